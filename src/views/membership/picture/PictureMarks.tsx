import type { ChartModel } from '../chart/chartModel';
import type { Formatters } from '../formatters';
import type { PictureColours } from './makePicture';

interface BarsProps {
  readonly model: ChartModel;
  readonly colours: PictureColours;
  readonly formatters: Formatters;
  readonly scaleX: (year: number) => number;
  /** Where they stand in the picture, and where their text begins. */
  readonly box: { readonly top: number; readonly bottom: number; readonly labels: number };
}

/** Who joined, above the line, and who left, below it. */
export function PictureBars({ model, colours, formatters, scaleX, box }: BarsProps) {
  const most = {
    joined: Math.max(1, ...model.bars.map(({ joined }) => joined)),
    left: Math.max(1, ...model.bars.map(({ left }) => left)),
  };
  const unit = (box.bottom - box.top) / (most.joined + most.left);
  const base = box.top + most.joined * unit;
  const width = (scaleX(model.first + 1) - scaleX(model.first)) * 0.62;
  const busiest = model.bars.find(({ joined }) => joined === most.joined);
  return (
    <g>
      <text x={box.labels} y={box.top + 14} fontSize={12} fill={colours.inkSoft}>
        {formatters.t('membership.chart.joined')}
      </text>
      <text x={box.labels} y={base + 16} fontSize={12} fill={colours.inkSoft}>
        {formatters.t('membership.chart.left')}
      </text>
      {model.bars.map(({ year, joined, left }) => (
        <g key={year}>
          {joined > 0 && (
            <rect
              x={scaleX(year + 0.5) - width / 2}
              y={base - joined * unit}
              width={width}
              height={joined * unit}
              fill={colours.blueDeep}
            />
          )}
          {left > 0 && (
            <rect x={scaleX(year + 0.5) - width / 2} y={base} width={width} height={left * unit} fill={colours.leave} />
          )}
        </g>
      ))}
      {busiest && busiest.joined > 0 && (
        <text x={scaleX(busiest.year + 0.5)} y={box.top - 6} fontSize={14} fontWeight={700} textAnchor="middle">
          +{busiest.joined}
        </text>
      )}
      <path d={`M${scaleX(model.first)},${base}H${scaleX(model.last + 1)}`} stroke={colours.ink} />
    </g>
  );
}

interface RelatedMarkProps extends Pick<BarsProps, 'model' | 'formatters' | 'colours'> {
  readonly related: NonNullable<ChartModel['related']>;
  readonly x: number;
  /** Where the axis is. */
  readonly bottom: number;
  readonly scaleY: (percent: number) => number;
}

/** The day on which the organization became related to the United Nations. */
export function RelatedMark({ related, model, x, bottom, scaleY, formatters, colours }: RelatedMarkProps) {
  const words = [
    formatters.t('fact.un-related'),
    `${formatters.date(related.day)}, ${formatters.valueWords(related.value, model.measure)}`,
  ];
  return (
    <g>
      <path d={`M${x},${scaleY(related.y)}V${bottom}`} stroke={colours.blue} />
      {words.map((line, index) => (
        <text key={line} x={x - 8} y={bottom - 44 + index * 18} fontSize={13} textAnchor="end">
          {line}
        </text>
      ))}
    </g>
  );
}
