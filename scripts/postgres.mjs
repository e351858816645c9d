import { spawn } from 'node:child_process';
import { chown, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { ask } from './shell.mjs';

/** What tests and fields of PostgreSQL need besides the server itself; Debian's package brings them. */
const extensions = ['hstore', 'citext', 'btree_gist', 'btree_gin', 'pg_trgm'];

/** The tablespace and the collation that random designs name. */
const tablespace = 'space';
const collation = 'nocase';

const help =
  'Install one (on Debian: apt-get install postgresql), or say in CARDINAL_POSTGRES where one is, as 127.0.0.1:5432, whose user postgres needs no password.';

/**
 * Starts a PostgreSQL server on this machine alone, in a folder of its own that goes with it.
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function startPostgres() {
  const bin = await findServer();
  const owner = await ownerOfServer();
  const folder = await mkdtemp(join(tmpdir(), 'cardinal-postgres-'));
  const data = join(folder, 'data');
  const space = join(folder, tablespace);
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(space);
    if (owner) for (const one of [folder, space]) await chown(one, owner.uid, owner.gid);
    const made = await quietly(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
      owner,
    );
    if (made.code !== 0) throw new Error(`initdb failed: ${made.said}`);
    const port = await freePort();
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${port}`,
      'unix_socket_directories=',
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'autovacuum=off',
      'max_locks_per_transaction=512',
      'log_min_messages=panic',
    ];
    const server = spawn(
      join(bin, 'postgres'),
      ['-D', data, ...settings.flatMap((one) => ['-c', one])],
      { stdio: 'ignore', ...owner },
    );
    const ended = new Promise((resolve) => server.on('exit', resolve));
    const stop = async () => {
      server.kill('SIGINT');
      await ended;
      await remove();
    };
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => void stop().then(() => process.exit(1)));
    }
    const to = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres'];
    if (!(await becomesReady(bin, to, server))) {
      await stop();
      throw new Error('the PostgreSQL server did not start');
    }
    const commands = [
      ...extensions.map((one) => `CREATE EXTENSION IF NOT EXISTS ${one}`),
      `CREATE TABLESPACE ${tablespace} LOCATION '${space}'`,
      `CREATE COLLATION ${collation} FROM "C"`,
    ].flatMap((one) => ['-c', one]);
    const set = await quietly(join(bin, 'psql'), [...to, '-d', 'postgres', ...commands], null);
    if (set.code !== 0) {
      await stop();
      throw new Error(`PostgreSQL lacks what the designs need: ${set.said.trim()}`);
    }
    return { address: `127.0.0.1:${port}`, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The folder with `initdb` and `postgres`: on the path, or where Debian keeps them. */
async function findServer() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? await readdir(debian) : [];
  const newestFirst = versions.toSorted((a, b) => Number(b) - Number(a));
  const folders = [
    ...newestFirst.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const found = folders.find((one) =>
    ['initdb', 'postgres', 'psql', 'pg_isready'].every((name) => existsSync(join(one, name))),
  );
  if (found === undefined) throw new Error(`No PostgreSQL server is on this machine. ${help}`);
  return found;
}

/** Whom the server is to run as: PostgreSQL refuses to run as root. */
async function ownerOfServer() {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = [await ask('id', ['-u', 'postgres']), await ask('id', ['-g', 'postgres'])];
  if (!uid || !gid) {
    throw new Error(`PostgreSQL does not run as root, and there is no user postgres. ${help}`);
  }
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * @param {string} bin
 * @param {string[]} to
 * @param {import('node:child_process').ChildProcess} server
 */
async function becomesReady(bin, to, server) {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if ((await quietly(join(bin, 'pg_isready'), to, null)).code === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

/**
 * Runs a program and keeps what it says.
 * @param {string} program
 * @param {string[]} args
 * @param {{ uid: number, gid: number } | null} owner
 * @returns {Promise<{ code: number | null, said: string }>}
 */
const quietly = (program, args, owner) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...owner });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    child.on('error', (error) => resolve({ code: -1, said: String(error) }));
    child.on('close', (code) => resolve({ code, said }));
  });
