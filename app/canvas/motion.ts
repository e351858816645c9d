/** How long the view takes to move. */
export const MOTION_MS = 120;

/** How long models take to their new places, as in the style sheet. */
export const GLIDE_MS = 300;

/** Whether the system asks for no motion. */
export const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
