/** What a project's settings say, one directive each; those that say the usual are left out. */
import { usualSettings } from '../design/design.ts';
import type { Database, ExportChoice, Settings } from '../design/design.ts';
import { printAuthUser } from './authUser.ts';
import { wholeString } from './cursor.ts';
import type { Lookup } from './lookup.ts';
import { byCodeUnit } from './optionName.ts';
import { isPlain, quoted } from './quoting.ts';
import { shown, Unreadable } from './unreadable.ts';

const autoFields: ReadonlySet<string> = new Set(['BigAutoField', 'AutoField', 'SmallAutoField']);
const databases: ReadonlySet<string> = new Set(['sqlite', 'postgresql', 'mysql']);
const exportName = /^[a-z]\w*(\.[a-z]\w*)+$/;
const bareChoice = /^(?!(?:true|false)$)[a-z]\w*$/;
const numberChoice = /^(?:0|-?[1-9]\d{0,14})$/;

/** Whether the text form can hold the choice under this name. */
export const isExportChoice = (name: string, value: unknown): value is ExportChoice =>
  exportName.test(name) &&
  (typeof value === 'boolean' ||
    typeof value === 'string' ||
    (typeof value === 'number' && numberChoice.test(String(value))));

/** The lines of the settings, in a fixed order. */
export function printSettings(
  { defaultAutoField, database, authUser, exports }: Settings,
  lookup: Lookup,
): string[] {
  const lines: string[] = [];
  if (defaultAutoField !== usualSettings.defaultAutoField)
    lines.push(`:default_auto_field ${defaultAutoField}`);
  if (database !== usualSettings.database) lines.push(`:database ${database}`);
  if (authUser !== null) lines.push(`:auth_user ${printAuthUser(authUser, lookup)}`);
  for (const name of Object.keys(exports).toSorted(byCodeUnit)) {
    const value = exports[name];
    if (value !== undefined) lines.push(`:export ${name} ${printChoice(value)}`);
  }
  return lines;
}

const printChoice = (value: ExportChoice): string =>
  typeof value === 'string' && !(bareChoice.test(value) && isPlain(value))
    ? quoted(value)
    : String(value);

/** The settings while their lines are read. */
export interface SettingsDraft {
  defaultAutoField: Settings['defaultAutoField'];
  database: Database;
  readonly exports: Record<string, ExportChoice>;
}

/** What is set where no line says otherwise. */
export const settingsDraft = (): SettingsDraft => ({
  defaultAutoField: usualSettings.defaultAutoField,
  database: usualSettings.database,
  exports: {},
});

type Read = (settings: SettingsDraft, words: readonly string[]) => void;

/** The directives that set something without naming a model, and what each changes. */
export const settingDirectives: Readonly<Record<string, Read>> = {
  ':default_auto_field': (settings, [name = '']) => {
    if (!autoFields.has(name)) throw new Unreadable(`${shown(name)} is no automatic field`);
    settings.defaultAutoField = name as Settings['defaultAutoField'];
  },
  ':database': (settings, [name = '']) => {
    if (!databases.has(name)) throw new Unreadable(`${shown(name)} is no database Cardinal knows`);
    settings.database = name as Database;
  },
  ':export': (settings, [name = '', written]) => {
    if (!exportName.test(name) || written === undefined)
      throw new Unreadable('an export choice reads like ":export django.line_length 100"');
    if (Object.hasOwn(settings.exports, name))
      throw new Unreadable(`:export ${name} is given twice`);
    settings.exports[name] = readChoice(written);
  },
};

function readChoice(written: string): ExportChoice {
  if (written.startsWith('"')) return wholeString(written);
  if (written === 'true' || written === 'false') return written === 'true';
  if (numberChoice.test(written)) return Number(written);
  if (bareChoice.test(written)) return written;
  throw new Unreadable(`${shown(written)} is no export choice`);
}
