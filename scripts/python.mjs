import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, root, run, say } from './shell.mjs';

const folder = join(root, '.cache/python');
const interpreter = join(
  folder,
  process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python',
);
const requirements = join(root, 'scripts/python-requirements.txt');
/** Written last, so that a half-made environment is never taken for a whole one. */
const mark = join(folder, 'requirements.sha256');

/**
 * The interpreter with Django, black, ruff and mypy, if it was made for today's requirements.
 * @returns {string | undefined}
 */
export function pythonIfReady() {
  const ready =
    existsSync(interpreter) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted();
  return ready ? interpreter : undefined;
}

/**
 * The same, made first if it is not there: a virtual environment of the project's own, in `.cache/python`.
 * @returns {Promise<string>}
 */
export async function ensurePython() {
  const ready = pythonIfReady();
  if (ready !== undefined) return ready;

  const base = await findBase();
  say('Installing Python packages…');
  rmSync(folder, { recursive: true, force: true });
  if ((await run(base, ['-m', 'venv', folder])) !== 0) {
    throw new Error(`${base} could not make a virtual environment (on Debian: python3-venv)`);
  }
  const install = ['-m', 'pip', 'install', '-qq', '--disable-pip-version-check'];
  const env = { PIP_RETRIES: '1' };
  if ((await run(interpreter, [...install, '-r', requirements], { env })) !== 0) {
    throw new Error('pip could not install scripts/python-requirements.txt');
  }
  writeFileSync(mark, wanted());
  return interpreter;
}

/** A Python new enough for the Django that the requirements name. */
async function findBase() {
  for (const name of ['python3', 'python']) {
    const version = await ask(name, ['-c', 'import sys; print(sys.version_info >= (3, 10))']);
    if (version === 'True') return name;
  }
  throw new Error('no Python 3.10 or newer on the path');
}

function wanted() {
  return createHash('sha256').update(readFileSync(requirements)).digest('hex');
}
