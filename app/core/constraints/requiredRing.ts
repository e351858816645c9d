/** What is to be said of models that need a row of one another, and what mends it. */
import { isKeyKnown, looksAtEnd } from '../cardinality/insertOrder.ts';
import type { RequiredRing } from '../cardinality/insertOrder.ts';
import { changes } from '../commands/command.ts';
import type { Database } from '../design/design.ts';
import type { ResolvedModel, ResolvedRelation } from '../schema/schema.ts';
import { article } from '../schema/sentences.ts';
import { allowNull, fix } from './fixes.ts';
import type { Fix } from './rule.ts';
import { listed, namedRelation } from './scan.ts';

const databases: Readonly<Record<Database, string>> = {
  sqlite: 'SQLite',
  postgresql: 'PostgreSQL',
  mysql: 'MySQL',
};

/** How the first rows can be stored in this database, or why not: `whichever came first could not be saved. …` */
export function howToStore(ring: RequiredRing, of: Database): string {
  const database = databases[of];
  const looks = (end: string): string =>
    looksAtEnd[of]
      ? `${database} looks at keys when ${end} ends`
      : `${database} does not look at all of these keys`;
  return {
    never: `whichever came first could not be saved. ${database} looks at every key at once, so no order helps.`,
    'no-key': `whichever came first could not be saved. ${looks('a transaction')}, but here no row has its key before it is stored; only ids given by hand would do.`,
    together: `whichever came first could not be saved alone. All in one transaction can be, as ${looks('it')} and ${listed(ring.models.filter(isKeyKnown).map(({ model }) => model.name))} has its key beforehand.`,
  }[ring.insertable];
}

/** Lets these keys be empty, which leaves no row that must wait for another of the ring. */
export function loosening(keys: readonly ResolvedRelation[]): Fix {
  const step = changes(
    'Allow NULL',
    keys.map(({ field }) => allowNull(field.id).change),
  );
  return fix(`Allow NULL in ${listed(keys.map(namedRelation))}`, step);
}

/** `Team.captain needs a Player and Player.team needs a Team` */
export const needsInWords = (keys: readonly ResolvedRelation[]): string =>
  listed(
    keys.map((key) => {
      const target = key.target?.model.name ?? '';
      return `${namedRelation(key)} needs ${article(target)} ${target}`;
    }),
  );

/** What a ring is, and how its first rows can be stored or why not, in sentences. */
export function ringInWords(ring: RequiredRing, of: Database): string {
  const [only, ...others] = ring.models;
  const how = only && others.length === 0 ? firstOf(only, ring) : howToStore(ring, of);
  return `${needsInWords(ring.keys)}: ${how}${everyRow(ring)}`;
}

const firstOf = ({ model: { name } }: ResolvedModel, { insertable }: RequiredRing): string =>
  insertable === 'together'
    ? `the first ${name} can only point at itself.`
    : `the first ${name} has nothing to point at and can’t be saved; only with an id given by hand could it point at itself.`;

/** That not only the first row is hard to store, where it is so. */
export const everyRow = (ring: RequiredRing | undefined): string =>
  ring?.isEveryRow ? ' Every further row comes with a whole circle, too.' : '';
