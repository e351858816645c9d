/** Classes of fields, the arguments they take, and fields inside of others. */
import type { Rule } from '../rule.ts';
import { arrayHoldsDoubtfulField } from '../rules/array-holds-doubtful-field.ts';
import { arrayHoldsFaultyField } from '../rules/array-holds-faulty-field.ts';
import { arrayHoldsRelation } from '../rules/array-holds-relation.ts';
import { columnCommentNotKept } from '../rules/column-comment-not-kept.ts';
import { commentWithPercent } from '../rules/comment-with-percent.ts';
import { columnNameTooLong } from '../rules/column-name-too-long.ts';
import { columnUnknownToDatabase } from '../rules/column-unknown-to-database.ts';
import { fieldInsideUnusable } from '../rules/field-inside-unusable.ts';
import { generatedFromDoubtfulField } from '../rules/generated-from-doubtful-field.ts';
import { generatedFromFaultyField } from '../rules/generated-from-faulty-field.ts';
import { imageSizeFieldIsKey } from '../rules/image-size-field-is-key.ts';
import { imageSizeFieldMissing } from '../rules/image-size-field-missing.ts';
import { indexOnLongColumn } from '../rules/index-on-long-column.ts';
import { lostFieldReference } from '../rules/lost-field-reference.ts';
import { removedIpAddressField } from '../rules/removed-ip-address-field.ts';
import { removedCommaSeparatedIntegerField } from '../rules/removed-comma-separated-integer-field.ts';
import { removedNullBooleanField } from '../rules/removed-null-boolean-field.ts';
import { removedPostgresJsonField } from '../rules/removed-postgres-json-field.ts';
import { removedCiCharField } from '../rules/removed-ci-char-field.ts';
import { removedCiEmailField } from '../rules/removed-ci-email-field.ts';
import { removedCiTextField } from '../rules/removed-ci-text-field.ts';
import { requiredOptionMissing } from '../rules/required-option-missing.ts';
import { unknownFieldClass } from '../rules/unknown-field-class.ts';
import { unknownOption } from '../rules/unknown-option.ts';
import { virtualColumnInPostgresql } from '../rules/virtual-column-in-postgresql.ts';
import { wrongOptionValue } from '../rules/wrong-option-value.ts';

export const fieldClasses: readonly Rule[] = [
  unknownFieldClass,
  removedIpAddressField,
  removedCommaSeparatedIntegerField,
  removedNullBooleanField,
  removedPostgresJsonField,
  removedCiCharField,
  removedCiEmailField,
  removedCiTextField,
  unknownOption,
  requiredOptionMissing,
  wrongOptionValue,
  lostFieldReference,
  imageSizeFieldMissing,
  imageSizeFieldIsKey,
  columnUnknownToDatabase,
  columnCommentNotKept,
  commentWithPercent,
  columnNameTooLong,
  indexOnLongColumn,
  virtualColumnInPostgresql,
  fieldInsideUnusable,
  arrayHoldsRelation,
  arrayHoldsFaultyField,
  arrayHoldsDoubtfulField,
  generatedFromFaultyField,
  generatedFromDoubtfulField,
];
