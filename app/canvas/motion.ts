/** How long the view takes to move. */
export const MOTION_MS = 120;

/** Whether the system asks for no motion. */
export const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
