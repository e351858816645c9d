/** Who judges what was taken away: a real Django, and the TypeScript compiler at its strictest. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDjango, troubleIn } from '../app/testing/django.ts';
import type { TakenFile } from './designer.ts';

/** What `check`, `makemigrations`, `migrate` and one row in every table complain of; empty for nothing. */
export async function djangoTrouble(files: readonly TakenFile[]): Promise<string> {
  const django = startDjango();
  try {
    const answer = await django.ask(
      files.map((file) => ({ ...file, origins: [] })),
      { insert: true },
    );
    const rows = Object.entries(answer.inserted ?? {}).filter(([, error]) => error !== null);
    const trouble = [troubleIn(answer), ...rows.map(([model, error]) => `${model}: ${error}`)];
    if (answer.inserted === null) trouble.push('no row was inserted');
    return trouble.filter((line) => line !== '').join('\n');
  } finally {
    django.stop();
  }
}

const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

const strictest = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: 'ES2022',
  module: 'NodeNext',
  types: [],
};

/** What the compiler complains of; empty for nothing. */
export async function typescriptTrouble(files: readonly TakenFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cardinal-journey-'));
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: strictest, include: ['**/*.ts'] }),
    );
    return await new Promise<string>((resolve) => {
      execFile(process.execPath, [tsc, '-p', folder], (error, out, err) => {
        resolve(`${out}${err}`.trim() || (error?.message ?? ''));
      });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
