/** Random changes of what stands around the models: settings, apps, notes. */
import fc from 'fast-check';
import * as designs from '../../core/commands/design.ts';
import { anyAppLabel, anyModelName } from './anyName.ts';
import { changesBy, nothing, nth, ofApp, ofNote, pick, position } from './anyOf.ts';
import type { Changes } from './anyOf.ts';

const appCode = fc.constantFrom(
  '',
  'import decimal',
  'from django.contrib.auth.models import User',
  'class Author:\n    pass',
  'class Stamped(models.Model):\n    title = models.TextField()\n\n    class Meta:\n        abstract = True',
  'def author():\n    return 1',
);

export const designChanges: readonly Changes[] = [
  changesBy(designs.renameDesign, anyModelName, (design, name) => ({ name: name(design) })),
  changesBy(
    designs.setSettings,
    fc.oneof(
      fc.record({ database: fc.constantFrom('sqlite', 'postgresql', 'mysql') }),
      fc.record({
        defaultAutoField: fc.constantFrom('BigAutoField', 'AutoField', 'SmallAutoField'),
      }),
      fc.record({ exports: fc.constantFrom({ 'django.line_length': 79 }, {}) }),
    ),
    (_, settings) => settings,
  ),
  changesBy(designs.setSettings, fc.tuple(nth, fc.nat(3)), ({ models }, [n, how]) => {
    const model = pick(models, n);
    return {
      authUser:
        how === 0 ? null : how === 1 ? { missing: 'a.User' } : model ? { model: model.id } : null,
    };
  }),
  changesBy(designs.addApp, anyAppLabel, (design, label) => ({ label: label(design) })),
  ofApp(designs.renameApp, anyAppLabel, (app, label, design) => ({
    app: app.label,
    label: label(design),
  })),
  ofApp(designs.setAppHue, fc.integer({ min: -9, max: 9 }), (app, hue) => ({
    app: app.label,
    hue,
  })),
  ofApp(designs.setAppCode, appCode, (app, code) => ({ app: app.label, code })),
  ofApp(designs.deleteApp, nothing, (app) => ({ app: app.label })),
  changesBy(designs.addNote, fc.record({ position, text: fc.string() }), (_, note) => note),
  ofNote(
    designs.editNote,
    fc.record({ position, text: fc.string() }, { requiredKeys: [] }),
    ({ id }, changed) => ({ note: id, ...changed }),
  ),
  ofNote(designs.deleteNote, nothing, ({ id }) => ({ note: id })),
];
