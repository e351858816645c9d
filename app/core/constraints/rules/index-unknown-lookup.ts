import { migratedReadings, unknownLookup } from '../columnReferences.ts';
import { told } from '../constraintCode.ts';
import { removeDeclarations } from '../removeDeclarations.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

export const indexUnknownLookup = defineRule({
  id: 'index-unknown-lookup',
  severity: 'error',
  django: null,
  what: 'An index or a constraint uses a lookup that its field does not have.',
  why: 'Checks pass, but Django cannot write it as SQL, so migrate fails.',
  check: (schema) =>
    migratedReadings(schema).flatMap((one): Report[] => {
      const lookup = unknownLookup(one);
      const { declaration, name } = one;
      if (lookup === undefined) return [];
      return [
        {
          message: `${told(declaration)} of ${declaration.model.model.name} says ${name}, and ${one.field?.name ?? ''} has no ${one.reference.compared ? 'lookup' : 'transform'} “${lookup}”.`,
          at: { model: declaration.model.id },
          fixes: removeDeclarations(declaration),
        },
      ];
    }),
});
