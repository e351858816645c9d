import { Shuffle } from 'lucide-react';
import { useId } from 'react';
import { useStore } from 'zustand';
import type { ResolvedModel } from '../../core/schema/schema.ts';
import { changeRows, ownRows, setOwnRows } from '../../state/ownRows.ts';
import { announce } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { BringRows } from './BringRows.tsx';
import styles from './Rows.module.css';

const amounts = {
  1: 'Fewest rows',
  3: '3 of each',
  5: '5 of each',
  10: '10 of each',
  25: '25 of each',
  100: '100 of each',
  500: '500 of each',
};

interface Props {
  /** Whose rows are shown. */
  readonly model: ResolvedModel;
  /** The models by their ids, in words. */
  readonly models: Readonly<Record<string, string>>;
  readonly onChoose: (model: string) => void;
}

/** Which rows are shown, how many, and from where. */
export function RowsBar({ model, models, onChoose }: Props) {
  const { seed, atLeast, own } = useStore(ownRows);
  const amount = useId();
  return (
    <div className={styles.bar}>
      <Select label="Rows of" value={model.id} options={models} onChange={onChoose} />
      <label className="visually-hidden" htmlFor={amount}>
        How many rows
      </label>
      <Select
        id={amount}
        value={String(atLeast)}
        options={amounts}
        onChange={(value) => changeRows({ atLeast: Number(value) })}
      />
      <Button onClick={() => changeRows({ seed: (seed % 9999) + 1 })}>
        <Shuffle size={14} aria-hidden /> Other rows
      </Button>
      <BringRows model={model} />
      {Object.hasOwn(own, model.id) && (
        <Button
          onClick={() => {
            setOwnRows(model.id, null);
            announce(`The rows of ${model.model.name} are made again.`);
          }}
        >
          Make them again
        </Button>
      )}
    </div>
  );
}
