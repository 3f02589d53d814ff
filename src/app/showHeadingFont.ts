import { FACE_SHOWN } from '../embed/reportHeight';
import { HEADING_FACE, HEADING_METRICS } from './headingFace';

/**
 * Shows the heading face; the caller waits until the page is there, since it must not keep a reader waiting for words.
 * Where it cannot be loaded, the reader's own serif stays, and nothing is missing.
 * @param url the address of the face
 */
export function showHeadingFont(url: string): void {
  const face = new FontFace(HEADING_FACE, `url(${url}) format("woff2")`, HEADING_METRICS);
  face.load().then(
    () => {
      document.fonts.add(face);
      window.dispatchEvent(new Event(FACE_SHOWN));
    },
    () => undefined,
  );
}
