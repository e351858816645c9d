/** The colours of a picture: those of both themes, as `ui/theme.css` has them, and those for a white page. */

export type ThemeName = 'light' | 'dark' | 'paper';

export interface Palette {
  readonly bg: string;
  readonly panel: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly edge: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly warn: string;
  /** By the number of the hue. */
  readonly hues: readonly string[];
}

const light: Palette = {
  bg: '#f6f6f7',
  panel: '#ffffff',
  line: '#e4e4e8',
  lineStrong: '#8c909c',
  edge: '#81858f',
  ink: '#17181c',
  ink2: '#555965',
  ink3: '#6b6f7b',
  warn: '#8f5200',
  hues: ['#3b6fd6', '#0f8a7e', '#8a4fd0', '#c2680c', '#bf3a8a', '#4d8a1f', '#1683b5', '#7a6a53'],
};

export const palettes: Readonly<Record<ThemeName, Palette>> = {
  light,
  paper: { ...light, bg: '#ffffff' },
  dark: {
    bg: '#131418',
    panel: '#1b1d22',
    line: '#2b2e36',
    lineStrong: '#747a88',
    edge: '#7d8391',
    ink: '#eceef2',
    ink2: '#a9aebb',
    ink3: '#9096a4',
    warn: '#f0b35e',
    hues: ['#7aa2ff', '#4cc9bb', '#bb91f0', '#f0a45c', '#f085c0', '#94cf63', '#62c0ea', '#c4b295'],
  },
};

/** So much of one colour in another, channel by channel: what `color-mix(in srgb, …)` gives. Colours are `#rrggbb`. */
export function mixed(colour: string, share: number, into: string): string {
  const channel = (of: string, n: number) => parseInt(of.slice(1 + 2 * n, 3 + 2 * n), 16);
  const hex = [0, 1, 2].map((n) =>
    Math.round(share * channel(colour, n) + (1 - share) * channel(into, n))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
