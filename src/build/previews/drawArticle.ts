import type { PreviewPen } from './createPen';

const LINE_PX = 26;

/** Somebody's article, its words as grey lines, with a frame in its column; `draw` fills the frame. */
export function drawArticle({ frame, toColour }: PreviewPen, draw: (inside: PreviewPen['frame']) => string): string {
  const [left, right] = [frame.left + 120, frame.right - 120];
  const page = { top: frame.top, bottom: frame.bottom + 80 };
  const words = (y: number, share: number) =>
    `<rect x="${left}" y="${y}" width="${(right - left) * share}" height="10" rx="5" fill="${toColour('rule')}"/>`;
  const box = { left, right, top: page.top + 36 + 2 * LINE_PX, bottom: page.bottom - LINE_PX - 34 };
  return [
    `<path d="M${left - 56},${page.bottom}V${page.top}H${right + 56}V${page.bottom}" fill="${toColour('paper-raised')}" stroke="${toColour('rule')}" stroke-width="2"/>`,
    words(page.top + 28, 1),
    words(page.top + 28 + LINE_PX, 0.72),
    `<rect x="${box.left}" y="${box.top}" width="${box.right - box.left}" height="${box.bottom - box.top}" fill="${toColour('paper')}" stroke="${toColour('blue')}" stroke-width="3"/>`,
    draw({ left: box.left + 36, right: box.right - 60, top: box.top + 36, bottom: box.bottom - 56 }),
    words(box.bottom + 24, 0.9),
  ].join('');
}
