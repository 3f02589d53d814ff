import { LANGUAGES } from '../i18n/language';

/**
 * Small scripts that must run before the first paint. They are text, since they stand in the page itself; the
 * Content-Security-Policy allows them by their hashes.
 */

/**
 * The theme of the address (`?theme=dark`, in frames) or of an earlier visit. Storage throws in many frames. An address
 * that leads into the page says so too: then all of the page is drawn at once (see `--later` in base.css).
 */
export const THEME_SCRIPT = `(function(){var d=document.documentElement.dataset,t=(/[?&]theme=(light|dark)(&|$)/.exec(location.search)||[])[1];`
  + `if(!t)try{t=localStorage.getItem('iom-theme')}catch(e){t=null}`
  + `if(t==='light'||t==='dark')d.theme=t;if(location.hash)d.fragment=''})()`;

/** Sends a reader of `/` (or `/embed/timeline/`) to the same page in their language: the one kept, else the browser's. */
export function toLanguageRedirectScript(base: string, rest: string): string {
  const known = JSON.stringify(LANGUAGES);
  return `(function(){var known=${known},l=null;try{l=localStorage.getItem('iom-language')}catch(e){l=null}`
    + `if(known.indexOf(l)<0){l=(navigator.languages||[navigator.language]).map(function(t){return t.toLowerCase().split('-')[0]})`
    + `.filter(function(t){return known.indexOf(t)>=0})[0]||known[0]}`
    + `location.replace(${JSON.stringify(base)}+l+${JSON.stringify(rest)}+location.search+location.hash)})()`;
}
