import { Resvg } from '@resvg/resvg-js';
import type { TFunction } from 'i18next';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Page, ViewName } from '../../app/page';
import { localizeFact } from '../../evidence/localizeFact';
import type { FactDate, Facts } from '../../facts/factsSchema';
import { findFact } from '../../facts/statements';
import { createI18n } from '../../i18n/createI18n';
import en from '../../i18n/en.json';
import { formatDate, formatLanguageName, formatNumber } from '../../i18n/format';
import ko from '../../i18n/ko.json';
import type { Language } from '../../i18n/language';
import { decimalYear } from '../../membership/scale';
import { buildSeries } from '../../membership/series';
import { findDocumentTotal, listTotals } from '../../membership/totals';
import type { Tables } from '../../tables/tablesSchema';
import { readTokens } from '../../ui/theme';
import { PICTURE_PX, previewFile } from '../socialMeta';
import { Curve, Documents, Events, type ColourOf, type DocumentTotal, type PreviewFrame } from './drawings';
import { wrapTitle } from './wrapTitle';

interface PreviewSource {
  readonly view: ViewName;
  readonly language: Language;
  readonly facts: Facts;
  readonly tables: Tables;
  readonly t: TFunction;
  readonly colourOf: ColourOf;
}

type LabelledTotal = Required<DocumentTotal>;

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
const LINE_PX = 26;

const { resolve } = createRequire(import.meta.url);
/** Only these files, so that every machine draws the same picture. */
const FONT = {
  loadSystemFonts: false,
  defaultFontFamily: 'Noto Serif KR',
  fontFiles: ['400Regular/NotoSerifKR_400Regular.ttf', '700Bold/NotoSerifKR_700Bold.ttf'].map((file) =>
    resolve(`@expo-google-fonts/noto-serif-kr/${file}`),
  ),
};

/** Draws the preview picture of every view in every language; an embed has its view's. */
export function writePreviews(pages: readonly Page[], facts: Facts, tables: Tables, out: string): void {
  const colours = readTokens(readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8'), 'light');
  const colourOf = (token: string) => {
    const colour = colours[token];
    if (colour === undefined) throw new Error(`tokens.css has no colour ${token}`);
    return colour;
  };
  for (const { view, language, embedded } of pages) {
    if (embedded) continue;
    const { t } = createI18n(language, { ko, en }[language]);
    const svg = renderToStaticMarkup(<Preview source={{ view, language, facts, tables, t, colourOf }} />);
    writeFileSync(join(out, previewFile(view, language)), new Resvg(svg, { font: FONT }).render().asPng());
  }
}

/** The preview picture of a view, set in the fonts of the headings: its name, one line of facts, its drawing. */
function Preview({ source }: { source: PreviewSource }): ReactNode {
  const { view, language, facts, tables, t, colourOf } = source;
  const name = localizeFact(facts, tables, 'names', language)?.text ?? t('app.name');
  const total = findTotal(source);
  const title = formatTitle(source, name);
  const { lines, sizePx } = wrapTitle(title, FRAME.right - FRAME.left);
  const lineHeight = sizePx * 1.15;
  const titleEnd = 92 + lines.length * lineHeight;
  const frame = { ...FRAME, top: Math.min(titleEnd + TOP_PX[view], FRAME.bottom - 160) };
  const blue = colourOf('blue');
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...PICTURE_PX} fontFamily={FONT.defaultFontFamily}>
      <rect width="100%" height="100%" fill={colourOf('paper')} />
      <rect width="100%" height="12" fill={blue} />
      <text x={MARGIN_PX} y={76} fontSize={28} fontWeight={700} fill={blue}>
        {formatKicker(source, name, title)}
      </text>
      <g fontSize={sizePx} fontWeight={700} fill={colourOf('ink')}>
        {lines.map((line, index) => (
          <text key={line} x={MARGIN_PX - 2} y={92 + (index + 0.95) * lineHeight}>
            {line}
          </text>
        ))}
      </g>
      <text x={MARGIN_PX} y={titleEnd + 56} fontSize={32} fill={colourOf('ink-soft')}>
        {formatKeyLine(source, total)}
      </text>
      <Drawing source={source} frame={frame} total={total} />
    </svg>
  );
}

