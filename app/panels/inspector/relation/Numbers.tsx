import { useId } from 'react';
import { isSlotted } from '../../../core/cardinality/keptByChecks.ts';
import { change } from '../../../core/commands/command.ts';
import { setOption } from '../../../core/commands/fields.ts';
import { plural, words } from '../../../core/design/names.ts';
import type { Range, ResolvedRelation } from '../../../core/schema/schema.ts';
import {
  cleanFor,
  hasOtherClean,
  isCleaned,
  keepMostByClean,
  notCleaned,
} from '../../../state/cleaned.ts';
import { useSchema } from '../../../state/hooks.ts';
import { keepMostBySlots, slotsFor } from '../../../state/slots.ts';
import { announce, apply } from '../../../state/workspace.ts';
import { DescribedBy } from '../../../ui/described.ts';
import { OnceButton } from '../../../ui/OnceButton.tsx';
import { CountInput } from '../CountInput.tsx';
import { EnforcedBy } from '../EnforcedBy.tsx';
import styles from '../Inspector.module.css';

type End = 'forward' | 'reverse';

/** The least and the most at the ends where a person can state them, as sentences to fill in. */
export function Numbers({ relation }: { readonly relation: ResolvedRelation }) {
  const { kind, symmetrical } = relation;
  return (
    <>
      {kind === 'manyToMany' && <Sentence relation={relation} end="forward" />}
      {!symmetrical && <Sentence relation={relation} end="reverse" />}
    </>
  );
}

interface Props {
  readonly relation: ResolvedRelation;
  readonly end: End;
}

function Sentence({ relation, end }: Props) {
  const hint = useId();
  const { field, owner, target, targetName, kind } = relation;
  const own = owner.model.name;
  const other = target?.model.name ?? targetName;
  const [of, what] = end === 'forward' ? [own, other] : [other, own];
  // Of a relation to itself the names do not tell the ends apart.
  const role = own === other ? words(field.name) : '';
  const verb = role === '' ? 'has' : end === 'forward' ? `has as its ${role}` : `is the ${role} of`;
  const isOne = end === 'reverse' && kind !== 'manyToMany' && isUnique(relation);
  const range = relation[end];
  const schema = useSchema();
  const isKept = end === 'reverse' && isSlotted(schema, relation);
  const slotted = end === 'reverse' ? slotsFor(schema, relation) : null;
  const isByClean = end === 'reverse' && !isOne && !isKept && isCleaned(relation);
  const cleaned = end === 'reverse' && !isOne ? cleanFor(schema, relation) : null;
  const uncleaned = end === 'reverse' ? notCleaned(relation) : null;
  return (
    <div data-keeps-focus>
      <p className={styles.numbers}>
        Each <strong>{of}</strong> {verb} at least{' '}
        <Bound relation={relation} end={end} bound="min" describedBy={hint} />{' '}
        {isOne ? (
          'and at most one '
        ) : (
          <>
            and at most <Bound relation={relation} end={end} bound="max" describedBy={hint} />{' '}
          </>
        )}
        <strong>{isOne ? what : plural(what)}</strong>
      </p>
      <EnforcedBy
        id={hint}
        kept={
          isOne || isKept
            ? `“At most ${isOne ? 'one' : range.max}” is enforced by the database`
            : isByClean
              ? `“At most ${range.max}” is enforced by validation alone: a clean() that the Django export writes`
              : ''
        }
        counted={countedOf(range, isOne || isKept || isByClean)}
      >
        {slotted && (
          <OnceButton onClick={() => keepMostBySlots(relation, slotted)}>
            Have the database keep the most
          </OnceButton>
        )}
        {cleaned && (
          <OnceButton onClick={() => keepMostByClean(relation, cleaned)}>
            Have clean() keep the most
          </OnceButton>
        )}
        {uncleaned && (
          <OnceButton
            onClick={() => {
              if (apply(uncleaned)) announce(`No clean() is written for ${own}.${field.name}.`);
            }}
          >
            Leave clean() out
          </OnceButton>
        )}
      </EnforcedBy>
      {isByClean && range.min > 0 && (
        <p className={styles.hint}>
          No clean() can tell of “at least {range.min}”: a {other} is saved before the {plural(own)}{' '}
          that point at it.
        </p>
      )}
      {end === 'reverse' && !isOne && !isKept && hasOtherClean(relation) && (
        <p className={styles.hint}>
          {own} has a clean() of its own: what counts the {plural(own)} of a {other} belongs there.
        </p>
      )}
    </div>
  );
}

const isUnique = ({ kind, field }: ResolvedRelation): boolean =>
  kind === 'oneToOne' || field.options['unique'] === true || field.options['primary_key'] === true;

/** The numbers that only counting rows can tell, in words. */
function countedOf({ min, max }: Range, isMostKept: boolean): string {
  if (min > 0) return `“at least ${min}”`;
  return isMostKept || max === Infinity ? '' : `“at most ${max}”`;
}

function Bound({
  relation: { field, owner, target, targetName },
  end,
  bound,
  describedBy,
}: Props & { readonly bound: 'min' | 'max'; readonly describedBy: string }) {
  const option = `${end}_${bound}`;
  const value = field.options[option];
  const other = target?.model.name ?? targetName;
  const [of, what] = end === 'forward' ? [owner.model.name, other] : [other, owner.model.name];
  return (
    <DescribedBy value={describedBy}>
      <CountInput
        label={`${bound === 'min' ? 'Least' : 'Most'} ${plural(what)} of each ${of}`}
        placeholder={bound === 'min' ? '0' : '∞'}
        value={typeof value === 'number' ? value : undefined}
        onChange={(count) =>
          apply(
            change(
              setOption,
              {
                field: field.id,
                option,
                value: bound === 'min' && count === 0 ? undefined : count,
              },
              'State the numbers of a relation',
            ),
            { join: `${field.id} ${option}` },
          )
        }
      />
    </DescribedBy>
  );
}
