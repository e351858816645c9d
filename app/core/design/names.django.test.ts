/** That each character of a name is one to the Python that runs Django, asked for all of Unicode. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pythonPath } from '../../testing/django.ts';
import { isIdentifier } from './names.ts';

const program = `
import json
print(json.dumps([
    [start + chr(code) for code in range(0x110000) if (start + chr(code)).isidentifier()]
    for start in ("", "a")
]))
`;

test('every name that is accepted is one in Python', () => {
  const printed = execFileSync(pythonPath(), ['-c', program], { maxBuffer: 2 ** 26 });
  const inPython: string[][] = JSON.parse(printed.toString());
  ['', 'a'].forEach((start, i) => {
    const known = new Set(inPython[i]);
    const accepted = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => start + String.fromCodePoint(code))
      .filter(isIdentifier);
    expect(accepted.length).toBeGreaterThan(120_000);
    expect(accepted.filter((name) => !known.has(name))).toEqual([]);
  });
});
