import { aDesign } from '../../../testing/builders.ts';
import type { Options } from '../../fieldTypes/values.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { generatedFromFaultyField } from './generated-from-faulty-field.ts';

const generated = (nested: string, options: Options = {}) =>
  aDesign('A', {
    Book: {
      total: [
        'GeneratedField',
        { expression: 'F("id")', output_field: { nested, options }, db_persist: true },
      ],
    },
  });

testRule(generatedFromFaultyField, {
  valid: {
    'a field without mistakes': generated('IntegerField'),
    'a warning': generated('IntegerField', { max_length: 5 }),
  },
  invalid: {
    'a decimal without digits': {
      design: generated('DecimalField'),
      at: ['Book.total'],
    },
  },
});
