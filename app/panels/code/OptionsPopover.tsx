import { SlidersHorizontal } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useId } from 'react';
import { setSettings } from '../../core/commands/design.ts';
import type { ExportChoice } from '../../core/design/design.ts';
import type { Exporter } from '../../core/exporters/exporter.ts';
import { choicesOf, countChosen, withChoice } from '../../core/exporters/exportOption.ts';
import type { ExportOption } from '../../core/exporters/exportOption.ts';
import { useDesign, useEditable } from '../../state/hooks.ts';
import { endStep, run, workspace } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { DescribedBy } from '../../ui/described.ts';
import styles from './Options.module.css';
import { OptionWidget } from './OptionWidget.tsx';

/** How one exporter writes: a button, and behind it what can be chosen. Nothing for an exporter without choices. */
export function OptionsPopover({ exporter }: { readonly exporter: Exporter }) {
  const { settings } = useDesign();
  const options = Object.entries(exporter.options);
  if (options.length === 0) return null;
  const choices: Readonly<Record<string, ExportChoice>> = choicesOf(exporter, settings);
  const count = countChosen(exporter, settings);
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button look="quiet" aria-label={`Options for ${exporter.label}${changed(count)}`}>
          <SlidersHorizontal size={14} aria-hidden />
          Options{count > 0 && <span className={styles.count}>{count}</span>}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.popover}
          align="end"
          sideOffset={4}
          collisionPadding={clear}
          aria-label={`Options for ${exporter.label}`}
          data-edits-design
        >
          {options.map(([name, option]) => (
            <OptionRow
              key={name}
              option={option}
              value={choices[name] ?? option.default}
              onChange={(value) => choose(exporter, name, value)}
            />
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** How far it stays from the window's edges: at the top, from the bar with Share and Export. */
const clear = { top: 56, right: 8, bottom: 8, left: 8 };

const changed = (count: number): string => (count === 0 ? '' : `, ${count} changed`);

/** Typing one number is one step, every other choice a step of its own. */
function choose(exporter: Exporter, name: string, value: ExportChoice): void {
  const { settings } = workspace.getState().design;
  const isTyped = exporter.options[name]?.kind === 'integer';
  run(
    setSettings,
    { exports: withChoice(exporter, settings, name, value) },
    isTyped ? { join: `${exporter.id}.${name}` } : {},
  );
}

interface RowProps {
  readonly option: ExportOption;
  readonly value: ExportChoice;
  readonly onChange: (value: ExportChoice) => void;
}

function OptionRow({ option, value, onChange }: RowProps) {
  const id = useId();
  return (
    <div className={styles.option}>
      <label htmlFor={id}>{option.label}</label>
      <DescribedBy value={`${id}-help`}>
        <OptionWidget
          id={id}
          option={option}
          value={value}
          disabled={!useEditable()}
          onChange={onChange}
          onDone={endStep}
        />
      </DescribedBy>
      <p id={`${id}-help`} className={styles.help}>
        {option.help}
      </p>
    </div>
  );
}
