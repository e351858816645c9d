import { useEffect, useState } from 'react';
import type { Highlighter } from './tokens.ts';
import { uncoloured } from './tokens.ts';

interface Loaded {
  readonly highlight: Highlighter;
}

/** Parsers by the ending of a file's name; each comes over only when such a file is shown. */
const languages: Readonly<Record<string, () => Promise<Loaded>>> = {
  py: () => import('./python.ts'),
  ts: () => import('./typescript.ts'),
  sql: () => import('./sql.ts'),
};

const loaded = new Map<string, Highlighter>();

/** The highlighter for files like this one; plain lines until it has come, and where there is none. */
export function useHighlighter(path: string): Highlighter {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const [, setArrived] = useState('');
  useEffect(() => {
    const load = languages[ending];
    if (!load || loaded.has(ending)) return;
    let isWanted = true;
    const arrive = async () => {
      try {
        loaded.set(ending, (await load()).highlight);
        if (isWanted) setArrived(ending);
      } catch {
        // Code without colours is still the code.
      }
    };
    void arrive();
    return () => {
      isWanted = false;
    };
  }, [ending]);
  return loaded.get(ending) ?? uncoloured;
}
