/** Every rule, in the order in which findings about one place are told. */
import type { Rule } from './rule.ts';
import { appLabelInstalled } from './rules/app-label-installed.ts';
import { appLabelUnusable } from './rules/app-label-unusable.ts';
import { compositeKeyNotCalledPk } from './rules/composite-key-not-called-pk.ts';
import { conflictingThroughOptions } from './rules/conflicting-through-options.ts';
import { duplicateFieldName } from './rules/duplicate-field-name.ts';
import { duplicateModelName } from './rules/duplicate-model-name.ts';
import { fieldCalledCheck } from './rules/field-called-check.ts';
import { fieldCalledPk } from './rules/field-called-pk.ts';
import { fieldHidesMethod } from './rules/field-hides-method.ts';
import { fieldNameBreaksImport } from './rules/field-name-breaks-import.ts';
import { fieldNameDoubleUnderscore } from './rules/field-name-double-underscore.ts';
import { fieldNameTrailingUnderscore } from './rules/field-name-trailing-underscore.ts';
import { fieldNameUnusable } from './rules/field-name-unusable.ts';
import { fieldNamesDifferByCase } from './rules/field-names-differ-by-case.ts';
import { modelNameDoubleUnderscore } from './rules/model-name-double-underscore.ts';
import { modelNameEdgeUnderscore } from './rules/model-name-edge-underscore.ts';
import { modelNameUnusable } from './rules/model-name-unusable.ts';
import { relationTargetMissing } from './rules/relation-target-missing.ts';
import { reverseNameHidesMember } from './rules/reverse-name-hides-member.ts';
import { reverseNameMeetsField } from './rules/reverse-name-meets-field.ts';
import { reverseNameUnusable } from './rules/reverse-name-unusable.ts';
import { reverseNamesClash } from './rules/reverse-names-clash.ts';
import { reverseQueryNameDoubleUnderscore } from './rules/reverse-query-name-double-underscore.ts';
import { reverseQueryNameMeetsField } from './rules/reverse-query-name-meets-field.ts';
import { reverseQueryNameMeetsReverseName } from './rules/reverse-query-name-meets-reverse-name.ts';
import { reverseQueryNameTrailingUnderscore } from './rules/reverse-query-name-trailing-underscore.ts';
import { selfThroughAmbiguous } from './rules/self-through-ambiguous.ts';
import { selfThroughLacksKeys } from './rules/self-through-lacks-keys.ts';
import { throughFieldsIncomplete } from './rules/through-fields-incomplete.ts';
import { throughFieldsNotKeys } from './rules/through-fields-not-keys.ts';
import { throughFieldsUnknown } from './rules/through-fields-unknown.ts';
import { throughLacksKey } from './rules/through-lacks-key.ts';
import { throughModelMissing } from './rules/through-model-missing.ts';
import { throughSeveralKeysToSource } from './rules/through-several-keys-to-source.ts';
import { throughSeveralKeysToTarget } from './rules/through-several-keys-to-target.ts';

export const rules: readonly Rule[] = [
  // Names
  appLabelUnusable,
  appLabelInstalled,
  modelNameUnusable,
  duplicateModelName,
  modelNameEdgeUnderscore,
  modelNameDoubleUnderscore,
  fieldNameUnusable,
  fieldNameBreaksImport,
  duplicateFieldName,
  fieldNamesDifferByCase,
  fieldNameTrailingUnderscore,
  fieldNameDoubleUnderscore,
  fieldCalledPk,
  fieldCalledCheck,
  fieldHidesMethod,

  // Keys
  compositeKeyNotCalledPk,

  // Relations
  relationTargetMissing,

  // Ways back
  reverseNameUnusable,
  reverseNamesClash,
  reverseNameMeetsField,
  reverseQueryNameMeetsField,
  reverseQueryNameMeetsReverseName,
  reverseQueryNameTrailingUnderscore,
  reverseQueryNameDoubleUnderscore,
  reverseNameHidesMember,

  // Many to many
  conflictingThroughOptions,
  throughModelMissing,
  throughLacksKey,
  selfThroughLacksKeys,
  selfThroughAmbiguous,
  throughSeveralKeysToSource,
  throughSeveralKeysToTarget,
  throughFieldsIncomplete,
  throughFieldsUnknown,
  throughFieldsNotKeys,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, if there is one. */
export const findRule = (id: string): Rule | undefined => byId.get(id);
