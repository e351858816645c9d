import { setOption } from '../../commands/fields.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { aDesign, fieldIn } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { choicesNotPairs } from './choices-not-pairs.ts';

function status(value: OptionValue) {
  const design = aDesign('A', { Book: { status: 'CharField' } });
  return setOption.run(design, {
    field: fieldIn(design, 'Book.status').id,
    option: 'choices',
    value,
  });
}

testRule(choicesNotPairs, {
  valid: {
    choices: status({ choices: [{ value: 'draft', label: 'Draft' }] }),
    pairs: status([['draft', 'Draft']]),
    'groups of pairs': status([['Open', [['draft', 'Draft']]]]),
    'bytes without a label, which Django takes for an empty group': aDesign('A', {
      Book: { cover: ['BinaryField', { choices: { a: '' } }] },
    }),
  },
  invalid: {
    'single values': {
      design: status(['draft', 'live']),
      at: ['Book.status'],
      fixes: ['Remove choices'],
    },
    'texts for bytes': {
      design: aDesign('A', { Book: { cover: ['BinaryField', { choices: { a: 'A' } }] } }),
      at: ['Book.cover'],
      says: 'takes each choice of bytes for a group',
      fixes: ['Remove choices'],
    },
    'three of a kind': { design: status([['a', 'b', 'c']]), at: ['Book.status'] },
  },
});
