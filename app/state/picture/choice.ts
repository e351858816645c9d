/** What picture somebody wants: kept while the page is open, so that the next one is made alike. */
import { createStore } from 'zustand/vanilla';
import type { ThemeName } from '../../core/picture/palettes.ts';
import type { NoteId } from '../../core/design/design.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import type { Selection } from '../workspace.ts';

export type Format = 'png' | 'svg';

export interface Choice {
  readonly format: Format;
  readonly theme: ThemeName;
  /** Of all that is there, or of what is selected. */
  readonly part: 'all' | 'selection';
  readonly carriesDesign: boolean;
}

/** Until somebody chooses, a picture has the theme of the page. */
export const choice = createStore<Choice>(() => ({
  format: 'png',
  theme: document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light',
  part: 'all',
  carriesDesign: true,
}));

export const choose = (change: Partial<Choice>): void => choice.setState(change);

/** What of the selection can be drawn. */
export const drawable = ({ models, note }: Selection): ReadonlySet<ModelId | NoteId> =>
  new Set([...models, ...(note === null ? [] : [note])]);
