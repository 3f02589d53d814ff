import { defineExplorer } from './defineExplorer';
import { sizeFrames } from './sizeFrames';

declare global {
  interface Window {
    iomExplorer1?: true;
  }
}

/** The script's own address says which site's embeds it serves; a module or a bundler leaves no current script. */
const script = document.currentScript ?? document.querySelector('script[src*="/embed.v1.js"]');

if (script instanceof HTMLScriptElement && !window.iomExplorer1) {
  window.iomExplorer1 = true;
  const site = new URL('.', script.src).href;
  const ownFrames = new Set<HTMLIFrameElement>();
  defineExplorer(site, ownFrames);
  sizeFrames(site, ownFrames);
}
