/**
 * What the class of the project's user says of how one logs in: `USERNAME_FIELD` and `REQUIRED_FIELDS`, from its code or
 * that of what it is made of (django/contrib/auth/base_user.py and models.py).
 */
import { plainText, splitItems } from '../design/python/callText.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';

export interface UserClass {
  readonly model: ResolvedModel;
  /** `USERNAME_FIELD` where it is known to be a text. */
  readonly username: string | undefined;
  /** `REQUIRED_FIELDS`: its texts, null for what is no list, undefined where that is not known. */
  readonly required: readonly string[] | null | undefined;
}

/** What Django's own bases say. */
const installed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'auth.abstractuser': { USERNAME_FIELD: '"username"', REQUIRED_FIELDS: '["email"]' },
  'auth.abstractbaseuser': { REQUIRED_FIELDS: '[]' },
};

/** The user's class, where it is written out. */
export function userClass({ authUser }: Schema): UserClass | null {
  if (!authUser || authUser.model.external) return null;
  const required = valueOf(authUser, 'REQUIRED_FIELDS');
  return {
    model: authUser,
    username: plainText(valueOf(authUser, 'USERNAME_FIELD')),
    required: required === undefined ? undefined : textsOf(required),
  };
}

/** The code the nearest class gives the name; undefined where none does, or more than a line would be needed. */
function valueOf(model: ResolvedModel, name: string): string | undefined {
  const stated = new RegExp(`^${name}\\s*(?::[^=\\n]*)?=\\s*(\\S.*)$`, 'gm');
  for (const { model: one, label } of [model, ...model.ancestors]) {
    const own = one.external
      ? installed[label.toLowerCase()]?.[name]
      : [...one.code.matchAll(stated)].at(-1)?.[1];
    if (own !== undefined) return own.replace(/\s+#.*$/, '').trim();
  }
  return undefined;
}

/** The texts of a list or tuple; null for a text, a number or None; undefined for code that may be anything. */
function textsOf(code: string): readonly string[] | null | undefined {
  if (plainText(code) !== undefined || /^(?:None|True|False|\d+|\{.*\})$/.test(code)) return null;
  const texts = splitItems(code)?.map((item) => plainText(item));
  return texts?.every((text) => text !== undefined) ? texts : undefined;
}
