import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { wrapText } from '../../../membership/labels';
import type { Formatters } from '../formatters';

/** Device pixels to a unit of the picture: sharp in print. */
const PNG_SCALE = 2;

/** The size of a picture in its own units, which are pixels of the SVG, and where its text begins. */
export const PICTURE = { width: 1200, height: 852, start: 60 } as const;
/** Of a line of text; fonts differ by some per cent from what is estimated. */
export const TEXT_WIDTH = 0.92 * (PICTURE.width - 2 * PICTURE.start);
export const SERIF = "'Noto Serif KR', 'Noto Serif CJK KR', 'Source Serif 4', AppleMyungjo, Batang, Georgia, serif";
export const SANS =
  "system-ui, -apple-system, 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', " +
  "'Segoe UI', sans-serif";
const NOTES = { lines: 7, row: 16, fontSize: 12 };

/** What every picture of this view says, whatever it shows. */
export interface PictureWords {
  /** Of whom it is: a file is seen without the page. */
  readonly organization: string;
  readonly title: string;
  readonly summary: string;
  /** Where the data come from and what they cannot show. */
  readonly notes: readonly string[];
}
interface PictureFrameProps extends PictureWords {
  readonly formatters: Formatters;
  readonly colours: PictureColours;
  readonly children: ReactNode;
}

/** A picture that stands alone: of whom it is, its title, what is drawn, and at its foot where the data come from. */
export function PictureFrame({
  organization,
  title,
  summary,
  notes,
  formatters,
  colours,
  children,
}: PictureFrameProps) {
  const lines = notes.flatMap((note) => wrapText(note, TEXT_WIDTH, NOTES.fontSize)).slice(0, NOTES.lines);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
      width={PICTURE.width}
      height={PICTURE.height}
      lang={formatters.language}
      fontFamily={SANS}
      fontSize={14}
      fill={colours.ink}
    >
      <title>{`${organization}: ${title}`}</title>
      <desc>{summary}</desc>
      <rect width="100%" height="100%" fill={colours.paper} />
      <text x={PICTURE.start} y={28} fill={colours.inkSoft}>
        {organization}
      </text>
      <text x={PICTURE.start} y={66} fontFamily={SERIF} fontSize={38} fontWeight={700}>
        {title}
      </text>
      {children}
      <g fontSize={NOTES.fontSize} fill={colours.inkSoft}>
        {lines.map((line, index) => (
          <text key={line} x={PICTURE.start} y={PICTURE.height - NOTES.row * (lines.length - index)}>
            {line}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** A picture as the text of an SVG file. */
export function renderSvg(picture: ReactNode): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => {
    root.render(picture);
  });
  const svg = holder.querySelector('svg');
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  if (text === '') throw new Error('the picture is empty');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** An SVG file as a PNG of twice its size; rejects where the browser cannot draw it. */
export async function makePng(svg: string): Promise<Blob> {
  const image = new Image();
  // Not an object URL: the policy of the pages allows pictures of this origin and data only.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE.width * PNG_SCALE;
  canvas.height = PICTURE.height * PNG_SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the canvas gave no picture'));
    }, 'image/png');
  });
}

const TOKENS = {
  paper: '--paper',
  raised: '--paper-raised',
  ink: '--ink',
  inkSoft: '--ink-soft',
  rule: '--rule',
  ruleStrong: '--rule-strong',
  blue: '--blue',
  blueDeep: '--blue-deep',
  wash: '--blue-wash',
  leave: '--leave',
  highlightEdge: '--highlight-edge',
} as const;
/** The colours of the page as a picture needs them: without variables, in the theme that is shown. */
export type PictureColours = Readonly<Record<keyof typeof TOKENS, string>>;

/** Reads the colours that the browser gives an element's tokens. */
export function readColours(within: HTMLElement): PictureColours {
  const probe = document.createElement('span');
  // Where the browser forces its own colours the picture keeps those of the page: a file is seen elsewhere.
  probe.style.forcedColorAdjust = 'none';
  within.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const { paper, raised, ink, inkSoft, rule, ruleStrong, blue, blueDeep, wash, leave, highlightEdge } = TOKENS;
  const colours = {
    paper: read(paper),
    raised: read(raised),
    ink: read(ink),
    inkSoft: read(inkSoft),
    rule: read(rule),
    ruleStrong: read(ruleStrong),
    blue: read(blue),
    blueDeep: read(blueDeep),
    wash: read(wash),
    leave: read(leave),
    highlightEdge: read(highlightEdge),
  };
  probe.remove();
  return colours;
}
