import { useId } from 'react';
import { plural } from '../../../core/design/names.ts';
import { article } from '../../../core/schema/sentences.ts';
import { onDeleteValues } from '../../../core/fieldTypes/relationOptions.ts';
import type { OnDelete as Term } from '../../../core/fieldTypes/relationOptions.ts';
import { isCode } from '../../../core/fieldTypes/values.ts';
import type { ResolvedRelation } from '../../../core/schema/schema.ts';
import { useEditable } from '../../../state/hooks.ts';
import { endStep } from '../../../state/workspace.ts';
import { Select } from '../../../ui/Select.tsx';
import { CodeControl } from '../options/CodeControl.tsx';
import { onDelete as option } from '../../../core/fieldTypes/relationOptions.ts';
import { Row } from '../Row.tsx';
import { deletedFurther } from './deletes.ts';
import { chooseOnDelete } from './relationChanges.ts';

type Consequence = (one: string, many: string, target: string) => string;

/** What each does to the rows that pointed at the deleted one. */
const consequences: Readonly<Record<Term, Consequence>> = {
  CASCADE: (_, many) => `its ${many} go with it`,
  PROTECT: (_, many, target) =>
    `${article(target)} ${target} that still has ${many} can't be deleted`,
  RESTRICT: (_, many) => `refused while it has ${many}, unless they go for another reason`,
  SET_NULL: (_, many, target) => `its ${many} stay, with no ${target}; null is allowed for that`,
  SET_DEFAULT: (_, many) => `its ${many} stay and get the default`,
  DO_NOTHING: (_, many) => `Django leaves its ${many} alone; the database may refuse`,
};

const isTerm = (value: unknown): value is Term =>
  typeof value === 'string' && Object.hasOwn(onDeleteValues, value);

/** What happens to the rows that point at a deleted row, in plain words with Django's beside them. */
export function OnDelete({ relation }: { readonly relation: ResolvedRelation }) {
  const id = useId();
  const editable = useEditable();
  const { field, owner, target, targetName, kind } = relation;
  const value = field.options['on_delete'];
  const other = target?.model.name ?? targetName;
  const many = kind === 'oneToOne' ? owner.model.name : plural(owner.model.name);
  const further = value === 'CASCADE' ? deletedFurther(relation) : [];
  const others = further.map(({ model }) => model.name).join(', ');
  return (
    <>
      <Row
        htmlFor={id}
        label={`When the ${other} is deleted`}
        hint={
          isTerm(value) ? (
            <>
              <code>{value}</code> · {consequences[value](owner.model.name, many, other)}
              {further.length > 0 && (
                <span title={others}>
                  {`; also deletes ${further.length} ${further.length === 1 ? 'model' : 'models'} further on`}
                </span>
              )}
            </>
          ) : undefined
        }
      >
        <Select
          id={id}
          disabled={!editable}
          value={isTerm(value) ? value : isCode(value) ? 'code' : ''}
          options={{
            ...(value === undefined ? { '': 'Choose…' } : {}),
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
          set={(next) => chooseOnDelete(relation, next ?? 'CASCADE')}
          done={endStep}
          disabled={!editable}
        />
      )}
    </>
  );
}
