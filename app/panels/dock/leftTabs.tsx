import type { ComponentType } from 'react';
import { Problems } from '../problems/Problems.tsx';

/** One tab of the dock's left half. */
export interface LeftTab {
  readonly id: string;
  readonly label: string;
  readonly Panel: ComponentType;
}

/** In the order they are shown. */
export const leftTabs: readonly LeftTab[] = [
  { id: 'problems', label: 'Problems', Panel: Problems },
];
