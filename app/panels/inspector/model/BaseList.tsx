import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useState } from 'react';
import { baseName } from '../../../core/design/bases.ts';
import type { Base, Model } from '../../../core/design/design.ts';
import { isMissing, isModelRef } from '../../../core/fieldTypes/values.ts';
import type { ModelId } from '../../../core/fieldTypes/values.ts';
import { focusOn } from '../../../state/focus.ts';
import { useDesign, useEditable } from '../../../state/hooks.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { CommitInput } from '../CommitInput.tsx';
import styles from '../Inspector.module.css';
import { Picker } from '../Picker.tsx';
import own from './Model.module.css';

interface Props {
  readonly label: string;
  readonly bases: readonly Base[];
  /** The models that can be added. */
  readonly candidates: readonly Model[];
  readonly onAdd: (model: ModelId) => void;
  /** What taking a model away does, where that is more than to leave it out. */
  readonly onRemove?: (model: ModelId) => void;
  readonly onChange: (bases: readonly Base[]) => void;
}

const PYTHON = ' python';

/** An ordered list of classes: models of the design, and classes of Python. */
export function BaseList({ label, bases, candidates, onAdd, onRemove, onChange }: Props) {
  const design = useDesign();
  const editable = useEditable();
  const [typing, setTyping] = useState(false);
  const move = (base: Base, from: number, to: number) =>
    onChange(bases.toSpliced(from, 1).toSpliced(to, 0, base));
  return (
    <div role="group" aria-label={label} className={own.bases}>
      {bases.map((base, i) => {
        const name = baseName(design, base);
        return (
          <div key={`${name} ${i}`} className={own.base}>
            {isModelRef(base) ? (
              <button
                type="button"
                className={`${styles.link} ${own.baseName}`}
                onClick={() => focusOn({ model: base.model })}
              >
                {name}
              </button>
            ) : (
              <code className={own.baseName}>
                {name}
                {isMissing(base) && ' (missing)'}
              </code>
            )}
            <IconButton
              label={`Move ${name} up`}
              className={own.tool}
              disabled={!editable || i === 0}
              onClick={() => move(base, i, i - 1)}
            >
              <ChevronUp size={14} aria-hidden />
            </IconButton>
            <IconButton
              label={`Move ${name} down`}
              className={own.tool}
              disabled={!editable || i === bases.length - 1}
              onClick={() => move(base, i, i + 1)}
            >
              <ChevronDown size={14} aria-hidden />
            </IconButton>
            <IconButton
              label={`Take ${name} away`}
              className={own.tool}
              disabled={!editable}
              onClick={() =>
                onRemove && isModelRef(base)
                  ? onRemove(base.model)
                  : onChange(bases.toSpliced(i, 1))
              }
            >
              <X size={13} aria-hidden />
            </IconButton>
          </div>
        );
      })}
      {editable && typing && (
        <CommitInput
          label={`${label}: a Python class`}
          placeholder="package.module.Class"
          value=""
          takesFocus
          onCommit={(code) => {
            setTyping(false);
            if (code !== '') onChange([...bases, { code }]);
          }}
        />
      )}
      {editable && !typing && (
        <Picker
          label={`Add to ${label.toLowerCase()}`}
          value=""
          placeholder={bases.length === 0 ? 'Add…' : 'Add another…'}
          items={[
            ...candidates.map(({ id, name, app }) => ({
              value: id as string,
              label: name,
              hint: app,
              group: app,
            })),
            {
              value: PYTHON,
              label: 'A Python class…',
              hint: '',
              group: '',
              words: 'mixin type code',
            },
          ]}
          onPick={(value) => (value === PYTHON ? setTyping(true) : onAdd(value as ModelId))}
        />
      )}
    </div>
  );
}
