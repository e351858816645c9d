import { useId } from 'react';
import { words } from '../../../core/design/names.ts';
import { article } from '../../../core/schema/sentences.ts';
import type { ResolvedRelation } from '../../../core/schema/schema.ts';
import { useEditable } from '../../../state/hooks.ts';
import { Switch } from '../../../ui/Switch.tsx';
import { Row } from '../Row.tsx';
import { Numbers } from './Numbers.tsx';
import { allowNone } from './relationChanges.ts';

/** How many rows stand at each end: whether a row may point at none, and the least and the most where they can be stated. */
export function Ends({ relation }: { readonly relation: ResolvedRelation }) {
  const noneId = useId();
  const editable = useEditable();
  const { field, owner, target, targetName, kind, forward } = relation;
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
      <Numbers relation={relation} />
    </>
  );
}
