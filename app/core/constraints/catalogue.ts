/** Every rule, in the order in which findings about one place are told. */
import type { Rule } from './rule.ts';
import { absoluteUploadPath } from './rules/absolute-upload-path.ts';
import { abstractProxy } from './rules/abstract-proxy.ts';
import { appLabelHidesModule } from './rules/app-label-hides-module.ts';
import { appLabelInstalled } from './rules/app-label-installed.ts';
import { appLabelUnusable } from './rules/app-label-unusable.ts';
import { appsImportEachOther } from './rules/apps-import-each-other.ts';
import { arrayHoldsDoubtfulField } from './rules/array-holds-doubtful-field.ts';
import { arrayHoldsFaultyField } from './rules/array-holds-faulty-field.ts';
import { arrayHoldsRelation } from './rules/array-holds-relation.ts';
import { attributeClash } from './rules/attribute-clash.ts';
import { autoFieldNotPrimaryKey } from './rules/auto-field-not-primary-key.ts';
import { automaticDateWithDefault } from './rules/automatic-date-with-default.ts';
import { automaticNumberWithDbDefault } from './rules/automatic-number-with-db-default.ts';
import { baseMissing } from './rules/base-missing.ts';
import { baseUnknown } from './rules/base-unknown.ts';
import { basesInACircle } from './rules/bases-in-a-circle.ts';
import { basesTangled } from './rules/bases-tangled.ts';
import { blankAddressWithoutNull } from './rules/blank-address-without-null.ts';
import { cardinalityContradiction } from './rules/cardinality-contradiction.ts';
import { checkOverridden } from './rules/check-overridden.ts';
import { choiceLongerThanMaxLength } from './rules/choice-longer-than-max-length.ts';
import { choicesNotAList } from './rules/choices-not-a-list.ts';
import { choicesNotPairs } from './rules/choices-not-pairs.ts';
import { codeTakesFieldName } from './rules/code-takes-field-name.ts';
import { columnClash } from './rules/column-clash.ts';
import { columnCommentNotKept } from './rules/column-comment-not-kept.ts';
import { columnNameTooLong } from './rules/column-name-too-long.ts';
import { columnUnknownToDatabase } from './rules/column-unknown-to-database.ts';
import { columnsNotComparable } from './rules/columns-not-comparable.ts';
import { compositeKeyNotCalledPk } from './rules/composite-key-not-called-pk.ts';
import { compositeKeyPartUnusable } from './rules/composite-key-part-unusable.ts';
import { compositeKeyTooShort } from './rules/composite-key-too-short.ts';
import { conditionDecidesNothing } from './rules/condition-decides-nothing.ts';
import { conditionUnknownField } from './rules/condition-unknown-field.ts';
import { conditionValueUnusable } from './rules/condition-value-unusable.ts';
import { conditionalIndexMadeWhole } from './rules/conditional-index-made-whole.ts';
import { conditionalUniqueNotMade } from './rules/conditional-unique-not-made.ts';
import { conflictingThroughOptions } from './rules/conflicting-through-options.ts';
import { constraintJoinsModel } from './rules/constraint-joins-model.ts';
import { constraintNameInSeveralModels } from './rules/constraint-name-in-several-models.ts';
import { constraintNameTwice } from './rules/constraint-name-twice.ts';
import { coveringIndexMadePlain } from './rules/covering-index-made-plain.ts';
import { coveringUniqueNotMade } from './rules/covering-unique-not-made.ts';
import { dbDefaultRefersToField } from './rules/db-default-refers-to-field.ts';
import { dbDefaultUnusable } from './rules/db-default-unusable.ts';
import { decimalPlacesExceedDigits } from './rules/decimal-places-exceed-digits.ts';
import { decimalPlacesMissing } from './rules/decimal-places-missing.ts';
import { decimalPlacesNegative } from './rules/decimal-places-negative.ts';
import { defaultRelatedNameHidesNothing } from './rules/default-related-name-hides-nothing.ts';
import { deferrableUniqueNotMade } from './rules/deferrable-unique-not-made.ts';
import { deleteBreaksMinimum } from './rules/delete-breaks-minimum.ts';
import { deleteLeftToDatabase } from './rules/delete-left-to-database.ts';
import { deleteMeetsSibling } from './rules/delete-meets-sibling.ts';
import { deleteNeverSucceeds } from './rules/delete-never-succeeds.ts';
import { deleteRestrictedByOtherWay } from './rules/delete-restricted-by-other-way.ts';
import { duplicateChoice } from './rules/duplicate-choice.ts';
import { duplicateFieldName } from './rules/duplicate-field-name.ts';
import { duplicateModelName } from './rules/duplicate-model-name.ts';
import { exclusionOfPostgresql } from './rules/exclusion-of-postgresql.ts';
import { fieldCalledCheck } from './rules/field-called-check.ts';
import { fieldCalledObjects } from './rules/field-called-objects.ts';
import { fieldCalledPk } from './rules/field-called-pk.ts';
import { fieldHidesCode } from './rules/field-hides-code.ts';
import { fieldHidesMethod } from './rules/field-hides-method.ts';
import { fieldInsideUnusable } from './rules/field-inside-unusable.ts';
import { fieldNameBreaksImport } from './rules/field-name-breaks-import.ts';
import { fieldNameDoubleUnderscore } from './rules/field-name-double-underscore.ts';
import { fieldNameTrailingUnderscore } from './rules/field-name-trailing-underscore.ts';
import { fieldNameUnusable } from './rules/field-name-unusable.ts';
import { fieldNamesDifferByCase } from './rules/field-names-differ-by-case.ts';
import { fieldOfParentRepeated } from './rules/field-of-parent-repeated.ts';
import { fieldTakesLinkName } from './rules/field-takes-link-name.ts';
import { fileAsPrimaryKey } from './rules/file-as-primary-key.ts';
import { filePathAllowsNothing } from './rules/file-path-allows-nothing.ts';
import { fixedMomentAsDefault } from './rules/fixed-moment-as-default.ts';
import { forcedEnd } from './rules/forced-end.ts';
import { foreignKeyUnique } from './rules/foreign-key-unique.ts';
import { freeExpression } from './rules/free-expression.ts';
import { generatedFromDoubtfulField } from './rules/generated-from-doubtful-field.ts';
import { generatedFromFaultyField } from './rules/generated-from-faulty-field.ts';
import { generatedPrimaryKey } from './rules/generated-primary-key.ts';
import { genericContentTypeElsewhere } from './rules/generic-content-type-elsewhere.ts';
import { genericContentTypeNoKey } from './rules/generic-content-type-no-key.ts';
import { genericKeyWithoutContentType } from './rules/generic-key-without-content-type.ts';
import { genericKeyWithoutObjectId } from './rules/generic-key-without-object-id.ts';
import { genericRelationTargetMissing } from './rules/generic-relation-target-missing.ts';
import { genericRelationWithoutKey } from './rules/generic-relation-without-key.ts';
import { hiddenKeyMeetsDefaultRelatedName } from './rules/hidden-key-meets-default-related-name.ts';
import { idNotPrimaryKey } from './rules/id-not-primary-key.ts';
import { identicalManyToMany } from './rules/identical-many-to-many.ts';
import { imageSizeFieldMissing } from './rules/image-size-field-missing.ts';
import { impliedOneToOne } from './rules/implied-one-to-one.ts';
import { indexArgumentsRefused } from './rules/index-arguments-refused.ts';
import { indexCompositeKey } from './rules/index-composite-key.ts';
import { indexGenericRelation } from './rules/index-generic-relation.ts';
import { indexJoinsModel } from './rules/index-joins-model.ts';
import { indexListHoldsOther } from './rules/index-list-holds-other.ts';
import { indexManyToMany } from './rules/index-many-to-many.ts';
import { indexNameBadStart } from './rules/index-name-bad-start.ts';
import { indexNameInSeveralModels } from './rules/index-name-in-several-models.ts';
import { indexNameMalformed } from './rules/index-name-malformed.ts';
import { indexNameTaken } from './rules/index-name-taken.ts';
import { indexNameTooLong } from './rules/index-name-too-long.ts';
import { indexNameTwice } from './rules/index-name-twice.ts';
import { indexNotTrueOrFalse } from './rules/index-not-true-or-false.ts';
import { indexOfPostgresql } from './rules/index-of-postgresql.ts';
import { indexOnLongColumn } from './rules/index-on-long-column.ts';
import { indexParentField } from './rules/index-parent-field.ts';
import { indexUnknownField } from './rules/index-unknown-field.ts';
import { indexUnknownLookup } from './rules/index-unknown-lookup.ts';
import { indexWithoutName } from './rules/index-without-name.ts';
import { keyDefaultUnusable } from './rules/key-default-unusable.ts';
import { linkColumnNameTooLong } from './rules/link-column-name-too-long.ts';
import { linkTableClash } from './rules/link-table-clash.ts';
import { lostFieldReference } from './rules/lost-field-reference.ts';
import { managerNameUnknown } from './rules/manager-name-unknown.ts';
import { managerNameUnusable } from './rules/manager-name-unusable.ts';
import { manyToManyComment } from './rules/many-to-many-comment.ts';
import { manyToManyNull } from './rules/many-to-many-null.ts';
import { manyToManyUnique } from './rules/many-to-many-unique.ts';
import { manyToManyValidators } from './rules/many-to-many-validators.ts';
import { maxDigitsMissing } from './rules/max-digits-missing.ts';
import { maxDigitsNotPositive } from './rules/max-digits-not-positive.ts';
import { maxLengthIgnored } from './rules/max-length-ignored.ts';
import { maxLengthMissing } from './rules/max-length-missing.ts';
import { maxLengthNotPositive } from './rules/max-length-not-positive.ts';
import { mergeableModels } from './rules/mergeable-models.ts';
import { metaBaseWithoutMeta } from './rules/meta-base-without-meta.ts';
import { modelNameDoubleUnderscore } from './rules/model-name-double-underscore.ts';
import { modelNameEdgeUnderscore } from './rules/model-name-edge-underscore.ts';
import { modelNameTooLong } from './rules/model-name-too-long.ts';
import { modelNameUnusable } from './rules/model-name-unusable.ts';
import { modelTakesLinkName } from './rules/model-takes-link-name.ts';
import { nameCutOffByPostgresql } from './rules/name-cut-off-by-postgresql.ts';
import { nameTooLongForMysql } from './rules/name-too-long-for-mysql.ts';
import { nullablePrimaryKey } from './rules/nullable-primary-key.ts';
import { nullsDistinctNotMade } from './rules/nulls-distinct-not-made.ts';
import { oneFactTwice } from './rules/one-fact-twice.ts';
import { orderFollowsMissingModel } from './rules/order-follows-missing-model.ts';
import { orderWithRespectToMissing } from './rules/order-with-respect-to-missing.ts';
import { orderingGoesRound } from './rules/ordering-goes-round.ts';
import { orderingNotAList } from './rules/ordering-not-a-list.ts';
import { orderingTwice } from './rules/ordering-twice.ts';
import { orderingUnknownName } from './rules/ordering-unknown-name.ts';
import { parentLinkWithoutInheritance } from './rules/parent-link-without-inheritance.ts';
import { parentsShareName } from './rules/parents-share-name.ts';
import { permissionCodenameTooLong } from './rules/permission-codename-too-long.ts';
import { permissionNameTooLong } from './rules/permission-name-too-long.ts';
import { requiredFieldsNoList } from './rules/required-fields-no-list.ts';
import { unhashablePrimaryKey } from './rules/unhashable-primary-key.ts';
import { userMembershipsClash } from './rules/user-memberships-clash.ts';
import { usernameNotUnique } from './rules/username-not-unique.ts';
import { usernameRequiredTwice } from './rules/username-required-twice.ts';
import { primaryKeyCycle } from './rules/primary-key-cycle.ts';
import { propertyMeetsRelation } from './rules/property-meets-relation.ts';
import { proxyHasFields } from './rules/proxy-has-fields.ts';
import { proxyWithoutBase } from './rules/proxy-without-base.ts';
import { rangeEmpty } from './rules/range-empty.ts';
import { rawSqlNotValidated } from './rules/raw-sql-not-validated.ts';
import { redundantBound } from './rules/redundant-bound.ts';
import { relationTargetMissing } from './rules/relation-target-missing.ts';
import { relationToAbstract } from './rules/relation-to-abstract.ts';
import { relationToCompositeKey } from './rules/relation-to-composite-key.ts';
import { requiredCycle } from './rules/required-cycle.ts';
import { requiredOptionMissing } from './rules/required-option-missing.ts';
import { reverseNameHidesMember } from './rules/reverse-name-hides-member.ts';
import { reverseNameMeetsField } from './rules/reverse-name-meets-field.ts';
import { reverseNameUnusable } from './rules/reverse-name-unusable.ts';
import { reverseNamesClash } from './rules/reverse-names-clash.ts';
import { reverseQueryNameDoubleUnderscore } from './rules/reverse-query-name-double-underscore.ts';
import { reverseQueryNameMeetsField } from './rules/reverse-query-name-meets-field.ts';
import { reverseQueryNameMeetsReverseName } from './rules/reverse-query-name-meets-reverse-name.ts';
import { reverseQueryNameTrailingUnderscore } from './rules/reverse-query-name-trailing-underscore.ts';
import { rowsRangeEmpty } from './rules/rows-range-empty.ts';
import { selfThroughAmbiguous } from './rules/self-through-ambiguous.ts';
import { selfThroughLacksKeys } from './rules/self-through-lacks-keys.ts';
import { setDefaultWithoutDefault } from './rules/set-default-without-default.ts';
import { setNullWithoutNull } from './rules/set-null-without-null.ts';
import { severalAutomaticNumbers } from './rules/several-automatic-numbers.ts';
import { severalPrimaryKeys } from './rules/several-primary-keys.ts';
import { sharedDefault } from './rules/shared-default.ts';
import { swappableNoSetting } from './rules/swappable-no-setting.ts';
import { symmetricalRelatedName } from './rules/symmetrical-related-name.ts';
import { tableClash } from './rules/table-clash.ts';
import { tableCommentNotKept } from './rules/table-comment-not-kept.ts';
import { textDefaultForBytes } from './rules/text-default-for-bytes.ts';
import { textFunctionOnOtherColumn } from './rules/text-function-on-other-column.ts';
import { textWithoutLength } from './rules/text-without-length.ts';
import { throughAbstract } from './rules/through-abstract.ts';
import { throughFieldsIncomplete } from './rules/through-fields-incomplete.ts';
import { throughFieldsNotKeys } from './rules/through-fields-not-keys.ts';
import { throughFieldsUnknown } from './rules/through-fields-unknown.ts';
import { throughIsTarget } from './rules/through-is-target.ts';
import { throughLacksKey } from './rules/through-lacks-key.ts';
import { throughModelMissing } from './rules/through-model-missing.ts';
import { throughSeveralKeysToSource } from './rules/through-several-keys-to-source.ts';
import { throughSeveralKeysToTarget } from './rules/through-several-keys-to-target.ts';
import { toFieldConstraintNotMade } from './rules/to-field-constraint-not-made.ts';
import { toFieldIsAKey } from './rules/to-field-is-a-key.ts';
import { toFieldMissing } from './rules/to-field-missing.ts';
import { toFieldNotUnique } from './rules/to-field-not-unique.ts';
import { toFieldUniqueTogetherOnly } from './rules/to-field-unique-together-only.ts';
import { tooManyRowsNeeded } from './rules/too-many-rows-needed.ts';
import { twoRoutes } from './rules/two-routes.ts';
import { uniqueTextTooLong } from './rules/unique-text-too-long.ts';
import { uniqueTogetherCompositeKey } from './rules/unique-together-composite-key.ts';
import { uniqueTogetherEmptyList } from './rules/unique-together-empty-list.ts';
import { uniqueTogetherGenericRelation } from './rules/unique-together-generic-relation.ts';
import { uniqueTogetherManyToMany } from './rules/unique-together-many-to-many.ts';
import { uniqueTogetherMixed } from './rules/unique-together-mixed.ts';
import { uniqueTogetherNotAList } from './rules/unique-together-not-a-list.ts';
import { uniqueTogetherParentField } from './rules/unique-together-parent-field.ts';
import { uniqueTogetherSplit } from './rules/unique-together-split.ts';
import { uniqueTogetherUnknownField } from './rules/unique-together-unknown-field.ts';
import { unknownFieldClass } from './rules/unknown-field-class.ts';
import { unknownMetaOption } from './rules/unknown-meta-option.ts';
import { unknownOption } from './rules/unknown-option.ts';
import { unpackIpv4OneProtocol } from './rules/unpack-ipv4-one-protocol.ts';
import { validatorNotCallable } from './rules/validator-not-callable.ts';
import { virtualColumnInPostgresql } from './rules/virtual-column-in-postgresql.ts';
import { wrongMetaValue } from './rules/wrong-meta-value.ts';
import { wrongOptionValue } from './rules/wrong-option-value.ts';

