/** The panels around the canvas, whose code comes over after the canvas is there. */
import { laterPart } from '../ui/laterPart.tsx';
import { MissingPanel } from './missing/MissingPanel.tsx';

export const TopBar = laterPart(
  async () => (await import('./topBar/TopBar.tsx')).TopBar,
  MissingPanel,
);

export const Outline = laterPart(
  async () => (await import('./outline/Outline.tsx')).Outline,
  MissingPanel,
);

export const Inspector = laterPart(
  async () => (await import('./inspector/Inspector.tsx')).Inspector,
  MissingPanel,
);

export const Dock = laterPart(async () => (await import('./dock/Dock.tsx')).Dock, MissingPanel);
