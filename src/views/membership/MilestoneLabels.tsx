import { memo, type CSSProperties } from 'react';
import { useNavigation } from '../../ui/address';
import { CHART_SIZES, type ChartSize, type MilestoneLabel } from './toMilestoneLabels';
import { useWords } from './useWords';

/**
 * What happened, on the axis: a line at its date, and short words where they have room. A pointer's short way to the
 * timeline; the list of milestones under the chart has the same links for everybody.
 */
export const MilestoneLabels = memo(function MilestoneLabels({ labels }: { labels: readonly MilestoneLabel[] }) {
  const { hrefTo } = useNavigation();
  const { language } = useWords();
  return (
    <ol className="membership-milestones" aria-hidden="true">
      {labels.map((label) => (
        <li key={label.id} style={toStyle(label)} {...toAnchors(label)}>
          {Object.keys(label.places).length > 0 && (
            <a href={hrefTo('timeline', {}, label.id)} tabIndex={-1} {...(label.language === language ? {} : { lang: label.language })}>
              {label.text}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
});

const SIZES: readonly ChartSize[] = ['narrow', 'medium', 'wide'];

type MilestoneStyle = CSSProperties & Readonly<Record<`--row-${ChartSize}`, number>>;

/** Where there is no room at a size, only a short line stands on the plot. */
function toStyle({ x, places }: MilestoneLabel): MilestoneStyle {
  const toRow = (size: ChartSize) => CHART_SIZES[size].rows - 1 - (places[size]?.row ?? -1);
  return { insetInlineStart: `${x}%`, '--row-narrow': toRow('narrow'), '--row-medium': toRow('medium'), '--row-wide': toRow('wide') };
}

function toAnchors({ places }: MilestoneLabel): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [`data-${size}`, places[size]?.anchor ?? 'none']));
}
