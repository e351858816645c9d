import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';

test('a model is duplicated with its fields and keys, and the copy is a model of its own', async ({
  page,
}) => {
  const designer = await new Designer(page).openExample('Category and products');
  await designer.chooseOn(designer.field('Product', 'id'), 'Duplicate');
  await expect(designer.announcement).toHaveText('Duplicated Product2.');
  for (const field of ['category', 'name', 'price', 'in_stock']) {
    await expect(designer.field('Product2', field)).toBeVisible();
  }
  await expect(designer.relation('Product2.category')).toBeAttached();
  await expect.poll(() => designer.code('Django')).toContain('class Product2(');

  // The copy's key has a way back of its own, so that the two do not clash.
  await expect(designer.chip(/^Valid/)).toBeVisible();

  // What happens to the copy does not happen to the first.
  await designer.field('Product2', 'price').click();
  await page.keyboard.press('Delete');
  await expect(designer.field('Product2', 'price')).toHaveCount(0);
  await expect(designer.field('Product', 'price')).toBeVisible();
  for (let step = 0; step < 2; step += 1) await designer.undoButton.click();
  await expect(designer.model('Product2')).toHaveCount(0);
  await expect(designer.undoButton).toBeDisabled();
});

test('several models are put into another app at once', async ({ page }) => {
  const designer = await new Designer(page).openExample('Category and products');
  await designer.canvas.getByText('Category', { exact: true }).first().click();
  await designer
    .model('Product')
    .getByText('Product', { exact: true })
    .click({
      modifiers: ['Shift'],
    });
  await expect(designer.inspector.getByRole('heading', { name: '2 models' })).toBeVisible();
  await designer.inspector.getByLabel('App').selectOption('New app…');
  await page.keyboard.type('warehouse');
  await page.keyboard.press('Enter');
  for (const name of ['Category', 'Product']) {
    await expect(designer.model(name)).toHaveAccessibleName(new RegExp(`^${name} in warehouse,`));
  }
  await expect(designer.relation('Product.category')).toBeAttached();
  await expect(designer.chip(/^Valid/)).toBeVisible();
  expect((await designer.exportFiles('Django')).map(({ path }) => path)).toEqual(['models.py']);

  await designer.undoButton.click();
  await expect(designer.model('Product')).toHaveAccessibleName(/^Product in catalog,/);
  await expect(designer.model('Category')).toHaveAccessibleName(/^Category in catalog,/);
});

test('the kind of a relation is changed in the menu of its line', async ({ page }) => {
  const designer = await new Designer(page).openExample('Category and products');
  const before = await designer.code('Django');
  const line = designer.relation('Product.category');
  await designer.chooseOn(line, 'One to one');
  await expect(line).toHaveAccessibleName(/a Category has at most one Product\.$/);
  await expect.poll(() => designer.code('Django')).toContain('category = models.OneToOneField(');

  await designer.chooseOn(line, 'One to many');
  await expect.poll(() => designer.code('Django')).toBe(before);

  // Held by the other side, it is another field.
  await designer.chooseOn(line, 'Move to the other model');
  await expect(line).toHaveCount(0);
  await expect(designer.relation('Category.product')).toBeAttached();
  await expect.poll(() => designer.code('Django')).toContain('product = models.ForeignKey(');
});

test('Enter keeps what is typed; Escape after it takes back only what came later', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.openText('cardinal 1 Shop\n\n[shop]\n\nProduct\n  name char 80\n');
  await designer.model('Product').getByText('Product', { exact: true }).click();
  const name = designer.inspector.getByLabel('Name', { exact: true });
  await name.fill('Article');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(designer.model('Article')).toBeVisible();
  await name.focus();
  await name.fill('Good');
  await page.keyboard.press('Enter');
  await name.press('s');
  await expect(designer.model('Goods')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(designer.model('Good')).toBeVisible();
  await designer.undoButton.click();
  await expect(designer.model('Article')).toBeVisible();
});
