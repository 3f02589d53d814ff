import type { Measure, SeriesPoint } from '../../membership/toSeries';
import { useFormatters } from './useFormatters';

interface CurveReadoutProps {
  readonly points: readonly SeriesPoint[];
  /** What the curve shows: it is said first, and stressed. */
  readonly measure: Measure;
  /** What recharts says of the pointer. */
  readonly active?: boolean;
  readonly label?: string | number;
}

/** The year under the pointer and its members; nothing where the pointer is on no year. */
export function CurveReadout({ points, measure, active = false, label }: CurveReadoutProps) {
  const { year, amount, share } = useFormatters();
  const point = active ? points.find((each) => String(each.year) === String(label)) : undefined;
  if (!point) return null;
  const [count, part] = [amount(point.members), share(point.members / point.statesInSystem)];
  const [shown, other] = measure === 'count' ? [count, part] : [part, count];
  return (
    <p className="membership-readout">
      <span>{year(point.year)}</span> <strong>{shown}</strong> <span>{other}</span>
    </p>
  );
}
