/** What is exported and read again is exported as the same files: nothing of a design is lost on the way. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samples } from '../../../testing/designs/samples.ts';
import { validDesign } from '../../../testing/validDesigns.ts';
import type { Design } from '../../design/design.ts';
import type { ExportedFile } from '../../exporters/exporter.ts';
import { djangoExporter } from '../../exporters/django/djangoExporter.ts';
import { resolve } from '../../schema/resolve.ts';
import { readProject } from './readProject.ts';

const filesOf = (design: Design): readonly ExportedFile[] =>
  djangoExporter.export(resolve(design), { acceptedCode: true }).files;

/** The files of a design that was read from the files of this one; the order of models is a matter of the design. */
function again(design: Design): readonly ExportedFile[] {
  const read = readProject(filesOf(design)).design;
  const labels = design.models.map(({ app, name }) => `${app}.${name}`);
  const apps = design.apps.map(({ label }) => label);
  const { exports, authUser } = design.settings;
  return filesOf({
    ...read,
    settings: { ...read.settings, exports, authUser: authUser && read.settings.authUser },
    models: read.models.toSorted(
      (a, b) => labels.indexOf(`${a.app}.${a.name}`) - labels.indexOf(`${b.app}.${b.name}`),
    ),
    apps: read.apps.toSorted((a, b) => apps.indexOf(a.label) - apps.indexOf(b.label)),
  });
}

const textsOf = (files: readonly ExportedFile[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]));

/** These hold what an export says in remarks alone, or in another way than it was said. */
const apart = new Set(['hostile', 'every-field', 'meta-in-full']);

test.each(samples.filter(({ name }) => !apart.has(name)))('$name', ({ design }) => {
  expect(textsOf(again(design()))).toEqual(textsOf(filesOf(design())));
});

test.each(samples.filter(({ name }) => apart.has(name)))(
  '$name, from the second time on',
  ({ design }) => {
    const once = again(design());
    const { design: read } = readProject(once);
    expect(textsOf(again(read))).toEqual(textsOf(filesOf(read)));
  },
);

test('any design without errors', () => {
  fc.assert(
    fc.property(validDesign(), (design) => {
      expect(textsOf(again(design))).toEqual(textsOf(filesOf(design)));
    }),
    { numRuns: Number(process.env['CARDINAL_RUNS'] ?? 100) },
  );
});
