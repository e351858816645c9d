/** The model that `AUTH_USER_MODEL` names, as it stands after `:auth_user`. */
import type { Settings } from '../design/design.ts';
import { isMissing, isModelRef } from '../fieldTypes/values.ts';
import { Cursor } from './cursor.ts';
import type { Lookup } from './lookup.ts';
import type { Context } from './references.ts';
import { model } from './spellings.ts';
import { Unreadable } from './unreadable.ts';

type AuthUser = Settings['authUser'];

/** A setting belongs to no app, so the name is given with its own. */
const contextOf = (lookup: Lookup): Context => ({ lookup, app: '', fieldsOf: undefined });

/** `accounts.User`; empty for Django's own. */
export const printAuthUser = (user: AuthUser, lookup: Lookup): string =>
  user === null ? '' : (model.print(user, contextOf(lookup)) ?? '');

/**
 * The model the word names, or its name where there is no such model.
 * @throws Unreadable for what is no name of a model.
 */
export function readAuthUser(word: string, lookup: Lookup): AuthUser {
  const cursor = new Cursor(word);
  const user = model.read(cursor, contextOf(lookup));
  cursor.end();
  if (isModelRef(user)) return user;
  if (isMissing(user)) return isUsualUser(user.missing) ? null : user;
  throw new Unreadable(':auth_user names a model, like "accounts.User"');
}

/** Whether that is what Django's own user is called. */
export const isUsualUser = (label: string): boolean => label.toLowerCase() === 'auth.user';
