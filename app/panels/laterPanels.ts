/** The panels around the canvas whose code comes over after the canvas is there. */
import { later } from '../ui/later.tsx';
import { MissingPanel } from './missing/MissingPanel.tsx';

export const Inspector = later(
  async () => (await import('./inspector/Inspector.tsx')).Inspector,
  MissingPanel,
);

export const Dock = later(async () => (await import('./dock/Dock.tsx')).Dock, MissingPanel);
