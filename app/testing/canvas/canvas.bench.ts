/**
 * What working on the canvas costs as projects grow: the built app in a real Chromium, with projects of 60, 280 and 1,000
 * models, opened from a file and then as one comes back to them. For each thing done: the time the page's main thread was
 * running a frame (median and 95th percentile; see `frames.ts`), and the longest block, by that time and by the clock.
 * Rastering and compositing happen on other threads and are not in it. Medians of several visits; the ratio of the sizes is
 * what counts, as the times are those of one machine. `CARDINAL_VISITS` says how many visits (3).
 */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureBrowser } from '../../../scripts/browser.mjs';
import { firstLoad } from '../../../scripts/firstLoad.mjs';
import { print } from '../../core/text/printDesign.ts';
import { crossroads } from './crossroads.ts';
import { quantile } from './frames.ts';
import type { Work } from './frames.ts';
import { visit } from './visit.ts';
import type { Visit } from './visit.ts';

const SIZES = [60, 280, 1000];
const VISITS = Number(process.env['CARDINAL_VISITS'] ?? 3);

type Figure = readonly [name: string, of: (one: Visit) => number, digits: number];

const median = (values: readonly number[]): number => quantile(values, 0.5);

const ofWork = (name: string): readonly Figure[] => {
  const work = (one: Visit): Work => {
    const found = one.works[name];
    if (!found) throw new Error(`Nobody measured ${name}.`);
    return found;
  };
  return [
    [`${name}, frame p50 ms`, (one) => quantile(work(one).frames, 0.5), 1],
    [`${name}, frame p95 ms`, (one) => quantile(work(one).frames, 0.95), 1],
    [`${name}, longest block ms`, (one) => work(one).longest, 0],
    [`${name}, longest by the clock`, (one) => work(one).longestByClock, 0],
  ];
};

const kilobytes = 1 / 1000;
const others: readonly Figure[] = [
  ['first model after ms', (one) => one.firstModel, 0],
  ['JavaScript before it, kB zipped', (one) => one.scriptBytes * kilobytes, 0],
  ['heap after all of it, MB', (one) => one.heap / 1e6, 1],
  ['elements at full size', (one) => one.elementsNear, 0],
  ['elements, all in sight', (one) => one.elementsFar, 0],
];

const outDir = '.cache/bench/site';
mkdirSync(outDir, { recursive: true });
await build({ root: process.cwd(), logLevel: 'error', build: { outDir, emptyOutDir: true } });
const { zipped } = firstLoad(outDir);
console.log(`JavaScript before anything is shown: ${(zipped / 1000).toFixed(1)} kB zipped`);
const server = await preview({
  root: process.cwd(),
  logLevel: 'error',
  build: { outDir },
  preview: { host: '127.0.0.1', port: 4300 },
});
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('The built app is not served.');
const { executablePath, args } = await ensureBrowser();
const browser = await chromium.launch({ executablePath, args });

const visits: Visit[][] = [];
try {
  for (const size of SIZES) {
    const text = print(crossroads(size));
    const those: Visit[] = [];
    for (let n = 0; n < VISITS; n += 1) those.push(await visit(browser, address, text));
    visits.push(those);
  }
} finally {
  await browser.close();
  await server.close();
}

const cell = (text: string): string => text.padStart(10);
console.log(' '.repeat(40) + [...SIZES.map(String), 'ratio'].map(cell).join(''));
const names = Object.keys(visits[0]?.[0]?.works ?? {});
for (const [name, figure, digits] of [...others, ...names.flatMap(ofWork)]) {
  const values = visits.map((those) => median(those.map(figure)));
  const ratio = (values.at(-1) ?? 0) / (values[0] ?? 0);
  const cells = [...values.map((value) => value.toFixed(digits)), ratio.toFixed(1)];
  console.log(name.padEnd(40) + cells.map(cell).join(''));
}
