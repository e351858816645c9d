import { afterEach, expect, test, vi } from 'vitest';
import { addModel } from '../../core/commands/models.ts';
import { emptyDesign } from '../../core/design/design.ts';
import { memoryJournal } from '../keeping/journal.ts';
import { startLibrary } from '../keeping/library.ts';
import { memoryShelf } from '../keeping/memoryShelf.ts';
import type { Kept } from '../keeping/shelf.ts';
import { setLibrary } from '../keeping/theLibrary.ts';
import { run, workspace } from '../workspace.ts';
import { openAddress } from './address.ts';
import type { linkTo } from './links.ts';
import { readLink } from './links.ts';

vi.mock(import('./links.ts'), () => ({
  readLink: vi.fn<typeof readLink>(),
  linkTo: vi.fn<typeof linkTo>(),
}));

afterEach(() => vi.unstubAllGlobals());

test('a change made while a link is read is kept', async () => {
  const designs = new Map<string, Kept>();
  const library = startLibrary({
    shelf: memoryShelf(designs),
    journal: memoryJournal(),
    tab: 'a',
    newId: () => 'own',
    now: () => 1,
    soon: () => {},
    later: () => {},
    tell: () => {},
  });
  setLibrary(library);
  await library.openNew();
  vi.stubGlobal('window', { location: { hash: '#c1x', href: 'https://cardinal.test/#c1x' } });
  vi.mocked(readLink).mockImplementation(async () => {
    run(addModel, { position: { x: 0, y: 0 }, name: 'TypedMeanwhile' });
    return { ok: true, design: emptyDesign('Theirs'), notes: [] };
  });
  await openAddress();
  library.autosave.stop();
  expect(workspace.getState()).toMatchObject({
    source: { kind: 'shared' },
    design: { name: 'Theirs' },
  });
  expect(designs.get('own')?.text).toContain('TypedMeanwhile');
});
