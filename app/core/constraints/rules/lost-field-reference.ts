import { lostReferences } from '../lostReferences.ts';
import { defineRule } from '../rule.ts';

/** Options that name a field of the same model without a check of Django's. */
const options = ['unique_for_date', 'unique_for_month', 'unique_for_year'];

export const lostFieldReference = defineRule({
  id: 'lost-field-reference',
  severity: 'warning',
  django: null,
  what: 'An argument names a field that the model does not have.',
  why: 'Django looks for the field only when rows are checked or read, and fails then.',
  reach: 'model',
  check: (schema) => lostReferences(schema, options),
});
