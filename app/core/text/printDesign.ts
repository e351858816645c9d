import { metaOptions } from '../fieldTypes/metaOptions.ts';
import type { Base, Design, Model, Note } from '../design/design.ts';
import type { Options } from '../fieldTypes/values.ts';
import { printBases } from './bases.ts';
import { conventionalText, snake } from './conventions.ts';
import { printFieldLine } from './fieldLine.ts';
import { lookupOf } from './lookup.ts';
import type { Lookup } from './lookup.ts';
import { printMuted } from './muted.ts';
import { printName } from './names.ts';
import { optionsInOrder } from './optionName.ts';
import { printPosition } from './position.ts';
import { isPlain, quoted } from './quoting.ts';
import { printField } from './references.ts';
import type { Context } from './references.ts';
import { renumber, usualHue } from './renumber.ts';
import { printRows } from './rows.ts';
import { printSettings } from './settings.ts';
import { printValue } from './spellings.ts';
import { printUnknown } from './unknownLines.ts';

/** The version of the grammar; a text of a later one is refused by name. */
export const TEXT_VERSION = 1;

/** The design as readable text. What it prints, `parse` reads back; see README.md for the grammar. */
export function print(given: Design): string {
  const design = renumber(given);
  const lookup = lookupOf(design.models);
  const lines = [`cardinal ${TEXT_VERSION} ${printTitle(design.name)}`.trimEnd()];
  lines.push(...printSettings(design.settings, lookup), ...printSections(design, lookup));
  if (design.notes.length + design.unknown.length > 0) lines.push('');
  lines.push(...design.notes.map(printNote), ...printUnknown(design.unknown, 'design'));
  return `${lines.join('\n')}\n`;
}

const printTitle = (name: string): string =>
  name !== '' && isPlain(name) && name.trim() === name && !name.startsWith('"')
    ? name
    : quoted(name);

/** The models under the headings of their apps. An app's first heading also lists it, so no app comes before its turn. */
function printSections({ apps, models }: Design, lookup: Lookup): string[] {
  const lines: string[] = [];
  let listed = 0;
  let current: string | undefined;
  const places = new Map(apps.map(({ label }, at) => [label, at]));
  const open = (label: string): void => {
    const { hue, code } = apps[listed] ?? { hue: 0, code: '' };
    const isListing = apps[listed]?.label === label;
    const said = isListing && hue !== usualHue(listed) ? ` hue:${hue}` : '';
    if (isListing) listed += 1;
    lines.push('', `[${printName(label)}]${said}`);
    if (isListing) lines.push(...printCode(`:code ${printName(label)}`, code));
    current = label;
  };
  const listUntil = (end: number): void => {
    for (const { label } of apps.slice(listed, Math.max(listed, end))) open(label);
  };
  for (const model of models) {
    if (model.app !== current) {
      listUntil(places.get(model.app) ?? 0);
      open(model.app);
    }
    lines.push('', ...printModel(model, lookup));
  }
  listUntil(apps.length);
  return lines;
}

function printModel(model: Model, lookup: Lookup): string[] {
  const one = snake(model.name);
  const context: Context = { lookup, app: model.app, fieldsOf: model.id };
  const head = [printName(model.name), printPosition(model.position)];
  if (model.external) head.push('external');
  const display = model.fields.find(({ id }) => id === model.display);
  const rows = printRows(model.rows);
  const body = [
    ...printBaseLine(':bases', model.bases, context),
    ...(model.note === '' ? [] : model.note.split('\n').map((line) => quoted(line))),
    ...model.fields.map((field) => printFieldLine(field, one, context)),
    ...printMeta(model.meta, one, context),
    ...printBaseLine(':meta_bases', model.metaBases, context),
    ...model.managers.map(({ name, code }) => `:manager ${printName(name)} ${quoted(code, '`')}`),
    ...(rows === '' ? [] : [`:rows ${rows}`]),
    ...(display ? [`:display ${printField({ field: display.id }, context)}`] : []),
    ...model.muted.map((mute) => `:mute ${printMuted(mute, context)}`),
    ...printCode(':code', model.code),
    ...printUnknown(model.unknown, 'model'),
  ];
  return [head.filter(Boolean).join(' '), ...body.map((line) => `  ${line}`)];
}

const printBaseLine = (
  directive: string,
  bases: readonly Base[],
  context: Context,
): readonly string[] => (bases.length === 0 ? [] : [`${directive} ${printBases(bases, context)}`]);

const printCode = (directive: string, code: string): readonly string[] =>
  code === '' ? [] : code.split('\n').map((line) => `${directive} ${quoted(line)}`);

function printMeta(meta: Options, one: string, context: Context): string[] {
  return optionsInOrder(meta, metaOptions).map(([option, value]) => {
    const kind = Object.hasOwn(metaOptions, option) ? metaOptions[option]?.kind : undefined;
    const isBare =
      kind === 'flag' || kind === undefined
        ? value === true
        : kind === 'text' && value === conventionalText(option, { one });
    const word = `Meta.${/^[A-Za-z_]\w*$/.test(option) ? option : quoted(option)}`;
    return isBare ? word : `${word} ${printValue(value, kind, context)}`;
  });
}

function printNote({ text, position }: Note): string {
  return [':note', printPosition(position), quoted(text)].filter(Boolean).join(' ');
}
