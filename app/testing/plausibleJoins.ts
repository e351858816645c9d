/** Relations that random options seldom hit upon: a many-to-many through a model, and a key to another field than the key. */
import fc from 'fast-check';
import { addField } from '../core/commands/fields.ts';
import { addModel } from '../core/commands/models.ts';
import type { Design, Model } from '../core/design/design.ts';
import { nextFieldId, nextModelId } from '../core/design/ids.ts';
import type { FieldId, ModelId, Options } from '../core/fieldTypes/values.ts';

/** Two of the models, counted round. */
export interface Join {
  readonly kind: 'through' | 'toField';
  readonly from: number;
  readonly to: number;
  /** Names the through model's keys to the many-to-many. */
  readonly isNamed: boolean;
}

export const joins: fc.Arbitrary<readonly Join[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Join['kind'][]>('through', 'toField'),
    from: fc.nat(6),
    to: fc.nat(6),
    isNamed: fc.boolean(),
  }),
  { maxLength: 1 },
);

/** The design with these relations, and the fields and models they need. */
export function withJoins(design: Design, wanted: readonly Join[]): Design {
  const own = design.models.filter(({ external }) => !external);
  return wanted.reduce((next, join) => {
    const [from, to] = [join.from, join.to].map((n) => own[n % own.length]);
    if (!from || !to) return next;
    return join.kind === 'through' ? through(next, from, to, join) : toField(next, from, to);
  }, design);
}

function through(design: Design, from: Model, to: Model, { isNamed }: Join): Design {
  const link = nextModelId(design);
  const position = { x: 0, y: 0 };
  const made = addModel.run(design, { app: from.app, name: 'Membership', position });
  const cascade = { on_delete: 'CASCADE' };
  const [source, withSource] = added(made, link, 'ForeignKey', 'source', {
    to: { model: from.id },
    ...cascade,
    related_name: '+',
  });
  const [target, withBoth] = added(withSource, link, 'ForeignKey', 'target', {
    to: { model: to.id },
    ...cascade,
    related_name: 'target_links',
  });
  const [, whole] = added(withBoth, from.id, 'ManyToManyField', 'members', {
    to: { model: to.id },
    through: { model: link },
    related_name: 'member_of',
    // Without names, two keys to one model could be either.
    ...(isNamed || from === to ? { through_fields: [{ field: source }, { field: target }] } : {}),
  });
  return whole;
}

function toField(design: Design, from: Model, to: Model): Design {
  const [code, withCode] = added(design, to.id, 'CharField', 'unique_code', {
    max_length: 20,
    unique: true,
  });
  const [, whole] = added(withCode, from.id, 'ForeignKey', 'by_code', {
    to: { model: to.id },
    to_field: { field: code },
    on_delete: 'CASCADE',
    related_name: 'users_of_code',
  });
  return whole;
}

const added = (
  design: Design,
  model: ModelId,
  type: string,
  name: string,
  options: Options,
): readonly [FieldId, Design] => [
  nextFieldId(design),
  addField.run(design, { model, name, type, options }),
];
