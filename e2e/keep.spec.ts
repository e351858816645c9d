import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import { keyboardOf, mouseOf } from './hands.ts';

test('what is being typed survives a reload', async ({ page }) => {
  const designer = await new Designer(page).open();
  const hand = keyboardOf(designer);
  await hand.drawModel('Product', ['name char 200']);
  await page.keyboard.press('f');
  await expect(designer.canvas.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('weight');
  await page.reload();
  await expect(designer.field('Product', 'weight')).toBeVisible();
  await expect(designer.field('Product', 'name')).toBeVisible();

  // A second time, in a box of the inspector.
  await designer.field('Product', 'weight').click();
  await designer.inspector.getByLabel('Name', { exact: true }).fill('weight_in_grams');
  await page.reload();
  await expect(designer.field('Product', 'weight_in_grams')).toBeVisible();
  await expect.poll(() => designer.code('Django')).toContain('weight_in_grams = ');
});

test('designs are listed, renamed, copied, deleted and brought back', async ({ page }) => {
  const designer = await new Designer(page).openExample('Person and contact information');
  await designer.chooseForDesign('New design');
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  await designer.startFrom('User and profile');

  await designer.chooseForDesign('Rename…');
  await page.getByLabel('Name of the design').fill('Accounts');
  await page.keyboard.press('Enter');
  await designer.expectDesignName('Accounts');
  await designer.expectSaved();

  await designer.chooseForDesign('Designs…');
  const list = designer.dialog.getByRole('list', { name: 'Designs', exact: true });
  const names = list.getByRole('listitem');
  await expect(names).toHaveText([/^Accounts/, /^Person and contact information/]);
  const choose = async (design: string, item: string) => {
    await list.getByRole('button', { name: `More for ${design}` }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };

  await choose('Accounts', 'Duplicate');
  await expect(names).toHaveText([/^Accounts 2/, /^Accounts/, /^Person/]);
  await choose('Person and contact information', 'Rename');
  await designer.dialog.getByLabel('Name of the design').fill('People');
  await page.keyboard.press('Enter');
  await expect(names).toHaveText([/^People/, /^Accounts 2/, /^Accounts/]);
  await list.getByRole('button', { name: 'People', exact: true }).click();
  await designer.expectDesignName('People');
  const people = await designer.code('Django');
  expect(people).toContain('class ContactInformation(');

  // The open one is deleted, and comes back with the button that is offered.
  await designer.chooseForDesign('Delete design');
  await expect(designer.announcement).toHaveText('Deleted “People”.');
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await designer.expectDesignName('People');
  await expect.poll(() => designer.code('Django')).toBe(people);

  // Another one is deleted from the list, and comes back from below it.
  await designer.chooseForDesign('Designs…');
  await choose('Accounts 2', 'Delete');
  await expect(names).toHaveText([/^People/, /^Accounts/]);
  await designer.dialog.getByText(/^Deleted \(1\)/).click();
  await designer.dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(names).toHaveText([/Accounts 2|People/, /Accounts 2|People/, /^Accounts/]);
});

test('a design leaves as a file and comes back from it', async ({ page }) => {
  const designer = await new Designer(page).openExample('Shop');
  const places = await designer.places();
  const code = await designer.code('Django');
  const file = await designer.download(() => page.keyboard.press('Control+Shift+s'));
  expect(file.suggestedFilename()).toBe('shop.cardinal');
  const path = test.info().outputPath('shop.cardinal');
  await file.saveAs(path);

  await designer.chooseForDesign('Open…');
  await designer.dialog.getByLabel('File', { exact: true }).setInputFiles(path);
  await expect(designer.dialog).toBeHidden();
  await designer.expectDesignName('Shop 2');
  await expect.poll(() => designer.places()).toEqual(places);
  await expect.poll(() => designer.code('Django')).toBe(code);
});

test('two tabs on one design tell each other, and neither writes over the other', async ({
  page,
  context,
}) => {
  const one = await new Designer(page).openExample('Category and products');
  await one.expectSaved();
  const other = await new Designer(await context.newPage()).open();
  await expect(other.model('Product')).toBeVisible();

  const same = async () => {
    await expect.poll(async () => other.code('Django')).toBe(await one.code('Django'));
    await expect.poll(() => other.places()).toEqual(await one.places());
  };
  await keyboardOf(one).drawModel('Shelf', ['number integer']);
  await expect(other.field('Shelf', 'number')).toBeVisible();
  await same();
  await expect(other.undoButton).toHaveAccessibleName('Undo changes from another tab');
  await keyboardOf(other).drawModel('Supplier', ['name char 80']);
  await expect(one.field('Supplier', 'name')).toBeVisible();
  await same();

  // Both at the same moment: whatever becomes of it, what both have made is in a design.
  await one.model('Category').getByText('Category', { exact: true }).click();
  await other.model('Product').getByText('Product', { exact: true }).click();
  await Promise.all([one.page.keyboard.press('Control+d'), other.page.keyboard.press('Control+d')]);
  const models = async () => (await one.code('Django')) + (await other.code('Django'));
  const copies = [/class Category\w+\(/, /class Product\w+\(/];
  for (const copy of copies) await expect.poll(models).toMatch(copy);
  await one.expectSaved();
  await other.expectSaved();
  await page.reload();
  await other.page.reload();
  for (const copy of copies) await expect.poll(models).toMatch(copy);
});

test('undo and redo say what they would do', async ({ page }) => {
  const designer = await new Designer(page).open();
  const hand = mouseOf(designer);
  await expect(designer.undoButton).toBeDisabled();
  await hand.drawModel('Product', ['name char 200']);
  await expect(designer.undoButton).toHaveAccessibleName(/^Undo (add|rename|change) field/);
  await hand.undo();
  await expect(designer.field('Product', 'name')).toHaveCount(0);
  await expect(designer.announcement).toHaveText(/^Undone: /);
  await expect(designer.undoButton).toHaveAccessibleName('Undo add model');
  await designer.canvas.hover();
  await designer.undoButton.hover();
  await expect(page.getByRole('tooltip', { name: /Undo add model/ })).toBeVisible();
  await hand.undo();
  await expect(designer.models).toHaveCount(0);
  await expect(designer.redoButton).toHaveAccessibleName('Redo add model');
  await hand.redo();
  await hand.redo();
  await expect(designer.field('Product', 'name')).toBeVisible();
  await expect(designer.redoButton).toBeDisabled();
});

test('a browser that keeps nothing says so, and asks before the page is closed', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const designer = await new Designer(page).open();
  await keyboardOf(designer).drawModel('Product', ['name char 200']);
  await expect(page.getByRole('alert').filter({ hasText: 'keeps nothing' })).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  const file = await designer.download(() =>
    page.getByRole('button', { name: 'download' }).click(),
  );
  expect(file.suggestedFilename()).toBe('untitled.cardinal');
});
