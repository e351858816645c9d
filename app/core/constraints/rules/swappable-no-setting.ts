import { removeFromMeta } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

export const swappableNoSetting = defineRule({
  id: 'swappable-no-setting',
  severity: 'error',
  django: null,
  what: 'Meta.swappable is no name that a setting can have.',
  why: 'Django takes only names in capitals from the settings, so makemigrations would not find it.',
  reach: 'model',
  check: (schema) =>
    writtenModels(schema).flatMap((model) => {
      const name = model.model.meta['swappable'];
      if (typeof name !== 'string' || name === '' || isSettingName(name)) return [];
      return [
        {
          message: `swappable of ${model.model.name} must be the name of a setting, such as SHOP_${model.model.name.toUpperCase()}_MODEL.`,
          at: { model: model.id },
          fixes: [removeFromMeta(model.id, 'swappable')],
        },
      ];
    }),
});

const isSettingName = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
