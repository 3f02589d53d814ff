import { decimalYear, scale, type Scale } from '../../membership/scale';
import type { Tables } from '../../tables/tablesSchema';
import type { FactDate } from '../../facts/factsSchema';
import { readShortName } from '../../facts/statements';
import type { PreviewPen } from './createPen';

const BAND_PX = 26;
const ROW_PX = 28;

/** The dates of the documents (filled, above the line) and of the table (hollow, below), to scale, with the names as bands. */
export function drawEvents({ frame, toColour }: PreviewPen, tables: Tables, said: readonly FactDate[]): string {
  const saidYears = said.map(decimalYear);
  const otherYears = tables.milestones.map(decimalYear);
  const years = [...saidYears, ...otherYears];
  if (years.length === 0) return '';
  const x: Scale = {
    from: Math.floor(Math.min(...years)),
    to: Math.ceil(Math.max(...years)),
    start: frame.left,
    end: frame.right,
  };
  const line = (frame.top + frame.bottom) / 2 - 24;
  const pole = (year: number, row: number, side: -1 | 1, fill: string, stroke: string) => {
    const y = line + side * (44 + row * ROW_PX);
    return `<path d="M${scale(x, year)},${line}V${y}" stroke="${stroke}" stroke-width="2"/><circle cx="${scale(x, year)}" cy="${y}" r="10" fill="${fill}" stroke="${stroke}" stroke-width="3"/>`;
  };
  return [
    ...toRows(saidYears, x).map(({ year, row }) => pole(year, row, -1, toColour('ink'), toColour('ink'))),
    ...toRows(otherYears, x).map(({ year, row }) => pole(year, row, 1, toColour('paper'), toColour('rule-strong'))),
    ...drawNames(tables, x, line, toColour),
    ...[x.from, x.to].map(
      (year, index) =>
        `<text x="${scale(x, year)}" y="${frame.bottom + 36}" text-anchor="${index === 0 ? 'start' : 'end'}" font-size="26" fill="${toColour('ink-soft')}">${year}</text>`,
    ),
  ].join('');
}

/** The times of each name, each deeper in colour than the one before, with its short form where there is room. */
function drawNames({ milestones }: Tables, x: Scale, line: number, toColour: (token: string) => string): string[] {
  const names = milestones.flatMap((milestone) => {
    const short = readShortName(milestone.fact);
    return milestone.kind === 'name' && short !== undefined ? [{ short, from: decimalYear(milestone) }] : [];
  });
  return names.map(({ short, from }, index) => {
    const [start, end] = [scale(x, from), scale(x, names[index + 1]?.from ?? x.to)];
    const isDeep = index > 0;
    const fill = isDeep ? toColour('blue') : toColour('blue-wash');
    const label =
      end - start > short.length * 18
        ? `<text x="${(start + end) / 2}" y="${line + 7}" text-anchor="middle" font-weight="700" font-size="20" fill="${isDeep ? toColour('on-blue') : toColour('ink')}">${short}</text>`
        : '';
    return `<rect x="${start}" y="${line - BAND_PX / 2}" width="${Math.max(0, end - start - 2)}" height="${BAND_PX}" fill="${fill}"/>${label}`;
  });
}

/** Places that would touch stand in different rows. */
function toRows(years: readonly number[], x: Scale): { year: number; row: number }[] {
  const ends: number[] = [];
  return years
    .toSorted((one, other) => one - other)
    .map((year) => {
      const place = scale(x, year);
      const free = ends.findIndex((end) => place - end >= 24);
      const row = free === -1 ? ends.length : free;
      ends[row] = place;
      return { year, row };
    });
}
