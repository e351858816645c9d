import { defineOptions } from '../exportOption.ts';
import type { ChoicesOf } from '../exportOption.ts';

/** What a person may choose of the types: mostly what their serializers and their JSON reader do. */
export const typescriptOptions = defineOptions({
  zod: {
    kind: 'flag',
    label: 'Zod schemas',
    help: 'A file of schemas beside each file of types, so that what a server sends can be checked as it comes; for zod 4.3 or later.',
    default: false,
  },
  branded_ids: {
    kind: 'flag',
    label: 'Branded ids',
    help: 'A type for the key of each model, as PostId, which no other number or text fits; with Zod schemas the brand is Zod’s.',
    default: false,
  },
  filters: {
    kind: 'flag',
    label: 'Filters',
    help: 'A type for each model of what its rows may be filtered by, as price__gte: Django’s lookups, as django-filter takes them from the query.',
    default: false,
  },
  enums: {
    kind: 'oneOf',
    label: 'Choices',
    help: 'A field with choices as a union of its values; or an object with a member for each, as PostStatus.DRAFT, and the union of them as its type.',
    values: { unions: 'Unions', objects: 'Objects' },
    default: 'unions',
  },
  decimals: {
    kind: 'oneOf',
    label: 'Decimals',
    help: 'A number needs COERCE_DECIMAL_TO_STRING = False in the settings of Django REST framework, and is rounded.',
    values: { string: 'Text', number: 'Number' },
    default: 'string',
  },
  big_integers: {
    kind: 'oneOf',
    label: '64-bit integers',
    help: 'JSON.parse gives numbers and rounds beyond 2^53; bigint needs a reader of your own, text a serializer field with coerce_to_string=True.',
    values: {
      either: 'number | bigint',
      number: 'Number',
      bigint: 'bigint',
      string: 'Text',
    },
    default: 'either',
  },
  json: {
    kind: 'oneOf',
    label: 'JSON',
    help: 'What a JSONField holds: any JSON by a type of its own, or unknown until it is looked at.',
    values: { named: 'A type Json', unknown: 'unknown' },
    default: 'named',
  },
});

export type TypescriptChoices = ChoicesOf<typeof typescriptOptions>;
