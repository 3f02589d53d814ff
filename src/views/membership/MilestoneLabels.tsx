import { memo, type CSSProperties } from 'react';
import { useNavigation } from '../../ui/address';
import { CHART_SIZES, type ChartSize, type MilestoneLabel } from './toMilestoneLabels';
import { useFormatters } from './useFormatters';

/**
 * What happened, on the axis: a line at its date, and short words where they have room. A pointer's short way to the
 * timeline; the list of milestones under the chart has the same links for everybody.
 */
export const MilestoneLabels = memo(function MilestoneLabels({ labels }: { labels: readonly MilestoneLabel[] }) {
  const { hrefTo } = useNavigation();
  const { language } = useFormatters();
  return (
    <ol className="membership-milestones" aria-hidden="true">
      {labels.map((label) => (
        <li key={label.id} style={toStyle(label)} {...toAnchors(label)}>
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

const SIZES: readonly ChartSize[] = ['narrow', 'medium', 'wide'];

type MilestoneStyle = CSSProperties & Readonly<Partial<Record<`--row-${ChartSize}`, number>>>;

function toStyle({ x, places }: MilestoneLabel): MilestoneStyle {
  const rows = SIZES.flatMap((size) => {
    const row = places[size]?.row;
    return row === undefined ? [] : [[`--row-${size}`, CHART_SIZES[size].rows - 1 - row]];
  });
  return { insetInlineStart: `${x}%`, ...Object.fromEntries(rows) };
}

/** Where there is no room at a size, it has no anchor there: only a short line stands on the plot. */
function toAnchors({ places }: MilestoneLabel): Record<string, string | undefined> {
  return Object.fromEntries(SIZES.map((size) => [`data-${size}`, places[size]?.anchor]));
}
