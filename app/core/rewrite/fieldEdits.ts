/** A field that says something else than it did: its class and its arguments, each by itself. */
import type { Field } from '../design/design.ts';
import type { Statement as Piece } from '../exporters/django/fieldStatement.ts';
import type { Py, PyArgument } from '../exporters/django/python/py.ts';
import { findFieldType } from '../fieldTypes/catalogue.ts';
import { usualSignature } from '../fieldTypes/common.ts';
import { isChoices, isModelRef, sameValue } from '../fieldTypes/values.ts';
import type { Argument } from '../importers/python/expressions.ts';
import { argumentsByName } from '../importers/python/fieldCall.ts';
import type { FieldOrigin } from '../importers/python/origins.ts';
import { changeArguments } from './callEdits.ts';
import type { GivenCall } from './callEdits.ts';
import { choiceEdits } from './choiceEdits.ts';
import type { Edit } from './edits.ts';
import type { Manner } from './printed.ts';
import { inline } from './printed.ts';
import { expressionEdits, quotedAs } from './words.ts';

/** A field before and after, as the design has it and as an export would write it. */
export interface FieldChange {
  readonly before: Field;
  readonly after: Field;
  readonly pieceBefore: Piece;
  readonly pieceAfter: Piece;
}

/** How the file is to name a model, told by its place; null where it is named by the same word as before. */
export type TargetName = (option: 'to' | 'through', argument: Argument | undefined) => Py | null;

export interface FieldEdits {
  /** By path: of its file, and of the one its choices stand in. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** Whether its choices have a class now that is nowhere yet. */
  readonly needsEnumeration: boolean;
}

/** What has to change where a field stands. */
export function fieldEdits(
  { before, after, pieceBefore, pieceAfter }: FieldChange,
  origin: FieldOrigin,
  manner: Manner,
  targetName: TargetName,
): FieldEdits {
  const { module, call, name } = origin;
  const edits = new Map<string, Edit[]>();
  let needsEnumeration = false;
  const put = (path: string, more: readonly Edit[]): void => {
    edits.set(path, [...(edits.get(path) ?? []), ...more]);
  };
  if (before.name !== after.name) put(module.path, [{ ...name, text: after.name }]);
  const [was, is] = [callOf(pieceBefore), callOf(pieceAfter)];
  if (!was || !is) return { edits, needsEnumeration };
  if (before.type !== after.type) {
    put(module.path, [{ ...call.callee, text: inline(is.callee, manner) }]);
  }
  const given = argumentsByName(before.type, call);
  const open: GivenCall = { ...call, open: openOf(call, module.text) };
  if (takesAny(before.type) || takesAny(after.type)) {
    const unnamed = ({ args }: CallPiece): string =>
      args.flatMap(({ keyword, value }) => (keyword === null ? inline(value, manner) : [])).join();
    if (unnamed(was) !== unnamed(is)) {
      const all = is.args.map(({ keyword, value }) => {
        const written = inline(value, manner);
        return keyword === null ? written : `${keyword}=${written}`;
      });
      put(module.path, [{ from: open.open + 1, to: call.to - 1, text: all.join(', ') }]);
      return { edits, needsEnumeration };
    }
  }
  const [had, has] = [byOption(before.type, was.args), byOption(after.type, is.args)];
  const removed = new Set<Argument>();
  const added: string[] = [];
  for (const option of new Set([...had.keys(), ...has.keys()])) {
    const [old, next] = [had.get(option), has.get(option)];
    const argument = given.get(option);
    if (option === 'choices') {
      const inPlace = choiceEdits(before, after, origin, manner);
      if (inPlace) {
        for (const [path, more] of inPlace) put(path, more);
        continue;
      }
      needsEnumeration = isChoices(after.options['choices']);
    }
    if (option === 'to' || option === 'through') {
      const isSame = sameValue(before.options[option], after.options[option]);
      if (isSame) {
        const isModel = isModelRef(after.options[option]);
        const named = isModel ? targetName(option, argument) : null;
        if (named && argument)
          put(module.path, [
            {
              from: argument.value.from,
              to: argument.value.to,
              text: renamedAs(argument, inline(named, manner), module.text),
            },
          ]);
        continue;
      }
      const named = next && (targetName(option, undefined) ?? next);
      if (named && argument)
        put(module.path, [
          {
            from: argument.value.from,
            to: argument.value.to,
            text: renamedAs(argument, inline(named, manner), module.text),
          },
        ]);
      else if (named) added.push(`${option}=${inline(named, manner)}`);
      else if (argument) removed.add(argument);
      continue;
    }
    const [known, wanted] = [old && inline(old, manner), next && inline(next, manner)];
    if (known === wanted && before.type === after.type) continue;
    if (wanted === undefined) {
      if (argument) removed.add(argument);
    } else if (!argument) {
      const isPositional = findFieldType(after.type)?.options[option]?.positional === true;
      const written = isPositional ? wanted : `${option}=${wanted}`;
      added.push(written);
    } else if (known !== wanted) {
      put(module.path, expressionEdits(module.text, argument.value, known ?? '', wanted));
    }
  }
  if (removed.size > 0 || added.length > 0) {
    const own = edits.get(module.path) ?? [];
    edits.set(module.path, [
      ...changeArguments(module.text, open, removed, added, manner.lineLength, own),
    ]);
  }
  return { edits, needsEnumeration };
}

/** Whether a class takes any number of arguments without keywords, so that their places say nothing of what they are for. */
function takesAny(type: string): boolean {
  const known = findFieldType(type);
  if (!known) return true;
  return Object.values(known.options).some(
    ({ positional, kind }) => positional && kind === 'fields',
  );
}

type CallPiece = Extract<Py, { kind: 'call' }>;

const callOf = ({ value }: Piece): CallPiece | null => (value?.kind === 'call' ? value : null);

/** Arguments by their options; those without a keyword are a class's own, or its first ones. */
function byOption(type: string, args: readonly PyArgument[]): ReadonlyMap<string, Py> {
  const signature = findFieldType(type)?.signature ?? usualSignature;
  return new Map(args.map(({ keyword, value }, i) => [keyword ?? signature[i] ?? `${i}`, value]));
}

/** Where the bracket of a call opens. */
const openOf = (call: { callee: { to: number } }, source: string): number =>
  source.indexOf('(', call.callee.to);

/** A target in the quotes the one before had. */
const renamedAs = ({ value }: Argument, written: string, source: string): string =>
  quotedAs(source.slice(value.from, value.to), written);
