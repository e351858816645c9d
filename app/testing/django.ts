/**
 * The word of a real Django, black and ruff on files, for tests of the project "real". The interpreter is named by the
 * environment variable `CARDINAL_PYTHON`; without it these tests fail, they never pass unasked.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Database, Settings } from '../core/design/design.ts';
import type { Style } from '../core/exporters/django/python/style.ts';
import { usualStyle } from '../core/exporters/django/python/style.ts';
import type { ExportedFile } from '../core/exporters/exporter.ts';

export interface DjangoCheck {
  /** `fields.E300` */
  readonly id: string;
  readonly level: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR' | 'CRITICAL';
  /** `shop.Product.price` */
  readonly obj: string | null;
  readonly msg: string;
}

/** What Django says of some files; a step that follows a failed one is not tried and null like one that went well. */
export interface DjangoAnswer {
  readonly import_error: string | null;
  readonly checks: readonly DjangoCheck[];
  readonly makemigrations: string | null;
  readonly migrate: string | null;
  /** By model, why no row could be inserted; null where it went well. Null as a whole when not asked for. */
  readonly inserted: Readonly<Record<string, string | null>> | null;
}

export interface AskOptions {
  /** Also insert one row into every table. */
  readonly insert?: boolean;
  /** False for a project without Django's own apps, which is answered sooner. */
  readonly installed?: boolean;
  /** Which database Django is to work with. Nothing is migrated where none is there: see `databases.py`. */
  readonly database?: Database;
  /** What `AUTH_USER_MODEL` is; Django's own user if absent. */
  readonly authUser?: string | undefined;
  /** Where fixtures are loaded: makes the tables without migrations, which is faster. */
  readonly atOnce?: boolean;
}

export interface SqlAnswer {
  /** By app. */
  readonly sql: Readonly<Record<string, AppSql>>;
  /** Why Django makes nothing of the files; null when it does. */
  readonly refused: string | null;
}

/** The SQL of an app's tables: statements in the order Django gives them. */
export interface AppSql {
  /** What `sqlmigrate` prints of all its migrations. */
  readonly printed: readonly string[];
  /** Whether the migrations make each table at once; else `printed` makes some without a key that it adds later. */
  readonly at_once: boolean;
  /** What makes the tables as they are in the end. */
  readonly tables: readonly string[];
}

export interface Django {
  /** Imports the files as a project, checks it, makes its migrations and applies them, to SQLite unless another is named. */
  readonly ask: (files: readonly ExportedFile[], options?: AskOptions) => Promise<DjangoAnswer>;
  /** The SQL Django would send to the database these settings name. No database is there. */
  readonly askSql: (
    files: readonly ExportedFile[],
    settings: Pick<Settings, 'database' | 'defaultAutoField'> & Pick<AskOptions, 'authUser'>,
  ) => Promise<SqlAnswer>;
  readonly stop: () => void;
}

const worker = fileURLToPath(new URL('./python/django_worker.py', import.meta.url));

/** The Python interpreter with Django, black and ruff. */
export function pythonPath(): string {
  const path = process.env['CARDINAL_PYTHON'];
  if (path === undefined || path === '') {
    throw new Error(
      'These tests ask a real Django. Set CARDINAL_PYTHON to a Python that has scripts/python-requirements.txt installed, or run `npm test`, which makes one.',
    );
  }
  return path;
}

