import { memo, type CSSProperties } from 'react';
import { PlainWords, TranslationMark } from '../../../evidence/FactText';
import { translate } from '../../../evidence/localizeFact';
import { TableMark } from '../../../evidence/SourceBadges';
import { readShortName } from '../../../facts/statements';
import { formatDate } from '../../../i18n/format';
import { layoutLabels, textWidth, type LabelPlace } from '../../../membership/labels';
import { decimalYear, scale } from '../../../membership/scale';
import type { Milestone, Tables } from '../../../tables/tablesSchema';
import { buildMilestoneIds } from '../../../tables/milestones';
import { useNavigation } from '../../../ui/address';
import { useFormatters, type Formatters } from '../formatters';
import type { ChartModel } from './chartModel';

/**
 * The sizes of the chart for which labels are placed: as in MembershipChart.css, and the width of the plot that each
 * has at least.
 */
export const CHART_SIZES = {
  narrow: { width: 180, rows: 3 },
  medium: { width: 500, rows: 3 },
  wide: { width: 788, rows: 3 },
} as const;
export type ChartSize = keyof typeof CHART_SIZES;

/** A milestone on the axis: its short label where it fits, and everywhere its line. */
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

/**
 * What happened, on the axis: a line at its date, and a short label where it has room. A pointer's short way to the
 * timeline; the list of milestones under the chart has the same links for everybody.
 */
export const MilestoneLabels = memo(function MilestoneLabels({ labels }: { labels: readonly MilestoneLabel[] }) {
  const { hrefTo } = useNavigation();
  const { language } = useFormatters();
  return (
    <ol className="membership-milestones" aria-hidden="true">
      {labels.map((label) => (
        <li key={label.id} style={styleOf(label)}>
          {Object.keys(label.places).length > 0 && (
            <a
              href={hrefTo('timeline', {}, label.id)}
              tabIndex={-1}
              {...(label.language === language ? {} : { lang: label.language })}
            >
              {label.text}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
});

/** The milestones of the chart as text, each leading to its event in the timeline. */
export function MilestoneList({
  labels,
  translations,
}: { labels: readonly MilestoneLabel[] } & Pick<Tables, 'translations'>) {
  const { t, language } = useFormatters();
  const { hrefTo } = useNavigation();
  return (
    <details className="membership-details milestone-list">
      <summary>
        {t('membership.chart.milestones')} <TableMark />
      </summary>
      <ol>
        {labels.map(({ id, milestone }) => {
          const words = translate(milestone.fact, 'en', language, translations);
          return (
            <li key={id}>
              <span className="milestone-list-date">{formatDate(milestone, language)}</span>{' '}
              <span>
                <a href={hrefTo('timeline', {}, id)}>
                  <PlainWords words={words} fallback={milestone.fact} />
                </a>
                <TranslationMark words={words} />
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/**
 * The milestones within the years of the chart, in the order in which they stand there, with the labels that have room
 * at each of its sizes.
 */
export function layoutMilestones(
  { milestones, translations }: Pick<Tables, 'milestones' | 'translations'>,
  { x }: Pick<ChartModel, 'x'>,
  words: Formatters,
): MilestoneLabel[] {
  const ids = buildMilestoneIds(milestones);
  const ordered = milestones.toSorted((a, b) => decimalYear(a) - decimalYear(b));
  const names = ordered.filter(({ kind }) => kind === 'name');
  const labels = ordered
    .filter((milestone) => decimalYear(milestone) <= x.to)
    .map((milestone) => ({
      id: ids.get(milestone) ?? '',
      milestone,
      // A year that is known by its number alone starts before the chart does.
      x: Math.max(x.start, scale(x, decimalYear(milestone))),
      ...labelOf(milestone, milestone === names[0], translations, words),
    }));
  const requests = labels
    .filter(({ text }) => textWidth(text, LETTERS.fontSize) <= LONGEST)
    .map(({ id, x: place, text, milestone }) => ({
      id,
      x: place / 100,
      text,
      rank: rankOf(milestone, text, names.at(-1)),
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
function rankOf(milestone: Milestone, text: string, present: Milestone | undefined): number {
  if (milestone === present) return -1;
  return milestone.kind === 'name' ? 0 : text.length;
}

/** A new name is shown by its short form, which stands in brackets in the milestone. */
function labelOf(
  milestone: Milestone,
  isFirstName: boolean,
  translations: Tables['translations'],
  { t, language }: Formatters,
): { text: string; language: string } {
  const name = milestone.kind === 'name' ? readShortName(milestone.fact) : undefined;
  return name === undefined
    ? translate(milestone.fact, 'en', language, translations)
    : { text: isFirstName ? t('membership.chart.firstNamed', { name }) : name, language };
}

const SIZES: readonly ChartSize[] = ['narrow', 'medium', 'wide'];

type MilestoneStyle = CSSProperties &
  Readonly<Partial<Record<`--${'row' | 'end' | 'label'}-${ChartSize}`, number | string>>>;

/** Where there is no room for a label at a size, it has no row there: only a short line stands on the plot. */
function styleOf({ x, places }: MilestoneLabel): MilestoneStyle {
  const labels = SIZES.flatMap((size) => {
    const place = places[size];
    if (!place) return [];
    const row = [`--row-${size}`, CHART_SIZES[size].rows - 1 - place.row];
    return [row, [`--label-${size}`, 'block'], ...(place.anchor === 'end' ? [[`--end-${size}`, 0]] : [])];
  });
  return { insetInlineStart: `${x}%`, ...Object.fromEntries(labels) };
}
