/** Indexes and constraints. */
import type { Rule } from '../rule.ts';
import { columnsNotComparable } from '../rules/columns-not-comparable.ts';
import { conditionDecidesNothing } from '../rules/condition-decides-nothing.ts';
import { conditionUnknownField } from '../rules/condition-unknown-field.ts';
import { conditionValueUnusable } from '../rules/condition-value-unusable.ts';
import { conditionalIndexMadeWhole } from '../rules/conditional-index-made-whole.ts';
import { conditionalUniqueNotMade } from '../rules/conditional-unique-not-made.ts';
import { constraintJoinsModel } from '../rules/constraint-joins-model.ts';
import { constraintNameInSeveralModels } from '../rules/constraint-name-in-several-models.ts';
import { constraintNameTwice } from '../rules/constraint-name-twice.ts';
import { coveringIndexMadePlain } from '../rules/covering-index-made-plain.ts';
import { coveringUniqueNotMade } from '../rules/covering-unique-not-made.ts';
import { deferrableUniqueNotMade } from '../rules/deferrable-unique-not-made.ts';
import { exclusionOfPostgresql } from '../rules/exclusion-of-postgresql.ts';
import { indexArgumentsRefused } from '../rules/index-arguments-refused.ts';
import { indexCompositeKey } from '../rules/index-composite-key.ts';
import { indexGenericRelation } from '../rules/index-generic-relation.ts';
import { indexJoinsModel } from '../rules/index-joins-model.ts';
import { indexListHoldsOther } from '../rules/index-list-holds-other.ts';
import { indexManyToMany } from '../rules/index-many-to-many.ts';
import { indexNameBadStart } from '../rules/index-name-bad-start.ts';
import { indexNameInSeveralModels } from '../rules/index-name-in-several-models.ts';
import { indexNameMalformed } from '../rules/index-name-malformed.ts';
import { indexNameTaken } from '../rules/index-name-taken.ts';
import { indexNameTooLong } from '../rules/index-name-too-long.ts';
import { indexNameTwice } from '../rules/index-name-twice.ts';
import { indexOfPostgresql } from '../rules/index-of-postgresql.ts';
import { indexParentField } from '../rules/index-parent-field.ts';
import { indexUnknownField } from '../rules/index-unknown-field.ts';
import { indexUnknownLookup } from '../rules/index-unknown-lookup.ts';
import { indexWithoutName } from '../rules/index-without-name.ts';
import { nullsDistinctNotMade } from '../rules/nulls-distinct-not-made.ts';
import { rawSqlNotValidated } from '../rules/raw-sql-not-validated.ts';
import { textFunctionOnOtherColumn } from '../rules/text-function-on-other-column.ts';

export const indexes: readonly Rule[] = [
  indexUnknownField,
  indexManyToMany,
  indexCompositeKey,
  indexParentField,
  indexGenericRelation,
  constraintJoinsModel,
  indexJoinsModel,
  conditionUnknownField,
  indexUnknownLookup,
  conditionValueUnusable,
  conditionDecidesNothing,
  columnsNotComparable,
  textFunctionOnOtherColumn,
  indexListHoldsOther,
  indexOfPostgresql,
  exclusionOfPostgresql,
  conditionalUniqueNotMade,
  conditionalIndexMadeWhole,
  deferrableUniqueNotMade,
  coveringUniqueNotMade,
  coveringIndexMadePlain,
  nullsDistinctNotMade,
  rawSqlNotValidated,
  indexArgumentsRefused,
  indexWithoutName,
  indexNameBadStart,
  indexNameTooLong,
  indexNameMalformed,
  indexNameTwice,
  indexNameInSeveralModels,
  constraintNameTwice,
  constraintNameInSeveralModels,
  indexNameTaken,
];