export const rules: readonly Rule[] = [
  // Names
  appLabelUnusable,
  appLabelInstalled,
  appLabelHidesModule,
  modelNameUnusable,
  duplicateModelName,
  modelNameEdgeUnderscore,
  modelNameDoubleUnderscore,
  modelNameTooLong,
  permissionCodenameTooLong,
  permissionNameTooLong,
  requiredFieldsNoList,
  usernameRequiredTwice,
  usernameNotUnique,
  modelTakesLinkName,
  fieldNameUnusable,
  fieldNameBreaksImport,
  fieldCalledObjects,
  duplicateFieldName,
  fieldNamesDifferByCase,
  fieldNameTrailingUnderscore,
  fieldNameDoubleUnderscore,
  fieldCalledPk,
  fieldCalledCheck,
  checkOverridden,
  propertyMeetsRelation,
  fieldHidesMethod,
  fieldHidesCode,
  codeTakesFieldName,
  managerNameUnusable,
  attributeClash,
  parentsShareName,
  fieldOfParentRepeated,
  fieldTakesLinkName,
  columnClash,
  tableClash,
  nameTooLongForMysql,
  nameCutOffByPostgresql,

  // Classes and arguments
  unknownFieldClass,
  unknownOption,
  requiredOptionMissing,
  wrongOptionValue,
  lostFieldReference,
  imageSizeFieldMissing,
  columnUnknownToDatabase,
  columnCommentNotKept,
  columnNameTooLong,
  indexOnLongColumn,
  virtualColumnInPostgresql,
  fieldInsideUnusable,
  arrayHoldsRelation,
  arrayHoldsFaultyField,
  arrayHoldsDoubtfulField,
  generatedFromFaultyField,
  generatedFromDoubtfulField,

  // Keys
  idNotPrimaryKey,
  severalPrimaryKeys,
  nullablePrimaryKey,
  autoFieldNotPrimaryKey,
  severalAutomaticNumbers,
  compositeKeyNotCalledPk,
  compositeKeyTooShort,
  compositeKeyPartUnusable,
  primaryKeyCycle,
  fileAsPrimaryKey,
  unhashablePrimaryKey,
  generatedPrimaryKey,

  // Relations
  relationTargetMissing,
  relationToAbstract,
  genericRelationTargetMissing,
  genericRelationWithoutKey,
  genericKeyWithoutObjectId,
  genericKeyWithoutContentType,
  genericContentTypeNoKey,
  genericContentTypeElsewhere,
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

  // Numbers of rows
  rangeEmpty,
  rowsRangeEmpty,
  cardinalityContradiction,
  tooManyRowsNeeded,
  impliedOneToOne,
  mergeableModels,
  twoRoutes,
  oneFactTwice,
  forcedEnd,
  redundantBound,
  deleteNeverSucceeds,
  deleteBreaksMinimum,
  deleteMeetsSibling,
  deleteRestrictedByOtherWay,
  deleteLeftToDatabase,

  // Ways back
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

  // Many to many
  conflictingThroughOptions,
  throughModelMissing,
  throughAbstract,
  throughIsTarget,
  throughLacksKey,
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

  // Values of fields
  maxLengthMissing,
  textWithoutLength,
  uniqueTextTooLong,
  maxLengthNotPositive,
  maxLengthIgnored,
  choicesNotAList,
  choicesNotPairs,
  choiceLongerThanMaxLength,
  duplicateChoice,
  validatorNotCallable,
  indexNotTrueOrFalse,
  decimalPlacesMissing,
  maxDigitsMissing,
  decimalPlacesNegative,
  maxDigitsNotPositive,
  decimalPlacesExceedDigits,
  sharedDefault,
  fixedMomentAsDefault,
  automaticDateWithDefault,
  textDefaultForBytes,
  dbDefaultUnusable,
  dbDefaultRefersToField,
  automaticNumberWithDbDefault,
  keyDefaultUnusable,
  blankAddressWithoutNull,
  unpackIpv4OneProtocol,
  filePathAllowsNothing,
  absoluteUploadPath,

  // Meta
  unknownMetaOption,
  wrongMetaValue,
  tableCommentNotKept,
  orderingNotAList,
  orderingUnknownName,
  orderingGoesRound,
  orderingTwice,
  orderWithRespectToMissing,
  orderFollowsMissingModel,
  managerNameUnknown,
  swappableNoSetting,
  proxyWithoutBase,
  abstractProxy,
  proxyHasFields,
  basesTangled,
  basesInACircle,
  appsImportEachOther,
  baseMissing,
  baseUnknown,
  metaBaseWithoutMeta,
  uniqueTogetherNotAList,
  uniqueTogetherMixed,
  uniqueTogetherEmptyList,
  uniqueTogetherSplit,
  uniqueTogetherUnknownField,
  uniqueTogetherParentField,
  uniqueTogetherManyToMany,
  uniqueTogetherGenericRelation,
  uniqueTogetherCompositeKey,
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

  // Free expressions
  freeExpression,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id, if there is one. */
export const findRule = (id: string): Rule | undefined => byId.get(id);
