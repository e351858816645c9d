/** The permissions of a model: those Django makes, and those of `Meta.permissions` (django/contrib/auth/checks.py). */
import type { Expression } from '../design/python/expression.ts';
import { factOf } from '../schema/factOf.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import { itemsOf } from './constraintCode.ts';
import { calledName, positional, textOf } from './expressionReferences.ts';
import { setInMeta } from './fixes.ts';
import { withoutItems } from './removeDeclarations.ts';
import type { Fix, Report } from './rule.ts';
import { checkedModels } from './scan.ts';

/** What the columns of `auth.Permission` hold, in characters. */
export const LONGEST = { name: 255, codename: 100 };

/** One of `Meta.permissions`. */
export interface Permission {
  readonly codename: string;
  /** Undefined where it is no plain text. */
  readonly name: string | undefined;
  /** Which item of the option it is, from 0. */
  readonly item: number;
}

/** What `Meta.permissions` lists, as far as it can be read. */
export const permissionsOf = (model: ResolvedModel): readonly Permission[] =>
  (itemsOf(model, 'permissions') ?? []).flatMap((pair, item) => {
    if (pair.kind !== 'tuple' && pair.kind !== 'list') return [];
    const [first, second] = pair.items;
    const codename = textOf(first);
    return codename === undefined ? [] : [{ codename, name: translated(second), item }];
  });

interface Builtin {
  readonly codename: string;
  readonly name: string | undefined;
}

/** The code names and names that Django makes; none where `default_permissions` can't be read. */
export const builtinOf = factOf((model): readonly Builtin[] => {
  const verbose = verboseName(model);
  return actionsOf(model).map((action) => ({
    codename: `${action}_${model.modelName}`,
    name: verbose === undefined ? undefined : `Can ${action} ${verbose}`,
  }));
});

/** Whether a text has more characters, of which there are no more than UTF-16 units. */
export const isLonger = (text: string, most: number): boolean =>
  text.length > most && [...text].length > most;

/** A finding at each model some of whose own permissions are wrong, and a fix that takes them out. */
export const wrongPermissions = (
  schema: Schema,
  isWrong: (permission: Permission, model: ResolvedModel) => boolean,
  message: (model: string, codenames: readonly string[]) => string,
): readonly Report[] =>
  checkedModels(schema).flatMap((model) => {
    const wrong = permissionsOf(model).filter((one) => isWrong(one, model));
    if (wrong.length === 0) return [];
    const names = [...new Set(wrong.map(({ codename }) => codename))];
    return [
      {
        message: message(model.model.name, names),
        at: { model: model.id },
        fixes: removal(model, new Set(wrong.map(({ item }) => item))),
      },
    ];
  });

/** Takes items out of the model's own list; nothing for those it has from a base. */
export function removal({ id, model }: ResolvedModel, items: ReadonlySet<number>): readonly Fix[] {
  const value = model.meta['permissions'];
  if (value === undefined) return [];
  const label = items.size > 1 ? 'Remove the permissions' : 'Remove the permission';
  return [setInMeta(label, id, 'permissions', withoutItems(value, items))];
}

const usualActions = ['add', 'change', 'delete', 'view'];

function actionsOf(model: ResolvedModel): readonly string[] {
  if (model.meta['default_permissions'] === undefined) return usualActions;
  return (itemsOf(model, 'default_permissions') ?? []).flatMap((item) => textOf(item) ?? []);
}

/** Django's own verbose name sets a space before capitals, which only very long class names make matter. */
function verboseName({ model, meta }: ResolvedModel): string | undefined {
  const stated = meta['verbose_name'];
  if (typeof stated === 'string') return stated;
  return stated === undefined || stated === null ? model.name : undefined;
}

/** A text, in `gettext_lazy` or not. */
const translated = (expression: Expression | undefined): string | undefined =>
  expression?.kind === 'call' && /^(?:_|p?gettext\w*)$/.test(calledName(expression) ?? '')
    ? textOf(positional(expression.args).at(-1))
    : textOf(expression);
