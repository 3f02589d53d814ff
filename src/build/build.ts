import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import type * as Renderer from './renderPage';
import ko from '../i18n/ko.json';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../i18n/language';
import { toPath, type Page } from '../app/page';
import { bundleFrameScript, buildPageExtras, writeHostScript, writeOembed } from './embeds';
import { writeBrotli } from './builtFiles';
import { writeHeaders } from './headers';
import { bundleScript } from './inlineScripts';
import { parseManifest, writeFallback, writePage, type PageTemplate } from './writePages';
import { addLanguageRedirect, buildRedirectHead, writeRootRedirect } from './languageRedirects';
import { readSettings } from './settings';
import { makeHeadingFont, formatFontFace, writeHeadingFont, findHeadingCharacters } from './headingFont';
import { publishData, writeData } from './writeData';
import { writeIcons } from './writeIcons';

/**
 * What the heading font also shows: labels of facts, units, figures and titles of charts that appear when something is
 * clicked or chosen.
 */
const HEADING_WORDS = [...listHeadingTexts(ko), '년월일억만천달러개국'];

const settings = readSettings(process.argv.slice(2));
// Each build has its own folder for what it makes on the way, so that two builds may run side by side.
const work = resolve(
  '.generated',
  settings.out === resolve('dist') ? 'site' : Buffer.from(settings.out).toString('hex').slice(-24),
);
const data = settings.out === resolve('dist') ? resolve('.generated/data') : join(work, 'data');
process.env['NODE_ENV'] = settings.mode;
process.env['IOM_DATA'] = data;
process.env['BASE_PATH'] = settings.base;
// What a page says of its own address before a browser knows it (see src/ui/address.tsx).
process.env['VITE_SITE_ORIGIN'] = settings.origin;
// What the script for hosts, and files that are saved from a page on a disk, know of it.
process.env['VITE_PUBLISHED_AT'] = settings.publishedAt;

const { facts, tables, texts } = writeData(settings.seeds, data);
await viteBuild({
  mode: settings.mode,
  logLevel: 'warn',
  build: {
    outDir: settings.out,
    emptyOutDir: true,
    manifest: true,
    minify: settings.mode === 'production',
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What a built page asks for by its name (see entry.inline.ts).
      input: ['index.html', 'src/app/hydrateApp.tsx', 'src/app/connectToHost.ts'],
      preserveEntrySignatures: 'strict',
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /rolldown\/runtime|node_modules\/(react|react-dom|scheduler)\// }],
        },
      },
    },
  },
});
await viteBuild({
  mode: settings.mode,
  logLevel: 'warn',
  build: {
    ssr: 'src/build/renderPage.tsx',
    outDir: join(work, 'server'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    copyPublicDir: false,
  },
});

const server: typeof Renderer = await import(pathToFileURL(join(work, 'server/renderPage.js')).href);
const built = {
  html: readFileSync(join(settings.out, 'index.html'), 'utf8'),
  manifest: parseManifest(readFileSync(join(settings.out, '.vite/manifest.json'), 'utf8')),
  out: settings.out,
};
rmSync(join(settings.out, '.vite'), { recursive: true });

await writeHostScript(settings.out);
const frameScript = await bundleFrameScript();

const pages: { page: Page; rendered: Renderer.RenderedPage }[] = [];
for (const page of LANGUAGES.flatMap(server.toPages))
  pages.push({ page, rendered: await server.renderPage(page, facts, tables, texts) });
// Not before NODE_ENV is set: it loads React.
const { writePreviews } = await import('./previews/writePreviews');
writePreviews(
  pages.map(({ page }) => page),
  facts,
  tables,
  settings.out,
);
writeIcons(settings.out);
const font = await makeHeadingFont(
  findHeadingCharacters(
    pages.filter(({ page }) => page.language === 'ko').map(({ rendered }) => rendered.body),
    HEADING_WORDS,
  ),
);
writeHeadingFont(font, settings.out);
const template: PageTemplate = {
  ...built,
  fontFace: formatFontFace(settings.base + font.file, 'optional'),
  entry: await bundleScript('app/entry.inline.ts'),
  base: settings.base,
};

for (const language of LANGUAGES) {
  for (const { page, rendered } of pages.filter((each) => each.page.language === language)) {
    const alternates = LANGUAGES.map((each) => ({ ...page, language: each }));
    const extras = buildPageExtras(settings, page, rendered, facts, page.embedded ? frameScript : '');
    writePage(template, settings, page, toPath(page), rendered, alternates, extras);
    if (page.embedded) {
      writeOembed(settings, page, rendered);
      if (language === DEFAULT_LANGUAGE)
        writePage(
          template,
          settings,
          page,
          `embed/${page.view}/`,
          rendered,
          alternates,
          addLanguageRedirect(settings, page, extras),
        );
    }
  }
}
const notFound = new Map<Language, Renderer.RenderedPage>();
for (const language of LANGUAGES) notFound.set(language, await server.renderNotFound(language, facts, tables));
for (const [language, rendered] of notFound) {
  mkdirSync(join(settings.out, language), { recursive: true });
  writeFallback(template, `${language}/404.html`, language, rendered);
  if (language === DEFAULT_LANGUAGE)
    writeFallback(
      template,
      '404.html',
      language,
      rendered,
      new Map([...notFound].filter(([other]) => other !== language)),
    );
}
for (const [rest, view] of [
  ['/', 'profile'],
  ['/embed/', 'embed'],
] as const) {
  const first =
    pages.find(({ page }) => page.language === DEFAULT_LANGUAGE && page.view === view && !page.embedded) ?? pages[0];
  if (first) writeRootRedirect(settings, rest, buildRedirectHead(settings, first.page, first.rendered, facts));
}
publishData({ facts, tables }, settings.out);
writeHeaders(settings);
if (settings.mode === 'production') writeBrotli(settings.out);
console.log(
  `${facts.facts.length} facts of ${facts.documents.length} documents on ${pages.length} pages in ${settings.out}`,
);

function listHeadingTexts({ fact, unit, view, app, membership: { who, chart } }: typeof ko): string[] {
  return [fact, unit, view, who, { notFound: app.notFound.title, count: chart.label, share: chart.labelShare }].flatMap(
    (words) => Object.values(words),
  );
}
