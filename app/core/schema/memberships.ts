import { findInstalled } from './installed.ts';
import type { ResolvedModel, ReverseName } from './schema.ts';

/** A many-to-many that a model has from Django's `PermissionsMixin`. */
export interface Membership {
  readonly name: string;
  /** `auth.Group` */
  readonly to: string;
}

/** What every class made of `PermissionsMixin` is called from there: the mixin says so (django/contrib/auth/models.py). */
const back = { accessor: 'user_set', queryName: 'user' };

/** The memberships a model with a table has, less those it has other fields in the place of. */
export function membershipsOf({ kind, model, fields, ancestors }: ResolvedModel): Membership[] {
  if (kind !== 'concrete' || model.external) return [];
  const mixins = new Map(
    ancestors.flatMap((one) => {
      const installed = one.model.external ? findInstalled(one.label) : undefined;
      return installed?.abstract ? [[one.id, installed] as const] : [];
    }),
  );
  if (mixins.size === 0) return [];
  return fields.flatMap(({ name, declaredIn, field }) => {
    const given = mixins.get(declaredIn)?.fields.find((one) => one.name === name);
    return field === null && given?.type === 'ManyToManyField' && given.to !== undefined
      ? [{ name, to: given.to }]
      : [];
  });
}

/**
 * The ways back that installed apps make on a model: those Django's own user makes only where it has a table, those of
 * models with its memberships, and on the project's user those that lead to whoever logs in.
 */
export function installedReverseOf(
  { model, label }: ResolvedModel,
  models: readonly ResolvedModel[],
  authUser: ResolvedModel | null,
): readonly ReverseName[] {
  if (authUser?.model === model) return findInstalled('auth.User')?.reverse ?? [];
  const installed = model.external ? findInstalled(label) : undefined;
  if (!installed) return [];
  const name = `${installed.app}.${installed.name}`;
  if (authUser && name === 'auth.User') return [];
  const made = installed.reverse.filter(({ from }) => !authUser || !from.startsWith('auth.User.'));
  const added = models.flatMap((owner) =>
    membershipsOf(owner).flatMap((one) =>
      one.to === name ? [{ ...back, from: `${owner.label}.${one.name}` }] : [],
    ),
  );
  return added.length === 0 && made.length === installed.reverse.length
    ? installed.reverse
    : [...made, ...added];
}
