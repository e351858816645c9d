/** Changes as people make them, and the lines of the files that change for them: `golden/scripted.diff`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fieldIn, modelIn } from '../../testing/builders.ts';
import {
  addField,
  changeFieldType,
  deleteFields,
  moveField,
  renameField,
  setOption,
} from '../commands/fields.ts';
import {
  addModel,
  deleteModels,
  renameModel,
  setBases,
  setDisplay,
  setManagers,
  setMeta,
  setModelCode,
  setModelNote,
} from '../commands/models.ts';
import { changeRelationKind, connect } from '../commands/relations.ts';
import type { Design } from '../design/design.ts';
import type { FieldId, ModelId, OptionValue } from '../fieldTypes/values.ts';
import { isChoices, isCode } from '../fieldTypes/values.ts';
import type { SourceFile } from '../importers/python/module.ts';
import { readProject } from '../importers/python/readProject.ts';
import { rewrite } from './rewrite.ts';
import { difference } from './words.ts';

const path = fileURLToPath(new URL('golden/models.py.txt', import.meta.url));
const source = readFileSync(path, 'utf8');
const files: readonly SourceFile[] = [
  { path: 'site/shop/models.py', text: source },
  {
    path: 'site/shop/views.py',
    text: 'from .models import Category\n\nCategory.objects.get(name="x")\n',
  },
];
const read = readProject(files);

const f = (design: Design, name: string): FieldId => fieldIn(design, name).id;
const m = (design: Design, name: string): ModelId => modelIn(design, name).id;

const option =
  (field: string, name: string, value: OptionValue | undefined) =>
  (design: Design): Design =>
    setOption.run(design, { field: f(design, field), option: name, value });

const choices =
  (field: string, change: (list: { value: string | number; label: string }[]) => void) =>
  (design: Design): Design => {
    const value = fieldIn(design, field).options['choices'];
    if (!isChoices(value)) throw new Error(`${field} has no choices`);
    const list = value.choices.map((choice) => ({ ...choice }));
    change(list);
    return setOption.run(design, {
      field: f(design, field),
      option: 'choices',
      value: { ...value, choices: list },
    });
  };

const constraints =
  (change: (code: string) => string) =>
  (design: Design): Design => {
    const value = modelIn(design, 'Product').meta['constraints'];
    if (!isCode(value)) throw new Error('there are no constraints');
    const code = change(value.code);
    return setMeta.run(design, {
      model: m(design, 'Product'),
      option: 'constraints',
      value: { code },
    });
  };

const meta =
  (model: string, name: string, value: OptionValue | undefined) =>
  (design: Design): Design =>
    setMeta.run(design, { model: m(design, model), option: name, value });

const added =
  (
    model: string,
    name: string,
    type: string,
    options: Readonly<Record<string, OptionValue>>,
    at?: number,
  ) =>
  (design: Design): Design =>
    addField.run(design, {
      model: m(design, model),
      name,
      type,
      options,
      ...(at === undefined ? {} : { at }),
    });

const changes: Readonly<Record<string, (design: Design) => Design>> = {
  'another length': option('Product.name', 'max_length', 200),
  'one more argument, each on a line': option('Product.price', 'help_text', 'In euros'),
  'one less': option('Product.status', 'help_text', undefined),
  'one that makes the line too long': option(
    'Review.product',
    'help_text',
    'What was bought, and when',
  ),
  'a key that may be empty': (design) =>
    option(
      'Product.category',
      'on_delete',
      'SET_NULL',
    )(option('Product.category', 'null', true)(design)),
  'a field has another name': (design) =>
    renameField.run(design, { field: f(design, 'Product.price'), name: 'amount' }),
  'a model has another name': (design) =>
    renameModel.run(design, { model: m(design, 'Category'), name: 'Section' }),
  'one to many becomes one to one': (design) =>
    changeRelationKind.run(design, { field: f(design, 'Review.product'), kind: 'oneToOne' }),
  'another class of field': (design) =>
    changeFieldType.run(design, { field: f(design, 'Product.name'), type: 'TextField' }),
  'a new field between others': added('Product', 'made_on', 'DateField', { auto_now_add: true }, 2),
  'a new field that needs imports': added('Review', 'key', 'UUIDField', {
    default: { code: 'uuid.uuid4' },
    validators: { code: '[MinValueValidator(1)]' },
  }),
  'a class on one line gets a second field': added('Tag', 'slug', 'SlugField', {}),
  'a relation to a class above': (design) =>
    connect.run(design, {
      owner: m(design, 'Tag'),
      target: m(design, 'Category'),
      kind: 'oneToMany',
      name: 'group',
    }),
  'a relation to a class below': (design) =>
    connect.run(design, {
      owner: m(design, 'Tag'),
      target: m(design, 'Review'),
      kind: 'oneToMany',
      name: 'best',
    }),
  'another target': (design) => option('Review.top', 'to', { model: m(design, 'Tag') })(design),
  'a field goes': (design) => deleteFields.run(design, { fields: [f(design, 'Product.price')] }),
  'all fields go': (design) => deleteFields.run(design, { fields: [f(design, 'Tag.name')] }),
  'a field goes down': (design) =>
    moveField.run(design, { field: f(design, 'Product.name'), to: 4 }),
  'a field goes down and changes': (design) =>
    moveField.run(option('Product.price', 'decimal_places', 3)(design), {
      field: f(design, 'Product.price'),
      to: 4,
    }),
  'another order of rows': (design) =>
    meta('Product', 'ordering', [{ field: f(design, 'Product.name'), descending: true }])(design),
  'an option of Meta more': meta('Product', 'db_table', 'things'),
  'a Meta where there was none': meta('Review', 'verbose_name', 'opinion'),
  'no Meta any more': meta('Category', 'verbose_name_plural', undefined),
  'a constraint more': constraints((code) =>
    code.replace(/,? \]$/, ', models.CheckConstraint(condition=models.Q(price__gt=0), name="p")]'),
  ),
  'a constraint of fewer fields': constraints((code) => code.replace("'category', ", '')),
  'choices called otherwise, and one more': choices('Product.status', (list) => {
    list[0] = { ...list[0], value: 'draft', label: 'Sketch' };
    list.push({ value: 'gone', label: 'Gone' });
  }),
  'a choice less': choices('Product.status', (list) => void list.splice(1, 1)),
  'choices in another order': choices(
    'Product.status',
    (list) => void list.push(...list.splice(0, 1)),
  ),
  'pairs of a list': choices('Review.stars', (list) => {
    list.splice(1, 1);
    list.push({ value: 3, label: 'Three' });
  }),
  'choices where there were none': option('Tag.name', 'choices', {
    name: 'Kind',
    choices: [{ value: 'a', label: 'A' }],
  }),
  'a model goes': (design) => deleteModels.run(design, { models: [m(design, 'Review')] }),
  'two models go': (design) =>
    deleteModels.run(design, { models: [m(design, 'Product'), m(design, 'Review')] }),
  'a new model': (design) =>
    added('Shelf', 'place', 'CharField', { max_length: 9 })(
      addModel.run(design, { position: { x: 0, y: 0 }, name: 'Shelf', app: 'shop' }),
    ),
  'a new model in a new app': (design) => {
    const made = addModel.run(design, { position: { x: 0, y: 0 }, name: 'Bin', app: 'stock' });
    const [owner, target] = [m(made, 'Bin'), m(made, 'Product')];
    return connect.run(made, { owner, target, kind: 'manyToMany', name: 'products' });
  },
  'a description': (design) =>
    setModelNote.run(design, { model: m(design, 'Tag'), note: 'A word.\n\nOr two.' }),
  'another method': (design) =>
    setModelCode.run(design, {
      model: m(design, 'Product'),
      code: `${modelIn(design, 'Product').code}\n\n# as people ask\ndef half(self):\n    return self.price / 2`,
    }),
  'no methods': (design) => setModelCode.run(design, { model: m(design, 'Product'), code: '' }),
  'a manager': (design) =>
    setManagers.run(design, {
      model: m(design, 'Product'),
      managers: [{ name: 'objects', code: 'models.Manager()' }],
    }),
  'shown otherwise': (design) =>
    setDisplay.run(
      setDisplay.run(design, { model: m(design, 'Product'), field: f(design, 'Product.price') }),
      { model: m(design, 'Category'), field: f(design, 'Category.name') },
    ),
  'a base': (design) =>
    setBases.run(design, { model: m(design, 'Review'), bases: [{ model: m(design, 'Stamped') }] }),
};

/** Changed lines with their numbers in the old file. */
function shown(before: string, after: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return difference(a, b)
    .map(({ from, to, start, end }) =>
      [
        `@ ${from + 1}`,
        ...a.slice(from, to).map((line) => `-${line}`),
        ...b.slice(start, end).map((line) => `+${line}`),
      ].join('\n'),
    )
    .join('\n');
}

test('nothing changes where nothing is changed', () => {
  expect(rewrite(files, read.design, read)).toEqual({ files: [], notes: [] });
});

test('each change changes the lines it must', async () => {
  const told = Object.entries(changes).map(([name, change]) => {
    const { files: changed, notes } = rewrite(files, change(read.design), read);
    const diffs = changed.map((one) => `${one.path}\n${shown(one.before ?? '', one.after)}`);
    return [`=== ${name}`, ...notes.map((note) => `! ${note}`), ...diffs].join('\n');
  });
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('golden/scripted.diff');
});

test.each(Object.entries(changes))('%s: what is written says it', (_, change) => {
  const { notes } = rewrite(files, change(read.design), read);
  expect(notes.filter((note) => !note.includes(' reads '))).toEqual([]);
});
