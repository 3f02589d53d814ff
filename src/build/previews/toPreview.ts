import type { TFunction } from 'i18next';
import type { EmbedView } from '../../embed/embedTypes';
import { toFactWords } from '../../evidence/toFactWords';
import { findFact } from '../../facts/findFact';
import type { FactDate, Facts } from '../../facts/factsSchema';
import { formatDate, formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { toSeries } from '../../membership/toSeries';
import { toDecimalYear, toTotals } from '../../membership/toTotals';
import type { Tables } from '../../tables/tablesSchema';
import { escapeHtml } from '../../ui/escapeHtml';
import type { Colours } from '../../ui/readTokens';
import { PICTURE_PX } from '../toOembed';
import { createPen } from './createPen';
import { drawCurve, type SaidTotal } from './drawCurve';
import { drawEvents } from './drawEvents';
import { wrapTitle } from './wrapTitle';

export interface PreviewSource {
  readonly view: EmbedView; readonly language: Language;
  readonly facts: Facts; readonly tables: Tables;
  readonly t: TFunction;
  /** The colours of the light theme. */
  readonly colours: Colours;
}

const MARGIN_PX = 72;
const FRAME = { left: MARGIN_PX, right: PICTURE_PX.width - MARGIN_PX, bottom: 552 };

/** The preview picture of a view as SVG, set in the faces of the headings: its name, one line of facts, its curve or its events. */
export function toPreview({ view, language, facts, tables, t, colours }: PreviewSource): string {
  const name = toFactWords(facts, tables, 'names', language)?.text ?? t('app.name');
  const said = toSaidTotal(facts, tables, language, t);
  const first = toSeries(tables, 'world')[0]?.members;
  const isCounted = view === 'membership' && first !== undefined && said !== undefined;
  const { lines, sizePx } = wrapTitle(isCounted ? t('membership.title', { from: first, to: said.amount }) : name, FRAME.right - FRAME.left);
  const kicker = view === 'profile' ? t('app.name') : `${t(`view.${view}`)} — ${isCounted ? name : t('app.name')}`;
  const titleEnd = 92 + lines.length * sizePx * 1.15;
  const pen = createPen({ ...FRAME, top: Math.min(titleEnd + 150, FRAME.bottom - 160) }, colours);
  const ink = pen.toColour('ink');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_PX.width}" height="${PICTURE_PX.height}" font-family="Noto Serif KR">`,
    `<rect width="100%" height="100%" fill="${pen.toColour('paper')}"/><rect width="100%" height="12" fill="${pen.toColour('blue')}"/>`,
    `<text x="${MARGIN_PX}" y="76" font-size="28" font-weight="700" fill="${pen.toColour('blue')}">${escapeHtml(kicker)}</text>`,
    ...lines.map((line, index) => `<text x="${MARGIN_PX - 2}" y="${92 + (index + 0.95) * sizePx * 1.15}" font-size="${sizePx}" font-weight="700" fill="${ink}">${escapeHtml(line)}</text>`),
    `<text x="${MARGIN_PX}" y="${titleEnd + 56}" font-size="32" fill="${pen.toColour('ink-soft')}">${escapeHtml(toKeyLine(view, language, facts, said, t))}</text>`,
    view === 'timeline' ? drawEvents(pen, tables, toSaidDates(facts)) : drawCurve(pen, tables, said),
    '</svg>',
  ].join('');
}

function toKeyLine(view: EmbedView, language: Language, facts: Facts, said: SaidTotal | undefined, t: TFunction): string {
  if (view === 'timeline') return t('timeline.leadPlain');
  const founded = findFact(facts, 'founded')?.value;
  const members = findFact(facts, 'member-states')?.value;
  const date = members?.kind === 'quantity' && members.asOf ? formatDate(members.asOf, language) : undefined;
  return [
    ...(founded?.kind === 'date' ? [t('preview.founded', { year: formatDate(founded, language) })] : []),
    ...(said && date !== undefined ? [t('preview.members', { amount: said.words, date })] : []),
  ].join(' · ');
}

/** The latest total that a document gives with a date. */
function toSaidTotal(facts: Facts, tables: Tables, language: Language, t: TFunction): SaidTotal | undefined {
  const total = toTotals(facts, tables).findLast(({ source }) => source === 'document');
  return total && { year: toDecimalYear(total.date), amount: total.members, words: formatNumber(total.members, language) + t('unit.statesAfter') };
}

/** Every date that a document gives to something that happened or that it counted. */
function toSaidDates(facts: Facts): FactDate[] {
  return facts.facts.flatMap(({ value }) => {
    switch (value.kind) {
      case 'date': case 'event': return [value];
      case 'quantity': return value.asOf ? [value.asOf] : [];
      case 'text': case 'name': case 'reference': case 'list': return [];
    }
  });
}
