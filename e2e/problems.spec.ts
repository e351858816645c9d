import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import { keyboardOf, mouseOf } from './hands.ts';
import { boxOf } from './places.ts';

test('two ways back of one name are told, mended with one click, and come back with undo', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  const hand = mouseOf(designer);
  await hand.drawModel('Author', ['name char 100']);
  await hand.drawModel('Book', ['title char 200', 'author fk Author', 'editor fk Author']);
  await expect(designer.chip(/^Valid/)).toBeVisible();
  const wayBack = designer.inspector.getByLabel('From Author, called');
  for (const field of ['author', 'editor']) {
    await designer.field('Book', field).click();
    await wayBack.fill('books');
  }

  // On the canvas, in the bar, in the list and beside the property.
  await expect(designer.model('Book')).toHaveAccessibleName(/, 4 errors$/);
  await expect(designer.chip('4 errors')).toBeVisible();
  await expect(designer.problem('fields.E304')).toHaveCount(2);
  await expect(designer.problem('fields.E305')).toHaveCount(2);
  const clash = designer.problem(/fields\.E304 · app\.Book\.author/);
  await expect(clash).toContainText('Book.author and Book.editor both claim the name Author.books');
  await expect(designer.inspector.getByRole('list', { name: 'Problems here' })).toContainText(
    'fields.E304',
  );
  await clash.getByRole('button', { name: 'Why?' }).click();
  await expect(clash).toContainText('One attribute can lead back along one relation only');

  const broken = await designer.code('Django');
  await designer.fix(/fields\.E304 · app\.Book\.author/, /^Name them/);
  await expect(designer.chip(/^Valid/)).toBeVisible();
  await expect(designer.problems).toHaveCount(0);
  const mended = await designer.code('Django');
  expect(mended).not.toBe(broken);

  await expect(designer.undoButton).toHaveAccessibleName(/^Undo name them author_books/);
  await hand.undo();
  await expect(designer.chip('4 errors')).toBeVisible();
  await expect.poll(() => designer.code('Django')).toBe(broken);
  await hand.redo();
  await expect(designer.chip(/^Valid/)).toBeVisible();
  await expect.poll(() => designer.code('Django')).toBe(mended);
});

test('a deleted model takes the keys that point at it along, and undo brings all of it back', async ({
  page,
}) => {
  const designer = await new Designer(page).openExample('Category and products');
  const before = await designer.code('Django');
  await designer.model('Category').getByText('Category', { exact: true }).click();
  await page.keyboard.press('Delete');
  await expect(designer.announcement).toHaveText(/^Deleted Category and 1 relation/);
  await expect(designer.relation('Product.category')).toHaveCount(0);
  await expect.poll(() => designer.code('Django')).not.toContain('category');
  await expect(designer.chip(/^Valid/)).toBeVisible();

  await designer.undoButton.click();
  await expect(designer.relation('Product.category')).toBeAttached();
  await expect.poll(() => designer.code('Django')).toBe(before);
});

test('a key to a model that is nowhere is told, and the model can be made', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Shelves\n\n[shop]\n\nProduct\n  name char 200\n  shelf fk ?Shelf\n',
  );
  await expect(designer.chip('1 error')).toBeVisible();
  await designer.fix('fields.E300', /Shelf/);
  await expect(designer.model('Shelf')).toBeVisible();
  await expect(designer.relation('Product.shelf')).toBeAttached();
  await expect(designer.chip(/^Valid/)).toBeVisible();
  await expect.poll(() => designer.code('Django')).toMatch(/shelf = models\.ForeignKey\(\s*Shelf,/);
});

test('F8 goes from one problem to the next', async ({ page }) => {
  const designer = await new Designer(page).open();
  const hand = keyboardOf(designer);
  await hand.drawModel('Product', ['name__x char 200', 'price decimal 2,10']);
  await expect(designer.chip('2 errors')).toBeVisible();

  await page.keyboard.press('F8');
  await expect(designer.announcement).toHaveText(/^Problem 1 of 2: /);
  const first = await designer.announcement.textContent();
  await expect(designer.inspector.getByRole('list', { name: 'Problems here' })).toBeVisible();
  await page.keyboard.press('F8');
  await expect(designer.announcement).toHaveText(/^Problem 2 of 2: /);
  await page.keyboard.press('F8');
  await expect(designer.announcement).toHaveText(first ?? '');
  await page.keyboard.press('Shift+F8');
  await expect(designer.announcement).toHaveText(/^Problem 2 of 2: /);
});

test('who mends problems by keyboard goes on at the next one, then at the name of the list', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Trees\n\n[park]\n\nNode\n  parent fk self on_delete:CASCADE\n\nLeaf\n  over fk self on_delete:CASCADE\n',
  );
  const problems = designer.problem('required cycle');
  await expect(problems).toHaveCount(2);
  const mend = problems.first().getByRole('button', { name: 'Allow NULL' });
  await mend.press('Enter');
  await expect(problems).toHaveCount(1);
  await expect(problems.locator('[data-problem]')).toBeFocused();
  await mend.press('Enter');
  await expect(problems).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Problems' })).toBeFocused();
});

test('advice can be muted, is counted, and can be heard again', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Orders\n\n[shop]\n\nCustomer\n  name char 80\n\nAddress\n  customer fk on_delete:CASCADE\n\n' +
      'Order\n  customer fk on_delete:CASCADE\n  address fk on_delete:CASCADE\n',
  );
  const advice = designer.problem('two routes');
  await expect(advice).toContainText(
    'Order.customer and Order.address.customer both lead to a Customer',
  );
  await designer.fix('two routes', 'Mute');
  await expect(advice).toHaveCount(0);
  await expect(designer.chip('Valid')).toBeVisible();
  const muted = page.getByRole('button', { name: '1 muted' });
  await muted.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Muted advice' })).toContainText(
    'shop.Order.customer',
  );
  // It is part of the design: it stays with it, and undo takes it back.
  await expect(designer.chip(/hint/)).toHaveCount(0);
  await page.reload();
  await expect(designer.chip('Valid')).toBeVisible();
  await muted.click();
  await page.getByRole('button', { name: 'Hear again' }).click();
  await expect(advice).toHaveCount(1);
  await designer.undoButton.click();
  await expect(advice).toHaveCount(0);
});

test('a button that mends shows a long name from its first letter, within itself', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText(`cardinal 1 Long\n\n[app]\n\n${'LongName'.repeat(40)}\n  title text\n`);
  const way = designer.problem('contenttypes.E005').getByRole('button', { name: /^Rename to/ });
  const outside = async () => {
    const [own, words] = [await boxOf(way), await boxOf(way.locator('span'))];
    return words.y < own.y || words.y + words.height > own.y + own.height;
  };
  await expect(way).toHaveText(/^Rename to LongName/);
  expect(await outside()).toBe(false);
  await designer.problem('contenttypes.E005').getByRole('button', { name: 'Why?' }).click();
  expect(await outside()).toBe(false);
});
