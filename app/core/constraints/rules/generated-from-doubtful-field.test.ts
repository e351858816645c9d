import { aDesign } from '../../../testing/builders.ts';
import type { Options } from '../../fieldTypes/values.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { generatedFromDoubtfulField } from './generated-from-doubtful-field.ts';

const generated = (nested: string, options: Options = {}) =>
  aDesign('A', {
    Book: {
      total: [
        'GeneratedField',
        { expression: 'F("id")', output_field: { nested, options }, db_persist: true },
      ],
    },
  });

testRule(generatedFromDoubtfulField, {
  valid: {
    'a field without mistakes': generated('IntegerField'),
    'an error': generated('DecimalField'),
  },
  invalid: {
    'a length that is ignored': {
      design: generated('IntegerField', { max_length: 5 }),
      at: ['Book.total'],
    },
  },
});
