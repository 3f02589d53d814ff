import type { Colours } from '../../ui/readTokens';

/** Where the drawing of a preview stands in its picture, in pixels. */
export interface PreviewFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a drawing is made with. `toColour` throws on a token that does not exist, so that no picture is drawn without it. */
export interface PreviewPen {
  readonly frame: PreviewFrame;
  readonly toColour: (token: string) => string;
}

/** A pen for a frame and the colours of a theme. */
export function createPen(frame: PreviewFrame, colours: Colours): PreviewPen {
  return {
    frame,
    toColour: (token) => {
      const colour = colours[token];
      if (colour === undefined) throw new Error(`tokens.css has no colour ${token}`);
      return colour;
    },
  };
}
