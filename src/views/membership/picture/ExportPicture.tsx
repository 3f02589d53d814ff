import { formatDate, formatNumber } from '../../../i18n/format';
import { buildCurvePaths, CurveDrawing } from '../../../membership/CurveDrawing';
import { wrapText } from '../../../membership/labels';
import { scale } from '../../../membership/scale';
import type { Mark } from '../chart/annotate';
import type { ChartModel, TotalMark } from '../chart/chartModel';
import type { MilestoneLabel } from '../chart/milestones';
import type { Formatters } from '../formatters';
import { PICTURE, PictureFrame, SANS, SERIF, TEXT_WIDTH, type PictureColours, type PictureWords } from './makePicture';
import { PictureBars, RelatedMark } from './PictureMarks';

interface ExportPictureProps {
  readonly words: PictureWords;
  readonly model: ChartModel;
  readonly labels: readonly MilestoneLabel[];
  readonly isCompared: boolean;
  readonly formatters: Formatters;
  readonly colours: PictureColours;
}

const PLOT = { start: PICTURE.start, end: 1040, top: 280, bottom: 620 };
const ROW = 20;
/** Between the plot and the labels beside it, where the lines to them turn. */
const LEADER = 16;
/** The chart: its line, its labels, who joined and left. */
export function ExportPicture({ words, model, labels, isCompared, formatters, colours }: ExportPictureProps) {
  const x = { ...model.x, start: PLOT.start, end: PLOT.end };
  const y = { ...model.y, start: PLOT.bottom, end: PLOT.top };
  const { series, second } = model;
  const scaleX = (percent: number) => PLOT.start + ((PLOT.end - PLOT.start) * percent) / 100;
  const scaleY = (percent: number) => PLOT.top + ((PLOT.bottom - PLOT.top) * percent) / 100;
  return (
    <PictureFrame {...words} formatters={formatters} colours={colours}>
      {wrapText(words.summary, TEXT_WIDTH, 16)
        .slice(0, 6)
        .map((line, index) => (
          <text key={line} x={PLOT.start} y={98 + index * 21} fontSize={16}>
            {line}
          </text>
        ))}
      {model.valueTicks
        .filter((tick) => tick > 0)
        .map((tick) => (
          <g key={tick} stroke={colours.rule}>
            <path d={`M${PLOT.start},${scale(y, tick)}H${PLOT.end}`} />
            <text
              x={PLOT.start - 8}
              y={scale(y, tick) + 4}
              fontSize={12}
              fill={colours.inkSoft}
              stroke="none"
              textAnchor="end"
            >
              {formatters.value(tick, model.measure)}
            </text>
          </g>
        ))}
      {labels.map((label) => (
        <Milestone key={label.id} label={label} x={scaleX(label.x)} colours={colours} />
      ))}
      <CurveDrawing
        paths={buildCurvePaths(series, x, y)}
        second={isCompared && second ? buildCurvePaths(second.series, x, y) : undefined}
        paint={{ line: colours.blue, area: colours.wash, second: colours.inkSoft, width: 2.5 }}
      />
      {model.marks.map((mark) => (
        <MarkText
          key={mark.day}
          mark={mark}
          x={scaleX(mark.x)}
          y={scaleY(mark.y)}
          text={formatters.value(mark.value, model.measure)}
          colours={colours}
        />
      ))}
      {model.related && (
        <RelatedMark
          related={model.related}
          x={scaleX(model.related.x)}
          scaleY={scaleY}
          model={model}
          bottom={PLOT.bottom}
          formatters={formatters}
          colours={colours}
        />
      )}
      {model.totals
        .toSorted((a, b) => Number(a.total.source === 'document') - Number(b.total.source === 'document'))
        .map((mark) => (
          <TotalText
            key={`${mark.total.source}${mark.total.date.date}${mark.total.members}`}
            mark={mark}
            x={scaleX(mark.x)}
            y={scaleY(mark.y)}
            formatters={formatters}
            colours={colours}
          />
        ))}
      <text
        x={PLOT.end + LEADER}
        y={scaleY(model.end.y) + 8}
        fontFamily={SERIF}
        fontSize={26}
        fontWeight={700}
        fill={colours.blue}
      >
        {formatters.value(model.end.value, model.measure)}
        <tspan x={PLOT.end + LEADER} dy={20} fontFamily={SANS} fontSize={12} fontWeight={400} fill={colours.inkSoft}>
          {model.measure === 'share'
            ? formatters.date(model.end.day)
            : formatters.t('membership.chart.since', { day: formatters.date(model.end.day) })}
        </tspan>
      </text>
      <path d={`M${PLOT.start},${PLOT.bottom}H${PLOT.end}`} stroke={colours.ink} />
      {model.yearTicks.map((tick) => (
        <text
          key={tick}
          x={scale(x, Math.max(tick, model.x.from))}
          y={PLOT.bottom + 20}
          fontSize={13}
          fill={colours.inkSoft}
          textAnchor="middle"
        >
          {tick}
        </text>
      ))}
      <PictureBars
        box={{ top: 660, bottom: 724, labels: PLOT.end + LEADER }}
        model={model}
        colours={colours}
        formatters={formatters}
        scaleX={(year) => scale(x, year)}
      />
    </PictureFrame>
  );
}

