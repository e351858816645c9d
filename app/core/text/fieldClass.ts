/** How a line names the class of a field, and the options that class has. */
import { fieldTypes, findFieldType } from '../fieldTypes/catalogue.ts';
import { common } from '../fieldTypes/common.ts';
import type { Option } from '../fieldTypes/option.ts';
import { quoted } from './quoting.ts';

const byText = new Map(fieldTypes.map((type) => [type.text, type.id]));

export const optionsOf = (type: string): Readonly<Record<string, Option>> =>
  findFieldType(type)?.options ?? common;

/** `decimal`, or the class itself where it has no name of its own here. */
export function printType(type: string): string {
  const known = findFieldType(type);
  if (known) return known.text;
  return /^[A-Za-z_][\w.]*$/.test(type) && !byText.has(type) ? type : quoted(type);
}

/** The class of this name. */
export const typeNamed = (name: string): string => byText.get(name) ?? name;
