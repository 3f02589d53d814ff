import { FACE_SHOWN } from '../embed/reportHeight';

/** After the page has loaded. No idle callback: a frame that is off the screen may never be told that it is idle. */
const PAUSE_MS = 200;

/**
 * Shows the heading face once the page is there: it must not keep a reader waiting for words. Where it cannot be
 * loaded, the reader's own serif stays, and nothing is missing.
 * @param url the address of the face
 */
export function showHeadingFont(url: string): void {
  const face = new FontFace('IOM Serif', `url(${url}) format("woff2")`, { weight: '700' });
  const show = () => {
    document.fonts.add(face);
    window.dispatchEvent(new Event(FACE_SHOWN));
  };
  window.addEventListener('load', () => setTimeout(() => face.load().then(show, () => undefined), PAUSE_MS));
}
