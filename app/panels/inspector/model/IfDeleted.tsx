import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { deleteOf, goneWith } from '../../../core/cardinality/deletes.ts';
import type { Cleared, Gone, Short, Stop } from '../../../core/cardinality/deletes.ts';
import { brokenByClearing } from '../../../core/rows/clearing.ts';
import { howManyWords } from '../../../core/rows/oneOfKeys.ts';
import { listed } from '../../../state/oneOfKeys.ts';
import { plural } from '../../../core/design/names.ts';
import { article, quantity } from '../../../core/schema/sentences.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../../../core/schema/schema.ts';
import { focusOn } from '../../../state/focus.ts';
import { lookAt, lookAway } from '../../../state/lit.ts';
import { useSchema } from '../../../state/hooks.ts';
import { Disclosure } from '../Disclosure.tsx';
import styles from '../Inspector.module.css';

/**
 * What deleting one row of a model does, with a way to each model it reaches. All that goes with it lights up on the canvas
 * while somebody is there.
 */
export function IfDeleted({ resolved }: { readonly resolved: ResolvedModel }) {
  const schema = useSchema();
  useEffect(() => lookAway, []);
  if (resolved.kind === 'abstract') return null;
  const { name } = resolved.model;
  const lightUp = () => lookAt(allThatGo(resolved));
  return (
    <div onPointerEnter={lightUp} onPointerLeave={lookAway} onFocus={lightUp} onBlur={lookAway}>
      <Disclosure name="deletes" title={`If ${article(name)} ${name} is deleted …`}>
        <Consequences schema={schema} resolved={resolved} />
      </Disclosure>
    </div>
  );
}

function allThatGo(resolved: ResolvedModel) {
  const goes = goneWith(resolved);
  return {
    models: new Set([resolved.id, ...goes.map(({ model }) => model.id)]),
    edges: new Set(goes.flatMap(({ path }) => path.map(({ field }) => field.id))),
  };
}

function Consequences({
  schema,
  resolved,
}: {
  readonly schema: Schema;
  readonly resolved: ResolvedModel;
}) {
  const { goes, cleared, stops, short } = deleteOf(schema, resolved);
  const lines = [
    ...stops.map((stop) => <StopLine key={keyOf('stop', stop.relation)} stop={stop} />),
    ...goes.map((gone) => (
      <GoneLine
        key={`gone ${gone.model.id}`}
        gone={gone}
        isSame={gone.model === resolved.concrete}
      />
    )),
    ...cleared.map((one) => <ClearedLine key={keyOf('cleared', one.relation)} cleared={one} />),
    ...short.map((one) => (
      <ShortLine key={keyOf(one.end, one.relation)} short={one} deleted={resolved.concrete} />
    )),
  ];
  return lines.length === 0 ? (
    <p className={styles.hint}>Nothing else changes.</p>
  ) : (
    <ul className={styles.relations}>{lines}</ul>
  );
}

const keyOf = (what: string, { owner, field }: ResolvedRelation): string =>
  `${what} ${owner.id} ${field.id}`;

/** A line that leads to a model, and lights up the relations it comes by. */
function Line({
  to,
  by,
  children,
}: {
  readonly to: ResolvedModel;
  readonly by: readonly ResolvedRelation[];
  readonly children: ReactNode;
}) {
  return (
    <li>
      <button
        type="button"
        className={styles.relation}
        onClick={() =>
          focusOn(
            { model: to.id },
            by.map(({ field }) => ({ field: field.id })),
          )
        }
      >
        {children} <span className={styles.aside}>{by.map(named).join(' → ')}</span>
      </button>
    </li>
  );
}

const named = ({ owner, field }: ResolvedRelation): string => `${owner.model.name}.${field.name}`;

function GoneLine({
  gone: { model, path, rows },
  isSame,
}: {
  readonly gone: Gone;
  readonly isSame: boolean;
}) {
  const { name } = model.model;
  return (
    <Line to={model} by={path}>
      {quantity(rows)} {isSame && 'other '}
      <strong>{rows.max === 1 ? name : plural(name)}</strong> {rows.max === 1 ? 'goes' : 'go'} with
      it
    </Line>
  );
}

const cleared = {
  nothing: 'stay and have none',
  default: 'stay and get the default',
  code: 'stay and get what code sets',
} as const;

function ClearedLine({ cleared: { relation, to } }: { readonly cleared: Cleared }) {
  const check = brokenByClearing(relation);
  return (
    <Line to={relation.owner} by={[relation]}>
      <strong>{plural(relation.owner.model.name)}</strong> {cleared[to]}
      {check &&
        `, which the database refuses, since each is to have ${howManyWords[check.many]} of ${listed(check.keys)}`}
    </Line>
  );
}

function StopLine({ stop: { relation, by, isAlways, unlessBy } }: { readonly stop: Stop }) {
  const { name } = relation.owner.model;
  const who = (
    <>
      {article(name)} <strong>{name}</strong>
    </>
  );
  return (
    <Line to={relation.owner} by={[relation]}>
      {by === 'sibling' ? (
        <>fails in the database where the same row is {who} too</>
      ) : by === 'DO_NOTHING' ? (
        <>
          {isAlways ? 'always fails' : 'may fail'} in the database, by {who} that still points there
        </>
      ) : (
        <>
          {isAlways ? 'is always refused, by' : 'is refused as long as there is'} {who}
          {unlessBy && ` that does not go along by ${unlessBy.map(named).join(' → ')}`}
        </>
      )}
      {by !== 'sibling' && (
        <>
          {' '}
          <code>{by}</code>
        </>
      )}
    </Line>
  );
}

function ShortLine({
  short: { relation, end },
  deleted,
}: {
  readonly short: Short;
  readonly deleted: ResolvedModel;
}) {
  const { owner, target } = relation;
  const [stays, gone] = end === 'forward' ? [owner, target] : [target, owner];
  if (!stays || !gone) return null;
  const { min } = relation[end];
  return (
    <Line to={stays} by={[relation]}>
      may leave {stays.concrete === deleted ? 'another' : article(stays.model.name)}{' '}
      <strong>{stays.model.name}</strong> with{' '}
      {min === 1 ? `no ${gone.model.name}` : `fewer than ${min} ${plural(gone.model.name)}`}
    </Line>
  );
}
