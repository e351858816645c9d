import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fixedMomentAsDefault } from './fixed-moment-as-default.ts';

const at = (type: string, value: string) =>
  aDesign('A', { Book: { at: [type, { default: code(value) }] } });

testRule(fixedMomentAsDefault, {
  valid: {
    'a callable': at('DateTimeField', 'timezone.now'),
    'another call': at('DateTimeField', 'first_day()'),
    'a day, which is no time': at('TimeField', 'datetime.date.today()'),
  },
  invalid: {
    'a moment': {
      design: at('DateTimeField', 'timezone.now()'),
      at: ['Book.at'],
      fixes: ['Use timezone.now'],
    },
    'a day': {
      design: at('DateField', 'datetime.date.today()'),
      at: ['Book.at'],
      fixes: ['Use datetime.date.today'],
    },
    'the day of a moment': {
      design: at('DateField', 'timezone.now().date()'),
      at: ['Book.at'],
      fixes: [],
    },
    'a time': { design: at('TimeField', 'timezone.now().time()'), at: ['Book.at'] },
  },
});
