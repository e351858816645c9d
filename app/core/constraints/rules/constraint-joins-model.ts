import { isJoined, readings } from '../columnReferences.ts';
import { told } from '../constraintCode.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';

export const constraintJoinsModel = defineRule({
  id: 'constraint-joins-model',
  severity: 'error',
  django: 'models.E041',
  what: 'A constraint looks at a field of another model.',
  why: 'A database checks a row by that row alone, and cannot look into another table.',
  check: (schema) =>
    readings(schema)
      .filter((one) => one.declaration.makes !== 'index' && one.isChecked && isJoined(one))
      .map(({ declaration, name }) => ({
        message: `${told(declaration)} of ${declaration.model.model.name} looks at ${name}, which is in another table.`,
        at: { model: declaration.model.id },
        fixes: removeDeclarations(declaration),
      })),
});
