import { afterEach, expect, test, vi } from 'vitest';
import { addModel } from '../../core/commands/models.ts';
import { emptyDesign } from '../../core/design/design.ts';
import { memoryJournal } from '../keeping/journal.ts';
import { startLibrary } from '../keeping/library.ts';
import { memoryShelf } from '../keeping/memoryShelf.ts';
import type { Kept } from '../keeping/shelf.ts';
import { setLibrary } from '../keeping/theLibrary.ts';
import { run, workspace } from '../workspace.ts';
import { followAddress, keepCopy, openAddress } from './address.ts';
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
  const storage = { getItem: () => null };
  vi.stubGlobal('window', {
    location,
    history: { replaceState: () => {} },
    sessionStorage: storage,
    localStorage: storage,
  });
  return { designs, library, location, stop: library.autosave.stop };
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

test('going back from a link leads to the own design, and changes nothing of it', async () => {
  const { library, location, stop } = await reader();
  run(addModel, { position: { x: 0, y: 0 }, name: 'Mine' });
  await library.autosave.flush();
  await library.refresh();
  vi.mocked(readLink).mockResolvedValue({ ok: true, design: emptyDesign('Theirs'), notes: [] });
  await followAddress();
  expect(workspace.getState().source.kind).toBe('shared');
  location.hash = '';
  await followAddress();
  const { source, design } = workspace.getState();
  await followAddress();
  stop();
  expect(source).toEqual({ kind: 'own', id: 'own-1' });
  expect(design.models.map(({ name }) => name)).toEqual(['Mine']);
  expect(workspace.getState().design).toBe(design);
});
