import { useEffect, useState } from 'react';
import type { Exporter } from '../../core/exporters/exporter.ts';

const none: readonly Exporter[] = [];

/** The targets for example rows, which come over only when something is exported. */
export function useRowsExporters(): readonly Exporter[] {
  const [exporters, setExporters] = useState(none);
  useEffect(() => {
    let isWanted = true;
    const arrive = async () => {
      try {
        const { rowsExporters } = await import('../../core/exporters/rowsCatalogue.ts');
        if (isWanted) setExporters(rowsExporters);
      } catch {
        // Without a connection there is the code to export.
      }
    };
    void arrive();
    return () => {
      isWanted = false;
    };
  }, []);
  return exporters;
}
