import { useLayoutEffect, useRef } from 'react';
import type { ComponentProps } from 'react';
import { Button } from './Button.tsx';

/**
 * A button that is gone once it has done its work. Who pressed it by keyboard goes on at the first control of what it
 * belongs to: the nearest element around it with `data-keeps-focus`.
 */
export function OnceButton(props: ComponentProps<typeof Button>) {
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = ref.current;
    return () => {
      if (button === null || document.activeElement !== button) return;
      const place = button.closest('[data-keeps-focus]');
      queueMicrotask(() => place?.querySelector<HTMLElement>('input, select, button')?.focus());
    };
  }, []);
  return <Button ref={ref} {...props} />;
}
