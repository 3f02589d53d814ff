import { formatDate, formatNumber } from '../../i18n/format';
import { toPlace } from '../../membership/chartScale';
import { toPaths } from '../../membership/toPaths';
import { DASHES } from '../../membership/toSegments';
import type { PictureColours } from './readColours';
import type { ChartModel, TotalMark } from './toChartModel';
import { toLines } from './toLines';
import type { Mark } from './annotate';
import type { MilestoneLabel } from './toMilestoneLabels';
import type { ViewWords } from './useFormatters';

interface ExportPictureProps {
  readonly model: ChartModel;
  readonly labels: readonly MilestoneLabel[];
  readonly words: ViewWords;
  readonly colours: PictureColours;
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly string[];
}

/** The size of the picture in its own units, which are pixels of the SVG. */
export const PICTURE = { width: 1200, height: 832 } as const;
const PLOT = { start: 60, end: 1010, top: 235, bottom: 590 };
/** Of a line of text; fonts differ by some per cent from what is estimated. */
export const TEXT_WIDTH = 0.92 * (PICTURE.width - 2 * PLOT.start);
const BARS = { top: 632, bottom: 700 };
const ROW = 20;
/** Between the plot and the labels beside it, where the lines to them turn. */
const LEADER = 16;
export const SERIF = "'Noto Serif KR', 'Noto Serif CJK KR', 'Source Serif 4', AppleMyungjo, Batang, Georgia, serif";
export const SANS =
  "system-ui, -apple-system, 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', 'Segoe UI', sans-serif";

/** The chart as a picture that stands alone: its title, its labels, who joined and left, and where the data come from. */
export function ExportPicture({ model, labels, words, colours, title, summary, notes }: ExportPictureProps) {
  const x = { ...model.x, start: PLOT.start, end: PLOT.end };
  const y = { ...model.y, start: PLOT.bottom, end: PLOT.top };
  const paths = toPaths(model.points, model.measure, x, y);
  const toX = (percent: number) => PLOT.start + ((PLOT.end - PLOT.start) * percent) / 100;
  const toY = (percent: number) => PLOT.top + ((PLOT.bottom - PLOT.top) * percent) / 100;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
      width={PICTURE.width}
      height={PICTURE.height}
      lang={words.language}
      fontFamily={SANS}
      fontSize={14}
      fill={colours.ink}
    >
      <title>{title}</title>
      <desc>{summary}</desc>
      <rect width="100%" height="100%" fill={colours.paper} />
      <text x={PLOT.start} y={66} fontFamily={SERIF} fontSize={38} fontWeight={700}>
        {title}
      </text>
      {toLines(summary, TEXT_WIDTH, 16)
        .slice(0, 3)
        .map((line, index) => (
          <text key={line} x={PLOT.start} y={98 + index * 23} fontSize={16}>
            {line}
          </text>
        ))}
      {model.valueTicks
        .filter((tick) => tick > 0)
        .map((tick) => (
          <g key={tick} stroke={colours.rule}>
            <path d={`M${PLOT.start},${toPlace(y, tick)}H${PLOT.end}`} />
            <text
              x={PLOT.start - 8}
              y={toPlace(y, tick) + 4}
              fontSize={12}
              fill={colours.inkSoft}
              stroke="none"
              textAnchor="end"
            >
              {words.value(tick, model.measure)}
            </text>
          </g>
        ))}
      {labels.map((label) => (
        <Milestone key={label.id} label={label} x={toX(label.x)} colours={colours} />
      ))}
      {paths.areas.map((d) => (
        <path key={d} d={d} fill={colours.wash} />
      ))}
      {paths.lines.map(({ certainty, d }) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke={colours.blue}
          strokeWidth={2.5}
          strokeLinejoin="round"
          strokeLinecap="round"
          strokeDasharray={DASHES[certainty]}
        />
      ))}
      {model.marks.map((mark) => (
        <MarkText
          key={mark.year}
          mark={mark}
          x={toX(mark.x)}
          y={toY(mark.y)}
          text={words.value(mark.value, model.measure)}
          colours={colours}
        />
      ))}
      {model.totals.map((mark) => (
        <TotalText
          key={`${mark.total.date.date}${mark.total.members}`}
          mark={mark}
          x={toX(mark.x)}
          toY={toY}
          words={words}
          colours={colours}
        />
      ))}
      <path d={`M${PLOT.start},${PLOT.bottom}H${PLOT.end}`} stroke={colours.ink} />
      {model.yearTicks.map((tick) => (
        <text
          key={tick}
          x={toPlace(x, tick)}
          y={PLOT.bottom + 20}
          fontSize={13}
          fill={colours.inkSoft}
          textAnchor="middle"
        >
          {tick}
        </text>
      ))}
      <Bars model={model} colours={colours} words={words} toX={(year) => toPlace(x, year)} />
      {notes
        .flatMap((note) => toLines(note, TEXT_WIDTH, 12))
        .slice(0, 6)
        .map((line, index) => (
          <text key={line} x={PLOT.start} y={738 + index * 16} fontSize={12} fill={colours.inkSoft}>
            {line}
          </text>
        ))}
    </svg>
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
  readonly toY: (percent: number) => number;
  readonly words: ViewWords;
  readonly colours: PictureColours;
}

