import { afterEach, expect, test, vi } from 'vitest';
import { addModel } from '../../core/commands/models.ts';
import { emptyDesign } from '../../core/design/design.ts';
import { memoryJournal } from '../keeping/journal.ts';
import { startLibrary } from '../keeping/library.ts';
import { memoryShelf } from '../keeping/memoryShelf.ts';
import type { Kept } from '../keeping/shelf.ts';
import { setLibrary } from '../keeping/theLibrary.ts';
import { run, workspace } from '../workspace.ts';
import { keepCopy, openAddress } from './address.ts';
import type { linkTo } from './links.ts';
import { readLink } from './links.ts';

vi.mock(import('./links.ts'), () => ({
  readLink: vi.fn<typeof readLink>(),
  linkTo: vi.fn<typeof linkTo>(),
}));

afterEach(() => vi.unstubAllGlobals());

/** A reader with an empty design of their own, at an address with a link. */
async function reader() {
  const designs = new Map<string, Kept>();
  let ids = 0;
  const library = startLibrary({
    shelf: memoryShelf(designs),
    journal: memoryJournal(),
    tab: 'a',
    newId: () => `own-${(ids += 1)}`,
    now: () => 1,
    soon: () => {},
    later: () => {},
    tell: () => {},
  });
  setLibrary(library);
  await library.openNew();
  const location = { hash: '#c1x', href: 'https://cardinal.test/#c1x' };
  vi.stubGlobal('window', { location, history: { replaceState: () => {} } });
  return { designs, stop: library.autosave.stop };
}

test('a change made while a link is read is kept', async () => {
  const { designs, stop } = await reader();
  vi.mocked(readLink).mockImplementation(async () => {
    run(addModel, { position: { x: 0, y: 0 }, name: 'TypedMeanwhile' });
    return { ok: true, design: emptyDesign('Theirs'), notes: [] };
  });
  await openAddress();
  stop();
  expect(workspace.getState()).toMatchObject({
    source: { kind: 'shared' },
    design: { name: 'Theirs' },
  });
  expect(designs.get('own-1')?.text).toContain('TypedMeanwhile');
});

test('a shared design is kept once, though its button is pressed twice', async () => {
  const { designs, stop } = await reader();
  vi.mocked(readLink).mockResolvedValue({ ok: true, design: emptyDesign('Theirs'), notes: [] });
  await openAddress();
  await Promise.all([keepCopy(), keepCopy()]);
  stop();
  expect([...designs.values()].map(({ name }) => name)).toEqual(['Theirs']);
  expect(workspace.getState().source.kind).toBe('own');
});
