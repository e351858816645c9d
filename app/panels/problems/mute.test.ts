import { expect, test } from 'vitest';
import { checkDesign } from '../../core/constraints/checkDesign.ts';
import { heard } from '../../core/constraints/muting.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { folded } from '../../state/folded.ts';
import { open, undo, workspace } from '../../state/workspace.ts';
import { aDesign, fk } from '../../testing/builders.ts';
import { mute } from './mute.ts';

const heardNow = () => {
  const { design } = workspace.getState();
  return heard(design, checkDesign(resolve(design)));
};

test('advice about a field of an abstract model is muted in every model that has it, and heard again', () => {
  open(
    aDesign('A', {
      Shelf: {},
      Base: { shelf: fk('Shelf', { on_delete: 'DO_NOTHING' }), Meta: { abstract: true } },
      Book: { __bases__: ['Base'] },
      Film: { __bases__: ['Base'] },
    }),
    { kind: 'own', id: 'test' },
  );
  const [advice, ...others] = folded(heardNow().told);
  expect(others).toEqual([]);
  if (!advice) throw new Error('there is no advice');
  expect(advice.message).toContain('So it is in another model');

  mute(advice, true);
  expect(heardNow().told).toEqual([]);
  expect(folded(heardNow().muted)).toHaveLength(1);
  undo();
  expect(heardNow().muted).toEqual([]);

  mute(advice, true);
  for (const one of folded(heardNow().muted)) mute(one, false);
  expect(folded(heardNow().told)).toHaveLength(1);
});
