import { expect, test } from 'vitest';
import { renameField, setOption } from '../../core/commands/fields.ts';
import type { Design } from '../../core/design/design.ts';
import { readProject } from '../../core/importers/python/readProject.ts';
import { fieldIn } from '../../testing/builders.ts';
import { changesOf } from './changesOf.ts';

const models = (remark: string, end: string): string =>
  [
    `# ${remark}`,
    'from django.db import models',
    '',
    '',
    'class Author(models.Model):',
    '    name = models.CharField(max_length=80)',
    '',
  ].join(end);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

const rename = (design: Design) =>
  renameField.run(design, { field: fieldIn(design, 'Author.name').id, name: 'title' });

test('a file keeps its encoding and its line ends, in the patch too', () => {
  const before = models('coding: latin-1, é', '\r\n');
  const path = 'site/shop/models.py';
  const files = [{ path, bytes: latin1(before) }];
  const wanted = rename(readProject([{ path, text: before }]).design);
  const { files: changed, patch } = changesOf({ files, wanted, renames: [] });
  expect(changed.map(({ shown, bytes }) => [shown, text(bytes)])).toEqual([
    ['shop/models.py', before.replace('name =', 'title =')],
  ]);
  expect(text(patch)).toContain('--- a/shop/models.py\n+++ b/shop/models.py\n');
  expect(text(patch)).toContain('+    title = models.CharField(max_length=80)\r\n');
});

test('a file whose encoding has no sign for what is new stays, and that is told', () => {
  const before = models('coding: latin-1', '\n');
  const path = 'site/shop/models.py';
  const files = [{ path, bytes: latin1(before) }];
  const { design } = readProject([{ path, text: before }]);
  const field = fieldIn(design, 'Author.name').id;
  const wanted = setOption.run(design, { field, option: 'help_text', value: '10 €…' });
  const { files: changed, notes, patch } = changesOf({ files, wanted, renames: [] });
  expect(changed).toEqual([]);
  expect(patch).toHaveLength(0);
  expect(notes[0]).toBe(
    'shop/models.py stays as it is: latin-1 has no sign for what is new in it.',
  );
});

test('paths, in notes too, begin in the folder that was opened', () => {
  const sources = [
    { path: 'site/shop/models.py', text: models('', '\n') },
    { path: 'site/shop/views.py', text: 'Author.objects.get(name="x")\n' },
  ];
  const files = sources.map(({ path, text: source }) => ({ path, bytes: utf8(source) }));
  const { notes } = changesOf({ files, wanted: rename(readProject(sources).design), renames: [] });
  expect(notes).toEqual(['shop/views.py:1 reads name, which is title now.']);
});
