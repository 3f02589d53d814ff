import { translate } from '../../evidence/localizeFact';
import { readShortName } from '../../facts/readShortName';
import { toPlace } from '../../membership/chartScale';
import { layoutLabels, toTextWidth, type LabelPlace } from '../../membership/layoutLabels';
import { toDecimalYear } from '../../membership/toDecimalYear';
import type { Milestone, Tables } from '../../tables/tablesSchema';
import { toMilestoneIds } from '../../tables/toMilestoneIds';
import type { ChartModel } from './toChartModel';
import type { ViewWords } from './useFormatters';

/** The sizes of the chart for which labels are placed: as in MembershipChart.css, and the width of the plot that each has at least. */
export const CHART_SIZES = {
  narrow: { width: 180, rows: 3 },
  medium: { width: 500, rows: 3 },
  wide: { width: 788, rows: 3 },
} as const;
export type ChartSize = keyof typeof CHART_SIZES;

/** A milestone on the axis: its short words where they fit, and everywhere its line. */
export interface MilestoneLabel {
  readonly id: string;
  readonly milestone: Milestone;
  readonly x: number;
  readonly text: string;
  readonly language: string;
  readonly places: Readonly<Partial<Record<ChartSize, LabelPlace>>>;
}

/** The letters of the labels, in pixels, and the space between two. */
const LETTERS = { fontSize: 13, gap: 12 };
/** A longer text is left to the list of milestones: a label is read at a glance. */
const LONGEST = 240;

/** The milestones within the years of the chart, in the order in which they stand there, with the labels that have room at each of its sizes. */
export function toMilestoneLabels(
  { milestones, translations }: Pick<Tables, 'milestones' | 'translations'>,
  { x }: Pick<ChartModel, 'x'>,
  words: ViewWords,
): MilestoneLabel[] {
  const ids = toMilestoneIds(milestones);
  const ordered = milestones.toSorted((a, b) => toDecimalYear(a) - toDecimalYear(b));
  const names = ordered.filter(({ kind }) => kind === 'name');
  const labels = ordered
    .filter((milestone) => toDecimalYear(milestone) <= x.to)
    .map((milestone) => ({
      id: ids.get(milestone) ?? '',
      milestone,
      x: toPlace(x, toDecimalYear(milestone)),
      ...toText(milestone, milestone === names[0], translations, words),
    }));
  const requests = labels
    .filter(({ text }) => toTextWidth(text, LETTERS.fontSize) <= LONGEST)
    .map(({ id, x: place, text, milestone }) => ({
      id,
      x: place / 100,
      text,
      rank: toRank(milestone, text, names.at(-1)),
    }));
  const placed = Object.entries(CHART_SIZES).map(
    ([size, room]) => [size, layoutLabels(requests, { ...room, ...LETTERS })] as const,
  );
  return labels.map((label) => ({
    ...label,
    places: Object.fromEntries(
      placed.flatMap(([size, places]) => {
        const place = places.get(label.id);
        return place ? [[size, place]] : [];
      }),
    ),
  }));
}

/** The present name comes first, then the others, then what is short. */
function toRank(milestone: Milestone, text: string, present: Milestone | undefined): number {
  if (milestone === present) return -1;
  return milestone.kind === 'name' ? 0 : text.length;
}

/** A new name is told by its short form, which stands in brackets in the milestone. */
function toText(
  milestone: Milestone,
  isFirstName: boolean,
  translations: Tables['translations'],
  { t, language }: ViewWords,
): { text: string; language: string } {
  const name = milestone.kind === 'name' ? readShortName(milestone.fact) : undefined;
  return name === undefined
    ? translate(milestone.fact, 'en', language, translations)
    : { text: t(isFirstName ? 'membership.chart.firstNamed' : 'membership.chart.named', { name }), language };
}
