import { beforeEach, expect, test, vi } from 'vitest';
import { renameDesign } from '../../core/commands/design.ts';
import { addModel } from '../../core/commands/models.ts';
import { emptyDesign } from '../../core/design/design.ts';
import { MAX_TEXT } from '../../core/text/parseDesign.ts';
import { ownRows, setOwnRows } from '../ownRows.ts';
import { announce, edit, nothing, open, run, undo, workspace } from '../workspace.ts';
import { view } from '../view.ts';
import type { News, Outside } from './autosave.ts';
import { GONE } from './autosave.ts';
import { memoryJournal } from './journal.ts';
import type { JournalEntry } from './journal.ts';
import { keeping } from './keeping.ts';
import type { Library } from './library.ts';
import { startLibrary } from './library.ts';
import { memoryShelf } from './memoryShelf.ts';
import { recover } from './recover.ts';
import type { Kept, Shelf } from './shelf.ts';

const tabs: Library[] = [];
const closeTabs = (): void => tabs.splice(0).forEach(({ autosave }) => autosave.stop());

/** One browser: a shelf and a journal that several tabs share. Tasks run when `settle` is called. */
function browser() {
  const designs = new Map<string, Kept>();
  const entries = new Map<string, JournalEntry>();
  const broken: { by: Error | null } = { by: null };
  const real = memoryShelf(designs);
  const meanwhile = { reading: () => {} };
  const shelf: Shelf = {
    ...real,
    list: () => {
      meanwhile.reading();
      return real.list();
    },
    read: (id) => {
      meanwhile.reading();
      return real.read(id);
    },
    write: (design, known) =>
      broken.by === null ? real.write(design, known) : Promise.reject(broken.by),
  };
  const tasks: (() => void)[] = [];
  const pauses: (() => void)[] = [];
  let ids = 0;
  let time = 0;
  const news: News[] = [];
  const newId = () => `design-${(ids += 1)}`;
  return {
    designs,
    broken,
    meanwhile,
    pauses,
    news,
    entries,
    tab(name: string): Library {
      closeTabs();
      const outside: Outside = {
        shelf,
        journal: memoryJournal(entries),
        tab: name,
        newId,
        now: () => (time += 1),
        soon: (task) => tasks.push(task),
        later: (task) => pauses.push(task),
        tell: (one) => news.push(one),
      };
      const library = startLibrary(outside);
      tabs.push(library);
      return library;
    },
    settle: () => runDue(tasks),
    afterPause: () => runDue(pauses),
    recover: () => recover(memoryJournal(entries), shelf),
    names: () => [...designs.values()].map(({ name }) => name),
    text: (name: string) => [...designs.values()].find((one) => one.name === name)?.text ?? '',
  };
}

/** Runs what is due, and what that leads to. */
async function runDue(due: (() => void)[]): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    for (const task of due.splice(0)) task();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const addNamed = (name: string) => run(addModel, { position: { x: 0, y: 0 }, name });
const idOfOpen = () => {
  const { source } = workspace.getState();
  return source.kind === 'own' ? source.id : 'shared';
};

beforeEach(() => {
  closeTabs();
  workspace.setState({ past: [], future: [], selection: nothing });
  open(emptyDesign(), { kind: 'own', id: 'first' });
  keeping.setState({ save: 'nothing', entries: [], unreadable: null });
  view.setState({ dialog: null });
});

test('an empty design nobody touched is not kept', async () => {
  const { tab, settle, names } = browser();
  tab('a');
  await settle();
  expect(names()).toEqual([]);
  expect(keeping.getState().save).toBe('nothing');
});

test('the first change gets a design onto the shelf', async () => {
  const { tab, settle, text } = browser();
  tab('a');
  addNamed('Order');
  expect(keeping.getState().save).toBe('saving');
  await settle();
  expect(keeping.getState().save).toBe('saved');
  expect(text('Untitled')).toContain('Order');
});

test('changes while a write is under way are written after it', async () => {
  const { tab, text } = browser();
  const { autosave } = tab('a');
  addNamed('Order');
  const saved = autosave.flush();
  addNamed('Invoice');
  expect(await saved).toBe(true);
  expect(text('Untitled')).toContain('Invoice');
});