/** Starts a Python process that answers any number of questions, one at a time; `program` is where the worker lies. */
export function startDjango(program = worker): Django {
  const python = spawn(pythonPath(), [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (line: string) => void>();
  let asked = 0;
  let ended: Error | null = null;
  const failAll = (error: Error): void => {
    ended = error;
    for (const finish of waiting.values()) finish(JSON.stringify({ crash: error.message }));
    waiting.clear();
  };
  python.on('error', failAll);
  python.on('exit', (code) => failAll(new Error(`The Django process ended with ${String(code)}.`)));
  createInterface({ input: python.stdout }).on('line', (line) => {
    const { id } = JSON.parse(line) as { id: number };
    waiting.get(id)?.(line);
    waiting.delete(id);
  });
  const put = async <Answer>(
    files: readonly ExportedFile[],
    question: Readonly<Record<string, unknown>>,
  ): Promise<Answer> => {
    if (ended) throw ended;
    asked += 1;
    const id = asked;
    const line = await new Promise<string>((resolve) => {
      waiting.set(id, resolve);
      const sources = Object.fromEntries(files.map(({ path, text }) => [path, text]));
      python.stdin.write(`${JSON.stringify({ id, files: sources, ...question })}\n`);
    });
    const answer = JSON.parse(line) as Answer & { crash?: string };
    if (answer.crash !== undefined) throw new Error(`Django could not be asked: ${answer.crash}`);
    return answer;
  };
  return {
    ask: (
      files,
      { insert = false, installed = true, database = 'sqlite', authUser, atOnce = false } = {},
    ) => put(files, { insert, installed, database, auth_user: authUser, at_once: atOnce }),
    askSql: (files, { database, defaultAutoField, authUser }) =>
      put(files, { sql: database, auto_field: defaultAutoField, auth_user: authUser }),
    stop: () => python.stdin.end(),
  };
}

/** What went wrong, in one text that is empty when nothing did; warnings of the checks are not counted. */
export function troubleIn(answer: DjangoAnswer): string {
  const errors = answer.checks
    .filter(({ level }) => level === 'ERROR' || level === 'CRITICAL')
    .map(({ id, obj, msg }) => `${id} ${obj ?? ''}: ${msg}`);
  return [answer.import_error, ...errors, answer.makemigrations, answer.migrate]
    .filter((trouble) => trouble !== null)
    .join('\n');
}

/** Files by the name of their project. */
type Projects = Readonly<Record<string, readonly ExportedFile[]>>;

/** What `black --diff` and `ruff check` say of many projects in one style; empty when they would change and find nothing. */
export const lint = (
  projects: Projects,
  { lineLength, quotes }: Style = usualStyle,
): Promise<{ black: string; ruff: string }> =>
  inFolder(
    projects,
    `line-length = ${lineLength}\n[lint]\nextend-select = ["I"]\n`,
    async (root) => {
      const options = ['--line-length', String(lineLength), ...(quotes === 'single' ? ['-S'] : [])];
      const black = await run(['-m', 'black', '--quiet', '--diff', ...options, '.'], root);
      const ruff = await run(
        ['-m', 'ruff', 'check', '--no-cache', '--output-format', 'concise', '.'],
        root,
      );
      return { black, ruff: ruff.includes('All checks passed!') ? '' : ruff };
    },
  );

/** What `ruff format` would change in the style; it differs from `black` in few things, but knows single quotes. */
export const ruffFormat = (projects: Projects, { lineLength, quotes }: Style): Promise<string> =>
  inFolder(projects, `line-length = ${lineLength}\n[format]\nquote-style = "${quotes}"\n`, (root) =>
    run(['-m', 'ruff', 'format', '--no-cache', '--quiet', '--diff', '.'], root),
  );

/** Writes the projects side by side with these settings of ruff, looks at them, and takes them away again. */
async function inFolder<Answer>(
  projects: Projects,
  settings: string,
  look: (root: string) => Promise<Answer>,
): Promise<Answer> {
  const root = await mkdtemp(join(tmpdir(), 'cardinal-lint-'));
  try {
    for (const [name, files] of Object.entries(projects)) {
      await mkdir(join(root, name));
      for (const { path, text } of files) {
        const target = join(root, name, path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, text);
      }
      // Each project is the root of its apps, as in a real repository: imports of its own apps come last.
      await writeFile(join(root, name, 'ruff.toml'), settings);
    }
    return await look(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const run = (args: readonly string[], cwd: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(pythonPath(), args, { cwd, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      // A complaint also ends with an error; what counts is what is said.
      resolve(stdout.trim() || (error ? stderr.trim() || error.message : ''));
    });
  });
