import { takenByAll } from '../../fieldTypes/common.ts';
import type { FieldType } from '../../fieldTypes/fieldType.ts';
import { sameValue } from '../../fieldTypes/values.ts';
import { article } from '../../schema/sentences.ts';
import { remove } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { named, declared } from '../scan.ts';

export const unknownOption = defineRule({
  id: 'unknown-option',
  severity: 'error',
  django: null,
  what: 'A field has an argument that its class does not take.',
  why: 'Python raises an error when models.py is imported, so nothing of the project would start.',
  reach: 'model',
  check: (schema) =>
    declared(schema).all.flatMap((written) => {
      const { type, options } = written.field;
      if (!type) return [];
      return Object.keys(options)
        .filter((option) => !takes(type, option) || isRefused(type, option, options))
        .map((option) => ({
          message: `${named(written)} is ${article(type.id)} ${type.id}, which does not take ${option}${takes(type, option) ? ' with that value' : ''}.`,
          at: written.at,
          fixes: [remove(written.id, option)],
        }));
    }),
});

const takes = (type: FieldType, option: string): boolean =>
  Object.hasOwn(type.options, option) ||
  takenByAll.has(option) ||
  type.pointless?.includes(option) === true;

/** Arguments a class insists on: the value it forces may be said, another one may not. */
const isRefused = (
  { refused = [], forced = {} }: FieldType,
  option: string,
  options: FieldType['forced'] & object,
): boolean =>
  refused.includes(option) &&
  !(Object.hasOwn(forced, option) && sameValue(options[option], forced[option]));
