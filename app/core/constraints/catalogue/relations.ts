/** Relations and generic relations: what they lead to, and what becomes of them on delete. */
import type { Rule } from '../rule.ts';
import { foreignKeyUnique } from '../rules/foreign-key-unique.ts';
import { genericContentTypeElsewhere } from '../rules/generic-content-type-elsewhere.ts';
import { genericContentTypeNoKey } from '../rules/generic-content-type-no-key.ts';
import { genericKeyWithoutContentType } from '../rules/generic-key-without-content-type.ts';
import { genericKeyWithoutObjectId } from '../rules/generic-key-without-object-id.ts';
import { genericRelationTargetMissing } from '../rules/generic-relation-target-missing.ts';
import { genericRelationWithoutKey } from '../rules/generic-relation-without-key.ts';
import { keyToTableNotMade } from '../rules/key-to-table-not-made.ts';
import { parentLinkWithoutInheritance } from '../rules/parent-link-without-inheritance.ts';
import { relationTargetMissing } from '../rules/relation-target-missing.ts';
import { relationToLinkTable } from '../rules/relation-to-link-table.ts';
import { linkTableAttributeTaken } from '../rules/link-table-attribute-taken.ts';
import { linkTableQueryNameTaken } from '../rules/link-table-query-name-taken.ts';
import { linkTableWaysBackClash } from '../rules/link-table-ways-back-clash.ts';
import { relationToAbstract } from '../rules/relation-to-abstract.ts';
import { relationToCompositeKey } from '../rules/relation-to-composite-key.ts';
import { requiredCycle } from '../rules/required-cycle.ts';
import { setDefaultWithoutDefault } from '../rules/set-default-without-default.ts';
import { setNullWithoutNull } from '../rules/set-null-without-null.ts';
import { toFieldConstraintNotMade } from '../rules/to-field-constraint-not-made.ts';
import { toFieldIsAKey } from '../rules/to-field-is-a-key.ts';
import { toFieldMissing } from '../rules/to-field-missing.ts';
import { toFieldNotUnique } from '../rules/to-field-not-unique.ts';
import { toFieldUniqueTogetherOnly } from '../rules/to-field-unique-together-only.ts';

export const relations: readonly Rule[] = [
  relationTargetMissing,
  relationToLinkTable,
  linkTableAttributeTaken,
  linkTableWaysBackClash,
  linkTableQueryNameTaken,
  relationToAbstract,
  genericRelationTargetMissing,
  genericRelationWithoutKey,
  genericKeyWithoutObjectId,
  genericKeyWithoutContentType,
  genericContentTypeNoKey,
  genericContentTypeElsewhere,
  keyToTableNotMade,
  toFieldMissing,
  toFieldNotUnique,
  toFieldUniqueTogetherOnly,
  toFieldConstraintNotMade,
  toFieldIsAKey,
  relationToCompositeKey,
  setNullWithoutNull,
  setDefaultWithoutDefault,
  foreignKeyUnique,
  parentLinkWithoutInheritance,
  requiredCycle,
];
