import { createContext } from 'react';

/** The id of what explains the controls within, for their `aria-describedby`. */
export const DescribedBy = createContext<string | undefined>(undefined);
