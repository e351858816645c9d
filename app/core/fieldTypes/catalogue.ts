/** Every field class of Django 5.2 that Cardinal knows, in the order the type picker offers them. */
import { arrayField } from './arrayField.ts';
import { autoField } from './autoField.ts';
import { bigAutoField } from './bigAutoField.ts';
import { bigIntegerField } from './bigIntegerField.ts';
import { bigIntegerRangeField } from './bigIntegerRangeField.ts';
import { binaryField } from './binaryField.ts';
import { booleanField } from './booleanField.ts';
import { charField } from './charField.ts';
import { compositePrimaryKey } from './compositePrimaryKey.ts';
import { dateField } from './dateField.ts';
import { dateRangeField } from './dateRangeField.ts';
import { dateTimeField } from './dateTimeField.ts';
import { dateTimeRangeField } from './dateTimeRangeField.ts';
import { decimalField } from './decimalField.ts';
import { decimalRangeField } from './decimalRangeField.ts';
import { durationField } from './durationField.ts';
import { emailField } from './emailField.ts';
import type { FieldType } from './fieldType.ts';
import { fileField } from './fileField.ts';
import { filePathField } from './filePathField.ts';
import { floatField } from './floatField.ts';
import { foreignKey } from './foreignKey.ts';
import { generatedField } from './generatedField.ts';
import { genericForeignKey } from './genericForeignKey.ts';
import { genericIPAddressField } from './genericIPAddressField.ts';
import { genericRelation } from './genericRelation.ts';
import { hStoreField } from './hStoreField.ts';
import { imageField } from './imageField.ts';
import { integerField } from './integerField.ts';
import { integerRangeField } from './integerRangeField.ts';
import { jsonField } from './jsonField.ts';
import { manyToManyField } from './manyToManyField.ts';
import { oneToOneField } from './oneToOneField.ts';
import { positiveBigIntegerField } from './positiveBigIntegerField.ts';
import { positiveIntegerField } from './positiveIntegerField.ts';
import { positiveSmallIntegerField } from './positiveSmallIntegerField.ts';
import { searchVectorField } from './searchVectorField.ts';
import { slugField } from './slugField.ts';
import { smallAutoField } from './smallAutoField.ts';
import { smallIntegerField } from './smallIntegerField.ts';
import { textField } from './textField.ts';
import { timeField } from './timeField.ts';
import { urlField } from './urlField.ts';
import { uuidField } from './uuidField.ts';

export const fieldTypes: readonly FieldType[] = [
  charField,
  textField,
  emailField,
  urlField,
  slugField,
  genericIPAddressField,
  integerField,
  positiveIntegerField,
  smallIntegerField,
  positiveSmallIntegerField,
  bigIntegerField,
  positiveBigIntegerField,
  decimalField,
  floatField,
  booleanField,
  dateField,
  dateTimeField,
  timeField,
  durationField,
  uuidField,
  jsonField,
  binaryField,
  generatedField,
  fileField,
  imageField,
  filePathField,
  arrayField,
  hStoreField,
  integerRangeField,
  bigIntegerRangeField,
  decimalRangeField,
  dateRangeField,
  dateTimeRangeField,
  searchVectorField,
  bigAutoField,
  autoField,
  smallAutoField,
  compositePrimaryKey,
  foreignKey,
  oneToOneField,
  manyToManyField,
  genericForeignKey,
  genericRelation,
];

const byId = new Map(fieldTypes.map((type) => [type.id, type]));

/** The field type with this Django class name, if Cardinal knows it. */
export const findFieldType = (id: string): FieldType | undefined => byId.get(id);
