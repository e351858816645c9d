import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { swappableNoSetting } from './swappable-no-setting.ts';

const swappable = (name: string) => aDesign('A', { Item: { Meta: { swappable: name } } });

testRule(swappableNoSetting, {
  valid: { capitals: swappable('SHOP_ITEM_MODEL2'), none: swappable('') },
  invalid: {
    'small letters': {
      design: swappable('a'),
      at: ['Item'],
      says: 'must be the name of a setting, such as SHOP_ITEM_MODEL.',
      fixes: ['Remove swappable'],
    },
    'a model': { design: swappable('shop.Item'), at: ['Item'] },
  },
});
