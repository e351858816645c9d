/** Patches are tried by git itself. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patch } from './patch.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', '', '    x = 1', '@@'), { maxLength: 30 })
  .chain((lines) =>
    fc.constantFrom('', '\n').map((end) => (lines.length === 0 ? '' : lines.join('\n') + end)),
  );

test('git makes the new files of the old ones', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cardinal-patch-'));
  try {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        writeFileSync(join(folder, 'models.py'), before);
        rmSync(join(folder, 'new.py'), { force: true });
        const made = patch([
          { path: 'models.py', before, after },
          { path: 'new.py', before: null, after },
        ]);
        execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: made });
        expect(readFileSync(join(folder, 'models.py'), 'utf8')).toBe(after);
        expect(readFileSync(join(folder, 'new.py'), 'utf8')).toBe(after);
      }),
      { numRuns: 60 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
