import { view } from './view.ts';

/** Puts the chosen theme, or the system's, on the page, now and whenever either changes. */
export function followTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme } = view.getState();
    document.documentElement.dataset['theme'] =
      theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  apply();
  dark.addEventListener('change', apply);
  view.subscribe((state, before) => {
    if (state.theme !== before.theme) apply();
  });
}
