import { addField } from '../../commands/fields.ts';
import type { Design } from '../../design/design.ts';
import { aDesign, modelIn } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { duplicateFieldName } from './duplicate-field-name.ts';

const withField = (design: Design, name: string) =>
  addField.run(design, { model: modelIn(design, 'Book').id, name });

testRule(duplicateFieldName, {
  valid: { 'names that differ': withField(aDesign('A', { Book: { title: 'TextField' } }), 'name') },
  invalid: {
    'the same name twice': {
      design: withField(aDesign('A', { Book: { title: 'TextField' } }), 'title'),
      at: ['Book.title'],
      fixes: ['Rename to title2', 'Delete field'],
    },
  },
});
