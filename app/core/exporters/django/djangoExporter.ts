import type { FieldId } from '../../fieldTypes/values.ts';
import { findApp } from '../../design/queries.ts';
import type { ResolvedModel, Schema } from '../../schema/schema.ts';
import type { Export, ExportedFile, Exporter, ExportCall } from '../exporter.ts';
import { allSteps } from '../exporter.ts';
import { choicesOf } from '../exportOption.ts';
import { adminFile } from './admin.ts';
import { cardinalityTests } from './cardinalityTests.ts';
import type { DjangoChoices } from './options.ts';
import { djangoOptions } from './options.ts';
import { projectFiles } from './project.ts';
import { appClasses } from './appClasses.ts';
import { choicesBlock, statementLines } from './classLines.ts';
import { modelsFile } from './modelsFile.ts';
import { importCircles } from './importCircles.ts';
import { keptByApp } from './keptByApp.ts';
import { needsOf } from './needs.ts';
import { packageFile } from './packageFile.ts';
import type { Style } from './python/style.ts';
import { isWritableName } from './writing.ts';

/** `<app>/models.py` for Django 5.2, one file an app, as `black` and `ruff` leave it. */
export const djangoExporter: Exporter = {
  id: 'django',
  label: 'Django',
  options: djangoOptions,
  export: (schema, call) => allSteps(djangoSteps(schema, call)),
  steps: djangoSteps,
};

const keptFiles = keptByApp<Export>();

/** A step is an app. */
function* djangoSteps(
  schema: Schema,
  { acceptedCode = false }: ExportCall = {},
): Generator<undefined, Export> {
  const choices = djangoChoices(schema);
  const style = styleOf(choices);
  const wanted = { ...choices, acceptedCode };
  const notes: string[] = [];
  const files: ExportedFile[] = [];
  const written: ResolvedModel[] = [];
  const apps = new Set(schema.design.apps.map((app) => app.label));
  for (const app of apps) {
    const models = ownModels(schema, app);
    const inApp = models.filter(({ model }) => isWritableName(model.name));
    for (const { label } of models.filter((model) => !inApp.includes(model))) {
      notes.push(`${label} is left out: its name is no Python name.`);
    }
    const hasCode = acceptedCode && findApp(schema.design, app)?.code !== '';
    if (inApp.length === 0 && !hasCode) continue;
    if (!isWritableName(app)) {
      notes.push(`The app ${app} is left out: its label is no Python name.`);
      continue;
    }
    written.push(...inApp);
    const make = (): Export => {
      const { files: parts, exported, why } = appClasses(schema, app, inApp, wanted);
      return {
        files: [
          ...(choices.layout === 'package' ? [packageFile(app, exported, style)] : []),
          ...parts.map((part) => modelsFile(app, apps, part, style)),
        ],
        notes: [
          ...(why === null ? [] : [`${app}: its code is ${why}.`]),
          ...parts.flatMap(({ bodies }) => bodies.flatMap((body) => body.notes)),
        ],
      };
    };
    // The types of annotations hang on models any number of keys away.
    const made = choices.annotations ? make() : keptFiles(schema, app, inApp, [acceptedCode], make);
    files.push(...made.files);
    notes.push(...made.notes);
    yield;
  }
  if (choices.admin) {
    files.push(...[...apps].flatMap((app) => adminFile(app, apps, written, style) ?? []));
  }
  if (choices.tests) {
    files.push(...[...apps].flatMap((app) => cardinalityTests(schema, app, apps, written, style)));
  }
  if (choices.project) files.unshift(...projectFiles(schema, written, style));
  notes.push(...importCircles(written), ...needsOf(written));
  return { files, notes };
}

const djangoChoices = ({ design }: Schema): DjangoChoices =>
  choicesOf({ id: 'django', options: djangoOptions }, design.settings);

const styleOf = ({ line_length: lineLength, quotes }: DjangoChoices): Style => ({
  lineLength,
  quotes,
});

const ownModels = (schema: Schema, app: string): readonly ResolvedModel[] =>
  schema.models.filter(({ model }) => model.app === app && !model.external);

/**
 * The Python of one field alone, as it stands in its class but not indented: the enumeration class of its choices, if it
 * has one, then the assignment. Empty for a field of a model that is not written.
 */
export function fieldCode(
  schema: Schema,
  field: FieldId,
  { acceptedCode = false }: ExportCall = {},
): string {
  const owner = schema.models.find(({ model }) => model.fields.some((one) => one.id === field));
  if (!owner || owner.model.external) return '';
  const models = ownModels(schema, owner.model.app).filter(({ model }) =>
    isWritableName(model.name),
  );
  const { files } = appClasses(schema, owner.model.app, models, {
    ...djangoChoices(schema),
    acceptedCode,
  });
  const file = files.find(({ bodies }) => bodies.some(({ model }) => model === owner));
  const body = file?.bodies.find(({ model }) => model === owner);
  const statement = body?.fields.find(({ id }) => id === field);
  if (!file || !body || !statement) return '';
  const shared = files.flatMap((one) => one.shared);
  const choices = [...shared, ...body.choices].find(({ fields }) => fields.includes(field));
  const style = { ...styleOf(djangoChoices(schema)), resolve: file.names.resolve };
  return [
    ...(choices ? [...choicesBlock(choices.made, [field], 0, style).lines, '', ''] : []),
    ...statementLines(statement, 0, style),
  ].join('\n');
}
