import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { aDesign, code, external, fk, m2m } from '../../../testing/builders.ts';
import { lint, pythonPath } from '../../../testing/django.ts';
import { groundUp, withUser } from '../../../testing/designs/ownUser.ts';
import { inheritance } from '../../../testing/designs/inheritance.ts';
import { shop } from '../../examples/shop.ts';
import type { Design } from '../../design/design.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

const ownUser = (): Design => withUser(club(), 'people.User');

const club = (): Design =>
  aDesign('Own user', {
    'auth.AbstractUser': external,
    'auth.User': external,
    'auth.Group': external,
    'sites.Site': external,
    'people.User': {
      __bases__: ['auth.AbstractUser'],
      favourite: fk('library.Book', { null: true, blank: true, on_delete: 'SET_NULL' }),
    },
    'library.Book': {
      title: ['CharField', { max_length: 100 }],
      kind: ['CharField', { max_length: 5, choices: { a: 'A', b: 'B' } }],
      owner: fk('people.User', { related_name: 'books' }),
      site: fk('sites.Site'),
      keeper: fk('auth.User', { related_name: 'kept' }),
      readers: m2m('people.User', { related_name: 'reading', blank: true }),
      media: ['BooleanField', { default: code('bool') }],
    },
    'library.admin': { book: fk('Book') },
  });

const filesOf = (design: Design) => {
  const exports = { 'django.project': true, 'django.admin': true };
  const settings = { ...design.settings, exports };
  return djangoExporter.export(resolve({ ...design, settings }), { acceptedCode: true }).files;
};

const designs: Readonly<Record<string, () => Design>> = {
  shop,
  inheritance,
  ownUser,
  groundUp,
};

test.each(Object.entries(designs))('the project of %s runs at once', async (_, design) => {
  const root = await mkdtemp(join(tmpdir(), 'cardinal-project-'));
  try {
    for (const { path, text } of filesOf(design())) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    expect(await manage(root, 'check')).toContain('no issues');
    expect(await manage(root, 'makemigrations')).toContain('Create model');
    expect(await manage(root, 'migrate')).toContain('OK');
    expect(await manage(root, 'makemigrations', '--check')).toContain('No changes detected');
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

test('black would change nothing, ruff finds nothing', async () => {
  const projects = Object.entries(designs).map(([name, design]) => [name, filesOf(design())]);
  expect(await lint(Object.fromEntries(projects))).toEqual({ black: '', ruff: '' });
});

/** What a command of the project says; its error as well. */
const manage = (root: string, ...args: readonly string[]): Promise<string> =>
  new Promise((done) => {
    execFile(pythonPath(), ['manage.py', ...args], { cwd: root }, (_error, stdout, stderr) => {
      done(`${stdout}\n${stderr}`);
    });
  });
