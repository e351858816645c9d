/** Models of users. */
import type { Rule } from '../rule.ts';
import { isAnonymousMethod } from '../rules/is-anonymous-method.ts';
import { isAuthenticatedMethod } from '../rules/is-authenticated-method.ts';
import { requiredFieldsNoList } from '../rules/required-fields-no-list.ts';
import { userClassIncomplete } from '../rules/user-class-incomplete.ts';
import { userModelMissing } from '../rules/user-model-missing.ts';
import { userModelWithoutRows } from '../rules/user-model-without-rows.ts';
import { usernameFieldMissing } from '../rules/username-field-missing.ts';
import { usernameNotUnique } from '../rules/username-not-unique.ts';
import { usernameRequiredTwice } from '../rules/username-required-twice.ts';

export const users: readonly Rule[] = [
  userModelMissing,
  userModelWithoutRows,
  userClassIncomplete,
  usernameFieldMissing,
  requiredFieldsNoList,
  usernameRequiredTwice,
  usernameNotUnique,
  isAnonymousMethod,
  isAuthenticatedMethod,
];
