import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { appsImportEachOther } from './apps-import-each-other.ts';

testRule(appsImportEachOther, {
  valid: {
    'bases in one direction': aDesign('A', {
      'core.Stamped': { Meta: { abstract: true } },
      'shop.Item': { __bases__: ['core.Stamped'] },
      'shop.Book': { __bases__: ['shop.Item'] },
    }),
  },
  invalid: {
    'bases in both': {
      design: aDesign('A', {
        'a.One': {},
        'b.Two': { __bases__: ['a.One'] },
        'a.Three': { __bases__: ['b.Two'] },
      }),
      at: ['Two', 'Three'],
      says: 'neither file can be imported first.',
    },
  },
});
