import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { ExportPicture, PICTURE, type ExportPictureProps } from './ExportPicture';

/** Device pixels to a unit of the picture: sharp in print. */
const PNG_SCALE = 2;

/** The chart as the text of an SVG file. */
export function makeSvg(props: ExportPictureProps): string {
  return renderSvg(<ExportPicture {...props} />);
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
