#!/usr/bin/env node
/**
 * `npm run agree [-- --designs N --seed S --database sqlite|postgresql|mysql]`: asks a real Django about N random designs,
 * and whether Cardinal says the same; with `--rows`, whether it takes and refuses the same rows of them. For PostgreSQL it starts a server, unless `CARDINAL_POSTGRES` says where one is; no
 * server of MySQL is used: its backend is told what a server would say, and nothing is migrated.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './bundle.mjs';
import { startPostgres } from './postgres.mjs';
import { ensurePython } from './python.mjs';
import { root } from './shell.mjs';

const { values } = parseArgs({
  options: {
    designs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string', default: 'sqlite' },
    rows: { type: 'boolean', default: false },
  },
});
const [designs, seed] = [values.designs, values.seed].map(Number);
if (![designs, seed].every((number) => Number.isSafeInteger(number) && Number(number) > 0)) {
  console.error('--designs and --seed take whole numbers from 1.');
  process.exit(2);
}
const { database } = values;
if (!['sqlite', 'postgresql', 'mysql'].includes(database)) {
  console.error('--database takes sqlite, postgresql or mysql.');
  process.exit(2);
}
if (values.rows && database === 'mysql') {
  console.error('--rows needs a database that is there: sqlite or postgresql.');
  process.exit(2);
}
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
const server = await serverFor(database);
process.env['CARDINAL_PYTHON'] ??= await ensurePython();
const compare = values.rows
  ? (await loadTypeScript('agreeRows', 'app/testing/agree/agreeRows.ts', ['app'])).agreeRows
  : (await loadTypeScript('agree', 'app/testing/agree/agree.ts', ['app'])).agree;
const worker = values.rows ? 'load_fixture.py' : 'django_worker.py';
const program = join(root, 'app/testing/python', worker);
const workers = Math.max(1, availableParallelism());
try {
  const agrees = await compare({
    database,
    designs,
    seed,
    workers,
    program,
    out: console.log,
    progress: console.error,
    stop: stop.signal,
  });
  process.exitCode = agrees ? 0 : 1;
} finally {
  await server?.stop();
}
// Django may still be at a design; it ends with this program.
if (stop.signal.aborted) process.exit(1);

/**
 * Starts the server that is needed and not there yet; ends the program where none can be had.
 * @param {string} wanted
 */
async function serverFor(wanted) {
  if (wanted === 'mysql') {
    console.error('MySQL: checks and migration files only; nothing is migrated.');
  }
  if (wanted !== 'postgresql' || process.env['CARDINAL_POSTGRES']) return null;
  try {
    const started = await startPostgres();
    process.env['CARDINAL_POSTGRES'] = started.address;
    return started;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
