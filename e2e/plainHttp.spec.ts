import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import { keyboardOf } from './hands.ts';

/** An address for documentation, so nobody's; to a browser a page from it is not a secure one. */
const elsewhere = '192.0.2.77';

test('from a server without a certificate all is kept and shared as from any other', async ({
  playwright,
  baseURL,
}, { project: { use } }) => {
  const { args = [], ...options } = use.launchOptions ?? {};
  const browser = await playwright.chromium.launch({
    ...options,
    args: [...args, `--host-resolver-rules=MAP ${elsewhere} 127.0.0.1`],
  });
  try {
    const page = await browser.newPage({ baseURL: baseURL?.replace('127.0.0.1', elsewhere) ?? '' });
    const designer = await new Designer(page).open();
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await keyboardOf(designer).drawModel('Product', ['name char 200']);
    await designer.expectSaved();
    await page.reload();
    await expect(designer.field('Product', 'name')).toBeVisible();

    // The browser gives no clipboard there; the link stands in the dialog, marked to be copied.
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(designer.dialog.getByRole('textbox')).toHaveValue(new RegExp(`${elsewhere}.*#`));
  } finally {
    await browser.close();
  }
});
