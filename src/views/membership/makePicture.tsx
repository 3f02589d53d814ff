import type { ComponentProps, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { ExportPicture, PICTURE } from './ExportPicture';
import type { ChartModel } from './toChartModel';
import type { ViewWords } from './useFormatters';

/** Device pixels to a unit of the picture: sharp in print. */
const PNG_SCALE = 2;

/** The chart as the text of an SVG file. */
export function makeSvg(props: ComponentProps<typeof ExportPicture>): string {
  return renderSvg(<ExportPicture {...props} notes={[...props.notes, ...toTotalsNote(props.model, props.words)]} />);
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

/** What stands behind the points of a picture that is seen alone. */
function toTotalsNote({ totals }: ChartModel, { t }: ViewWords): string[] {
  const cited = totals.flatMap(({ total }) => (total.source === 'table' ? [total.cited] : []));
  return cited.length === 0 ? [] : [t('membership.download.points', { cited: cited.join('; ') })];
}
