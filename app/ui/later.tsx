import type { ComponentType } from 'react';
import { startTransition, useEffect, useState } from 'react';

/** A part of the app that comes over when it is first needed, or before that when the page has nothing else to do. */
export type Later<Props> = ComponentType<Props> & {
  /** Brings it over, so that it is there at once when it is needed. Fails as the network does; then it may be tried again. */
  readonly fetch: () => Promise<void>;
};

export interface MissingProps {
  readonly onRetry: () => void;
}

/**
 * A component whose code is apart from the code the page begins with. Until it is there `Waiting` stands for it, and where it
 * could not be fetched `Missing`.
 */
export function later<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
  Missing: ComponentType<MissingProps>,
  Waiting: ComponentType = Nothing,
): Later<Props> {
  let Part: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;

  async function arrive(): Promise<void> {
    try {
      Part = await bring();
    } finally {
      coming = undefined;
    }
  }
  const fetch = (): Promise<void> => (Part ? Promise.resolve() : (coming ??= arrive()));

  function LaterPart(props: Props) {
    const [stand, setStand] = useState<'waiting' | 'there' | 'missing'>(Part ? 'there' : 'waiting');
    useEffect(() => {
      if (stand !== 'waiting') return;
      let isWanted = true;
      const say = (next: 'there' | 'missing') => {
        // Drawn in slices: a part may be long, and something else may be under way.
        if (isWanted) startTransition(() => setStand(next));
      };
      fetch().then(
        () => say('there'),
        () => say('missing'),
      );
      return () => {
        isWanted = false;
      };
    }, [stand]);
    if (Part) return <Part {...props} />;
    return stand === 'missing' ? <Missing onRetry={() => setStand('waiting')} /> : <Waiting />;
  }
  return Object.assign(LaterPart, { fetch });
}

const Nothing = () => null;
