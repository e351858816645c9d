/** What a project's settings say that changes what its models mean. Only plain assignments are read. */
import type { Settings } from '../../design/design.ts';
import type { Project } from './project.ts';
import { evaluate } from './scope.ts';

export interface ReadSettings {
  readonly defaultAutoField: Settings['defaultAutoField'] | undefined;
  /** `AUTH_USER_MODEL`: `accounts.User` */
  readonly authUser: string | undefined;
  readonly database: Settings['database'] | undefined;
}

const isSettings = (path: string): boolean => /(^|\/)settings(\/[^/]+)?\.py$/.test(path);

/** `settings/base.py` and the like say more than those of one machine, so they are asked first. */
const rank = (path: string): number => {
  const name = /([^/]+)\.py$/.exec(path)?.[1] ?? '';
  return ['settings', 'base', 'common', '__init__'].indexOf(name) + 1 || 9;
};

export function readSettings(project: Project): ReadSettings {
  const modules = project.modules
    .filter(({ path }) => isSettings(path))
    .toSorted((a, b) => rank(a.path) - rank(b.path));
  const text = (name: string): string | undefined => {
    for (const module of modules) {
      const given = module.given.get(name);
      if (given?.kind !== 'value') continue;
      const known = evaluate(given.value, { project, module, within: undefined });
      if (known?.kind === 'text') return known.value;
    }
    return undefined;
  };
  const auto = text('DEFAULT_AUTO_FIELD')?.split('.').at(-1);
  return {
    defaultAutoField: autoFields.find((one) => one === auto),
    authUser: text('AUTH_USER_MODEL'),
    database: databaseOf(modules.map((module) => module.text)),
  };
}

const autoFields: readonly Settings['defaultAutoField'][] = [
  'BigAutoField',
  'AutoField',
  'SmallAutoField',
];

/** The database of `DATABASES`, where all the settings name the same. */
function databaseOf(texts: readonly string[]): Settings['database'] | undefined {
  const named = new Set(
    texts.flatMap((text) =>
      [
        ...text.matchAll(
          /["'](?:django\.db\.backends|django\.contrib\.gis\.db\.backends)\.(\w+)["']/g,
        ),
      ].map(([, engine]) => engine),
    ),
  );
  const [only] = named;
  if (named.size !== 1) return undefined;
  if (only === 'postgresql' || only === 'postgis') return 'postgresql';
  return only === 'mysql' ? 'mysql' : only === 'sqlite3' ? 'sqlite' : undefined;
}