test('a design opens as it was left', async () => {
  const { tab, settle } = browser();
  const { openNew, openById } = tab('a');
  addNamed('Order');
  await settle();
  const id = idOfOpen();
  await openNew();
  expect(workspace.getState().design.models).toEqual([]);
  await openById(id);
  expect(workspace.getState().design.models.map(({ name }) => name)).toEqual(['Order']);
  expect(workspace.getState().past).toEqual([]);
});

test('a full disk is said, nothing is lost, and it is tried again', async () => {
  const { tab, settle, broken, afterPause, names } = browser();
  const { openNew } = tab('a');
  broken.by = new DOMException('full', 'QuotaExceededError');
  addNamed('Order');
  await settle();
  expect(keeping.getState().save).toBe('full');
  expect(await openNew()).toBe(false);
  expect(workspace.getState().design.models).toHaveLength(1);
  broken.by = null;
  await afterPause();
  expect(keeping.getState().save).toBe('saved');
  expect(names()).toEqual(['Untitled']);
});

test('however much is typed on a full disk, one pause at a time is waited for', async () => {
  const { tab, settle, broken, pauses } = browser();
  tab('a');
  broken.by = new DOMException('full', 'QuotaExceededError');
  for (const name of ['Order', 'Invoice', 'Customer']) {
    addNamed(name);
    await settle();
  }
  expect(pauses).toHaveLength(1);
});

test('a change made while another design is fetched is kept', async () => {
  const { tab, meanwhile, text, names } = browser();
  const { adopt, openById, putIntoTrash } = tab('a');
  const once = (name: string) => () => {
    meanwhile.reading = () => {};
    addNamed(name);
  };
  await adopt(emptyDesign('Shop'));
  const shop = idOfOpen();

  meanwhile.reading = once('TypedWhileAdopting');
  await adopt(emptyDesign('Library'));
  expect(text('Shop')).toContain('TypedWhileAdopting');

  meanwhile.reading = once('TypedWhileOpening');
  await openById(shop);
  expect(text('Library')).toContain('TypedWhileOpening');
  expect(idOfOpen()).toBe(shop);

  meanwhile.reading = once('TypedWhileDeleting');
  await putIntoTrash(shop);
  expect(text('Shop') + String(workspace.getState().design.models[0]?.name)).toContain(
    'TypedWhileDeleting',
  );
  expect(names()).toEqual(['Shop', 'Library']);
});

test('opening what is open already leaves its history', async () => {
  const { tab } = browser();
  const { adopt, openById } = tab('a');
  await adopt(emptyDesign('Shop'));
  addNamed('Order');
  expect(await openById(idOfOpen())).toBe(true);
  undo();
  expect(workspace.getState().design.models).toEqual([]);
});

test('what the storage refuses is said', async () => {
  const { tab, broken, settle, names } = browser();
  const { adopt, rename, restore, openNew, putIntoTrash, duplicate } = tab('a');
  const said = () => workspace.getState().announcement;
  await adopt(emptyDesign('Shop'));
  const shop = idOfOpen();
  await openNew();
  broken.by = new DOMException('full', 'QuotaExceededError');
  const full = { text: 'That was not done: the disk is full.', tone: 'refused' };
  for (const act of [() => rename(shop, 'Store'), () => putIntoTrash(shop), () => restore(shop)]) {
    announce('');
    await act();
    expect(said()).toMatchObject(full);
  }
  broken.by = new Error('gone');
  expect(await adopt(emptyDesign('Other'))).toBe(false);
  await duplicate(shop);
  expect(said().tone).toBe('refused');

  addNamed('Order');
  await settle();
  for (const act of [putIntoTrash, duplicate]) {
    announce('');
    await act(idOfOpen());
    expect(said().text).toContain('isn’t saved');
  }
  expect(workspace.getState().design.models).toHaveLength(1);
  expect(names()).toEqual(['Shop']);
});

