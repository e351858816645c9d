import type { Field } from '../../../core/design/design.ts';
import { findFieldType } from '../../../core/fieldTypes/catalogue.ts';
import type { FieldType } from '../../../core/fieldTypes/fieldType.ts';
import type { Options } from '../../../core/fieldTypes/values.ts';
import type { NamedOption } from '../options/widget.ts';

/** The options worth asking for: not those the class sets itself, nor those without effect unless they were set. */
export function relevantOptions(type: FieldType, options: Options): readonly NamedOption[] {
  return Object.entries(type.options).filter(([name]) => {
    if (Object.hasOwn(options, name)) return true;
    return (
      !Object.hasOwn(type.forced ?? {}, name) &&
      !type.refused?.includes(name) &&
      !type.pointless?.includes(name)
    );
  });
}

/** What the field says that its class has no option for. */
export function otherOptions({ type, options }: Field): Options {
  const known = findFieldType(type)?.options ?? {};
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => !Object.hasOwn(known, name)),
  );
}
