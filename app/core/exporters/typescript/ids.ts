/** Keys with a type of their own for each model, so that no key of one is taken for another's. */
import type { ResolvedModel } from '../../schema/schema.ts';
import { choicesOf } from './choices.ts';
import type { TypescriptChoices } from './options.ts';
import { relationOf } from './rows.ts';
import { chosen, chosenInKey, readValues } from './scalars.ts';
import type { Value } from './scalars.ts';
import { kindOf } from './values.ts';

/**
 * What a model's branded key is at heart. Undefined where keys are plain, by choice or since there is no one type of it: the
 * key is another row's, has choices, is made of several, is written otherwise where it is copied, or not written here.
 */
export function brandedValue(model: ResolvedModel, choices: TypescriptChoices): Value | undefined {
  const key = model.primaryKey;
  if (!choices.branded_ids || model.model.external || model.kind !== 'concrete') return undefined;
  if (relationOf(model, key) || choicesOf(key).length > 0) return undefined;
  const kind = kindOf(key);
  if (kind === undefined || unbranded.has(kind)) return undefined;
  const value = chosen(readValues[kind], choices);
  return value === chosenInKey(readValues[kind], choices) ? value : undefined;
}

/** Kinds that are no keys: what is read is not what is sent, or it is no single value. */
const unbranded: ReadonlySet<string> = new Set(['file', 'json', 'textMap']);

/** What tells the key of a model from all others: its label, which no other model has. */
export const brandOf = ({ label }: ResolvedModel): string => label;
