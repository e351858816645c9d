import { isSingleton, isSlotted } from '../../cardinality/keptByChecks.ts';
import { freeName, plural } from '../../design/names.ts';
import type { Range, ResolvedModel, ResolvedRelation, Schema } from '../../schema/schema.ts';
import { forwardSentence, quantity, reverseSentence, speak } from '../../schema/sentences.ts';
import type { ExportedFile, Origin } from '../exporter.ts';
import { inStyle } from './inStyle.ts';
import { importLines } from './python/imports.ts';
import { settleNames } from './python/names.ts';
import type { Py } from './python/py.ts';
import { imported } from './python/py.ts';
import type { Style } from './python/style.ts';
import { isWritableName } from './writing.ts';

const CLASS = 'CardinalityTests';

/** A number of rows that only counting them can tell. */
export interface Counted {
  readonly model: ResolvedModel;
  readonly relation: ResolvedRelation | null;
  /** `forward_film_actors`, for the name of the method. */
  readonly name: string;
  /** `A Team has 2 to 5 Players.` */
  readonly sentence: string;
  /** What the test calls, with the arguments behind the model. */
  readonly call: 'check_forward' | 'check_reverse' | 'check_rows';
  readonly range: Range;
}

/**
 * `<app>/tests/test_cardinality.py`, and what makes `tests` a package: a test for each number of rows the app's models state
 * that no constraint of a database keeps. Empty for an app that states none.
 *
 * @param written The models that have a class in one of the files.
 */
export function cardinalityTests(
  schema: Schema,
  app: string,
  apps: ReadonlySet<string>,
  written: readonly ResolvedModel[],
  style: Style,
): readonly ExportedFile[] {
  const models = written.filter((model) => model.model.app === app);
  const counted = models.flatMap((model) => [
    ...rowTests(model),
    ...model.relations.flatMap((relation) => linkTests(schema, model, relation)),
  ]);
  if (counted.length === 0) return [];
  const classOf = ({ model }: Counted): Py => imported(`${app}.models`, model.model.name);
  const counter = imported('collections', 'Counter');
  const registry = imported('django.apps', 'apps');
  const testCase = imported('django.test', 'TestCase');
  const kinds = new Set(counted.map(({ call }) => call));
  const uses = [
    registry,
    testCase,
    ...(kinds.has('check_forward') || kinds.has('check_reverse') ? [counter] : []),
    ...counted.map(classOf),
  ];
  const { imports, resolve } = settleNames(
    [CLASS],
    [{ uses: uses.map((code) => ({ code, after: [] })), names: [] }],
  );
  const named = (code: Py): string => (code.kind === 'imported' ? resolve(code) : '');
  const lines = [...importLines(imports, apps, style)];
  const add = (template: string): void => {
    lines.push(...withDocstrings(inStyle(template, style)).split('\n'));
  };
  add(head(app, named(registry), named(testCase)));
  const origins: Origin[] = [];
  const taken: string[] = [];
  for (const one of counted) {
    const name = freeName(`test_${one.name}`, taken);
    taken.push(name);
    const from = lines.length + 2;
    add(method(name, one, named(classOf(one))));
    const field = one.relation ? { field: one.relation.field.id } : {};
    origins.push({ from, to: lines.length, model: one.model.id, ...field });
  }
  for (const helper of helpersFor(kinds, named(counter))) add(helper);
  const path = `${app}/tests`;
  return [
    { path: `${path}/__init__.py`, text: '', origins: [] },
    { path: `${path}/test_cardinality.py`, text: `${lines.join('\n')}\n`, origins },
  ];
}

/** PEP 257: they have double quotes whatever the others have. */
const withDocstrings = (code: string): string => code.replaceAll("'''", '"""');

/** Whether Django's test runner makes the table. */
const isStored = ({ kind, meta, model }: ResolvedModel): boolean =>
  kind === 'concrete' && (model.external || meta['managed'] !== false);

const isBound = ({ min, max }: Range): boolean => min <= max && (min > 0 || max !== Infinity);

/** The test of how many rows there are; none where any number may be, or the database keeps it. */
export function rowTests(model: ResolvedModel): readonly Counted[] {
  const { min, max } = model.model.rows;
  const isKept = max === null || (max === 1 && isSingleton(model));
  const range = { min, max: isKept ? Infinity : max };
  if (!isStored(model) || !isBound(range)) return [];
  const { name } = model.model;
  const what = range.max === 1 ? name : plural(name);
  return [
    {
      model,
      relation: null,
      name: `rows_of_${model.modelName}`,
      sentence: `There ${range.max === 1 ? 'is' : 'are'} ${quantity(range)} ${what}.`,
      call: 'check_rows',
      range,
    },
  ];
}

