import { afterPaint } from './afterPaint';
import { layOut } from './layOut';

let isDrawing = false;

/**
 * Draws what waits below the first screen (`--later` in base.css), one part in each frame and in the order of the page:
 * short tasks on a slow phone, and hardly a moment on a fast one. What comes later and waits is drawn in the same way.
 */
export function drawLater(): void {
  document.addEventListener('animationstart', ({ animationName }) => {
    if (animationName === 'later') void drawWaiting();
  });
  void drawWaiting();
}

async function drawWaiting(): Promise<void> {
  if (isDrawing) return;
  isDrawing = true;
  let waiting: Animation | undefined;
  do {
    await afterPaint();
    waiting = document
      .getAnimations()
      .find((animation) => 'animationName' in animation && animation.animationName === 'later');
    waiting?.finish();
    // Its layout is a task of its own, and its painting the next.
    layOut();
  } while (waiting);
  isDrawing = false;
}
