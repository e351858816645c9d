import { namedRelation } from '../../../core/constraints/scan.ts';
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
  // Two keys of one model say the same from here: their names tell them apart.
  const isOneOfSeveral = ({ owner }: ResolvedRelation): boolean =>
    others.filter((other) => other.owner === owner).length > 1;
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
            isNamed={isOneOfSeveral(relation)}
          />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly relation: ResolvedRelation;
  readonly from: 'owner' | 'target';
  readonly isNamed?: boolean;
}

function Told({ relation, from, isNamed = false }: Props) {
  const told = toldOf(relation);
  return (
    <li>
      <button
        type="button"
        className={styles.relation}
        onClick={() => selectField(relation.field.id)}
      >
        <Spoken sentence={from === 'owner' ? forwardSentence(told) : reverseSentence(told)} />
        {isNamed && <code className={styles.via}>{namedRelation(relation)}</code>}
      </button>
    </li>
  );
}
