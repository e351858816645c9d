import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HUES } from '../core/design/design.ts';
import { palettes } from '../core/picture/palettes.ts';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const blocks = { light: /:root \{([^}]*)\}/, dark: /\[data-theme='dark'\] \{([^}]*)\}/ };

test.each(['light', 'dark'] as const)(
  'pictures have the %s colours of the style sheet',
  (theme) => {
    const block = blocks[theme].exec(css)?.[1] ?? '';
    const colour = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(block)?.[1];
    const { hues, ...named } = palettes[theme];
    const dashed = (name: string) => name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
    expect(named).toEqual(
      Object.fromEntries(Object.keys(named).map((name) => [name, colour(dashed(name))])),
    );
    expect(hues).toEqual(Array.from({ length: HUES }, (_, n) => colour(`hue-${n}`)));
  },
);