/** The tests of how many there are at both ends of a relation of the model: of the numbers that the database does not keep. */
export function linkTests(
  schema: Schema,
  model: ResolvedModel,
  relation: ResolvedRelation,
): readonly Counted[] {
  const { target, field, kind, through } = relation;
  const to = target?.concrete;
  const isThere = field.options['through'] === undefined || through !== null;
  if (!isStored(model) || !to || !isStored(to) || !isThere || !isWritableName(field.name))
    return [];
  const told = {
    ...relation,
    owner: model.model.name,
    target: to.model.name,
    fieldName: field.name,
  };
  const isMany = kind === 'manyToMany';
  const isKept = !isMany && (isUnique(relation) || isSlotted(schema, relation));
  const most = isKept ? Infinity : relation.reverse.max;
  const reverse = { min: relation.reverse.min, max: most };
  const link = { model, relation };
  const words = `${model.modelName}_${field.name}`;
  return [
    ...(isMany && isBound(relation.forward)
      ? [
          {
            ...link,
            name: `forward_${words}`,
            sentence: `${speak(forwardSentence(told))}.`,
            call: 'check_forward' as const,
            range: relation.forward,
          },
        ]
      : []),
    ...(!relation.symmetrical && isBound(reverse)
      ? [
          {
            ...link,
            name: `reverse_${words}`,
            sentence: `${speak(reverseSentence(told))}.`,
            call: 'check_reverse' as const,
            range: reverse,
          },
        ]
      : []),
  ];
}

const isUnique = ({ kind, field: { options } }: ResolvedRelation): boolean =>
  kind === 'oneToOne' || options['unique'] === true || options['primary_key'] === true;

const head = (app: string, registry: string, testCase: string): string => `

class ${CLASS}(${testCase}):
    """Numbers of rows that no constraint of the database keeps."""

    # Their rows are counted, and those that migrations store.
    fixtures = ()

    def setUp(self):
        models = ${registry}.get_app_config("${app}").get_models()
        stored = [model for model in models if model._meta.managed]
        if not any(model._base_manager.exists() for model in stored):
            self.skipTest("There are no rows to count: name fixtures that have some.")`;

function method(name: string, { call, relation, sentence, range }: Counted, model: string): string {
  const field = relation ? [`"${relation.field.name}"`] : [];
  const most = range.max === Infinity ? [] : [`${range.max}`];
  const args = [model, ...field, `${range.min}`, ...most].join(', ');
  return `
    def ${name}(self):
        """${sentence}"""
        self.${call}(${args})`;
}

const checkRows = `
    def check_rows(self, model, least, most=float("inf")):
        count = model._base_manager.count()
        self.assertGreaterEqual(count, least)
        self.assertLessEqual(count, most)`;

const checkForward = `
    def check_forward(self, model, field, least, most=float("inf")):
        keys = [key for key, _ in self.links(model, field)]
        self.check_each(model, keys, least, most)`;

const checkReverse = `
    def check_reverse(self, model, field, least, most=float("inf")):
        keys = [key for _, key in self.links(model, field)]
        target = model._meta.get_field(field).related_model
        self.check_each(target, keys, least, most)`;

const checkEach = (counter: string): string => `
    def links(self, model, field):
        """The keys at both ends of each link."""
        rows = model._base_manager.order_by()
        pairs = rows.values_list("pk", f"{field}__pk")
        return [pair for pair in pairs if pair[1] is not None]

    def check_each(self, model, keys, least, most):
        """Each row's key is there from least to most times."""
        counts = ${counter}(keys)
        wrong = {}
        for pk in model._base_manager.values_list("pk", flat=True):
            if not least <= counts[pk] <= most:
                wrong[pk] = counts[pk]
        self.assertEqual(wrong, {})`;

/** What the tests call, no more than that. */
const helpersFor = (kinds: ReadonlySet<Counted['call']>, counter: string): readonly string[] => [
  ...(kinds.has('check_rows') ? [checkRows] : []),
  ...(kinds.has('check_forward') ? [checkForward] : []),
  ...(kinds.has('check_reverse') ? [checkReverse] : []),
  ...(kinds.has('check_forward') || kinds.has('check_reverse') ? [checkEach(counter)] : []),
];
