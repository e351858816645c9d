/** The constraints and indexes of a model, read from the Python in its `Meta` and written back there (Django 5.2). */
import { freeName } from '../../../core/design/names.ts';
import {
  argumentOf,
  joinCall,
  joinItems,
  plainText,
  splitCall,
  splitItems,
  withArgument,
} from '../../../core/design/python/callText.ts';
import type { CallText } from '../../../core/design/python/callText.ts';
import { conditionKeyword } from '../../../core/design/python/codeItems.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';

export type Makes = 'unique' | 'check' | 'index';
export type Listed = 'constraints' | 'indexes';

/** What one item says, as far as there are questions for it; the rest stays as it is. */
export interface Declaration {
  readonly makes: Makes;
  readonly call: CallText;
  readonly name: string;
  /** The fields by name, descending with a minus; null where they are given in another way. */
  readonly fields: readonly string[] | null;
  /** The expressions it is over, as they are written. */
  readonly expressions: string;
  readonly condition: string;
  /** What no question is for: `include=["b"]`. */
  readonly others: string;
}

function makesOf(called: string): Makes | null {
  const name = called.slice(called.lastIndexOf('.') + 1);
  if (name === 'UniqueConstraint') return 'unique';
  if (name === 'CheckConstraint') return 'check';
  return name.endsWith('Index') ? 'index' : null;
}

const asked = new Set('name fields condition check nulls_distinct deferrable'.split(' '));

/** What an item says, or null for one that has to be edited as text. */
export function readDeclaration(item: string): Declaration | null {
  const call = splitCall(item);
  const makes = call && makesOf(call.called);
  if (!call || !makes) return null;
  const given = argumentOf(call, 'name');
  const name = plainText(given);
  if (given !== undefined && name === undefined) return null;
  const expressions = call.args.filter(({ keyword }) => keyword === null);
  const others = call.args.filter(({ keyword }) => keyword !== null && !asked.has(keyword));
  return {
    makes,
    call,
    name: name ?? '',
    fields: expressions.length > 0 || makes === 'check' ? null : fieldsIn(call),
    expressions: expressions.map(({ text }) => text).join(', '),
    condition: argumentOf(call, conditionKeyword(call)) ?? '',
    others: others.map(({ keyword, text }) => `${keyword}=${text}`).join(', '),
  };
}

function fieldsIn(call: CallText): readonly string[] | null {
  const given = argumentOf(call, 'fields');
  const names = given === undefined ? [] : splitItems(given)?.map(plainText);
  const texts = names?.flatMap((name) => name ?? []);
  return texts && texts.length === names?.length ? texts : null;
}

const quoted = (text: string): string => JSON.stringify(text);

/** The item with another name, other fields, another condition… */
export function changed(
  { call }: Declaration,
  change: {
    readonly name?: string;
    readonly fields?: readonly string[];
    readonly expressions?: string;
    readonly condition?: string;
    /** An argument as it is written; null for none. */
    readonly argument?: readonly [keyword: string, text: string | null];
  },
): string {
  let next = call;
  if (change.name !== undefined) next = withArgument(next, 'name', quoted(change.name));
  if (change.fields !== undefined)
    next = withArgument(next, 'fields', joinItems(change.fields.map(quoted)));
  if (change.condition !== undefined) {
    const text = change.condition === '' ? null : change.condition;
    next = withArgument(next, conditionKeyword(next), text);
  }
  if (change.expressions !== undefined) {
    const rest = next.args.filter(({ keyword }) => keyword !== null);
    const given = change.expressions.trim();
    next = { ...next, args: given === '' ? rest : [{ keyword: null, text: given }, ...rest] };
  }
  if (change.argument) next = withArgument(next, ...change.argument);
  return joinCall(next);
}

/** `models.` where the item has it before its own class. */
export const prefixOf = ({ call }: Declaration): string =>
  call.called.startsWith('models.') ? 'models.' : '';

/** What such a constraint or index can be over: the columns of the model's own table. */
export const columnsOf = (model: ResolvedModel): readonly string[] =>
  model.fields.filter(({ column }) => column !== null).map(({ name }) => name);

const LONGEST_INDEX_NAME = 30;

/** A new item with a name that no other has, over a field to begin with: none may be over nothing. */
export function newDeclaration(
  model: ResolvedModel,
  makes: Makes,
  taken: readonly string[],
): string {
  const [key = 'id', first = key] = columnsOf(model);
  const base =
    model.kind === 'abstract'
      ? '%(app_label)s_%(class)s'
      : model.modelName.slice(0, LONGEST_INDEX_NAME - 8);
  const name = quoted(freeName(`${base}_${makes}`, taken));
  if (makes === 'check')
    return `models.CheckConstraint(condition=models.Q(${first}__isnull=False), name=${name})`;
  const called = makes === 'unique' ? 'UniqueConstraint' : 'Index';
  return `models.${called}(fields=[${quoted(first)}], name=${name})`;
}
