/** Numbers that nothing keeps, counted by a test: `tests/test_cardinality.py`, which the Django export writes. */
import type { Change } from '../core/commands/command.ts';
import { change } from '../core/commands/command.ts';
import { setSettings } from '../core/commands/design.ts';
import type { Design } from '../core/design/design.ts';
import { linkTests, rowTests } from '../core/exporters/django/cardinalityTests.ts';
import { djangoOptions } from '../core/exporters/django/options.ts';
import { choicesOf, withChoice } from '../core/exporters/exportOption.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../core/schema/schema.ts';
import { isCleaned } from './cleaned.ts';
import { announce, apply } from './workspace.ts';

const django = { id: 'django', options: djangoOptions };

/** Whether the export writes the tests. */
export const isTested = ({ settings }: Design): boolean => choicesOf(django, settings).tests;

/** What has them written: of all numbers that only counting can tell, in every app. */
export const asTested = ({ settings }: Design): Change =>
  change(
    setSettings,
    { exports: withChoice(django, settings, 'tests', true) },
    'Write tests of numbers',
  );

/** The same for a relation with such a number, or null; a most that a `clean()` keeps is none. */
export function testFor(schema: Schema, relation: ResolvedRelation): Change | null {
  if (isTested(schema.design) || relation.owner.model.external) return null;
  const isByClean = isCleaned(relation);
  const isCounted = linkTests(schema, relation.owner, relation).some(
    ({ call, range }) => range.min > 0 || call === 'check_forward' || !isByClean,
  );
  return isCounted ? asTested(schema.design) : null;
}

/** The same for a model with a number of rows that nothing keeps. */
export const testForRows = (schema: Schema, model: ResolvedModel): Change | null =>
  isTested(schema.design) || model.model.external || rowTests(model).length === 0
    ? null
    : asTested(schema.design);

/** Has them written, and says so. */
export function writeTests(adding: Change): void {
  if (apply(adding)) announce('The Django export writes tests/test_cardinality.py.');
}
