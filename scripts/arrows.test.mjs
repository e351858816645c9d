import { describe, expect, it } from 'vitest';
import { checkArrows } from './arrows.mjs';

/**
 * What is found in a small project, as `path:line rule`.
 * @param {Record<string, string>} files
 */
function found(files) {
  return checkArrows(new Map(Object.entries(files))).map(({ at, rule }) => `${at} ${rule}`);
}

/** A file in every folder, for others to import. */
const house = {
  'app/core/fieldTypes/a.ts': '',
  'app/core/design/a.ts': '',
  'app/core/text/a.ts': '',
  'app/core/commands/a.ts': '',
  'app/core/schema/a.ts': '',
  'app/core/exporters/text/a.ts': '',
  'app/core/shareLink/a.ts': '',
  'app/state/a.ts': '',
  'app/actions/a.ts': '',
  'app/canvas/a.ts': '',
  'app/panels/a.ts': '',
  'app/ui/a.ts': '',
  'app/testing/a.ts': '',
  'app/main.tsx': '',
};

describe('the picture of the folders', () => {
  it.each([
    ['a later folder of the core', 'app/core/design/x.ts', '../schema/a.ts'],
    ['a sibling in the core', 'app/core/text/x.ts', '../commands/a.ts'],
    ['a sibling of the next column', 'app/core/exporters/django/x.ts', '../../shareLink/a.ts'],
    ['text, for an exporter', 'app/core/exporters/x.ts', '../text/a.ts'],
    ['the state, for the core', 'app/core/schema/x.ts', '../../state/a.ts'],
    ['the state, for the command line', 'app/cli/x.ts', '../state/a.ts'],
    ['the panels, for the canvas', 'app/canvas/x.ts', '../panels/a.ts'],
    ['anything of ours, for a widget', 'app/ui/x.tsx', '../core/design/a.ts'],
    ['the test tools', 'app/main2.tsx', './testing/a.ts'],
    ['the entry', 'app/panels/x.ts', '../main.tsx'],
  ])('refuses %s', (_, path, to) => {
    expect(found({ ...house, [path]: `import { a } from '${to}';` })).toEqual([`${path}:1 arrows`]);
  });

  it.each([
    ['a side effect', "import '../state/a.ts';"],
    ['a type', "import type { A } from '../state/a.ts';"],
    ['a type in an expression', "let a: import('../state/a.ts').A;"],
    ['a dynamic import', "const a = () => import('../state/a.ts');"],
    ['a re-export', "export { a } from '../state/a.ts';"],
    ['a re-export of everything', "export * from '../state/a.ts';"],
    ['a worker', "new Worker(new URL('../state/a.ts', import.meta.url));"],
    ['a worker by suffix', "import A from '../state/a.ts?worker';"],
  ])('reads %s, on its line', (_, line) => {
    expect(found({ ...house, 'app/ui/x.tsx': `// a widget\n\n${line}` })).toEqual([
      'app/ui/x.tsx:3 arrows',
    ]);
  });

  it('does not take text for an import', () => {
    const text = "// import '../state/a.ts';\nconst a = `\nimport b from '../state/a.ts';\n`;";
    expect(found({ ...house, 'app/ui/x.tsx': text })).toEqual([]);
  });

  it.each([
    ['app/core/shareLink/x.ts', '../text/a.ts'],
    ['app/core/exporters/django/x.ts', '../text/a.ts'],
    ['app/core/design/x.test.ts', '../../testing/a.ts'],
    ['app/core/design/x.test.ts', '../schema/a.ts'],
    ['app/testing/x.ts', '../state/a.ts'],
    ['app/panels/x.tsx', '../actions/a.ts'],
    ['app/x.tsx', './canvas/a.ts'],
  ])('lets %s use %s', (path, to) => {
    expect(found({ ...house, [path]: `import { a } from '${to}';` })).toEqual([]);
  });

  it('wants a rule for every folder', () => {
    expect(found({ 'app/misc/x.ts': '', 'app/core/utils/x.ts': '', 'app/core/x.ts': '' })).toEqual([
      'app/misc/x.ts:1 no-rule',
      'app/core/utils/x.ts:1 no-rule',
      'app/core/x.ts:1 no-rule',
    ]);
  });

  it('wants imports to name a file', () => {
    expect(found({ ...house, 'app/ui/x.ts': "import { a } from './a';" })).toEqual([
      'app/ui/x.ts:1 whole-name',
    ]);
  });

  it('refuses barrels', () => {
    expect(found({ 'app/ui/index.ts': '' })).toEqual(['app/ui/index.ts:1 no-barrel']);
  });
});

describe('cycles', () => {
  const there = { 'app/ui/a.ts': "import { b } from './b.ts';" };

  it('are refused among values', () => {
    expect(found({ ...there, 'app/ui/b.ts': "export * from './a.ts';" })).toEqual([
      'app/ui/a.ts:1 no-cycle',
    ]);
  });

  it('are no harm among types, nor when one side waits', () => {
    for (const back of ["import type { A } from './a.ts';", "const a = () => import('./a.ts');"]) {
      expect(found({ ...there, 'app/ui/b.ts': back })).toEqual([]);
    }
  });
});

describe('the core', () => {
  it.each([
    "import { useState } from 'react';",
    "import type { Node } from '@xyflow/react';",
    "import { create } from 'zustand/vanilla';",
    "import { readFileSync } from 'node:fs';",
    "document.title = 'x';",
    'export const { innerWidth } = window;',
    'const wide = (window as Window).innerWidth;',
    "localStorage.getItem('x');",
    "export const a = () => fetch('x');",
    'const a = globalThis.crypto;',
    'const a = Math.random();',
    'const a = Date.now();',
    'const a = new Date();',
  ])('may not say %s', (line) => {
    expect(found({ 'app/core/design/x.ts': line })).toEqual(['app/core/design/x.ts:1 pure-core']);
    expect(found({ 'app/state/x.ts': line })).toEqual([]);
  });

  it.each([
    "import { strToU8 } from 'fflate';",
    "import { parser } from '@lezer/python';",
    'const a = new Date(2026, 0, 1);',
    'const a = { document: 1, window: 2 }.document;',
    'const title = (document: { title: string }) => document.title;',
    'interface A { window: number }',
    "const a = 'document.title'; // fetch(window)",
  ])('may say %s', (line) => {
    expect(found({ 'app/core/design/x.ts': line })).toEqual([]);
  });

  it('lets its tests read files', () => {
    expect(
      found({ 'app/core/design/x.test.ts': "import { readFileSync } from 'node:fs';" }),
    ).toEqual([]);
  });
});
