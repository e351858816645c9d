#!/usr/bin/env node
/** `npm run agree [-- --designs N --seed S]`: asks a real Django about N random designs, and whether Cardinal says the same. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './bundle.mjs';
import { ensurePython } from './python.mjs';
import { root } from './shell.mjs';

const { values } = parseArgs({
  options: {
    designs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const [designs, seed] = [values.designs, values.seed].map(Number);
if (![designs, seed].every((number) => Number.isSafeInteger(number) && Number(number) > 0)) {
  console.error('--designs and --seed take whole numbers from 1.');
  process.exit(2);
}
process.env['CARDINAL_PYTHON'] ??= await ensurePython();
const { agree } = await loadTypeScript('agree', 'app/testing/agree/agree.ts', ['app']);
const program = join(root, 'app/testing/python/django_worker.py');
const workers = Math.max(1, availableParallelism());
process.exitCode = (await agree({
  designs,
  seed,
  workers,
  program,
  out: console.log,
  progress: console.error,
}))
  ? 0
  : 1;
