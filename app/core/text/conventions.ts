/**
 * What a line may leave unsaid. Every rule here is part of version 1 of the text and never changes: a text of today must
 * mean the same in ten years. That is why the plural and the snake case are not those of `design/names.ts`, which may improve.
 */
import type { Options } from '../fieldTypes/values.ts';

/** `OrderItem` → `order_item`. */
export const snake = (name: string): string =>
  name
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();

/** `category` → `categories`, `box` → `boxes`, `order` → `orders`. */
export function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

/** `in_progress` → `In progress`: the label of a choice that gives none. */
export function choiceLabel(value: string | number): string {
  const words = String(value).replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Place {
  /** The model's name as `snake` spells it. */
  readonly one: string;
  /** Absent for an option of the model. */
  readonly field?: { readonly name: string; readonly type: string };
}

/** The value of a text option that is written without one: `related_name` alone. */
export function conventionalText(option: string, { one, field }: Place): string | undefined {
  if (field) {
    if (option === 'verbose_name') return field.name.replaceAll('_', ' ');
    if (option === 'related_name') return field.type === 'OneToOneField' ? one : plural(one);
    if (option === 'upload_to') return `${plural(field.name)}/`;
    return undefined;
  }
  if (option === 'verbose_name') return one.replaceAll('_', ' ');
  if (option === 'verbose_name_plural') return plural(one.replaceAll('_', ' '));
  if (option === 'default_related_name') return plural(one);
  return undefined;
}

/** Numbers that stand right after the type, without their names: `char 200`, `decimal 10,2`. */
export const positional: ReadonlyMap<string, readonly string[]> = new Map<
  string,
  readonly string[]
>([
  ['DecimalField', ['max_digits', 'decimal_places']],
  ...[
    'CharField',
    'TextField',
    'EmailField',
    'URLField',
    'SlugField',
    'FileField',
    'ImageField',
    'FilePathField',
    'BinaryField',
  ].map((type) => [type, ['max_length']] as const),
]);

/** Options that are there unless the line says otherwise (`on_delete:-` for none at all). */
export const implied: ReadonlyMap<string, Options> = new Map<string, Options>([
  ['ForeignKey', { on_delete: 'CASCADE' }],
  ['OneToOneField', { on_delete: 'CASCADE' }],
  ['AutoField', { primary_key: true }],
  ['BigAutoField', { primary_key: true }],
  ['SmallAutoField', { primary_key: true }],
]);

/** Words for what `on_delete` says. `set_null` also says `null`, without which Django refuses it. */
export const onDeleteWords: ReadonlyMap<string, Options> = new Map<string, Options>([
  ['protect', { on_delete: 'PROTECT' }],
  ['restrict', { on_delete: 'RESTRICT' }],
  ['set_null', { on_delete: 'SET_NULL', null: true }],
  ['set_default', { on_delete: 'SET_DEFAULT' }],
  ['do_nothing', { on_delete: 'DO_NOTHING' }],
]);

/** Relation fields point at what stands first after the type. */
export const relationTypes: ReadonlySet<string> = new Set([
  'ForeignKey',
  'OneToOneField',
  'ManyToManyField',
]);

/** The name of a field that may leave its target unsaid: `order_item`, `order_items`. */
export const nameForTarget = (target: string, type: string): string =>
  type === 'ManyToManyField' ? plural(snake(target)) : snake(target);
