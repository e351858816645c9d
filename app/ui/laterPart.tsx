import type { ComponentType } from 'react';
import type { Later, MissingProps } from './later.tsx';
import { later } from './later.tsx';

const DELAY_MS = 400;

/** As `later`, for a part of the workspace with tooltips in it. */
export function laterPart<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
  Missing: ComponentType<MissingProps>,
  Waiting?: ComponentType,
): Later<Props> {
  const withTooltips = async (): Promise<ComponentType<Props>> => {
    const [Part, { TooltipProvider }] = await Promise.all([bring(), import('./Tooltip.tsx')]);
    return function PartWithTooltips(props: Props) {
      return (
        <TooltipProvider delayDuration={DELAY_MS}>
          <Part {...props} />
        </TooltipProvider>
      );
    };
  };
  return later(withTooltips, Missing, Waiting);
}
