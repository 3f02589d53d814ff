import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser';

// Pictures of every view in every language, theme and width: npm run screenshots -- [--views a,b] [--out DIR]
const { values } = parseArgs({
  options: {
    views: {
      type: 'string',
      default: 'profile,timeline,membership,sources,embed,embed/profile,embed/timeline,embed/membership',
    },
    languages: { type: 'string', default: 'ko,en' },
    themes: { type: 'string', default: 'light,dark' },
    widths: { type: 'string', default: '360,768,1440' },
    out: { type: 'string', default: 'docs/screenshots' },
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4390' },
    query: { type: 'string', default: '' },
    fold: { type: 'boolean', default: false },
  },
});
const server = spawn('npx', ['tsx', 'src/build/serve.ts', '--dir', values.dir, '--port', values.port], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
await once(server.stdout, 'data');
const browser = await launchBrowser();
mkdirSync(values.out, { recursive: true });
try {
  for (const theme of values.themes.split(',')) {
    for (const width of values.widths.split(',').map(Number)) {
      const page = await browser.newPage({
        viewport: { width, height: width < 500 ? 800 : 900 },
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      for (const language of values.languages.split(',')) {
        for (const view of values.views.split(',')) {
          const path = view === 'profile' ? '' : `${view}/`;
          await page.goto(`http://localhost:${values.port}/${language}/${path}${values.query}`, { waitUntil: 'load' });
          await page.mouse.move(3, 3);
          await page.mouse.move(9, 9);
          await page.locator('html[data-hydrated]').waitFor({ timeout: 20_000 });
          await page.waitForLoadState('networkidle');
          await page.screenshot({
            path: `${values.out}/${view.replace('/', '-')}-${language}-${theme}-${width}.png`,
            fullPage: !values.fold,
          });
        }
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  if (server.pid) process.kill(-server.pid);
}
