import { addBase, removeBase } from '../../../core/commands/bases.ts';
import { setBases, setMetaBases } from '../../../core/commands/models.ts';
import { hasBase, isMadeOf } from '../../../core/design/bases.ts';
import { isModelRef } from '../../../core/fieldTypes/values.ts';
import type { ResolvedModel } from '../../../core/schema/schema.ts';
import { useDesign } from '../../../state/hooks.ts';
import { run } from '../../../state/workspace.ts';
import styles from '../Inspector.module.css';
import { BaseList } from './BaseList.tsx';

/** What a model is made from: the classes of its class statement, and those whose `Meta` its own extends. */
export function Bases({ resolved }: { readonly resolved: ResolvedModel }) {
  const design = useDesign();
  const { model } = resolved;
  const { id, bases, metaBases } = model;
  const possible = design.models.filter((one) => !isMadeOf(design, one.id, id));
  const extended = new Set(metaBases.flatMap((one) => (isModelRef(one) ? [one.model] : [])));
  const hasMeta = bases.length > 0 || metaBases.length > 0;
  return (
    <section aria-label="Made from">
      <h3 className={styles.heading}>Made from</h3>
      <BaseList
        label="Bases"
        bases={bases}
        candidates={possible.filter((one) => !hasBase(design, { model: id, base: one.id }))}
        onAdd={(base) => run(addBase, { model: id, base })}
        onRemove={(base) => run(removeBase, { model: id, base })}
        onChange={(next) => run(setBases, { model: id, bases: next })}
      />
      {resolved.isTangled && (
        <p className={styles.hint}>Python finds no order for these: put the more special first.</p>
      )}
      {hasMeta && (
        <>
          <h3 className={styles.heading}>
            <code>Meta</code> extends that of
          </h3>
          <BaseList
            label="Meta extends"
            bases={metaBases}
            candidates={possible.filter((one) => !extended.has(one.id))}
            onAdd={(base) =>
              run(setMetaBases, { model: id, bases: [...metaBases, { model: base }] })
            }
            onChange={(next) => run(setMetaBases, { model: id, bases: next })}
          />
        </>
      )}
    </section>
  );
}
