import { change } from '../../commands/command.ts';
import { setModelApp } from '../../commands/models.ts';
import { freeName } from '../../design/names.ts';
import { fix } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

/** The apps a new project installs (django-admin startproject), by their labels. */
const installed = new Set(['admin', 'auth', 'contenttypes', 'sessions', 'messages', 'staticfiles']);

export const appLabelInstalled = defineRule({
  id: 'app-label-installed',
  severity: 'error',
  django: null,
  what: 'An app has the label of one that every Django project installs.',
  why: 'Labels must be unique in a project: with two of one label Django refuses to start.',
  reach: 'design',
  check: (schema) =>
    schema.design.apps.flatMap(({ label }) => {
      if (!installed.has(label)) return [];
      const inside = writtenModels(schema).filter(({ model }) => model.app === label);
      const [first, ...rest] = inside;
      if (!first) return [];
      const name = freeName(
        `my_${label}`,
        schema.design.apps.map((app) => app.label),
      );
      return [
        {
          message: `${label} is the label of an app that comes with Django, so ${first.model.name} needs an app of another name.`,
          at: { model: first.id },
          also: rest.map(({ id }) => ({ model: id })),
          fixes: [
            fix(
              `Move to ${name}`,
              change(setModelApp, { models: inside.map(({ id }) => id), app: name }),
            ),
          ],
        },
      ];
    }),
});
