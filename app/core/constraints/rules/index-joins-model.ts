import { isJoined, migratedReadings } from '../columnReferences.ts';
import type { Reading } from '../columnReferences.ts';
import { told } from '../constraintCode.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const indexJoinsModel = defineRule({
  id: 'index-joins-model',
  severity: 'error',
  django: null,
  what: 'An index, or a condition that Django does not check, looks at a field of another model.',
  why: 'Checks pass, but no index reaches into another table: migrate fails, or SQLite takes the name for a text.',
  check: (schema) =>
    migratedReadings(schema)
      .filter((one) => (one.declaration.makes === 'index' || !one.isChecked) && isElsewhere(one))
      .map(({ declaration, name }) => ({
        message: `${told(declaration)} of ${declaration.model.model.name} looks at ${name}, which is in another table.`,
        at: { model: declaration.model.id },
        fixes: removeDeclarations(declaration),
      })),
});

/** The links of a many-to-many are elsewhere, too; where it is checked, they have a finding of their own. */
const isElsewhere = (one: Reading): boolean =>
  isJoined(one) || (!one.isChecked && one.field?.type?.relation === 'manyToMany');
