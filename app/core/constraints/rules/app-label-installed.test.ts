import { aDesign, external } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { appLabelInstalled } from './app-label-installed.ts';

testRule(appLabelInstalled, {
  valid: {
    'a label of one’s own': aDesign('A', { 'accounts.User': {} }),
    'a model that exists elsewhere': aDesign('A', { 'auth.User': external }),
  },
  invalid: {
    'a model written into such an app': {
      design: aDesign('A', { 'auth.Profile': {}, 'auth.User': external }),
      at: ['Profile'],
      fixes: ['Move to my_auth'],
    },
  },
});
