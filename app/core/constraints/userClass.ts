/**
 * What the class of the project's user says of how one logs in: `USERNAME_FIELD` and `REQUIRED_FIELDS`, from its code or
 * that of what it is made of (django/contrib/auth/base_user.py and models.py).
 */
import { change } from '../commands/command.ts';
import { setModelCode } from '../commands/models.ts';
import { plainText, splitItems } from '../design/python/callText.ts';
import { isCode } from '../fieldTypes/values.ts';
import { findInstalled } from '../schema/installed.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import { fix } from './fixes.ts';
import type { Report } from './rule.ts';

export interface UserClass {
  readonly model: ResolvedModel;
  /** `USERNAME_FIELD` where it is known to be a text. */
  readonly username: string | undefined;
  /** `REQUIRED_FIELDS`: its texts, null for what is no list, undefined where that is not known. */
  readonly required: readonly string[] | null | undefined;
}

const asked = { is_anonymous: 'False', is_authenticated: 'True' };
const usual = { ...asked, USERNAME_FIELD: '"username"', REQUIRED_FIELDS: '["email"]' };

/** What Django's own bases say. */
const installed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'auth.user': usual,
  'auth.abstractuser': usual,
  'auth.abstractbaseuser': { ...asked, REQUIRED_FIELDS: '[]' },
  'auth.permissionsmixin': {},
};

/** What Django reads of the class of a user before anything else (`check_user_model`). */
const neededNames = ['USERNAME_FIELD', 'REQUIRED_FIELDS', 'is_anonymous', 'is_authenticated'];

/** Those of them that a class has nowhere; none where it may have more than is known. */
export function lackingNames(model: ResolvedModel): readonly string[] {
  const lineage = [model, ...model.ancestors];
  const isKnown = lineage.every(
    ({ model: { external, bases }, label, isWhole }) =>
      isWhole &&
      !bases.some(isCode) &&
      (!external || label.toLowerCase() in installed || findInstalled(label)),
  );
  return isKnown ? neededNames.filter((name) => !lineage.some((one) => mentions(one, name))) : [];
}

const mentions = ({ model, label }: ResolvedModel, name: string): boolean =>
  model.external
    ? installed[label.toLowerCase()]?.[name] !== undefined
    : new RegExp(`\\b${name}\\b`).test(model.code) ||
      model.fields.some((field) => field.name === name);

/**
 * The class whose plain method the name is, of a model and what it is made of, nearest first; undefined for an attribute, a
 * property, and for what cannot be told.
 */
function methodOf(model: ResolvedModel, name: string): ResolvedModel | undefined {
  const nearest = [model, ...model.ancestors].find((one) => mentions(one, name));
  const isMethod = nearest && plainMethod(name).test(nearest.model.code);
  return isMethod && !nearest.model.external ? nearest : undefined;
}

/** What a rule reports of a plain method that Django reads like an attribute. */
export function methodInPlaceOf({ authUser }: Schema, name: string): readonly Report[] {
  const holder = authUser && !authUser.model.external ? methodOf(authUser, name) : undefined;
  if (!authUser || !holder) return [];
  const code = asProperty(holder.model.code, name);
  return [
    {
      message: `${authUser.model.name}.${name} must be an attribute or a property, not a method.`,
      at: { model: authUser.id },
      ...(holder === authUser ? {} : { also: [{ model: holder.id }] }),
      fixes: [fix(`Make ${name} a property`, change(setModelCode, { model: holder.id, code }))],
    },
  ];
}

/** The code in which the method is read like an attribute. */
const asProperty = (code: string, name: string): string =>
  code.replace(plainMethod(name), (line) => `@property\n${line}`);

/** A method without a decorator in the line before, the only thing the class says of the name. */
const plainMethod = (name: string): RegExp =>
  new RegExp(`(?<!^@.*\\n)^def ${name}\\(.*$(?![^]*\\b${name}\\b)`, 'm');

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
