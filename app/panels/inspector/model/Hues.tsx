import { RadioGroup } from 'radix-ui';
import { setAppHue } from '../../../core/commands/design.ts';
import type { App } from '../../../core/design/design.ts';
import { HUES } from '../../../core/design/design.ts';
import { useEditable } from '../../../state/hooks.ts';
import { run } from '../../../state/workspace.ts';
import styles from './Model.module.css';

const names = ['Blue', 'Teal', 'Violet', 'Orange', 'Pink', 'Green', 'Sky', 'Brown'];

/** The colour that marks an app on the canvas; arrow keys go from one to the next. */
export function Hues({ app }: { readonly app: App }) {
  return (
    <RadioGroup.Root
      className={styles.hues}
      aria-label={`Colour of ${app.label}`}
      orientation="horizontal"
      value={String(app.hue)}
      disabled={!useEditable()}
      onValueChange={(hue) => run(setAppHue, { app: app.label, hue: Number(hue) })}
    >
      {Array.from({ length: HUES }, (_, hue) => (
        <RadioGroup.Item
          key={hue}
          value={String(hue)}
          className={styles.hue}
          aria-label={names[hue] ?? `Colour ${hue + 1}`}
          style={{ background: `var(--hue-${hue})` }}
        />
      ))}
    </RadioGroup.Root>
  );
}
