import { aDesign, external } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { appLabelHidesModule } from './app-label-hides-module.ts';

testRule(appLabelHidesModule, {
  valid: {
    'a name of one’s own': aDesign('A', { 'shop.Product': {} }),
    'models that exist elsewhere, in an app that is not written': aDesign('A', {
      'calendar.Event': external,
    }),
  },
  invalid: {
    'a module Python has loaded before any project': {
      design: aDesign('A', { 'site.Setting': {} }),
      at: ['Setting'],
      says: "An app called site and the module site that comes with Python get in each other's way.",
      fixes: ['Rename app to my_site'],
    },
    'a device of Windows': {
      design: aDesign('A', { 'con.Speaker': {} }),
      at: ['Speaker'],
      says: 'Windows has a device called con',
      fixes: ['Rename app to my_con'],
    },
    'Django itself': {
      design: aDesign('A', { 'django.Thing': {} }),
      at: ['Thing'],
      says: 'comes with Django',
    },
  },
});
