import { isName } from './literals.ts';
import { reserved } from './reserved.ts';

/** What a name may hold of the text. */
export const letters = (text: string): string =>
  [...text].filter((letter) => isName(`_${letter}`)).join('');

/** The names that each app's file has given away. */
export class Taken {
  private readonly byApp: ReadonlyMap<string, Set<string>>;

  constructor(apps: readonly string[]) {
    this.byApp = new Map(apps.map((app) => [app, new Set<string>()]));
  }

  isFree(app: string, name: string): boolean {
    return !this.of(app).has(name) && !reserved.has(name);
  }

  /** The first of the wanted names, then of the last with a number, that the app's file has free; taken from then on. */
  claim(app: string, wanted: readonly string[]): string {
    return claim(this.of(app), wanted);
  }

  /** The same for a name that all files have free. */
  claimInAll(wanted: readonly string[]): string {
    const sets = [...this.byApp.values()];
    const name = claim(new Set(sets.flatMap((set) => [...set])), wanted);
    for (const set of sets) set.add(name);
    return name;
  }

  private of(app: string): Set<string> {
    return this.byApp.get(app) ?? new Set();
  }
}

function claim(taken: Set<string>, wanted: readonly string[]): string {
  const last = wanted.at(-1) ?? '';
  let name = wanted.find((one) => !taken.has(one) && !reserved.has(one));
  for (let n = 2; name === undefined; n += 1) {
    if (!taken.has(`${last}${n}`)) name = `${last}${n}`;
  }
  taken.add(name);
  return name;
}
