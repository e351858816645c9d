import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';

/** What comes over after the canvas, when there is no network by then. */
test('a panel that cannot be fetched says so, and comes once it is asked for again', async ({
  page,
}) => {
  await page.route('**/assets/Inspector-*.js', (route) => route.abort());
  const { inspector } = await new Designer(page).open();
  await expect(inspector.getByRole('alert')).toContainText('could not be fetched');

  await page.unroute('**/assets/Inspector-*.js');
  await inspector.getByRole('button', { name: 'Try again' }).click();
  await expect(inspector.getByRole('button', { name: 'Fold the inspector away' })).toBeVisible();
});

test('a dialog that cannot be fetched says so, and opens once it is asked for again', async ({
  page,
}) => {
  await page.route('**/assets/ExamplesDialog-*.js', (route) => route.abort());
  const { canvas, dialog } = await new Designer(page).open();
  await canvas.getByRole('button', { name: 'Start from an example' }).click();
  const toast = page.locator('[data-toast]');
  await expect(toast).toContainText('could not be fetched');

  await page.unroute('**/assets/ExamplesDialog-*.js');
  await toast.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('button', { name: /^Shop/ })).toBeVisible();
});

test('without the rules nothing is called valid, and they can be asked for again', async ({
  page,
}) => {
  await page.route('**/assets/checker-*.js', (route) => route.abort());
  const designer = await new Designer(page).open();
  await designer.startFrom('Shop');
  const again = page.getByRole('button', { name: 'Not checked' });
  await expect(again).toBeVisible();

  await page.unroute('**/assets/checker-*.js');
  await again.click();
  await expect(designer.chip(/^Valid|error|warning/)).toBeVisible();
});

test('what is typed before the shortcuts are there is not lost', async ({ page }) => {
  let letThrough = (): void => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/assets/keyboard-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const { canvas } = await new Designer(page).open();
  await page.keyboard.type('nproduct');
  letThrough();
  await expect(canvas.getByRole('textbox', { name: /^Name of model/ })).toHaveValue('product');
});
