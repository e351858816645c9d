import { genericSentence } from '../schema/generics.ts';
import { baseSentence, relationSentence, speak, toldOf } from '../schema/sentences.ts';
import type { Line } from './lines.ts';

/** What a line says, in one sentence. */
export function lineSentence({
  relation,
  descent,
  generic,
  from,
  to,
}: Omit<Line, 'id' | 'fromY'>): string {
  if (descent) return `${speak(baseSentence(descent.kind, from.model.name, to.model.name))}.`;
  if (generic) return genericSentence(from.model.name, to.model.name);
  return relation ? relationSentence(toldOf(relation)) : '';
}
