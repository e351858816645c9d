/** What is called how: apps, models, fields, columns and tables. */
import type { Rule } from '../rule.ts';
import { appLabelHidesModule } from '../rules/app-label-hides-module.ts';
import { appLabelInstalled } from '../rules/app-label-installed.ts';
import { appLabelUnusable } from '../rules/app-label-unusable.ts';
import { attributeClash } from '../rules/attribute-clash.ts';
import { checkOverridden } from '../rules/check-overridden.ts';
import { codeTakesFieldName } from '../rules/code-takes-field-name.ts';
import { columnClash } from '../rules/column-clash.ts';
import { duplicateFieldName } from '../rules/duplicate-field-name.ts';
import { duplicateModelName } from '../rules/duplicate-model-name.ts';
import { fieldCalledCheck } from '../rules/field-called-check.ts';
import { fieldCalledObjects } from '../rules/field-called-objects.ts';
import { fieldCalledPk } from '../rules/field-called-pk.ts';
import { fieldHidesCode } from '../rules/field-hides-code.ts';
import { fieldHidesMethod } from '../rules/field-hides-method.ts';
import { fieldNameBreaksImport } from '../rules/field-name-breaks-import.ts';
import { fieldNameDoubleUnderscore } from '../rules/field-name-double-underscore.ts';
import { fieldNameTrailingUnderscore } from '../rules/field-name-trailing-underscore.ts';
import { fieldNameUnusable } from '../rules/field-name-unusable.ts';
import { fieldNamesDifferByCase } from '../rules/field-names-differ-by-case.ts';
import { fieldOfParentRepeated } from '../rules/field-of-parent-repeated.ts';
import { fieldTakesLinkName } from '../rules/field-takes-link-name.ts';
import { managerNameUnusable } from '../rules/manager-name-unusable.ts';
import { modelNameDoubleUnderscore } from '../rules/model-name-double-underscore.ts';
import { modelNameEdgeUnderscore } from '../rules/model-name-edge-underscore.ts';
import { modelNameTooLong } from '../rules/model-name-too-long.ts';
import { modelNameUnusable } from '../rules/model-name-unusable.ts';
import { modelTakesLinkName } from '../rules/model-takes-link-name.ts';
import { nameCutOffByPostgresql } from '../rules/name-cut-off-by-postgresql.ts';
import { nameTooLongForMysql } from '../rules/name-too-long-for-mysql.ts';
import { parentsShareName } from '../rules/parents-share-name.ts';
import { propertyMeetsRelation } from '../rules/property-meets-relation.ts';
import { tableClash } from '../rules/table-clash.ts';

export const names: readonly Rule[] = [
  appLabelUnusable,
  appLabelInstalled,
  appLabelHidesModule,
  modelNameUnusable,
  duplicateModelName,
  modelNameEdgeUnderscore,
  modelNameDoubleUnderscore,
  modelNameTooLong,
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
];
