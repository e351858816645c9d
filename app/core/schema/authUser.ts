/** Which models of a design could be what `AUTH_USER_MODEL` names. */
import { isCode } from '../fieldTypes/values.ts';
import type { ResolvedModel, Schema } from './schema.ts';

export interface UserCandidates {
  /** Models made of Django's `AbstractUser` or `AbstractBaseUser`, or of a class of Python called so. */
  readonly likely: readonly ResolvedModel[];
  readonly others: readonly ResolvedModel[];
}

const userBase = /^auth\.Abstract(?:Base)?User$/i;
const userClass = /(?:^|\.)Abstract(?:Base)?User$/;

/** Whether the model is made of what Django's own user is made of. */
export const isMadeAsUser = ({ model, ancestors }: ResolvedModel): boolean =>
  [model, ...ancestors.map((one) => one.model)].some(({ bases }) =>
    bases.some((base) => isCode(base) && userClass.test(base.code)),
  ) || ancestors.some((one) => one.model.external && userBase.test(one.label));

/** The models with tables that the design writes out, those that look like a user apart. */
export function userCandidates({ models }: Schema): UserCandidates {
  const written = models.filter(({ kind, model }) => kind === 'concrete' && !model.external);
  return {
    likely: written.filter(isMadeAsUser),
    others: written.filter((model) => !isMadeAsUser(model)),
  };
}
