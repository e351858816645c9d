import type { ComponentType } from 'react';
import { Order } from '../order/Order.tsx';
import { Problems } from '../problems/Problems.tsx';
import { RowsTab } from '../rows/RowsTab.tsx';

/** One tab of the dock's left half. */
export interface LeftTab {
  readonly id: string;
  readonly label: string;
  readonly Panel: ComponentType;
}

/** In the order they are shown. */
export const leftTabs: readonly LeftTab[] = [
  { id: 'problems', label: 'Problems', Panel: Problems },
  { id: 'rows', label: 'Rows', Panel: RowsTab },
  { id: 'order', label: 'Order', Panel: Order },
];
