import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import type { Hand, Joined } from './hands.ts';
import { keyboardOf, mouseOf, USER } from './hands.ts';
import { middleOf } from './places.ts';

interface Pair {
  readonly title: string;
  /** In the order they are drawn, with their fields. */
  readonly models: Readonly<Record<string, readonly string[]>>;
  readonly from: string;
  readonly to: string;
  readonly as: Joined;
  /** The relation as a field. */
  readonly field: string;
  readonly statement: RegExp;
}

const pairs: readonly Pair[] = [
  {
    title: 'a profile of the project’s user',
    models: { UserProfile: ['phone char 15', 'bio text?'] },
    from: 'UserProfile',
    to: USER,
    as: {
      kind: 'One to one',
      sentence: 'Each UserProfile belongs to exactly one User; a User has at most one UserProfile.',
    },
    field: 'UserProfile.user',
    statement: /user = models\.OneToOneField\(\s*settings\.AUTH_USER_MODEL,\s*on_delete=/,
  },
  {
    title: 'the contact information of a person',
    models: {
      Person: ['first_name char 100', 'last_name char 100'],
      ContactInformation: ['email email', 'phone char 15'],
    },
    from: 'Person',
    to: 'ContactInformation',
    as: {
      kind: 'One to one',
      sentence:
        'Each ContactInformation belongs to exactly one Person; a Person has at most one ContactInformation.',
    },
    field: 'ContactInformation.person',
    statement: /person = models\.OneToOneField\(\s*Person,\s*on_delete=/,
  },
  {
    title: 'the products of a category',
    models: { Category: ['name char 100'], Product: ['name char 200', 'price decimal 10,2'] },
    from: 'Category',
    to: 'Product',
    as: {
      kind: 'One to many',
      sentence:
        'Each Product belongs to exactly one Category; a Category has any number of Products.',
    },
    field: 'Product.category',
    statement: /category = models\.ForeignKey\(\s*Category,\s*on_delete=/,
  },
  {
    title: 'the comments of a post',
    models: { Post: ['title char 200', 'content text'], Comment: ['text text'] },
    from: 'Comment',
    to: 'Post',
    as: {
      kind: 'One to many',
      sentence: 'Each Comment belongs to exactly one Post; a Post has any number of Comments.',
    },
    field: 'Comment.post',
    statement: /post = models\.ForeignKey\(\s*Post,\s*on_delete=/,
  },
];

const hands: Readonly<Record<string, (designer: Designer) => Hand>> = {
  mouse: mouseOf,
  keyboard: keyboardOf,
};

for (const [tool, handOf] of Object.entries(hands)) {
  for (const pair of pairs) {
    test(`draws ${pair.title} with the ${tool} alone`, async ({ page }) => {
      const used = await watchInput(page);
      const designer = await new Designer(page).open();
      const hand = handOf(designer);

      for (const [name, fields] of Object.entries(pair.models)) await hand.drawModel(name, fields);
      await hand.connect(pair.from, pair.to, pair.as);

      await expect(designer.relation(pair.field)).toHaveAccessibleName(
        `${pair.field}: ${pair.as.sentence}`,
      );
      await designer.expectTold(pair.as.sentence);
      const django = () => designer.codeAsShown('Django');
      await expect.poll(django).toMatch(pair.statement);
      const drawn = await django();

      // Another kind with one click, and back with another.
      const other = pair.as.kind === 'One to one' ? 'One to many' : 'One to one';
      const otherClass = other === 'One to one' ? 'models.OneToOneField(' : 'models.ForeignKey(';
      await hand.changeKind(other);
      await expect.poll(django).toContain(otherClass);
      await hand.changeKind(pair.as.kind);
      await expect.poll(django).toBe(drawn);

      await hand.undo();
      await expect.poll(django).toContain(otherClass);
      await hand.undo();
      await expect.poll(django).toBe(drawn);
      await hand.undo();
      await expect(designer.relation(pair.field)).toHaveCount(0);
      await expect.poll(django).not.toContain('on_delete');
      await hand.redo();
      await expect.poll(django).toBe(drawn);
      await expect(designer.chip(/^Valid/)).toBeVisible();

      expect(await used()).toEqual(
        tool === 'mouse'
          ? { presses: true, keys: [] }
          : expect.objectContaining({ presses: false }),
      );
    });
  }
}

test('puts the foreign key on the many side whichever way the line is drawn', async ({ page }) => {
  const designer = await new Designer(page).open();
  const hand = mouseOf(designer);
  const sentence =
    'Each Product belongs to exactly one Category; a Category has any number of Products.';
  await hand.drawModel('Category', ['name char 100']);
  await hand.drawModel('Product', ['name char 200']);
  const codes: string[] = [];
  for (const [from, to] of [
    ['Category', 'Product'],
    ['Product', 'Category'],
  ] as const) {
    await hand.connect(from, to, { kind: 'One to many', sentence });
    await expect(designer.relation('Product.category')).toBeAttached();
    await expect
      .poll(() => designer.codeAsShown('Django'))
      .toContain('category = models.ForeignKey(');
    codes.push(await designer.codeAsShown('Django'));
    await hand.undo();
    await expect(designer.relation('Product.category')).toHaveCount(0);
  }
  expect(codes[0]).toBe(codes[1]);
});

test('plain questions decide the kind of a relation, and may be asked again later', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  const hand = keyboardOf(designer);
  await hand.drawModel('Student', ['name char 100']);
  await hand.drawModel('Course', ['title char 200']);
  await page.keyboard.press('c');
  const popup = page.getByRole('dialog');
  await page.keyboard.type('Student');
  await page.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Not sure?' }).click();
  await expect(popup).toContainText('Can one Course have several Students?');
  await popup.getByRole('button', { name: 'Yes' }).click();
  await expect(popup).toContainText('Can one Student have several Courses?');
  await popup.getByRole('button', { name: /^No / }).click();
  await expect(popup).toContainText('Several Students can share a Course');
  await popup.getByRole('button', { name: 'Connect them so' }).click();
  await designer.expectTold(
    'Each Student belongs to exactly one Course; a Course has any number of Students.',
  );
  await expect(designer.relation('Student.course')).toBeAttached();

  // The answer was wrong: several courses after all, and the day they were joined is kept.
  await designer.inspector.getByRole('button', { name: 'Not sure?' }).click();
  for (const key of ['y', 'y', 'y']) await page.keyboard.press(key);
  await expect(popup).toContainText('through a model of its own');
  await popup.getByRole('button', { name: 'Make it so' }).click();
  await expect
    .poll(() => designer.codeAsShown('Django'))
    .toMatch(/courses = models\.ManyToManyField\(\s*Course,\s*through=/);
  await expect(designer.chip(/^Valid/)).toBeVisible();
});

test('what is made or moved by keyboard stays in sight, its code too', async ({ page }) => {
  const designer = await new Designer(page).openExample('Shop');
  await keyboardOf(designer).drawModel('Voucher', ['code slug']);
  await expect.poll(() => designer.codeAsShown('Django')).toContain('class Voucher(');
  const before = (await designer.places())['Voucher'];
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(async () => (await designer.places())['Voucher']).not.toBe(before);
  await expect(designer.model('Voucher')).toBeFocused();
  const canvas = await designer.canvas.boundingBox();
  await expect
    .poll(async () => {
      const box = await designer.model('Voucher').boundingBox();
      return box && canvas ? box.y + box.height <= canvas.y + canvas.height : false;
    })
    .toBe(true);
});

/** Keeps note of buttons pressed and of keys that do more than write. */
async function watchInput(page: Page) {
  await page.addInitScript(() => {
    const seen = { presses: false, keys: [] as string[] };
    Object.assign(window, { seen });
    window.addEventListener('pointerdown', () => (seen.presses = true), { capture: true });
    window.addEventListener(
      'keydown',
      ({ key, ctrlKey, metaKey, altKey }) => {
        if (key.length > 1 || ctrlKey || metaKey || altKey) seen.keys.push(key);
      },
      { capture: true },
    );
  });
  return () =>
    page.evaluate(() => (window as unknown as { seen: { presses: boolean; keys: string[] } }).seen);
}

test('of the kinds offered, Enter takes the one that is marked, wherever the mouse lay before', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 People\n\n[app]\n\nPerson\n  name char 100\n\nContactInformation 16,0\n  email email\n',
  );
  const popup = page.getByRole('dialog', { name: /^Connect/ });
  const kind = (name: string) => popup.getByRole('button', { name: new RegExp(`^${name}`) });
  const offer = async () => {
    const person = designer.model('Person');
    await person.click({ position: { x: 60, y: 12 } });
    await page.keyboard.press('c');
    await popup.getByRole('option', { name: /^ContactInformation/ }).click();
    await expect(kind('One to one')).toBeFocused();
    await expect(popup).toContainText('ContactInformation.person');
  };
  await offer();
  const { x, y } = await middleOf(kind('Many to many'));
  await page.mouse.move(x, y, { steps: 3 });
  await expect(kind('Many to many')).toBeFocused();
  await expect(popup).toContainText('ContactInformation.people');
  await page.keyboard.press('Enter');
  await expect(designer.relation('ContactInformation.people')).toBeAttached();
  await designer.undoButton.click();
  await expect(designer.relation('ContactInformation.people')).toHaveCount(0);

  // Opened under a mouse that does not move: the first is marked, and taken.
  await page.mouse.move(x, y);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Person');
  await page.keyboard.press('Enter');
  await expect(designer.dialog).toBeHidden();
  await page.keyboard.press('c');
  await page.keyboard.type('ContactInformation');
  await page.keyboard.press('Enter');
  await expect(popup).toContainText('ContactInformation.person');
  await page.keyboard.press('Enter');
  await expect(designer.relation('ContactInformation.person')).toBeAttached();
});

test('a line may begin at any row of a model, and end on it again', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Library\n\n[app]\n\nBook\n  title char 100\n  pages int\n\nShelf 20,0\n  place char 20\n',
  );
  const book = designer.model('Book');
  const popup = page.getByRole('dialog', { name: /^Connect/ });
  const drag = async (row: string, to: Locator) => {
    await book.getByText(row, { exact: true }).hover();
    // Of the dots of the title and of the row under the pointer the lowest is the row's.
    const dot = await middleOf(book.getByTitle('Drag to connect').filter({ visible: true }).last());
    await page.mouse.move(dot.x, dot.y);
    await page.mouse.down();
    const end = await middleOf(to);
    await page.mouse.move(end.x, end.y, { steps: 6 });
    await page.mouse.up();
    await popup.getByRole('button', { name: /^One to many/ }).click();
    await expect(popup).toBeHidden();
  };
  await drag('pages', designer.model('Shelf'));
  await expect(designer.relation('Book.shelf')).toBeAttached();
  await drag('title', book);
  await expect(designer.relation('Book.parent')).toBeAttached();
});

test('a line that comes in one piece, as a phone or the clipboard gives it, keeps its type', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await page.keyboard.press('n');
  await page.keyboard.type('Price');
  await page.keyboard.press('Enter');
  const empty = designer.canvas.getByRole('textbox', { name: 'Name of the new field' });
  await expect(empty).toBeFocused();
  await page.keyboard.insertText('amount decimal 12,4');
  const begun = designer.canvas.getByRole('combobox', { name: 'Name of field amount' });
  await expect(begun).toHaveValue('amount decimal 12,4');
  await page.keyboard.press('Enter');
  await expect(designer.field('Price', 'amount')).toHaveAccessibleName(/Decimal 12,4/);

  // A name alone is gone on with, not typed over.
  await expect(empty).toBeFocused();
  await page.keyboard.insertText('count');
  await page.keyboard.type('ed int');
  await page.keyboard.press('Enter');
  await expect(designer.field('Price', 'counted')).toHaveAccessibleName(/Integer/);
});
