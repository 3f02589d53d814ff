import type { CSSProperties as Properties } from 'react';

declare module 'react' {
  // Custom properties carry what a component has computed to its style sheet.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
