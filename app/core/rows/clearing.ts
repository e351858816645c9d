import type { ResolvedRelation } from '../schema/schema.ts';
import { oneOfKeysIn } from './oneOfKeys.ts';
import type { OneOfKeys } from './oneOfKeys.ts';

/**
 * The check that a row may break by losing what this key points at; null where none does. One that wants exactly one of some
 * keys always breaks, one that wants at least one does where the row has no other.
 */
export function brokenByClearing({ owner, field, kind }: ResolvedRelation): OneOfKeys | null {
  if (kind === 'manyToMany' || field.options['on_delete'] !== 'SET_NULL') return null;
  const isBroken = ({ many, keys }: OneOfKeys) => many !== 'most' && keys.includes(field.name);
  return oneOfKeysIn(owner).find(isBroken) ?? null;
}