test('a design too large to be read again is said to be unsaved, and what is kept stays readable', async () => {
  const { tab, settle, designs, entries } = browser();
  const { autosave } = tab('a');
  addNamed('Order');
  await settle();
  const keptTexts = () => [...designs.values()].map(({ text }) => text);
  const before = keptTexts();
  run(renameDesign, { name: 'x'.repeat(MAX_TEXT) });
  await settle();
  expect(keeping.getState().save).toBe('tooLarge');
  autosave.beforeClosing();
  await settle();
  expect(keptTexts()).toEqual(before);
  expect(entries.size).toBe(0);
  undo();
  await settle();
  run(renameDesign, { name: 'Shop' });
  await settle();
  expect(keeping.getState().save).toBe('saved');
  expect(keptTexts().join()).toMatch(/^cardinal 1 Shop\n/);
});

test('a version of another tab is taken over as a step that can be undone', async () => {
  const { tab, settle, designs, news } = browser();
  const first = tab('a');
  addNamed('Order');
  await settle();
  const id = idOfOpen();
  const mine = workspace.getState().design;

  const kept = designs.get(id);
  if (!kept) throw new Error('not kept');
  const text = kept.text.replace('Order', 'Invoice');
  designs.set(id, { ...kept, text, revision: kept.revision + 1, marks: ['b:1'] });
  await first.autosave.hear({ id, revision: kept.revision + 1 });
  expect(workspace.getState().design.models.map(({ name }) => name)).toEqual(['Invoice']);
  expect(keeping.getState().save).toBe('saved');

  const told = news.length;
  await settle();
  expect(news).toHaveLength(told);
  undo();
  expect(workspace.getState().design).toBe(mine);
  await settle();
  expect(designs.get(id)?.text).toContain('Order');
});

test('a version of another tab waits while a name is being typed', async () => {
  const { tab, settle, designs } = browser();
  const { autosave } = tab('a');
  addNamed('Order');
  await settle();
  const id = idOfOpen();
  const kept = designs.get(id);
  const [model] = workspace.getState().design.models;
  if (!kept || !model) throw new Error('not kept');
  const revision = kept.revision + 1;
  const text = kept.text.replace('Order', 'Invoice');
  designs.set(id, { ...kept, text, revision, marks: ['b:1'] });

  edit({ model: model.id });
  await autosave.hear({ id, revision });
  await autosave.hear({ id: 'another design', revision: 9 });
  expect(workspace.getState().editing).toEqual({ model: model.id });
  edit(null);
  await vi.waitFor(() => expect(workspace.getState().design.models[0]?.name).toBe('Invoice'));
});

test('what another tab does and takes back is not written again', async () => {
  const { tab, settle, designs, news } = browser();
  const { autosave, openNew, openById } = tab('a');
  addNamed('Order');
  await settle();
  const id = idOfOpen();
  await openNew();
  await openById(id);
  const kept = designs.get(id);
  if (!kept) throw new Error('not kept');
  const told = news.length;
  for (const [n, name] of ['Orders', 'Order'].entries()) {
    const [text, revision] = [kept.text.replace('Order', name), kept.revision + 1 + n];
    designs.set(id, { ...kept, text, revision, marks: [`b:${n}`] });
    await autosave.hear({ id, revision });
    await settle();
  }
  expect(news).toHaveLength(told);
  expect(designs.get(id)?.marks).toEqual(['b:1']);
  expect(keeping.getState().save).toBe('saved');
});

test('two tabs that change one design at once: both versions stay', async () => {
  const { tab, settle, designs, names, text } = browser();
  tab('a');
  addNamed('Order');
  await settle();
  const id = idOfOpen();
  const kept = designs.get(id);
  if (!kept) throw new Error('not kept');
  designs.set(id, {
    ...kept,
    text: kept.text.replace('Order', 'Theirs'),
    revision: kept.revision + 1,
    marks: ['b:1'],
  });
  addNamed('Mine');
  setOwnRows('m1', [{ name: 'Tea' }]);
  await settle();
  expect(ownRows.getState().own).toEqual({ m1: [{ name: 'Tea' }] });
  expect(names()).toEqual(['Untitled', 'Untitled (from this tab)']);
  expect(text('Untitled')).toContain('Theirs');
  expect(text('Untitled (from this tab)')).toContain('Mine');
  expect(idOfOpen()).not.toBe(id);
  expect(keeping.getState().save).toBe('saved');
});

