import type { ReactNode } from 'react';
import type { Fact, FactDate, Facts, Span } from '../../facts/factsSchema';
import { readShortName, toStatements } from '../../facts/statements';
import { buildCurvePaths, CurveDrawing } from '../../membership/CurveDrawing';
import { decimalYear, scale, type Scale } from '../../membership/scale';
import { buildSeries } from '../../membership/series';
import type { Tables } from '../../tables/tablesSchema';

/** Where a drawing stands in its picture, in pixels. */
export interface PreviewFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The colour of a token of tokens.css. It throws on a token that does not exist, so that no picture is drawn without
 * it.
 */
export type ColourOf = (token: string) => string;

interface DrawingProps {
  readonly frame: PreviewFrame;
  readonly colourOf: ColourOf;
}

/** A total that a document gives, at a decimal year, with a label where one is to stand beside it. */
export interface DocumentTotal {
  readonly year: number;
  readonly amount: number;
  readonly label?: string;
}

/** The members of all days as a step line, and the total of the documents as a filled point. */
export function Curve({
  frame,
  colourOf,
  tables,
  total,
}: DrawingProps & { tables: Tables; total: DocumentTotal | undefined }): ReactNode {
  const series = buildSeries(tables, 'world', 'count');
  const [first, last] = [series?.points[0], series?.points.at(-1)];
  if (!series || !first || !last) return null;
  const x: Scale = { from: first.at, to: series.end, start: frame.left, end: frame.right };
  const y: Scale = {
    from: 0,
    to: Math.max(total?.amount ?? 0, ...series.points.map(({ value }) => value)),
    start: frame.bottom,
    end: frame.top,
  };
  const [paper, blue] = [colourOf('paper'), colourOf('blue')];
  const totalAt = total && { x: scale(x, total.year), y: scale(y, total.amount) };
  const ends = [
    { at: first.at, value: first.value },
    { at: series.end, value: last.value },
  ];
  return (
    <>
      <CurveDrawing
        paths={buildCurvePaths(series, x, y)}
        paint={{ line: blue, area: colourOf('blue-wash'), second: colourOf('ink-soft'), width: 5 }}
      />
      <path d={`M${frame.left},${frame.bottom}H${frame.right}`} stroke={colourOf('ink')} strokeWidth={2} />
      {ends.map(({ at, value }) => (
        <circle key={at} cx={scale(x, at)} cy={scale(y, value)} r={9} fill={paper} stroke={blue} strokeWidth={4} />
      ))}
      {totalAt && <circle cx={totalAt.x} cy={totalAt.y} r={11} fill={blue} />}
      {totalAt && total.label !== undefined && (
        <text x={totalAt.x - 18} y={totalAt.y - 22} textAnchor="end" fontWeight={700} fontSize={64} fill={blue}>
          {total.label}
        </text>
      )}
      <EndYears frame={frame} colourOf={colourOf} x={x} />
    </>
  );
}

const BAND_PX = 26;
const EVENT_ROW_PX = 28;
const EVENT_GAP_PX = 24;

/**
 * The dates of the documents (filled, above the line) and of the table (hollow, below), to scale, with the names as
 * bands.
 */
export function Events({
  frame,
  colourOf,
  tables,
  dates,
}: DrawingProps & { tables: Tables; dates: readonly FactDate[] }): ReactNode {
  const documentYears = dates.map(decimalYear);
  const tableYears = tables.milestones.map(decimalYear);
  const years = [...documentYears, ...tableYears];
  if (years.length === 0) return null;
  const x: Scale = {
    from: Math.floor(Math.min(...years)),
    to: Math.ceil(Math.max(...years)),
    start: frame.left,
    end: frame.right,
  };
  const line = (frame.top + frame.bottom) / 2 - 24;
  const drawPoles = (shown: readonly number[], side: -1 | 1, fill: string, stroke: string) =>
    layoutRows(shown.map((year) => scale(x, year))).map(({ at, row }, index) => {
      const y = line + side * (44 + row * EVENT_ROW_PX);
      return (
        <g key={index} stroke={stroke}>
          <path d={`M${at},${line}V${y}`} strokeWidth={2} />
          <circle cx={at} cy={y} r={10} fill={fill} strokeWidth={3} />
        </g>
      );
    });
  return (
    <>
      {drawPoles(documentYears, -1, colourOf('ink'), colourOf('ink'))}
      {drawPoles(tableYears, 1, colourOf('paper'), colourOf('rule-strong'))}
      <NameBands tables={tables} x={x} line={line} colourOf={colourOf} />
      <EndYears frame={frame} colourOf={colourOf} x={x} />
    </>
  );
}

