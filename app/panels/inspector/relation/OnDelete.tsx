import { useId } from 'react';
import { goneWith } from '../../../core/cardinality/deletes.ts';
import { plural, words } from '../../../core/design/names.ts';
import { onDelete as option, onDeleteValues } from '../../../core/fieldTypes/relationOptions.ts';
import type { OnDelete as Term } from '../../../core/fieldTypes/relationOptions.ts';
import { isCode } from '../../../core/fieldTypes/values.ts';
import type { ResolvedRelation } from '../../../core/schema/schema.ts';
import { useEditable } from '../../../state/hooks.ts';
import { endStep } from '../../../state/workspace.ts';
import { Select } from '../../../ui/Select.tsx';
import { CodeControl } from '../options/CodeControl.tsx';
import { Row } from '../Row.tsx';
import { chooseOnDelete } from './relationChanges.ts';

/** The rows that pointed at the deleted one, and what they had there. */
interface Told {
  /** "its Comments", "its Profile", "the Categories whose parent it was" */
  readonly rows: string;
  readonly isOne: boolean;
  /** "Post", "parent" */
  readonly role: string;
}

/** What each of Django's ways does to those rows. */
const consequences: Readonly<Record<Term, (told: Told) => string>> = {
  CASCADE: ({ rows, isOne }) => `${rows} ${isOne ? 'goes' : 'go'} with it`,
  PROTECT: ({ rows, isOne }) => `refused as long as ${rows} ${isOne ? 'is' : 'are'} there`,
  RESTRICT: ({ rows, isOne }) =>
    `refused as long as ${rows} ${isOne ? 'is' : 'are'} there and not deleted for another reason`,
  SET_NULL: ({ rows, isOne, role }) =>
    `${rows} ${isOne ? 'stays' : 'stay'} and ${isOne ? 'has' : 'have'} no ${role}`,
  SET_DEFAULT: ({ rows, isOne }) => `${rows} ${isOne ? 'gets' : 'get'} the default`,
  DO_NOTHING: ({ rows }) => `Django leaves ${rows} alone; the database may refuse`,
};

function toldOf({ kind, owner, target, targetName, field }: ResolvedRelation): Told {
  const isOne = kind === 'oneToOne';
  const name = isOne ? owner.model.name : plural(owner.model.name);
  const role = words(field.name);
  return target === owner
    ? { rows: `the ${name} whose ${role} it was`, isOne, role }
    : { rows: `its ${name}`, isOne, role: target?.model.name ?? targetName };
}

const isTerm = (value: unknown): value is Term =>
  typeof value === 'string' && Object.hasOwn(onDeleteValues, value);

/** What happens to the rows that point at a deleted row, in plain words with Django's beside them. */
export function OnDelete({ relation }: { readonly relation: ResolvedRelation }) {
  const id = useId();
  const editable = useEditable();
  const { field, owner, target, targetName } = relation;
  const value = field.options['on_delete'];
  return (
    <>
      <Row
        htmlFor={id}
        label={`When the ${target?.model.name ?? targetName} is deleted`}
        hint={isTerm(value) ? <Consequence relation={relation} term={value} /> : undefined}
      >
        <Select
          id={id}
          disabled={!editable}
          value={isTerm(value) ? value : isCode(value) ? 'code' : ''}
          options={{
            ...(isTerm(value) || isCode(value) ? {} : { '': 'Choose…' }),
            ...onDeleteValues,
            code: 'As code: SET(…)',
          }}
          onChange={(next) => {
            if (next === 'code') chooseOnDelete(relation, { code: 'models.SET(None)' });
            else if (next !== '') chooseOnDelete(relation, next);
          }}
        />
      </Row>
      {isCode(value) && (
        <CodeControl
          id=""
          label="on_delete as code"
          option={option}
          subject={{ owner: owner.id, field: field.id, value: 'relation' }}
          value={value}
          set={(next) =>
            next !== undefined && chooseOnDelete(relation, next, `${field.id} on_delete`)
          }
          done={endStep}
          disabled={!editable}
        />
      )}
    </>
  );
}

interface ConsequenceProps {
  readonly relation: ResolvedRelation;
  readonly term: Term;
}

function Consequence({ relation, term }: ConsequenceProps) {
  const { owner, target } = relation;
  const further = term !== 'CASCADE' ? [] : goneWith(owner).filter(({ model }) => model !== target);
  const names = further.map(({ model }) => model.model.name).join(', ');
  return (
    <>
      <code>{term}</code> · {consequences[term](toldOf(relation))}
      {further.length > 0 && (
        <span title={names}>
          {`; also deletes ${further.length} ${further.length === 1 ? 'model' : 'models'} further on`}
        </span>
      )}
    </>
  );
}
