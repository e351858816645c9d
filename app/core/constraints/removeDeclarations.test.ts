import { expect, test } from 'vitest';
import { aDesign, code } from '../../testing/builders.ts';
import { findModel } from '../design/queries.ts';
import { resolve } from '../schema/resolve.ts';
import { checkDesign } from './checkDesign.ts';

const book = (option: string, text: string) =>
  aDesign('A', { Book: { title: 'CharField', Meta: { [option]: code(text) } } });

/** What the option says once the first fix of the only finding of this rule is applied. */
function mended(rule: string, option: string, text: string) {
  const design = book(option, text);
  const findings = checkDesign(resolve(design)).filter((one) => one.rule === rule);
  expect(findings).toHaveLength(1);
  const [fix] = findings[0]?.fixes ?? [];
  const [model] = design.models;
  const after = fix && model && findModel(fix.change.apply(design), model.id);
  return { label: fix?.label, value: after?.meta[option] };
}

const sound = 'models.Index(fields=["title"], name="x")';
const nowhere = 'models.Index(fields=["nowhere"], name="y")';

test('one index of several is taken out, and the others stay as they are written', () => {
  expect(mended('index-unknown-field', 'indexes', `[\n  ${sound},  ${nowhere}\n]`)).toEqual({
    label: 'Remove the index',
    value: { code: `[${sound}]` },
  });
});

test('the first and the last can be taken out as well', () => {
  const long = 'models.Index(fields=["title"], name="xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")';
  for (const list of [`[${long}, ${sound}]`, `(${sound}, ${long},)`]) {
    expect(mended('index-name-too-long', 'indexes', list).value).toEqual({ code: `[${sound}]` });
  }
});

test('with the last one the option goes', () => {
  expect(mended('index-unknown-field', 'indexes', `[${nowhere}]`)).toEqual({
    label: 'Remove the index',
    value: undefined,
  });
});

test('all that make up one finding go together', () => {
  const other = 'models.Index(fields=["nowhere", "title"], name="z")';
  expect(mended('index-unknown-field', 'indexes', `[${nowhere}, ${sound}, ${other}]`)).toEqual({
    label: 'Remove the indexes',
    value: { code: `[${sound}]` },
  });
});

test('of constraints with one name the second is taken out', () => {
  const [title, id] = ['title', 'id'].map(
    (name) => `models.UniqueConstraint(fields=["${name}"], name="x")`,
  );
  expect(mended('constraint-name-twice', 'constraints', `[${title}, ${id}]`)).toEqual({
    label: 'Remove the constraint',
    value: { code: `[${title}]` },
  });
});

test('what does not belong in the list is taken out of it', () => {
  expect(mended('index-list-holds-other', 'indexes', `[${sound}, 5]`)).toEqual({
    label: 'Remove the index',
    value: { code: `[${sound}]` },
  });
});
