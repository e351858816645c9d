import { expect, test } from 'vitest';
import { findFieldType } from '../../../core/fieldTypes/catalogue.ts';
import type { Options } from '../../../core/fieldTypes/values.ts';
import { keysOf, messagesIn, withPython, withText, withTranslation } from './messages.ts';

const read = (code: string) => messagesIn({ code }) ?? [];

test('texts are read by key, and what code makes is kept as it is', () => {
  const code = `{"blank": "Say it.", 'unique': _('Taken'), "null": f(x), KEY: "a", **others}`;
  expect(read(code).map(({ key, text, isTranslated }) => [key, text, isTranslated])).toEqual([
    ['blank', 'Say it.', false],
    ['unique', 'Taken', true],
    ['null', null, false],
    [null, 'a', false],
    [null, null, false],
  ]);
});

test.each(['MESSAGES', 'dict(blank="x")', '{"blank"}', '{**a} | b'])('%s is Python', (code) => {
  expect(messagesIn({ code })).toBeNull();
});

test('nothing said is no message', () => {
  expect(messagesIn(undefined)).toEqual([]);
});

const code = '{"blank": "Say it.", KEY: "a", "unique": _("Taken")}';

test.each([
  ['blank', 'Say "it"!', '{"blank": "Say \\"it\\"!", KEY: "a", "unique": _("Taken")}'],
  ['unique', 'Gone', '{"blank": "Say it.", KEY: "a", "unique": _("Gone")}'],
  ['blank', '', '{KEY: "a", "unique": _("Taken")}'],
  ['null', 'None', '{"blank": "Say it.", KEY: "a", "unique": _("Taken"), "null": _("None")}'],
])('with %s as %j', (key, text, want) => {
  expect(withText(read(code), key, text)).toEqual({ code: want });
});

test('the last message that goes takes the option along', () => {
  expect(withText(read('{"blank": "a"}'), 'blank', '')).toBeUndefined();
});

test('a message can be Python', () => {
  expect(withPython(read('{}'), 'blank', 'words("blank")')).toEqual({
    code: '{"blank": words("blank")}',
  });
});

test('texts are translated all at once, and back', () => {
  const all = '{"blank": _("Say it."), KEY: "a", "unique": _("Taken")}';
  expect(withTranslation(read(code), true)).toEqual({ code: all });
  expect(withTranslation(read(all), false)).toEqual({
    code: '{"blank": "Say it.", KEY: "a", "unique": "Taken"}',
  });
});

const keys = (id: string, options: Options = {}) => {
  const type = findFieldType(id);
  if (!type) throw new Error(id);
  return keysOf(type, options);
};

test.each<[string, Options, readonly string[]]>([
  ['CharField', {}, ['null', 'blank']],
  ['CharField', { max_length: 5, blank: true }, ['null', 'max_length']],
  [
    'CharField',
    { unique: true, unique_for_month: 'day' },
    ['null', 'blank', 'unique', 'unique_for_date'],
  ],
  ['EmailField', { null: true, blank: true }, ['invalid', 'max_length']],
  ['BooleanField', { null: true, blank: true }, ['invalid', 'invalid_nullable']],
  ['BooleanField', { choices: { choices: [] } }, ['null', 'blank', 'invalid_choice', 'invalid']],
  ['OneToOneField', {}, ['null', 'blank', 'unique', 'invalid']],
  ['ManyToManyField', {}, []],
])('a %s with %o can fail with %j', (id, options, want) => {
  expect(keys(id, options)).toEqual(want);
});
