/**
 * A Django project's Python as a design: its models with what they hold, and beside it where each of them stands and what
 * was kept without being understood. Nothing is run. What real projects contain decides what is read.
 */
import type { App, Design, Model } from '../../design/design.ts';
import { emptyDesign, emptyModel, HUES, usualSettings } from '../../design/design.ts';
import { modelId } from '../../design/ids.ts';
import type { ModelId } from '../../fieldTypes/values.ts';
import { appsOf } from './apps.ts';
import { ClassKinds } from './classKinds.ts';
import { modelClasses, onlyUser } from './modelClasses.ts';
import { moduleCode } from './moduleCode.ts';
import type { ClassInFile, SourceFile } from './module.ts';
import { UNNAMED_APP } from './module.ts';
import type { ModelClass } from './names.ts';
import { Names } from './names.ts';
import type { Origins } from './origins.ts';
import { placed } from './places.ts';
import { Project } from './project.ts';
import type { Reading } from './readModel.ts';
import { readModel } from './readModel.ts';
import type { Report } from './report.ts';
import { Tally } from './report.ts';
import { readSettings } from './settingsModule.ts';

export interface ReadProject {
  readonly design: Design;
  readonly report: Report;
  readonly origins: Origins;
}

/** Migrations and tests define models of their own, which are none of the project's. */
const isRead = (path: string): boolean =>
  path.endsWith('.py') &&
  !/(^|\/)(migrations|tests?|node_modules|site-packages|\.?venv)\//.test(path) &&
  !/(^|\/)(tests?|test_\w+|conftest)\.py$/.test(path);

/** Reads the Python files of a project, or of a part of it. Never throws, whatever they hold. */
export function readProject(files: readonly SourceFile[], name = 'Untitled'): ReadProject {
  const project = new Project(files.filter(({ path }) => isRead(path)));
  const kinds = new ClassKinds(project);
  const appOf = appsOf(project);
  const settings = readSettings(project);
  let nextId = 1;
  const next = (): number => nextId++;

  const drafts = modelClasses(project, kinds, appOf, next);
  const models = new Map<ClassInFile, ModelClass>(drafts.map((draft) => [draft.statement, draft]));
  const { external, externals } = stubs(next);
  const user = settings.authUser ?? onlyUser(drafts, project);
  const names = new Names({ project, kinds, appOf, models, user, external });
  const reading: Reading = {
    project,
    names,
    tally: new Tally(),
    enumerations: new Set(),
    models: new Map(),
    fields: new Map(),
    kept: new Map(),
  };

  const own = drafts.map((draft) => readModel(draft, reading));
  const authUser =
    user === undefined || user.toLowerCase() === 'auth.user' ? null : names.labelled(user);
  const holding = new Set(drafts.map(({ module }) => module));
  const codes = new Map<string, string[]>();
  for (const module of holding) {
    const app = appOf.get(module) ?? UNNAMED_APP;
    const code = moduleCode(module, models, appOf, reading);
    if (code !== '') codes.set(app, [...(codes.get(app) ?? []), code]);
  }

  const all = [...own, ...externals()];
  const labels = [...new Set(all.map(({ app }) => app))];
  const design: Design = {
    ...emptyDesign(name),
    settings: {
      ...usualSettings,
      defaultAutoField: settings.defaultAutoField ?? usualSettings.defaultAutoField,
      database: settings.database ?? usualSettings.database,
      authUser,
    },
    apps: labels.map((label, i): App => ({
      label,
      hue: i % HUES,
      code: (codes.get(label) ?? []).join('\n\n\n'),
    })),
    models: placed(labels.flatMap((label) => all.filter(({ app }) => app === label))),
    nextId,
  };
  const { statements, kept, broken } = reading.tally;
  return {
    design,
    report: { files: holding.size, statements, kept, broken },
    origins: { project, appOf, models: reading.models, fields: reading.fields },
  };
}

/** Models that are named and not in the files: each is made when it is first asked for. */
function stubs(next: () => number): {
  readonly external: (app: string, name: string) => ModelId;
  readonly externals: () => readonly Model[];
} {
  const made = new Map<string, Model>();
  return {
    external: (app, name) => {
      const label = `${app}.${name}`.toLowerCase();
      const model =
        made.get(label) ?? emptyModel({ id: modelId(next()), name, app, external: true });
      made.set(label, model);
      return model.id;
    },
    externals: () => [...made.values()],
  };
}
