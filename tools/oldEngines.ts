import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import postcss from 'postcss';
// @ts-expect-error doiuse ships its types where this way of resolving modules does not look.
import doiuse from 'doiuse';

interface FeatureUsage {
  readonly feature: string;
  readonly featureData: { readonly missing?: string; readonly partial?: string };
  readonly usage: { toString(): string };
}

/**
 * What the oldest browsers of `browserslist` in package.json lack, wholly or in part, of the CSS that is built, and
 * what they show instead. The names are caniuse's.
 */
const FALLBACKS: Readonly<Record<string, string>> = {
  'css-boxdecorationbreak': 'The highlighter of a broken line has square ends.',
  'css-clip-path': 'Only inset() of boxes is used, which all of them have.',
  'css-content-visibility': 'All is laid out at once.',
  'css-display-contents': 'Only a plain div is taken out of the layout; what is lacking concerns elements with a role.',
  'css-has': 'Paper shows a heading more. Nothing on a screen depends on it.',
  'css-masks': 'Only clip-path: inset() is used, which all of them have.',
  'css-media-scripting': 'Controls that a page without scripts does not need stay in sight.',
  'css-paged-media': 'Paper has the margins of the browser.',
  'css-subgrid': 'Rows of neighbours have heights of their own.',
  'css-text-indent': 'Only plain lengths are used, which all of them have.',
  'css-touch-action': 'A drag over a chart may scroll the page too.',
  'css-widows-orphans': 'Paper may break a paragraph after one line.',
  multicolumn: 'A line of a list may be broken between columns.',
  'text-decoration': 'Underlines are written in longhands; their thickness may be the default.',
  'text-size-adjust': 'A phone on its side may enlarge text by itself.',
};

// tsx tools/oldEngines.ts [--dir dist]: what a built site uses that old engines lack. One that has no fallback is an
// error.
const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const assets = join(values.dir, 'assets');
const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8'));

const found = new Map<string, FeatureUsage>();
for (const file of readdirSync(assets).filter((name) => name.endsWith('.css')))
  await postcss([
    doiuse({ browsers: browserslist, onFeatureUsage: (usage: FeatureUsage) => found.set(usage.feature, usage) }),
  ]).process(readFileSync(join(assets, file), 'utf8'), { from: file });
const unknown = [...found.values()].filter(({ feature }) => FALLBACKS[feature] === undefined);
const needless = Object.keys(FALLBACKS).filter((feature) => !found.has(feature));
for (const feature of [...found.keys()].toSorted())
  console.log(`  ${feature}: ${FALLBACKS[feature] ?? 'no fallback is known'}`);
for (const { feature, featureData, usage } of unknown)
  console.error(
    `✗ ${feature}, as in ${usage.toString().slice(0, 80)}: not in ${featureData.missing ?? featureData.partial ?? ''}`,
  );
for (const feature of needless) console.error(`✗ ${feature} is used no more: take its fallback away`);

const { status } = spawnSync('npx', ['es-check', 'checkBrowser', join(assets, '*.js'), '--module', '--checkFeatures'], {
  stdio: 'inherit',
});
process.exit(unknown.length === 0 && needless.length === 0 && status === 0 ? 0 : 1);
