import { toPlace, type Scale } from '../../membership/chartScale';
import { toPaths } from '../../membership/toPaths';
import { toSeries } from '../../membership/toSeries';
import type { Tables } from '../../tables/tablesSchema';
import type { PreviewPen } from './createPen';

/** A total that a document gives, at a decimal year, with its words where they are to stand beside it. */
export interface SaidTotal {
  readonly year: number;
  readonly amount: number;
  readonly words?: string;
}

/** The members of all years as a curve, and the total of the documents as the filled point that they end at; nothing between. */
export function drawCurve({ frame, toColour }: PreviewPen, tables: Tables, said: SaidTotal | undefined): string {
  const points = toSeries(tables, 'world');
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const x: Scale = { from: first.year, to: Math.max(last.year, said?.year ?? 0), start: frame.left, end: frame.right };
  const y: Scale = {
    from: 0,
    to: Math.max(said?.amount ?? 0, ...points.map(({ members }) => members)),
    start: frame.bottom,
    end: frame.top,
  };
  const { areas, lines } = toPaths(points, 'count', x, y);
  return [
    ...areas.map((d) => `<path d="${d}" fill="${toColour('blue-wash')}"/>`),
    `<path d="M${frame.left},${frame.bottom}H${frame.right}" stroke="${toColour('ink')}" stroke-width="2"/>`,
    ...lines.map(
      ({ certainty, d }) =>
        `<path d="${d}" fill="none" stroke="${toColour('blue')}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"${certainty === 'certain' ? '' : ' stroke-dasharray="1 10"'}/>`,
    ),
    ...[first, last].map((point) =>
      drawDot(toPlace(x, point.year), toPlace(y, point.members), toColour('paper'), toColour('blue')),
    ),
    ...(said
      ? [
          drawDot(toPlace(x, said.year), toPlace(y, said.amount), toColour('blue'), toColour('blue')),
          said.words === undefined
            ? ''
            : `<text x="${frame.right + 10}" y="${toPlace(y, said.amount) - 28}" text-anchor="end" font-weight="700" font-size="64" fill="${toColour('blue')}">${said.words}</text>`,
        ]
      : []),
    ...[first, last].map(
      ({ year }) =>
        `<text x="${toPlace(x, year)}" y="${frame.bottom + 36}" text-anchor="${year === first.year ? 'start' : 'middle'}" font-size="26" fill="${toColour('ink-soft')}">${year}</text>`,
    ),
  ].join('');
}

function drawDot(x: number, y: number, fill: string, stroke: string): string {
  return `<circle cx="${x}" cy="${y}" r="9" fill="${fill}" stroke="${stroke}" stroke-width="4"/>`;
}
