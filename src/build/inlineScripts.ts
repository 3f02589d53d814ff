import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../i18n/language';

/**
 * Small scripts that must run before the first paint. They are text, since they stand in the page itself; the
 * Content-Security-Policy allows them by their hashes.
 */

/**
 * The theme of the address (`?theme=dark`, in frames) or of an earlier visit. Storage throws in many frames.
 */
export const THEME_SCRIPT =
  `(function(){var d=document.documentElement.dataset,t=(/[?&]theme=([^&]*)/.exec(location.search)||[])[1];` +
  `if(t!=='light'&&t!=='dark')try{t=localStorage.getItem('iom-theme')}catch(e){t=null}` +
  `if(t==='light'||t==='dark')d.theme=t})()`;

/** `l` becomes the reader's language: the one kept, else the browser's (as toPreferredLanguage in preferences.ts). */
const PREFERRED =
  `var known=${JSON.stringify(LANGUAGES)},l=null;try{l=localStorage.getItem('iom-language')}catch(e){l=null}` +
  `if(known.indexOf(l)<0){l=(navigator.languages||[navigator.language])` +
  `.map(function(t){return t.toLowerCase().split('-')[0]})` +
  `.filter(function(t){return known.indexOf(t)>=0})[0]||${JSON.stringify(DEFAULT_LANGUAGE)}}`;

/** Sends a reader of `/` (or `/embed/timeline/`) to the same page in their language. */
export function buildLanguageRedirectScript(base: string, rest: string): string {
  const target = `${JSON.stringify(base)}+l+${JSON.stringify(rest)}+location.search+location.hash`;
  return `(function(){${PREFERRED}location.replace(${target})})()`;
}

/**
 * For the page that answers every unknown address: shows it in the language of the address, else in the reader's, where
 * that stands in a template (see toOtherLanguage in writePages.ts).
 */
export function buildLanguageChoiceScript(base: string): string {
  return (
    `(function(){${PREFERRED}` +
    `l=known.filter(function(k){return location.pathname.indexOf(${JSON.stringify(base)}+k+'/')===0})[0]||l;` +
    `var d=document,t=d.querySelector('template[lang='+l+']');if(!t)return;` +
    `[].slice.call(t.content.children).forEach(function(e){` +
    `var o=d.getElementById(e.id);o.parentNode.replaceChild(e,o)});` +
    `d.documentElement.lang=l;d.title=t.title})()`
  );
}

/** A source file (seen from `src/`) and all it imports as one script that runs at once and leaves no name behind. */
export async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL(`../${entry}`, import.meta.url)),
        formats: ['iife'],
        name: '_',
        fileName: () => 'inline.js',
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return chunk.code.trim();
}
