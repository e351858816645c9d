import { useId } from 'react';
import { setOption } from '../../../core/commands/fields.ts';
import { plural, words } from '../../../core/design/names.ts';
import { article } from '../../../core/schema/sentences.ts';
import type { ResolvedRelation } from '../../../core/schema/schema.ts';
import { useEditable } from '../../../state/hooks.ts';
import { run } from '../../../state/workspace.ts';
import { Switch } from '../../../ui/Switch.tsx';
import { Row } from '../Row.tsx';
import { allowNone } from './relationChanges.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The least number at each end: whether a row may point at none, and whether each must be pointed at. */
export function Ends({ relation }: { readonly relation: ResolvedRelation }) {
  const noneId = useId();
  const leastId = useId();
  const editable = useEditable();
  const { field, owner, target, targetName, kind, symmetrical, forward, reverse } = relation;
  const own = owner.model.name;
  const other = target?.model.name ?? targetName;
  const role = words(field.name);
  const isSelf = target === owner;
  return (
    <>
      {kind !== 'manyToMany' && (
        <Row
          htmlFor={noneId}
          label={`Can ${article(own)} ${own} have no ${isSelf ? role : other}?`}
          hint={
            forward.min === 0 ? (
              <>
                <code>null=True</code>
                {field.options['blank'] === true ? (
                  <>
                    , <code>blank=True</code>
                  </>
                ) : (
                  ' · forms still ask for one'
                )}
              </>
            ) : undefined
          }
        >
          <Switch
            id={noneId}
            checked={forward.min === 0}
            disabled={!editable}
            onChange={(allowed) => allowNone(relation, allowed)}
          />
        </Row>
      )}
      {!symmetrical && (
        <Row
          htmlFor={leastId}
          label={
            isSelf
              ? `Must every ${own} be the ${role} of another?`
              : `Must ${article(other)} ${other} have ${article(own)} ${own}?`
          }
          hint={
            reverse.min > 0
              ? `${capital(reverse.min === 1 ? 'at least one' : `at least ${reverse.min} ${plural(own)}`)} · nothing in the database enforces it`
              : undefined
          }
        >
          <Switch
            id={leastId}
            checked={reverse.min > 0}
            disabled={!editable}
            onChange={(must) =>
              run(setOption, { field: field.id, option: 'reverse_min', value: must ? 1 : 0 })
            }
          />
        </Row>
      )}
    </>
  );
}
