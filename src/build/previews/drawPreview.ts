import type { TFunction } from 'i18next';
import type { ViewName } from '../../app/page';
import { localizeFact } from '../../evidence/localizeFact';
import { findFact } from '../../facts/statements';
import type { FactDate, Facts } from '../../facts/factsSchema';
import { formatDate, formatLanguageName, formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { decimalYear } from '../../membership/scale';
import { buildSeries } from '../../membership/series';
import { findDocumentTotal, listTotals } from '../../membership/totals';
import type { Tables } from '../../tables/tablesSchema';
import { escapeHtml } from '../../ui/escapeHtml';
import type { Colours } from '../../ui/readTokens';
import { PICTURE_PX } from '../oembed';
import { createPen, type PreviewPen } from './createPen';
import { drawArticle } from './drawArticle';
import { drawCurve, type SaidTotal } from './drawCurve';
import { drawDocuments } from './drawDocuments';
import { drawEvents } from './drawEvents';
import { wrapTitle } from './wrapTitle';

export interface PreviewSource {
  readonly view: ViewName;
  readonly language: Language;
  readonly facts: Facts;
  readonly tables: Tables;
  readonly t: TFunction;
  /** The colours of the light theme. */
  readonly colours: Colours;
}

type WordedTotal = Required<SaidTotal>;

const MARGIN_PX = 72;
const FRAME = { left: MARGIN_PX, right: PICTURE_PX.width - MARGIN_PX, bottom: 552 };
/** From the end of a title to the highest point of the drawing. */
const TOP_PX: Readonly<Record<ViewName, number>> = {
  profile: 150,
  timeline: 150,
  membership: 150,
  sources: 90,
  embed: 96,
};

/** The preview picture of a view as SVG, set in the faces of the headings: its name, one line of facts, its drawing. */
export function toPreview(source: PreviewSource): string {
  const { view, language, facts, tables, t, colours } = source;
  const name = localizeFact(facts, tables, 'names', language)?.text ?? t('app.name');
  const said = toSaidTotal(facts, tables, language, t);
  const title = toTitle(source, name);
  const { lines, sizePx } = wrapTitle(title, FRAME.right - FRAME.left);
  const titleEnd = 92 + lines.length * sizePx * 1.15;
  const pen = createPen({ ...FRAME, top: Math.min(titleEnd + TOP_PX[view], FRAME.bottom - 160) }, colours);
  const ink = pen.toColour('ink');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_PX.width}" height="${PICTURE_PX.height}" font-family="Noto Serif KR">`,
    `<rect width="100%" height="100%" fill="${pen.toColour('paper')}"/><rect width="100%" height="12" fill="${pen.toColour('blue')}"/>`,
    `<text x="${MARGIN_PX}" y="76" font-size="28" font-weight="700" fill="${pen.toColour('blue')}">${escapeHtml(toKicker(source, name, title))}</text>`,
    ...lines.map(
      (line, index) =>
        `<text x="${MARGIN_PX - 2}" y="${92 + (index + 0.95) * sizePx * 1.15}" font-size="${sizePx}" font-weight="700" fill="${ink}">${escapeHtml(line)}</text>`,
    ),
    `<text x="${MARGIN_PX}" y="${titleEnd + 56}" font-size="32" fill="${pen.toColour('ink-soft')}">${escapeHtml(toKeyLine(source, said))}</text>`,
    draw(source, pen, said),
    '</svg>',
  ].join('');
}

/** What the title leaves open: the view, the organization, the site. */
function toKicker({ view, t }: PreviewSource, name: string, title: string): string {
  const place = t(`view.${view}`);
  if (view === 'profile') return t('app.name');
  if (title === place) return `${name} — ${t('app.name')}`;
  return `${place} — ${title === name ? t('app.name') : name}`;
}

function toTitle({ view, tables, t }: PreviewSource, name: string): string {
  const points = buildSeries(tables, 'world', 'count')?.points;
  switch (view) {
    case 'membership':
      return points ? t('membership.title', { from: points[0]?.members, to: points.at(-1)?.members }) : name;
    case 'sources':
      return t('sources.title');
    case 'embed':
      return t('embed.title');
    case 'profile':
    case 'timeline':
      return name;
  }
}

function draw(
  { view, language, facts, tables, colours }: PreviewSource,
  pen: PreviewPen,
  said: WordedTotal | undefined,
): string {
  switch (view) {
    case 'timeline':
      return drawEvents(pen, tables, toSaidDates(facts));
    case 'sources':
      return drawDocuments(pen, facts, (document) =>
        escapeHtml(`${formatLanguageName(document.language, language)} · ${document.file}`),
      );
    case 'embed':
      return drawArticle(pen, (frame) =>
        drawCurve(createPen(frame, colours), tables, said && { year: said.year, amount: said.amount }),
      );
    case 'profile':
    case 'membership':
      return drawCurve(pen, tables, said);
  }
}

function toKeyLine({ view, language, facts, t }: PreviewSource, said: WordedTotal | undefined): string {
  if (view === 'timeline') return t('timeline.leadPlain');
  if (view === 'sources') return t('preview.sources', { amount: formatNumber(facts.facts.length, language) });
  if (view === 'embed') return t('preview.embed');
  const founded = findFact(facts, 'founded')?.value;
  const members = findFact(facts, 'member-states')?.value;
  const date = members?.kind === 'quantity' && members.asOf ? formatDate(members.asOf, language) : undefined;
  return [
    ...(founded?.kind === 'date' ? [t('preview.founded', { year: formatDate(founded, language) })] : []),
    ...(said && date !== undefined ? [t('preview.members', { amount: said.words, date })] : []),
  ].join(' · ');
}

/** The latest total that a document gives with a date. */
function toSaidTotal(facts: Facts, tables: Tables, language: Language, t: TFunction): WordedTotal | undefined {
  const total = findDocumentTotal(listTotals(facts, tables));
  return (
    total && {
      year: decimalYear(total.date),
      amount: total.members,
      words: formatNumber(total.members, language) + t('unit.statesAfter'),
    }
  );
}

/** Every date that a document gives to something that happened or that it counted. */
function toSaidDates(facts: Facts): FactDate[] {
  return facts.facts.flatMap(({ value }) => {
    switch (value.kind) {
      case 'date':
      case 'event':
        return [value];
      case 'quantity':
        return value.asOf ? [value.asOf] : [];
      case 'text':
      case 'name':
      case 'reference':
      case 'list':
        return [];
    }
  });
}
