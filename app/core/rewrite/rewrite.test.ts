/** Any change of any design, written into the files it was read from, is what the files say afterwards. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, changesByCommand } from '../../testing/anyChange.ts';
import { validDesign, withoutErrors } from '../../testing/validDesigns.ts';
import { setDisplay } from '../commands/models.ts';
import type { Design } from '../design/design.ts';
import { djangoExporter } from '../exporters/django/djangoExporter.ts';
import { classPieces } from '../exporters/django/pieces.ts';
import { readProject } from '../importers/python/readProject.ts';
import type { SourceFile } from '../importers/python/module.ts';
import { resolve } from '../schema/resolve.ts';
import { rewrite } from './rewrite.ts';
import { byPath } from './unlike.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 60);
/** The same runs each time; `CARDINAL_SEED` tries others. */
const seed = Number(process.env['CARDINAL_SEED'] ?? 1);

const filesOf = (design: Design): readonly SourceFile[] =>
  djangoExporter.export(resolve(design), { acceptedCode: true }).files;

test('a design that has not changed leaves every file as it is', () => {
  fc.assert(
    fc.property(validDesign(), (design) => {
      const files = filesOf(design);
      expect(rewrite(files, readProject(files).design)).toEqual({ files: [], notes: [] });
    }),
    { numRuns: RUNS, seed },
  );
});

/** Values of options come with the designs that files are brought up to, below: here they could be of any shape. */
const valued = new Set(['setOption', 'setOptions', 'setMeta', 'changeFieldType']);
const change = fc.oneof(
  ...changesByCommand().flatMap(([command, arbitrary]) => (valued.has(command) ? [] : [arbitrary])),
);

/** Managers and bases that no file defines are none to whoever reads them. */
const undefinedNames =
  /: its (managers|bases|code) are not written\.|: the bases of Meta are not written\.|: its code is not written\.| are still called /;

test('whatever changes is what the files say afterwards', () => {
  fc.assert(
    fc.property(validDesign(), fc.array(change, { minLength: 1, maxLength: 4 }), (design, made) => {
      const files = filesOf(design);
      const read = readProject(files);
      const { settings } = read.design;
      const wanted = { ...withoutErrors(made.reduce(applied, read.design)), settings };
      // Such a field hides the module from those below it.
      fc.pre(!wanted.models.some(({ fields }) => fields.some(({ name }) => name === 'models')));
      const { notes, files: changed } = rewrite(files, wanted, read);
      const trouble = notes.filter(
        (note) => !undefinedNames.test(note) && !note.includes(' reads '),
      );
      // The files tell what went wrong.
      const texts = trouble.length === 0 ? [] : changed;
      expect({ trouble, texts }).toEqual({ trouble: [], texts: [] });
    }),
    { numRuns: RUNS, seed },
  );
});

/**
 * The classes of a design as they are exported, by their labels. Names are told by what they are imported as, and
 * enumerations and their members, which keep the names the files have, by what they store. What only Cardinal states, and the
 * `clean()` it makes of it, is not written into files.
 */
function exported(design: Design): Readonly<Record<string, unknown>> {
  const pieces = [...classPieces(resolve(design)).values()];
  return Object.fromEntries(
    pieces.map(({ model, notes: _, choices, ...body }) => {
      const stored = choices.map(({ made: { base, members } }) => ({
        base,
        members: members.map(({ choice: { member: __, ...rest } }) => rest),
      }));
      const fields = body.fields.map(({ id: __, ...rest }) => rest);
      let told = JSON.stringify({ ...body, fields, kept: [] }, byPath, 1);
      for (const { made } of choices) {
        for (const { name, choice } of made.members) {
          told = told.replaceAll(`"${made.name}.${name}"`, () => `"member ${choice.value}"`);
        }
        told = told.replaceAll(`"${made.name}.choices"`, '"choices"');
      }
      return [model.label, { stored, told }];
    }),
  );
}

test('files of one design become those of another', () => {
  fc.assert(
    fc.property(validDesign(), validDesign(), (one, given) => {
      const other = { ...given, settings: { ...given.settings, authUser: null } };
      fc.pre(!other.models.some(({ fields }) => fields.some(({ name }) => name === 'models')));
      const files = filesOf(one);
      const texts = new Map(files.map(({ path, text }) => [path, text]));
      for (const { path, after } of rewrite(files, other).files) texts.set(path, after);
      const again = readProject([...texts].map(([path, text]) => ({ path, text }))).design;
      expect(exported(again)).toEqual(exported(other));
    }),
    { numRuns: RUNS, seed },
  );
});

test('line breaks, marks and missing last lines stay', () => {
  const text =
    '\ufefffrom django.db import models\r\n\r\n\r\nclass A(models.Model):\r\n    name = models.CharField(max_length=9)';
  const files = [{ path: 'shop/models.py', text }];
  const read = readProject(files);
  const [model] = read.design.models;
  if (!model) throw new Error('nothing was read');
  const wanted = setDisplay.run(read.design, {
    model: model.id,
    field: model.fields[0]?.id ?? null,
  });
  expect(rewrite(files, wanted, read).files[0]?.after).toBe(
    `${text}\r\n\r\n    def __str__(self):\r\n        return self.name`,
  );
});
