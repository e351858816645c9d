import { change } from '../../commands/command.ts';
import { renameApp } from '../../commands/design.ts';
import { freeName } from '../../design/names.ts';
import { pythonModules } from '../../design/python/pythonModules.ts';
import { fix } from '../fixes.ts';
import type { Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { writtenModels } from '../scan.ts';

/** Names no file or folder of Windows can have (learn.microsoft.com, “Naming Files, Paths, and Namespaces”). */
const windowsDevice = /^(?:aux|con|nul|prn|com\d|lpt\d)$/i;

export const appLabelHidesModule = defineRule({
  id: 'app-label-hides-module',
  severity: 'warning',
  django: null,
  what: 'An app is called like a module of Python or Django itself, or like a device of Windows.',
  why: 'As a package at the top of a project it hides that module from everything that needs it, or is hidden by it, and the project does not start; and a folder of a device’s name can’t be made.',
  reach: 'design',
  check: (schema) =>
    schema.design.apps.flatMap(({ label }): readonly Report[] => {
      const isDevice = windowsDevice.test(label);
      if (!isDevice && !pythonModules.has(label)) return [];
      const [first, ...rest] = writtenModels(schema).filter(({ model }) => model.app === label);
      if (!first) return [];
      const name = freeName(
        `my_${label}`,
        schema.design.apps.map((app) => app.label),
      );
      return [
        {
          message: isDevice
            ? `Windows has a device called ${label} and makes no folder of that name, so the app could not be kept there.`
            : `An app called ${label} and the module ${label} that comes with ${label === 'django' ? 'Django' : 'Python'} get in each other's way.`,
          at: { model: first.id },
          also: rest.map(({ id }) => ({ model: id })),
          fixes: [fix(`Rename app to ${name}`, change(renameApp, { app: label, label: name }))],
        },
      ];
    }),
});
