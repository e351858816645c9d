import type { Descent, DescentKind } from '../../../core/schema/descent.ts';
import { baseSentence } from '../../../core/schema/sentences.ts';
import { useEditable } from '../../../state/hooks.ts';
import { focusOn } from '../../../state/focus.ts';
import { deleteSelected } from '../../../state/selected.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from '../Inspector.module.css';
import { Spoken } from '../Sentences.tsx';

const names: Readonly<Record<DescentKind, string>> = {
  fields: 'Abstract base',
  rows: 'Base with a table (multi-table inheritance)',
  proxy: 'Proxy',
};

/** A base of a model: what it means for both, and the way to each. */
export function BaseInspector({ descent }: { readonly descent: Descent }) {
  const { model, base, kind, link } = descent;
  const [one, other] = [model.model.name, base.model.name];
  return (
    <>
      <h2 className={styles.title}>
        {one} → {other}
      </h2>
      <p className={styles.sub}>{names[kind]}</p>
      <p className={styles.sentences}>
        <Spoken sentence={baseSentence(kind, one, other)} />
        <br />
        {kind === 'fields' && (
          <>
            <b>{other}</b> has no table. A change of its fields is a change of <b>{one}</b>.
          </>
        )}
        {kind === 'proxy' && (
          <>
            <b>{one}</b> can have methods, managers and an ordering of its own, but no fields.
          </>
        )}
        {kind === 'rows' && (
          <>
            A <b>{other}</b> need not be a <b>{one}</b>. Deleting one deletes the other.
          </>
        )}
      </p>
      {kind === 'rows' && link?.implicit === true && (
        <p className={styles.hint}>
          Joined by <code>{link.name}</code>, the one-to-one that Django adds.
        </p>
      )}
      <div className={styles.buttons}>
        <Button onClick={() => focusOn({ model: model.id })}>Go to {one}</Button>
        <Button onClick={() => focusOn({ model: base.id })}>Go to {other}</Button>
        {useEditable() && (
          <Button look="danger" onClick={deleteSelected}>
            Remove base
          </Button>
        )}
      </div>
    </>
  );
}
