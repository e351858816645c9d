/** Primary keys. */
import type { Rule } from '../rule.ts';
import { autoFieldNotPrimaryKey } from '../rules/auto-field-not-primary-key.ts';
import { compositeKeyNotCalledPk } from '../rules/composite-key-not-called-pk.ts';
import { compositeKeyPartUnusable } from '../rules/composite-key-part-unusable.ts';
import { compositeKeyTooShort } from '../rules/composite-key-too-short.ts';
import { fileAsPrimaryKey } from '../rules/file-as-primary-key.ts';
import { generatedPrimaryKey } from '../rules/generated-primary-key.ts';
import { idNotPrimaryKey } from '../rules/id-not-primary-key.ts';
import { nullablePrimaryKey } from '../rules/nullable-primary-key.ts';
import { primaryKeyCycle } from '../rules/primary-key-cycle.ts';
import { severalAutomaticNumbers } from '../rules/several-automatic-numbers.ts';
import { severalPrimaryKeys } from '../rules/several-primary-keys.ts';
import { unhashablePrimaryKey } from '../rules/unhashable-primary-key.ts';

export const keys: readonly Rule[] = [
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
];
