import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { tableClash } from './table-clash.ts';

testRule(tableClash, {
  valid: {
    'a proxy, which has none of its own': aDesign('A', {
      Person: {},
      Friend: { __bases__: ['Person'], Meta: { proxy: true } },
    }),
    'tables of their own': aDesign('A', { Book: {}, Film: {} }),
    'a table that Django does not manage': aDesign('A', {
      Book: {},
      Old: { Meta: { db_table: 'app_book', managed: false } },
    }),
  },
  invalid: {
    'one table stated twice': {
      design: aDesign('A', {
        Book: { Meta: { db_table: 'x' } },
        Film: { Meta: { db_table: 'x' } },
      }),
      at: ['Film'],
      says: 'app.Book and app.Film are kept in the same table x.',
      fixes: ['Remove db_table', 'Use the table x2'],
    },
    'names of app and model that meet': {
      design: aDesign('A', { 'stock.Item_Log': {}, 'stock_item.Log': {} }),
      at: ['Log'],
      fixes: ['Use the table stock_item_log2'],
    },
  },
});
