import { useEffect, useState } from 'react';
import type { Design } from '../../core/design/design.ts';
import type { Export, Exporter } from '../../core/exporters/exporter.ts';
import { exportAtHand, exportSoon } from '../../state/derived.ts';
import { useWorkspace } from '../../state/hooks.ts';

/**
 * The files an exporter makes of a design. Those of a large design are written while the page answers, and until they are
 * there, they are those of an earlier version; null while there are none at all.
 */
export function useExport(
  exporter: Exporter,
  design: Design,
  acceptedCode: boolean,
): Export | null {
  const source = useWorkspace((state) => state.source);
  const [shown, setShown] = useState<{ readonly made: Export; readonly of: typeof source }>();
  const atHand = exportAtHand(exporter, design, acceptedCode);
  useEffect(() => {
    if (atHand) return;
    let isOver = false;
    const make = async () => {
      await exportSoon(exporter, design, acceptedCode, () => isOver);
      const made = exportAtHand(exporter, design, acceptedCode);
      if (made && !isOver) setShown({ made, of: source });
    };
    void make();
    return () => {
      isOver = true;
    };
  }, [atHand, exporter, design, acceptedCode, source]);
  if (atHand) return atHand;
  return shown?.of === source ? shown.made : null;
}
