import { forwardSentence, reverseSentence, toldOf } from '../../../core/schema/sentences.ts';
import type { ResolvedModel, ResolvedRelation } from '../../../core/schema/schema.ts';
import { selectField } from '../../../state/workspace.ts';
import styles from '../Inspector.module.css';
import { Spoken } from '../Sentences.tsx';

/** The relations of a model, told from its side; a press selects one. */
export function Relations({ resolved }: { readonly resolved: ResolvedModel }) {
  // Links to parents are told as bases.
  const own = resolved.relations.filter(({ implicit }) => !implicit);
  const others = resolved.reverse.filter(({ owner, implicit }) => owner !== resolved && !implicit);
  if (own.length + others.length === 0) return null;
  return (
    <section aria-label="Relations">
      <h3 className={styles.heading}>Relations</h3>
      <ul className={styles.relations}>
        {own.map((relation) => (
          <Told key={relation.field.id} relation={relation} from="owner" />
        ))}
        {others.map((relation) => (
          <Told
            key={`${relation.owner.id} ${relation.field.id}`}
            relation={relation}
            from="target"
          />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly relation: ResolvedRelation;
  readonly from: 'owner' | 'target';
}

function Told({ relation, from }: Props) {
  const told = toldOf(relation);
  return (
    <li>
      <button
        type="button"
        className={styles.relation}
        onClick={() => selectField(relation.field.id)}
      >
        <Spoken sentence={from === 'owner' ? forwardSentence(told) : reverseSentence(told)} />
      </button>
    </li>
  );
}