/** The times of each name, each deeper in colour than the one before, with its short form if that fits. */
function NameBands({
  tables,
  x,
  line,
  colourOf,
}: {
  tables: Tables;
  x: Scale;
  line: number;
  colourOf: ColourOf;
}): ReactNode {
  const names = tables.milestones.flatMap((milestone) => {
    const short = readShortName(milestone.fact);
    return milestone.kind === 'name' && short !== undefined ? [{ short, from: decimalYear(milestone) }] : [];
  });
  return names.map(({ short, from }, index) => {
    const [start, end] = [scale(x, from), scale(x, names[index + 1]?.from ?? x.to)];
    const [fill, ink] = index > 0 ? [colourOf('blue'), colourOf('on-blue')] : [colourOf('blue-wash'), colourOf('ink')];
    return (
      <g key={from}>
        <rect x={start} y={line - BAND_PX / 2} width={Math.max(0, end - start - 2)} height={BAND_PX} fill={fill} />
        {end - start > short.length * 18 && (
          <text x={(start + end) / 2} y={line + 7} textAnchor="middle" fontWeight={700} fontSize={20} fill={ink}>
            {short}
          </text>
        )}
      </g>
    );
  });
}

/** The first and the last year of a scale, under its ends. */
function EndYears({ frame, colourOf, x }: DrawingProps & { x: Scale }): ReactNode {
  return [x.from, x.to].map((year, index) => (
    <text
      key={year}
      x={scale(x, year)}
      y={frame.bottom + 36}
      textAnchor={index === 0 ? 'start' : 'end'}
      fontSize={26}
      fill={colourOf('ink-soft')}
    >
      {Math.floor(year)}
    </text>
  ));
}

/** Marks that would touch stand in different rows. */
function layoutRows(positionsPx: readonly number[]): { at: number; row: number }[] {
  const ends: number[] = [];
  return positionsPx
    .toSorted((one, other) => one - other)
    .map((at) => {
      const free = ends.findIndex((end) => at - end >= EVENT_GAP_PX);
      const row = free === -1 ? ends.length : free;
      ends[row] = at;
      return { at, row };
    });
}

const MOST_DOCUMENTS = 4;
const BAR_PX = 52;
const DOCUMENT_ROW_PX = 124;
/** A label over its bar, and the space to the bar before. */
const LABEL_PX = 56;

/** The documents as bars to scale: filled what is evidence of a fact, empty the rest. */
export function Documents({
  frame,
  colourOf,
  facts: { documents, facts },
  formatLabel,
}: DrawingProps & { facts: Facts; formatLabel: (document: Facts['documents'][number]) => string }): ReactNode {
  const shown = documents.toSorted((one, other) => other.characters - one.characters).slice(0, MOST_DOCUMENTS);
  const longest = shown[0]?.characters ?? 1;
  const height = Math.min(DOCUMENT_ROW_PX, (frame.bottom - frame.top) / Math.max(1, shown.length));
  const bar = Math.min(BAR_PX, height - LABEL_PX);
  const first = frame.top + (frame.bottom - frame.top - height * shown.length) / 2;
  const scaleX = (characters: number) => frame.left + (characters / longest) * (frame.right - frame.left);
  return shown.map((document, index) => {
    const y = first + index * height + height - bar;
    const whole = { start: 0, end: document.characters };
    const drawSpans = (spans: readonly Span[], token: string) =>
      spans.map(({ start, end }, at) => {
        const width = Math.max(1, scaleX(end) - scaleX(start));
        return <rect key={at} x={scaleX(start)} y={y} width={width} height={bar} fill={colourOf(token)} />;
      });
    return (
      <g key={document.id}>
        <text x={frame.left} y={y - 14} fontSize={26} fill={colourOf('ink-soft')}>
          {formatLabel(document)}
        </text>
        {drawSpans([whole], 'paper-raised')}
        {drawSpans(document.article, 'blue-wash')}
        {drawSpans(findEvidence(facts, document.id), 'blue')}
        <rect
          x={frame.left}
          y={y}
          width={scaleX(document.characters) - frame.left}
          height={bar}
          fill="none"
          stroke={colourOf('rule-strong')}
          strokeWidth={2}
        />
      </g>
    );
  });
}

/** Every stretch of a document that a fact or an item of it was read from. */
function findEvidence(facts: readonly Fact[], document: string): Span[] {
  return toStatements(facts)
    .flatMap(({ evidence }) => evidence)
    .filter((each) => each.document === document);
}
