import { ChevronUp, Plus, X } from 'lucide-react';
import { setManagers } from '../../../core/commands/models.ts';
import type { Manager, Model } from '../../../core/design/design.ts';
import { freeName } from '../../../core/design/names.ts';
import { useEditable } from '../../../state/hooks.ts';
import { endStep, run } from '../../../state/workspace.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import styles from '../Inspector.module.css';
import own from './Model.module.css';

/** The managers of a model: what each is called and the expression that makes it. The first is the default one. */
export function Managers({ model }: { readonly model: Model }) {
  const editable = useEditable();
  const { id, managers } = model;
  const set = (next: readonly Manager[], join?: string) =>
    run(setManagers, { model: id, managers: next }, join === undefined ? {} : { join });
  const change = (i: number, part: Partial<Manager>) => {
    const before = managers[i];
    if (before) set(managers.with(i, { ...before, ...part }), `${id} manager ${i}`);
  };
  const add = () => {
    const name = freeName(
      'objects',
      managers.map((one) => one.name),
    );
    set([...managers, { name, code: 'models.Manager()' }]);
  };
  return (
    <section aria-label="Managers">
      {managers.map(({ name, code }, i) => (
        // Managers have no identity but their place; their names are being typed.
        <div key={i} className={own.manager} role="group" aria-label={`Manager ${name}`}>
          <TextInput
            aria-label={`Name of manager ${i + 1}`}
            mono
            disabled={!editable}
            value={name}
            onChange={(next) => change(i, { name: next })}
            onDone={endStep}
          />
          <TextInput
            aria-label={`What makes ${name}`}
            mono
            placeholder="PublishedManager()"
            disabled={!editable}
            value={code}
            onChange={(next) => change(i, { code: next })}
            onDone={endStep}
          />
          <IconButton
            label={`Move ${name} up`}
            className={own.tool}
            disabled={!editable || i === 0}
            onClick={() => set(managers.toSpliced(i, 1).toSpliced(i - 1, 0, { name, code }))}
          >
            <ChevronUp size={14} aria-hidden />
          </IconButton>
          <IconButton
            label={`Take ${name} away`}
            className={own.tool}
            disabled={!editable}
            onClick={() => set(managers.toSpliced(i, 1))}
          >
            <X size={13} aria-hidden />
          </IconButton>
        </div>
      ))}
      {managers.length === 0 && (
        <p className={styles.hint}>
          None: Django gives it <code>objects</code>.
        </p>
      )}
      {editable && (
        <Button className={own.add} look="quiet" onClick={add}>
          <Plus size={14} aria-hidden /> <span className="visually-hidden">Add</span> Manager
        </Button>
      )}
    </section>
  );
}