function TotalText({ mark: { total, y, labelY, elbow }, x, toY, words, colours }: TotalTextProps) {
  const isSaid = total.source === 'document';
  const number = formatNumber(total.members, words.language);
  const date = formatDate(total.date, words.language);
  const beside = PLOT.end + LEADER + 6;
  return (
    <g>
      <circle
        cx={x}
        cy={toY(y)}
        r={isSaid ? 4.5 : 6.5}
        fill={isSaid ? colours.blue : 'none'}
        stroke={isSaid ? colours.blue : colours.ruleStrong}
        strokeWidth={1.5}
      />
      {labelY === undefined ? (
        <text x={x - 12} y={toY(y) + 4} fontSize={12} fill={colours.inkSoft} textAnchor="end">
          {number} §, {date}
        </text>
      ) : (
        <>
          <path
            d={`M${x + 8},${toY(y)}H${PLOT.end + LEADER * elbow}V${toY(labelY) + 4}H${beside - 4}`}
            fill="none"
            stroke={colours.ruleStrong}
          />
          <text
            x={beside}
            y={toY(labelY) + 10}
            fontFamily={isSaid ? SERIF : SANS}
            fontSize={isSaid ? 26 : 16}
            fontWeight={700}
            fill={isSaid ? colours.blue : colours.ink}
          >
            {number}
            {!isSaid && ' §'}
          </text>
          <text x={beside} y={toY(labelY) + 28} fontSize={12} fill={colours.inkSoft}>
            {date}
          </text>
        </>
      )}
    </g>
  );
}

interface BarsProps {
  readonly model: ChartModel;
  readonly colours: PictureColours;
  readonly words: ViewWords;
  readonly toX: (year: number) => number;
}

function Bars({ model, colours, words, toX }: BarsProps) {
  const most = {
    joined: Math.max(1, ...model.bars.map(({ joined }) => joined)),
    left: Math.max(1, ...model.bars.map(({ left }) => left)),
  };
  const unit = (BARS.bottom - BARS.top) / (most.joined + most.left);
  const base = BARS.top + most.joined * unit;
  const width = (toX(model.first + 1) - toX(model.first)) * 0.62;
  const busiest = model.bars.find(({ joined }) => joined === most.joined);
  return (
    <g>
      <text x={PLOT.end + LEADER} y={BARS.top + 14} fontSize={12} fill={colours.inkSoft}>
        {words.t('membership.chart.joined')}
      </text>
      <text x={PLOT.end + LEADER} y={base + 16} fontSize={12} fill={colours.inkSoft}>
        {words.t('membership.chart.left')}
      </text>
      {model.bars.map(({ year, joined, left }) => (
        <g key={year}>
          {joined > 0 && (
            <rect
              x={toX(year) - width / 2}
              y={base - joined * unit}
              width={width}
              height={joined * unit}
              fill={colours.blueDeep}
            />
          )}
          {left > 0 && (
            <rect x={toX(year) - width / 2} y={base} width={width} height={left * unit} fill={colours.leave} />
          )}
        </g>
      ))}
      {busiest && busiest.joined > 0 && (
        <text x={toX(busiest.year)} y={BARS.top - 6} fontSize={14} fontWeight={700} textAnchor="middle">
          +{busiest.joined}
        </text>
      )}
      <path d={`M${toX(model.first)},${base}H${toX(model.last)}`} stroke={colours.ink} />
    </g>
  );
}
