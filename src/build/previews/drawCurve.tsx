import { renderToStaticMarkup } from 'react-dom/server';
import { buildCurvePaths, CurveDrawing } from '../../membership/CurveDrawing';
import { scale, type Scale } from '../../membership/scale';
import { buildSeries } from '../../membership/series';
import type { Tables } from '../../tables/tablesSchema';
import type { PreviewPen } from './createPen';

/** A total that a document gives, at a decimal year, with its words where they are to stand beside it. */
export interface SaidTotal {
  readonly year: number;
  readonly amount: number;
  readonly words?: string;
}

/** The members of all days as a step line, and the total of the documents as a filled point. */
export function drawCurve({ frame, toColour }: PreviewPen, tables: Tables, said: SaidTotal | undefined): string {
  const series = buildSeries(tables, 'world', 'count');
  const [first, last] = [series?.points[0], series?.points.at(-1)];
  if (!series || !first || !last) return '';
  const x: Scale = { from: first.at, to: series.end, start: frame.left, end: frame.right };
  const y: Scale = {
    from: 0,
    to: Math.max(said?.amount ?? 0, ...series.points.map(({ value }) => value)),
    start: frame.bottom,
    end: frame.top,
  };
  const [paper, blue] = [toColour('paper'), toColour('blue')];
  const saidAt = said && { x: scale(x, said.year), y: scale(y, said.amount) };
  return renderToStaticMarkup(
    <>
      <CurveDrawing
        paths={buildCurvePaths(series, x, y)}
        paint={{ line: blue, area: toColour('blue-wash'), second: toColour('ink-soft'), width: 5 }}
      />
      <path d={`M${frame.left},${frame.bottom}H${frame.right}`} stroke={toColour('ink')} strokeWidth={2} />
      {[
        { at: first.at, value: first.value },
        { at: series.end, value: last.value },
      ].map(({ at, value }) => (
        <circle key={at} cx={scale(x, at)} cy={scale(y, value)} r={9} fill={paper} stroke={blue} strokeWidth={4} />
      ))}
      {said && saidAt && (
        <>
          <circle cx={saidAt.x} cy={saidAt.y} r={11} fill={blue} />
          {said.words !== undefined && (
            <text x={saidAt.x - 18} y={saidAt.y - 22} textAnchor="end" fontWeight={700} fontSize={64} fill={blue}>
              {said.words}
            </text>
          )}
        </>
      )}
      {[first.at, series.end].map((at, index) => (
        <text
          key={at}
          x={scale(x, at)}
          y={frame.bottom + 36}
          textAnchor={index === 0 ? 'start' : 'end'}
          fontSize={26}
          fill={toColour('ink-soft')}
        >
          {Math.floor(at)}
        </text>
      ))}
    </>,
  );
}
