import { forwardSentence, reverseSentence, toldOf } from '../../core/schema/sentences.ts';
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
  return (
    <>
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
