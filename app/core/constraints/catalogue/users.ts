/** Models of users. */
import type { Rule } from '../rule.ts';
import { requiredFieldsNoList } from '../rules/required-fields-no-list.ts';
import { usernameNotUnique } from '../rules/username-not-unique.ts';
import { usernameRequiredTwice } from '../rules/username-required-twice.ts';

export const users: readonly Rule[] = [
  requiredFieldsNoList,
  usernameRequiredTwice,
  usernameNotUnique,
];
