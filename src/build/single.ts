import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as viteBuild } from 'vite';
import { describeMessages } from '../evidence/formatDiagnostic';
import { createI18n } from '../i18n/createI18n';
import en from '../i18n/en.json';
import ko from '../i18n/ko.json';
import { LANGUAGES } from '../i18n/language';
import { escapeHtml } from '../ui/escapeHtml';
import { readHeadingFont, formatFontFace } from './headingFont';
import { THEME_SCRIPT } from './inlineScripts';
import { readSettings } from './settings';
import { writeData } from './writeData';

/** The whole site in one file that opens from a disk. */
const SINGLE_FILE = 'iom-explorer.html';

// npm run build:single -- [--seeds DIR] [--site URL]: it takes the heading font from the site in dist/, which is built
// before it.
const settings = readSettings(process.argv.slice(2));
const out = resolve('dist-single');
const data = resolve('.generated/single/data');
process.env['NODE_ENV'] = settings.mode;
process.env['IOM_DATA'] = data;
process.env['BASE_PATH'] = '/';
process.env['VITE_SITE_ORIGIN'] = settings.origin;
process.env['VITE_PUBLISHED_AT'] = settings.publishedAt;
process.env['VITE_SINGLE_FILE'] = 'yes';

const { facts } = writeData(settings.seeds, data);
// Its one facts.json is also the one that a reader saves.
writeFileSync(join(data, 'facts.json'), JSON.stringify(describeMessages(facts, createI18n('en', en).t)));
const result = await viteBuild({
  mode: settings.mode,
  logLevel: 'warn',
  publicDir: false,
  // Data and documents become addresses that hold what they name.
  build: {
    write: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
const files = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
const styles = files.flatMap((file) =>
  file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
);
if (scripts.length !== 1) throw new Error(`One script was to be made, not ${scripts.length}`);

const html = readFileSync('index.html', 'utf8')
  .replace(
    '<!--head-->',
    () => `<title>IOM</title><script>${THEME_SCRIPT}</script><style>${formatFontStyle()}${styles.join('')}</style>`,
  )
  .replace(
    /<!--after-->\s*<script[^>]*><\/script>/,
    () => `${formatMessages()}<script type="module">${escapeScript(scripts.join(''))}</script>`,
  );
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, SINGLE_FILE), html);
console.log(`${join(out, SINGLE_FILE)}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`);

function formatFontStyle(): string {
  const { bytes } = readHeadingFont(resolve('dist'));
  return formatFontFace(`data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`, 'auto');
}

/**
 * What is shown where the script does not run, or fails: in each language, since nobody knows yet which one is read.
 */
function formatMessages(): string {
  const words = LANGUAGES.map((lang) => ({ lang, t: createI18n(lang, { ko, en }[lang]).t }));
  const say = (tag: string, key: 'app.failure.noScript' | 'app.failure.broken' | 'app.failure.retry') =>
    words.map(({ lang, t }) => `<${tag} lang="${lang}">${escapeHtml(t(key))}</${tag}>`).join(' ');
  return (
    `<noscript>${say('p', 'app.failure.noScript')}</noscript>` +
    `<div id="load-failure" role="alert" hidden>${say('p', 'app.failure.broken')}` +
    `<button type="button" class="button">${say('span', 'app.failure.retry')}</button></div>`
  );
}

/** Nothing in a script may end it, nor look like the comment that hides its end. */
function escapeScript(script: string): string {
  return script.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3c`);
}
