import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import { boxOf } from './places.ts';

/** How code is to be written: chosen beside it, part of the design, taken back like any other step. */
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('code follows what is chosen, and what is taken back', async ({ page }) => {
      const designer = await new Designer(page).openExample('Shop');
      const before = await designer.code('TypeScript');
      expect(before).toContain('customer: number;');
      const options = page.getByRole('button', { name: /^Options for TypeScript/ });
      await expect(options).toHaveAccessibleName('Options for TypeScript');

      await options.click();
      const popover = page.getByRole('dialog', { name: 'Options for TypeScript' });
      await popover.getByRole('switch', { name: 'Branded ids' }).click();
      await expect(options).toHaveAccessibleName('Options for TypeScript, 1 changed');
      await expect
        .poll(() => designer.codeAsShown('TypeScript'))
        .toContain('customer: CustomerId;');
      await popover.getByRole('switch', { name: 'Filters' }).click();
      await expect(options).toHaveAccessibleName('Options for TypeScript, 2 changed');
      await expect
        .poll(() => designer.codeAsShown('TypeScript'))
        .toContain('export interface AddressFilter {');

      await page.keyboard.press('Escape');
      await expect(popover).toHaveCount(0);
      await expect(options).toBeFocused();
      await designer.undoButton.click();
      await expect(options).toHaveAccessibleName('Options for TypeScript, 1 changed');
      await designer.undoButton.click();
      await expect(options).toHaveAccessibleName('Options for TypeScript');
      await expect(options).toHaveText('Options');
      await expect.poll(() => designer.codeAsShown('TypeScript')).toBe(before);
    });

    test('all of it is there for the keyboard, the way back too', async ({ page }) => {
      const designer = await new Designer(page).openExample('Shop');
      const before = await designer.code('TypeScript');
      const options = page.getByRole('button', { name: /^Options for TypeScript/ });
      await options.focus();
      await page.keyboard.press('Enter');
      const zod = page.getByRole('switch', { name: 'Zod schemas' });
      await expect(zod).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('switch', { name: 'Branded ids' })).toBeFocused();
      await page.keyboard.press('Space');
      await expect(options).toHaveAccessibleName('Options for TypeScript, 1 changed');

      await page.keyboard.press('ControlOrMeta+z');
      await expect(options).toHaveAccessibleName('Options for TypeScript');
      await expect(page.getByRole('switch', { name: 'Branded ids' })).not.toBeChecked();
      await page.keyboard.press('ControlOrMeta+Shift+z');
      await expect(options).toHaveAccessibleName('Options for TypeScript, 1 changed');

      const choices = page.getByRole('combobox', { name: 'Choices' });
      await expect(choices).toHaveAccessibleDescription(
        /^A field with choices as a union of its values/,
      );
      await choices.focus();
      await page.keyboard.press('ArrowDown');
      await expect(options).toHaveAccessibleName('Options for TypeScript, 2 changed');
      await page.keyboard.press('ControlOrMeta+z');
      await expect(choices).toHaveValue('unions');
      await page.keyboard.press('ControlOrMeta+z');
      await expect(options).toHaveAccessibleName('Options for TypeScript');
      await page.keyboard.press('Escape');
      await expect(options).toBeFocused();
      await expect.poll(() => designer.codeAsShown('TypeScript')).toBe(before);
    });
  });
}

test('the many choices of Django leave the bar with Share and Export free', async ({ page }) => {
  await new Designer(page).openExample('Shop');
  await page.getByRole('button', { name: 'Options for Django' }).click();
  const popover = page.getByRole('dialog', { name: 'Options for Django' });
  const share = page.getByRole('button', { name: 'Share', exact: true });
  for (const height of [900, 640]) {
    await page.setViewportSize({ width: 1440, height });
    const foot = await share.evaluate((button) => button.getBoundingClientRect().bottom);
    await expect
      .poll(() => popover.evaluate((box) => box.getBoundingClientRect().top))
      .toBeGreaterThan(foot);
  }
});

test('what is announced stands beside the choices, not over them', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await new Designer(page).openExample('Shop');
  await page.getByRole('button', { name: 'Options for Django' }).click();
  const popover = page.getByRole('dialog', { name: 'Options for Django' });
  await popover.getByRole('switch').first().click();
  await page.keyboard.press('ControlOrMeta+z');
  const toast = page.locator('[data-toast]');
  const [said, chosen] = [await boxOf(toast), await boxOf(popover)];
  expect(said.x + said.width).toBeLessThan(chosen.x);
});
