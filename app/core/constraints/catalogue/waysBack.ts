/** Names that relations have at their other end. */
import type { Rule } from '../rule.ts';
import { defaultRelatedNameHidesNothing } from '../rules/default-related-name-hides-nothing.ts';
import { hiddenKeyMeetsDefaultRelatedName } from '../rules/hidden-key-meets-default-related-name.ts';
import { reverseNameHidesMember } from '../rules/reverse-name-hides-member.ts';
import { reverseNameMeetsField } from '../rules/reverse-name-meets-field.ts';
import { reverseNameUnusable } from '../rules/reverse-name-unusable.ts';
import { reverseNamesClash } from '../rules/reverse-names-clash.ts';
import { reverseQueryNameDoubleUnderscore } from '../rules/reverse-query-name-double-underscore.ts';
import { reverseQueryNameMeetsField } from '../rules/reverse-query-name-meets-field.ts';
import { reverseQueryNameMeetsReverseName } from '../rules/reverse-query-name-meets-reverse-name.ts';
import { reverseQueryNameTrailingUnderscore } from '../rules/reverse-query-name-trailing-underscore.ts';
import { userMembershipsClash } from '../rules/user-memberships-clash.ts';

export const waysBack: readonly Rule[] = [
  reverseNameUnusable,
  reverseNamesClash,
  userMembershipsClash,
  defaultRelatedNameHidesNothing,
  hiddenKeyMeetsDefaultRelatedName,
  reverseNameMeetsField,
  reverseQueryNameMeetsField,
  reverseQueryNameMeetsReverseName,
  reverseQueryNameTrailingUnderscore,
  reverseQueryNameDoubleUnderscore,
  reverseNameHidesMember,
];
