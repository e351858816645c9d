/** A whole exported project on disk, to run what its `manage.py` can. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExportedFile } from '../core/exporters/exporter.ts';
import { pythonPath } from './django.ts';

/**
 * What each command of the project's `manage.py` says, its errors as well, one after the other in one folder that is gone
 * afterwards.
 *
 * @param commands `[['migrate'], ['shell', '-c', 'print(1)']]`
 */
export async function runProject(
  files: readonly ExportedFile[],
  commands: readonly (readonly string[])[],
): Promise<readonly string[]> {
  const root = await mkdtemp(join(tmpdir(), 'cardinal-run-'));
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const said: string[] = [];
    for (const args of commands) said.push(await manage(root, args));
    return said;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const manage = (root: string, args: readonly string[]): Promise<string> =>
  new Promise((done) => {
    execFile(pythonPath(), ['manage.py', ...args], { cwd: root }, (_error, stdout, stderr) => {
      done(`${stdout}\n${stderr}`.trim());
    });
  });
