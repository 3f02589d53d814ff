import { Resvg } from '@resvg/resvg-js';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const APPLE_PX = 180;
/**
 * Sharp in the tab of any screen; a browser takes a picture of an SVG only by making a page of it, on the thread that
 * draws ours.
 */
export const ICO_PX = 48;

/** Writes the site's sign, drawn from favicon.svg: favicon.ico and apple-touch-icon.png. */
export function writeIcons(out: string): void {
  const svg = readFileSync(join(out, 'favicon.svg'), 'utf8');
  // Where an icon may have no clear corners, they have the colour of its ground.
  const ground = /fill="(#\p{Hex}{6})"/u.exec(svg)?.[1] ?? 'white';
  writeFileSync(join(out, 'apple-touch-icon.png'), draw(svg, APPLE_PX, ground));
  writeFileSync(join(out, 'favicon.ico'), toIco(draw(svg, ICO_PX), ICO_PX));
}

function draw(svg: string, widthPx: number, background?: string): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: widthPx }, ...(background !== undefined && { background }) })
    .render()
    .asPng();
}

/** One PNG as a file of icons: 6 bytes of head, 16 bytes that say where the picture lies, the picture. */
function toIco(png: Uint8Array, sizePx: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  head.setUint8(6, sizePx);
  head.setUint8(7, sizePx);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true);
  return Buffer.concat([new Uint8Array(head.buffer), png]);
}