/** What the title leaves open: the view, the organization, the site. */
function formatKicker({ view, t }: PreviewSource, name: string, title: string): string {
  const viewName = t(`view.${view}`);
  if (view === 'profile') return t('app.name');
  if (title === viewName) return `${name} — ${t('app.name')}`;
  return `${viewName} — ${title === name ? t('app.name') : name}`;
}

function formatTitle({ view, tables, t }: PreviewSource, name: string): string {
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

function formatKeyLine({ view, language, facts, t }: PreviewSource, total: LabelledTotal | undefined): string {
  if (view === 'timeline') return t('timeline.leadPlain');
  if (view === 'sources') return t('preview.sources', { amount: formatNumber(facts.facts.length, language) });
  if (view === 'embed') return t('preview.embed');
  const founded = findFact(facts, 'founded')?.value;
  const members = findFact(facts, 'member-states')?.value;
  const date = members?.kind === 'quantity' && members.asOf ? formatDate(members.asOf, language) : undefined;
  return [
    ...(founded?.kind === 'date' ? [t('preview.founded', { year: formatDate(founded, language) })] : []),
    ...(total && date !== undefined ? [t('preview.members', { amount: total.label, date })] : []),
  ].join(' · ');
}

function Drawing({
  source,
  frame,
  total,
}: {
  source: PreviewSource;
  frame: PreviewFrame;
  total: LabelledTotal | undefined;
}): ReactNode {
  const { view, language, facts, tables, colourOf } = source;
  const shared = { frame, colourOf };
  switch (view) {
    case 'timeline':
      return <Events {...shared} tables={tables} dates={listDocumentDates(facts)} />;
    case 'sources':
      return (
        <Documents
          {...shared}
          facts={facts}
          formatLabel={(document) => `${formatLanguageName(document.language, language)} · ${document.file}`}
        />
      );
    case 'embed':
      return <Article source={source} frame={frame} total={total && { year: total.year, amount: total.amount }} />;
    case 'profile':
    case 'membership':
      return <Curve {...shared} tables={tables} total={total} />;
  }
}

/** Somebody's article, its text as grey lines, with a frame in its column that shows the curve. */
function Article({
  source: { tables, colourOf },
  frame,
  total,
}: {
  source: PreviewSource;
  frame: PreviewFrame;
  total: DocumentTotal | undefined;
}): ReactNode {
  const [left, right] = [frame.left + 120, frame.right - 120];
  const [top, bottom] = [frame.top, frame.bottom + 80];
  const drawLine = (y: number, share: number) => (
    <rect x={left} y={y} width={(right - left) * share} height={10} rx={5} fill={colourOf('rule')} />
  );
  const box = { top: top + 36 + 2 * LINE_PX, bottom: bottom - LINE_PX - 34 };
  const inside = { left: left + 36, right: right - 60, top: box.top + 36, bottom: box.bottom - 56 };
  return (
    <>
      <path
        d={`M${left - 56},${bottom}V${top}H${right + 56}V${bottom}`}
        fill={colourOf('paper-raised')}
        stroke={colourOf('rule')}
        strokeWidth={2}
      />
      {drawLine(top + 28, 1)}
      {drawLine(top + 28 + LINE_PX, 0.72)}
      <rect
        x={left}
        y={box.top}
        width={right - left}
        height={box.bottom - box.top}
        fill={colourOf('paper')}
        stroke={colourOf('blue')}
        strokeWidth={3}
      />
      <Curve frame={inside} colourOf={colourOf} tables={tables} total={total} />
      {drawLine(box.bottom + 24, 0.9)}
    </>
  );
}

/** The latest total that a document gives with a date. */
function findTotal({ facts, tables, language, t }: PreviewSource): LabelledTotal | undefined {
  const total = findDocumentTotal(listTotals(facts, tables));
  return (
    total && {
      year: decimalYear(total.date),
      amount: total.members,
      label: formatNumber(total.members, language) + t('unit.statesAfter'),
    }
  );
}

/** Every date that a document gives to something that happened or that it counted. */
function listDocumentDates(facts: Facts): FactDate[] {
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
