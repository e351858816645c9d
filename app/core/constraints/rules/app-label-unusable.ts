import { change } from '../../commands/command.ts';
import { renameApp } from '../../commands/design.ts';
import {
  freeName,
  isIdentifier,
  isUsableName,
  snakeCase,
  whyNoIdentifier,
} from '../../design/names.ts';
import { outsideNames } from '../../design/python/characters.ts';
import { fix } from '../fixes.ts';
import { defineRule } from '../rule.ts';

function usable(label: string): string {
  const plain = snakeCase(label.replaceAll(outsideNames, ' ').trim());
  return isUsableName(plain) ? plain : `app_${plain}`.replace(/_$/, '');
}

export const appLabelUnusable = defineRule({
  id: 'app-label-unusable',
  severity: 'error',
  django: null,
  what: 'The label of an app is no Python name, or a keyword of Python.',
  why: 'An app is a Python package of that name, which could be neither installed nor imported.',
  reach: 'design',
  check: (schema) =>
    schema.design.apps
      .filter(({ label }) => !isUsableName(label))
      .map(({ label }) => {
        const name = freeName(
          usable(label),
          schema.design.apps.map((app) => app.label),
        );
        const inside = schema.models.filter(({ model }) => model.app === label);
        return {
          message: isIdentifier(label)
            ? `An app can't be called ${label}: that is a word of Python itself.`
            : `An app can't be called “${label}”: ${whyNoIdentifier(label)}.`,
          at: inside[0] ? { model: inside[0].id } : {},
          also: inside.slice(1).map(({ id }) => ({ model: id })),
          fixes: [fix(`Rename app to ${name}`, change(renameApp, { app: label, label: name }))],
        };
      }),
});
