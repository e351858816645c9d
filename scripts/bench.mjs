#!/usr/bin/env node
/**
 * `npm run bench [-- WORD…]`: runs every `*.bench.ts` in app/ (or those whose path holds a WORD), one after another.
 * A bench is a plain module that measures as it loads and prints its figures; it is bundled first, as the app would be.
 */
import { basename } from 'node:path';
import { loadTypeScript } from './bundle.mjs';
import { filesUnder } from './files.mjs';

const words = process.argv.slice(2);
const benches = filesUnder('app')
  .map((file) => file.path)
  .filter((path) => path.endsWith('.bench.ts'))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)));

if (benches.length === 0) {
  console.error(
    words.length === 0
      ? 'There is no bench in app/ yet.'
      : `No bench is named ${words.join(' or ')}.`,
  );
  process.exit(1);
}
for (const path of benches) {
  console.log(`\n${path}`);
  await loadTypeScript(`bench/${basename(path, '.bench.ts')}`, path, ['app']);
}
