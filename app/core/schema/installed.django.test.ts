import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { aDesign, external } from '../../testing/builders.ts';
import { pythonPath } from '../../testing/django.ts';
import { installedBases, installedModels } from './installed.ts';
import type { InstalledModel } from './installed.ts';
import { resolve } from './resolve.ts';
import { optionOf } from './schema.ts';

const labelOf = ({ app, name }: InstalledModel): string => `${app}.${name}`;
const all = [...installedModels, ...installedBases];
const script = fileURLToPath(new URL('../../testing/python/installed_models.py', import.meta.url));
const django = JSON.parse(
  execFileSync(pythonPath(), [script, ...all.map(labelOf)], { encoding: 'utf8' }),
) as Record<string, unknown>;

const byName = <T>(items: readonly T[], name: (item: T) => string): readonly T[] =>
  items.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));

test.each(all.map((model) => [labelOf(model), model] as const))(
  '%s is what Django has by that name',
  (label, installed) => {
    const [model] = resolve(aDesign('A', { [label]: external })).models;
    const isAbstract = installed.abstract === true;
    // Django gives an abstract class no key of its own.
    const fields = model?.fields.filter(({ implicit }) => !implicit) ?? [];
    expect({
      abstract: model?.kind === 'abstract',
      table: isAbstract ? null : model?.table,
      fields: byName(fields, ({ name }) => name).map((field) => ({
        name: field.name,
        type: field.typeId,
        to: installed.fields.find(({ name }) => name === field.name)?.to ?? null,
        null: field.null,
        blank: optionOf(field, 'blank') === true,
        unique: field.unique,
        primary_key: field.primaryKey,
        max_length: optionOf(field, 'max_length') ?? null,
        default: Object.hasOwn(field.options, 'default'),
        editable: optionOf(field, 'editable') !== false,
      })),
      reverse: byName(installed.reverse, ({ from }) => from),
    }).toEqual(django[label]);
  },
);
