import { descentOf } from '../../core/schema/descent.ts';
import {
  baseSentence,
  forwardSentence,
  reverseSentence,
  toldOf,
} from '../../core/schema/sentences.ts';
import type { Sentence } from '../../core/schema/sentences.ts';
import type { ResolvedRelation } from '../../core/schema/schema.ts';

/** A sentence with the models' names in bold. */
export function Spoken({ sentence }: { readonly sentence: Sentence }) {
  return (
    <>
      {sentence.map((piece, i) =>
        typeof piece === 'string' ? piece : <b key={i}>{piece.name}</b>,
      )}
      .
    </>
  );
}

/** What a relation says, from both ends. */
export function Sentences({ relation }: { readonly relation: ResolvedRelation }) {
  const told = toldOf(relation);
  const { owner, field } = relation;
  const descent = owner.bases
    .map((base) => descentOf(owner, base))
    .find(({ link }) => link !== null && link.field === field);
  return (
    <>
      {descent && (
        <>
          <Spoken sentence={baseSentence(descent.kind, told.owner, told.target)} />
          <br />
        </>
      )}
      <Spoken sentence={forwardSentence(told)} />
      {!relation.symmetrical && (
        <>
          <br />
          <Spoken sentence={reverseSentence(told)} />
        </>
      )}
    </>
  );
}
