import { migratedReadings } from '../columnReferences.ts';
import { told } from '../constraintCode.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const conditionUnknownField = defineRule({
  id: 'condition-unknown-field',
  severity: 'error',
  django: null,
  what: 'The condition of an index, or one that is no Q, names a field that its model does not have.',
  why: 'Django does not check such conditions, and migrate fails.',
  check: (schema) =>
    migratedReadings(schema)
      .filter(
        ({ isChecked, field, declaration }) => !isChecked && !field && declaration.model.isWhole,
      )
      .map(({ declaration, reference }) => ({
        message: `${told(declaration)} of ${declaration.model.model.name} has a condition on the field “${reference.path[0] ?? ''}”, which ${declaration.model.model.name} does not have.`,
        at: { model: declaration.model.id },
        fixes: removeDeclarations(declaration),
      })),
});
