/** What a real Django finds wrong with the fixture of a design. */
import type { Database, Design, Field } from '../core/design/design.ts';
import { setSettings } from '../core/commands/design.ts';
import { setOption } from '../core/commands/fields.ts';
import { setMeta } from '../core/commands/models.ts';
import { djangoExporter } from '../core/exporters/django/djangoExporter.ts';
import { fixtureExporter } from '../core/exporters/fixture/fixtureExporter.ts';
import { rowsFor } from '../core/exporters/rowsOptions.ts';
import { remarksOn } from '../core/rows/example.ts';
import { resolve } from '../core/schema/resolve.ts';
import { projectOf } from './agreement.ts';
import type { Loader } from './loadFixture.ts';
import { withoutErrors } from './validDesigns.ts';

/** The design with so many rows of each model in its fixture. */
export const withRows = (design: Design, rows: number): Design =>
  setSettings.run(design, { exports: { ...design.settings.exports, 'fixture.rows': rows } });

/** The design for this database, less what is an error there, and less what only a migration there runs into. */
export const forDatabase = (design: Design, database: Database): Design =>
  withoutErrors(withoutUnmigrated(setSettings.run(design, { database })));

/**
 * PostgreSQL has no table for a model that asks for another database, so that a key to it can't be made; and no comment may
 * hold a percent sign, which its driver takes for a value's place, or what is no letter.
 */
function withoutUnmigrated(design: Design): Design {
  const fields = design.models.flatMap((model) => model.fields);
  const commented = fields.filter(({ options }) => /[%\0]|\p{Cs}/u.test(commentIn(options)));
  const uncommented = commented.reduce(
    (next, { id }) => setOption.run(next, { field: id, option: 'db_comment', value: undefined }),
    design,
  );
  return design.models.reduce(
    (next, { id }) =>
      ['required_db_vendor', 'required_db_features'].reduce(
        (one, option) => setMeta.run(one, { model: id, option, value: undefined }),
        next,
      ),
    uncommented,
  );
}

const commentIn = ({ db_comment: comment }: Field['options']): string =>
  typeof comment === 'string' ? comment : '';

/**
 * Loads the fixture into the design's own database: what was refused, did not arrive, or is not clean, a line each; empty
 * when Django takes every row. What Cardinal says it could not decide may be broken, and nothing else.
 */
export async function fixtureTrouble(
  loader: Loader,
  design: Design,
  acceptedCode = false,
): Promise<string> {
  const schema = resolve(design);
  const { files } = fixtureExporter.export(schema);
  if (files.length === 0) return '';
  const project = djangoExporter.export(schema, { acceptedCode }).files;
  const { refused, rows, unclean } = await loader.load([...project, ...files], projectOf(design));
  if (refused !== null) return refused;
  const population = rowsFor('fixture', schema);
  const missing = population.tables
    .filter(({ model }) => !model.model.external)
    .filter(({ model, rows: made }) => rows[model.label] !== made.length)
    .map(({ model, rows: made }) => `${model.label}: ${rows[model.label]} rows of ${made.length}`);
  const undecided = remarksOn(population);
  return [...missing, ...unclean.filter((line) => !isTold(line, undecided))].join('\n');
}

/** Whether a fault of a row is among what Cardinal said it could not decide. */
export const isTold = (fault: string, undecided: readonly string[]): boolean =>
  undecided.some((note) => {
    const of = note.slice(0, note.indexOf(':'));
    const model = of.split('.').slice(0, 2).join('.');
    return [`${of} `, `${model} `, `${model}.__all__ `].some((start) => fault.startsWith(start));
  });