test('what a closed tab left in the journal comes back', async () => {
  const { tab, settle, text, recover: bringBack, entries } = browser();
  const { autosave } = tab('a');
  addNamed('Order');
  await settle();
  autosave.stop();

  // The database never gets to hear of the last change.
  const { autosave: last } = tab('b');
  last.openKept(
    { id: idOfOpen(), name: '', changed: 0, revision: 1, deleted: null, text: '', marks: [] },
    workspace.getState().design,
  );
  addNamed('Late');
  const before = text('Untitled');
  last.beforeClosing();
  const left = [...entries];
  await settle();
  expect(before).not.toContain('Late');
  expect(text('Untitled')).toContain('Late');

  // Written after all: the entry that was left is no news.
  for (const [key, entry] of left) entries.set(key, entry);
  expect(await bringBack()).toEqual({ found: [], left: [] });
  expect(entries.size).toBe(0);
});

test('a journal entry the shelf has never seen is written', async () => {
  const { entries, recover: bringBack, names, designs } = browser();
  const entry = { id: 'x', name: 'Shop', known: 0, mark: 'gone:1', changed: 1, text: 'cardinal 1' };
  entries.set('gone', entry);
  expect(await bringBack()).toEqual({ found: ['Shop'], left: [] });
  expect(names()).toEqual(['Shop']);

  // It follows an earlier write of its own tab, though the revision it knew is older.
  entries.set('gone', { ...entry, mark: 'gone:2', text: 'cardinal 1 Two' });
  expect(await bringBack()).toEqual({ found: ['Shop'], left: [] });
  expect(designs.size).toBe(1);

  // Somebody else has gone on since.
  entries.set('other', { ...entry, mark: 'other:1', text: 'cardinal 1 Three' });
  expect(await bringBack()).toEqual({ found: ['Shop (recovered)'], left: [] });
  expect(names()).toEqual(['Shop', 'Shop (recovered)']);
});

test('two tabs that start at once bring back one copy', async () => {
  const { entries, recover: bringBack, names, designs } = browser();
  const kept = { name: 'Shop', changed: 1, deleted: null, text: 'cardinal 1 Shop', marks: ['b:1'] };
  designs.set('x', { ...kept, id: 'x', revision: 7 });
  const entry = { id: 'x', name: 'Shop', known: 3, mark: 'a:4', changed: 1, text: 'cardinal 1' };
  entries.set('a', entry);
  const [one, other] = await Promise.all([bringBack(), bringBack()]);
  expect([...one.found, ...other.found]).toEqual(['Shop (recovered)']);
  expect(names()).toEqual(['Shop', 'Shop (recovered)']);
  expect(entries.size).toBe(0);
});

test('what the disk has no room for stays in the journal, and holds up nothing else', async () => {
  const { entries, designs } = browser();
  const entry = {
    id: 'large',
    name: 'Large',
    known: 0,
    mark: 'a:1',
    changed: 1,
    text: 'cardinal 1',
  };
  entries.set('a', entry);
  entries.set('b', { ...entry, id: 'small', name: 'Small', mark: 'b:1' });
  const roomy = memoryShelf(designs);
  const nearlyFull: Shelf = {
    ...roomy,
    write: (design, known) =>
      design.id === 'large'
        ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
        : roomy.write(design, known),
  };
  const result = await recover(memoryJournal(entries), nearlyFull);
  expect(result).toEqual({ found: ['Small'], left: ['Large'] });
  expect([...entries.keys()]).toEqual(['a']);
});

