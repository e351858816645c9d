/** Names that Windows keeps for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** File names from app labels: nothing leads out of the folder, and two differ by more than case. */
export function nameFiles(apps: readonly string[]): {
  readonly apps: ReadonlyMap<string, string>;
  /** The file of what several apps share. */
  readonly shared: string;
} {
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  };
  const files = new Map(
    [...new Set(apps)].map((app) => {
      const name = app.replaceAll(/[^\p{ID_Continue}-]/gu, '_') || 'app';
      return [app, free(devices.test(name) ? `${name}_` : name)] as const;
    }),
  );
  return { apps: files, shared: free('scalars') };
}