const ANCHOR_SHIFT = { start: 7, middle: 0, end: -7 } as const;

function Milestone({
  label: { places, text },
  x,
  colours,
}: {
  label: MilestoneLabel;
  x: number;
  colours: PictureColours;
}) {
  const place = places.wide;
  if (!place) return <path d={`M${x},${PLOT.bottom}v-8`} stroke={colours.ruleStrong} />;
  const top = PLOT.top - ROW * place.row - 12;
  return (
    <g>
      <path d={`M${x},${top - 12}V${PLOT.bottom}`} stroke={colours.rule} />
      <text
        x={x + (place.anchor === 'start' ? 5 : -5)}
        y={top}
        fontSize={13}
        fill={colours.inkSoft}
        textAnchor={place.anchor}
      >
        {text}
      </text>
    </g>
  );
}

function MarkText({
  mark: { side, anchor },
  x,
  y,
  text,
  colours,
}: {
  mark: Mark;
  x: number;
  y: number;
  text: string;
  colours: PictureColours;
}) {
  return (
    <g>
      <circle cx={x} cy={y} r={4.5} fill={colours.paper} stroke={colours.blue} strokeWidth={2} />
      <text
        x={x + ANCHOR_SHIFT[anchor]}
        y={side === 'above' ? y - 13 : y + 25}
        fontSize={17}
        fontWeight={700}
        textAnchor={anchor}
      >
        {text}
      </text>
    </g>
  );
}

interface TotalTextProps {
  readonly mark: TotalMark;
  readonly x: number;
  readonly y: number;
  readonly formatters: Formatters;
  readonly colours: PictureColours;
}

/**
 * Filled and with its label where a document says it; a ring where another source does, broken where the count differs.
 */
function TotalText({ mark: { total }, x, y, formatters, colours }: TotalTextProps) {
  if (total.source === 'table')
    return (
      <circle
        cx={x}
        cy={y}
        r={4.5}
        fill={colours.paper}
        stroke={colours.inkSoft}
        strokeWidth={1.5}
        strokeDasharray={total.match === 'exact' ? undefined : '2 2'}
      />
    );
  return (
    <g textAnchor="end">
      <circle cx={x} cy={y} r={4.5} fill={colours.blue} />
      <text x={x - 10} y={y - 28} fontFamily={SERIF} fontSize={26} fontWeight={700} fill={colours.blue}>
        {formatNumber(total.members, formatters.language)}
      </text>
      <text x={x - 10} y={y - 10} fontSize={12} fill={colours.inkSoft}>
        {[
          formatDate(total.date, formatters.language),
          ...(total.match === 'exact'
            ? []
            : [formatters.t('membership.chart.counted', { amount: formatters.t('message.from-to', total) })]),
        ].join(', ')}
      </text>
    </g>
  );
}
