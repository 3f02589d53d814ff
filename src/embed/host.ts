import { defineExplorer } from './defineExplorer';
import { type EmbedRegistry, findSites, type LoadedScript, sizeFrames } from './hostFrames';

declare global {
  interface Window {
    /** What the first script on this page keeps; one from a second site adds its own site to it. */
    iomExplorer1?: EmbedRegistry;
  }
}

/** The address of the site that the build was given: known even where the script is evaluated, bundled or imported. */
const published = String(import.meta.env['VITE_PUBLISHED_AT'] ?? '');
const sites = findSites(readScript(document.currentScript), [...document.scripts].map(readScript), published);

if (!window.iomExplorer1) {
  window.iomExplorer1 = sizeFrames();
  defineExplorer(sites[0], window.iomExplorer1);
}
for (const site of sites) window.iomExplorer1.addSite(site);
if (sites.length === 0) {
  // oxlint-disable-next-line no-console -- for whoever made the page, and no error of theirs
  console.warn(
    'IOM Explorer: this copy of embed.v1.js cannot tell which site it serves, so it sizes no frame but that of ' +
      'an <iom-explorer> with a link inside. Load it from the site: <script src="https://…/embed.v1.js">.',
  );
}

function readScript(script: HTMLOrSVGScriptElement | null): LoadedScript {
  return script instanceof HTMLScriptElement ? script : { src: '' };
}
