import { aDesign, modelIn } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { setModelApp } from '../../commands/models.ts';
import { duplicateModelName } from './duplicate-model-name.ts';

const apart = aDesign('A', { 'shop.Order': {}, 'crm.Order': {} });

testRule(duplicateModelName, {
  valid: { 'one name in two apps': apart },
  invalid: {
    'one name twice': {
      design: setModelApp.run(apart, { models: [modelIn(apart, 'crm.Order').id], app: 'shop' }),
      at: ['Order'],
      says: 'more than one model called Order',
      fixes: ['Rename to Order2'],
    },
    'names that differ by case': {
      design: aDesign('A', { 'shop.Order': {}, 'shop.ORDER': {} }),
      at: ['ORDER'],
      says: 'differ only in capitals',
    },
  },
});
