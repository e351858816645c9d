/** Many-to-many relations and the models they go through. */
import type { Rule } from '../rule.ts';
import { conflictingThroughOptions } from '../rules/conflicting-through-options.ts';
import { identicalManyToMany } from '../rules/identical-many-to-many.ts';
import { linkColumnNameTooLong } from '../rules/link-column-name-too-long.ts';
import { linkTableClash } from '../rules/link-table-clash.ts';
import { manyToManyComment } from '../rules/many-to-many-comment.ts';
import { manyToManyNull } from '../rules/many-to-many-null.ts';
import { manyToManyUnique } from '../rules/many-to-many-unique.ts';
import { manyToManyValidators } from '../rules/many-to-many-validators.ts';
import { selfThroughAmbiguous } from '../rules/self-through-ambiguous.ts';
import { selfThroughLacksKeys } from '../rules/self-through-lacks-keys.ts';
import { symmetricalRelatedName } from '../rules/symmetrical-related-name.ts';
import { throughAbstract } from '../rules/through-abstract.ts';
import { throughAutomaticLacksKey } from '../rules/through-automatic-lacks-key.ts';
import { throughFieldsIncomplete } from '../rules/through-fields-incomplete.ts';
import { throughFieldsNotKeys } from '../rules/through-fields-not-keys.ts';
import { throughFieldsUnknown } from '../rules/through-fields-unknown.ts';
import { throughIsTarget } from '../rules/through-is-target.ts';
import { throughLacksKey } from '../rules/through-lacks-key.ts';
import { throughModelMissing } from '../rules/through-model-missing.ts';
import { throughSeveralKeysToSource } from '../rules/through-several-keys-to-source.ts';
import { throughSeveralKeysToTarget } from '../rules/through-several-keys-to-target.ts';

export const manyToMany: readonly Rule[] = [
  conflictingThroughOptions,
  throughModelMissing,
  throughAbstract,
  throughIsTarget,
  throughLacksKey,
  throughAutomaticLacksKey,
  selfThroughLacksKeys,
  selfThroughAmbiguous,
  throughSeveralKeysToSource,
  throughSeveralKeysToTarget,
  throughFieldsIncomplete,
  throughFieldsUnknown,
  throughFieldsNotKeys,
  identicalManyToMany,
  linkTableClash,
  linkColumnNameTooLong,
  manyToManyUnique,
  manyToManyNull,
  manyToManyValidators,
  manyToManyComment,
  symmetricalRelatedName,
];
