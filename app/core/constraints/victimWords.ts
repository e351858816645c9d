/** Sentences about models that can hold no row since others can't. */
import { modelOf } from '../cardinality/fromSchema.ts';
import type { HalfEdge } from '../cardinality/network.ts';
import { article } from '../schema/sentences.ts';
import type { Schema } from '../schema/schema.ts';
import { listed } from './scan.ts';

const nameOf = (schema: Schema, id: string): string => modelOf(schema, id).model.name;

/** "Nor can Trip, which needs a Ticket.": models that are fine themselves, after a space; empty for none. */
export function victimsTold(schema: Schema, victims: ReadonlyMap<string, HalfEdge>): string {
  const [only, ...others] = victims;
  if (!only) return '';
  if (others.length > 0) {
    const names = [...victims.keys()].map((id) => nameOf(schema, id));
    return ` Nor can ${listed(names)}, which need them.`;
  }
  const [id, { to }] = only;
  const needed = nameOf(schema, to);
  return ` Nor can ${nameOf(schema, id)}, which needs ${article(needed)} ${needed}.`;
}

/** Of models that can hold no row, one that is to have some: then there is no data at all that meets the design. */
export function rowsMissed(schema: Schema, dead: readonly string[]): string {
  const asked = [...new Set(dead)].find((id) => modelOf(schema, id).model.rows.min > 0);
  if (asked === undefined) return '';
  const { name, rows } = modelOf(schema, asked).model;
  return ` Yet there ${rows.min === 1 ? 'is to be a row' : `are to be ${rows.min} rows`} of ${name}: no data can meet this design.`;
}
