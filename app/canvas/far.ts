import { useStore as useFlow } from '@xyflow/react';

/** Below this zoom rows can't be read, nor the signs at the ends of lines, and are not drawn. */
const FAR = 0.35;

/** Whether the view is so far away that models are boxes with a title. */
export const useFar = (): boolean => useFlow(({ transform }) => transform[2] < FAR);