test('deleting is undone by the offer, and the design is open again', async () => {
  const { tab, settle, designs } = browser();
  const { putIntoTrash } = tab('a');
  run(renameDesign, { name: 'Shop' });
  await settle();
  const id = idOfOpen();
  await putIntoTrash(id);
  expect(designs.get(id)?.deleted).not.toBeNull();
  expect(idOfOpen()).not.toBe(id);
  workspace.getState().announcement.offer?.perform();
  await settle();
  await vi.waitFor(() => expect(idOfOpen()).toBe(id));
  expect(designs.get(id)?.deleted).toBeNull();
});

test('a design deleted in another tab stays if it is changed here', async () => {
  const { tab, settle, designs } = browser();
  tab('a');
  addNamed('Order');
  await settle();
  const id = idOfOpen();
  const kept = designs.get(id);
  if (!kept) throw new Error('not kept');
  designs.set(id, { ...kept, deleted: 5, revision: kept.revision + 1, marks: ['b-library:1'] });
  addNamed('Invoice');
  await settle();
  expect(designs.get(id)).toMatchObject({ deleted: null, name: 'Untitled' });
});

test('a design deleted for good in another tab is no longer called saved, and stays if it is changed here', async () => {
  const { tab, settle, designs, names } = browser();
  const { autosave } = tab('a');
  addNamed('Order');
  await settle();
  const id = idOfOpen();
  designs.delete(id);
  await autosave.hear({ id, revision: GONE });
  expect(keeping.getState().save).toBe('nothing');
  expect(workspace.getState().announcement.text).toMatch(/^Another tab deleted “Untitled”/);
  addNamed('Invoice');
  await settle();
  expect(names()).toEqual(['Untitled']);
  expect(idOfOpen()).toBe(id);
});

test('what another tab takes out of the trash is not deleted for good from a list that is older', async () => {
  const { tab, designs } = browser();
  const { refresh, emptyOldTrash, remove } = tab('a');
  const trashed: Kept = {
    id: 'x',
    name: 'Shop',
    changed: 0,
    revision: 1,
    deleted: -1e12,
    text: 'cardinal 1 Shop\n',
    marks: [],
  };
  designs.set('x', trashed);
  await refresh();
  designs.set('x', { ...trashed, deleted: null, revision: 2 });
  await emptyOldTrash();
  expect(designs.has('x')).toBe(true);

  designs.set('x', { ...trashed, revision: 3 });
  await refresh();
  designs.set('x', { ...trashed, deleted: null, revision: 4 });
  await remove('x');
  expect(designs.has('x')).toBe(true);

  designs.set('x', { ...trashed, revision: 5 });
  await refresh();
  await emptyOldTrash();
  expect(designs.has('x')).toBe(false);
});

test('a text that cannot be read is shown and never touched', async () => {
  const { tab, designs } = browser();
  const { openById } = tab('a');
  const damaged: Kept = {
    id: 'x',
    name: 'Shop',
    changed: 0,
    revision: 3,
    deleted: null,
    text: '\u0000 no design',
    marks: [],
  };
  designs.set('x', damaged);
  expect(await openById('x')).toBe(false);
  expect(keeping.getState().unreadable).toMatchObject({ name: 'Shop', text: damaged.text });
  expect(view.getState().dialog).toBe('unreadable');
  expect(designs.get('x')).toBe(damaged);
});

test('a design from elsewhere never takes the place of one of that name', async () => {
  const { tab, names } = browser();
  const { adopt } = tab('a');
  expect(await adopt(emptyDesign('Shop'))).toBe(true);
  expect(await adopt(emptyDesign('Shop'))).toBe(true);
  expect(names()).toEqual(['Shop', 'Shop 2']);
});

test('renaming and duplicating change the text too', async () => {
  const { tab, names, text, designs } = browser();
  const { adopt, rename, duplicate, openNew } = tab('a');
  await adopt(emptyDesign('Shop'));
  const id = idOfOpen();
  await rename(id, 'Store');
  expect(workspace.getState().design.name).toBe('Store');
  await openNew();
  await rename(id, 'Market');
  await duplicate(id);
  expect(names()).toEqual(['Market', 'Market 2']);
  expect(text('Market')).toContain('Market');
  expect(text('Market 2')).toContain('Market 2');
  expect(designs.size).toBe(2);
});
