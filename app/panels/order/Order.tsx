import { insertOrder } from '../../core/cardinality/insertOrder.ts';
import type { RequiredRing } from '../../core/cardinality/insertOrder.ts';
import { loosening, ringInWords } from '../../core/constraints/requiredRing.ts';
import { resolve } from '../../core/schema/resolve.ts';
import type { ResolvedModel, ResolvedRelation } from '../../core/schema/schema.ts';
import { focusOn } from '../../state/focus.ts';
import { useEditable, useSettledDesign } from '../../state/hooks.ts';
import { announce, apply } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { SeverityIcon } from '../problems/SeverityIcon.tsx';
import styles from './Order.module.css';

/** In which order tables can be filled: step by step, each with a way to its models, and what lets the first row in. */
export function Order() {
  const schema = resolve(useSettledDesign());
  const { steps, needs } = insertOrder(schema);
  if (steps.length === 0) {
    return <p className={styles.hint}>Draw models, and the order of their rows appears here.</p>;
  }
  return (
    <section className={styles.order} aria-label="Order of inserts">
      <p className={styles.hint}>
        Rows of one step can be stored at the same time, each step after those before it.
      </p>
      <ol className={styles.steps}>
        {steps.map(({ models, rings }, n) => (
          <li key={models[0]?.id} className={styles.step} aria-label={`Step ${n + 1}`}>
            <div className={styles.models}>
              {models.map((model) => (
                <Filled key={model.id} model={model} keys={needs.get(model) ?? []} />
              ))}
            </div>
            {rings.map((ring) => (
              <Ring key={ring.models[0]?.id} ring={ring} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A model and what its rows need; a press leads there and lights up the keys. */
function Filled({
  model,
  keys,
}: {
  readonly model: ResolvedModel;
  readonly keys: readonly ResolvedRelation[];
}) {
  const targets = new Set(keys.flatMap(({ target }) => target?.model.name ?? []));
  return (
    <button
      type="button"
      className={styles.model}
      title={targets.size > 0 ? `Needs ${[...targets].join(', ')}` : 'Needs no other row'}
      onClick={() => focusOn({ model: model.id }, keys.map(place))}
    >
      {model.model.name}
    </button>
  );
}

function Ring({ ring }: { readonly ring: RequiredRing }) {
  const { design } = resolve(useSettledDesign());
  const editable = useEditable();
  const { keys, toLoosen } = ring;
  const message = ringInWords(ring, design.settings.database);
  const fix = toLoosen && loosening(toLoosen);
  const [first] = keys;
  return (
    <div className={styles.ring}>
      <SeverityIcon severity="warning" />
      <button
        type="button"
        className={styles.told}
        onClick={() => first && focusOn(place(first), keys.map(place))}
      >
        {message}
      </button>
      {fix && editable && (
        <Button
          onClick={() => {
            if (apply(fix.change)) announce(`Done: ${fix.label}.`);
          }}
        >
          {fix.label}
        </Button>
      )}
    </div>
  );
}

const place = ({ owner, field }: ResolvedRelation) => ({ model: owner.id, field: field.id });
