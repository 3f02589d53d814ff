import type { SeriesPoint } from '../../membership/toSeries';
import { useWords } from './useWords';

interface CurveReadoutProps {
  readonly points: readonly SeriesPoint[];
  /** What recharts says of the pointer. */
  readonly active?: boolean; readonly label?: string | number;
}

/** The year under the pointer and its members; nothing where the pointer is on no year. */
export function CurveReadout({ points, active = false, label }: CurveReadoutProps) {
  const { year, amount, share } = useWords();
  const point = active ? points.find((each) => String(each.year) === String(label)) : undefined;
  if (!point) return null;
  return (
    <p className="membership-readout">
      <span>{year(point.year)}</span> <strong>{amount(point.members)}</strong> <span>{share(point.members / point.statesInSystem)}</span>
    </p>
  );
}
