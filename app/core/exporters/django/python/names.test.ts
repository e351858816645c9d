import { expect, test } from 'vitest';
import { settleNames } from './names.ts';
import type { Py } from './py.ts';
import { imported, models } from './py.ts';

const uuid = imported('uuid', null, 'uuid4');
const list: Py = { kind: 'imported', from: null, rest: ['list'] };
const namesOf = (
  uses: readonly { code: Py; after: readonly string[] }[],
  classes: readonly string[] = [],
) => {
  const names = uses.flatMap(({ after }) => after);
  const { imports, resolve } = settleNames(classes, [{ uses, names }]);
  return {
    imports: imports.map(({ module, name, as }) => `${module}:${name ?? ''}:${as}`),
    called: uses.map(({ code }) =>
      code.kind === 'imported' ? [resolve(code), ...code.rest].filter(Boolean).join('.') : '',
    ),
  };
};

test('an import keeps its name, also for the field that takes it', () => {
  expect(namesOf([{ code: uuid, after: [] }])).toEqual({
    imports: ['uuid::uuid'],
    called: ['uuid.uuid4'],
  });
});

test('an import that a field hides from a later one gets another name', () => {
  expect(
    namesOf([
      { code: models('TextField'), after: ['uuid'] },
      { code: uuid, after: ['uuid'] },
    ]),
  ).toEqual({
    imports: ['django.db:models:models', 'uuid::uuid_module'],
    called: ['models.TextField', 'uuid_module.uuid4'],
  });
});

test('an import gives way to a class of the file, and both to a third', () => {
  const decimal = imported('decimal', 'Decimal');
  expect(namesOf([{ code: decimal, after: [] }], ['Decimal', 'DecimalType']).imports).toEqual([
    'decimal:Decimal:DecimalType2',
  ]);
});

test("Python's own names are called by their module once hidden", () => {
  expect(namesOf([{ code: list, after: [] }])).toEqual({ imports: [], called: ['list'] });
  expect(namesOf([{ code: list, after: ['list'] }])).toEqual({
    imports: ['builtins::builtins'],
    called: ['builtins.list'],
  });
});
