import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';

type Format = 'PNG' | 'SVG';

const choose = (designer: Designer, name: string) =>
  designer.dialog.getByRole('radio', { name, exact: true }).click();

/** Takes the picture away as the dialog, which is open, has it. */
async function take(designer: Designer, format: Format): Promise<Buffer> {
  await choose(designer, format);
  const taken = await designer.download(() =>
    designer.dialog.getByRole('button', { name: /^Download / }).click(),
  );
  await expect(designer.dialog).toBeHidden();
  return contentOf(taken);
}

const contentOf = async (taken: Download): Promise<Buffer> => readFile(await taken.path());

/** Drops a file on the window, as the system hands it over. */
async function drop(page: Page, name: string, type: string, content: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([as, kind, letters]) => {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const carried = new DataTransfer();
      carried.items.add(new File([bytes], as, { type: kind }));
      return carried;
    },
    [name, type, content.toString('base64')] as const,
  );
  await page.locator('body').dispatchEvent('dragover', { dataTransfer });
  await page.locator('body').dispatchEvent('drop', { dataTransfer });
}

for (const [format, type] of [
  ['PNG', 'image/png'],
  ['SVG', 'image/svg+xml'],
] as const) {
  test(`a picture as ${format} opens as the design it shows`, async ({ page }) => {
    const designer = await new Designer(page).openExample('Shop');
    const code = await designer.code('Django');
    const places = await designer.places();
    await page.keyboard.press('Control+Shift+E');
    await choose(designer, 'Dark');
    await expect(designer.dialog.getByRole('img')).toHaveJSProperty('complete', true);
    const picture = await take(designer, format);

    await designer.chooseForDesign('New design');
    await expect(designer.models).toHaveCount(0);
    await drop(page, `shop.${format.toLowerCase()}`, type, picture);
    await expect(designer.announcement).toContainText('Opened “Shop” as a new design.');
    expect(await designer.code('Django')).toBe(code);
    expect(await designer.places()).toEqual(places);
  });
}

test('a drawing is whole XML, holds its typeface, and a browser draws it', async ({ page }) => {
  const designer = await new Designer(page).openExample('Shop');
  await designer.chooseForDesign('Picture…');
  const svg = (await take(designer, 'SVG')).toString();
  expect(svg.match(/@font-face/g)).not.toBeNull();
  const drawn = await page.evaluate(async (source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
    await image.decode();
    return {
      root: root.tagName,
      names: [...root.querySelectorAll('.c-name')].map((name) => name.textContent),
      size: [image.naturalWidth, image.naturalHeight],
      told: [root.getAttribute('width'), root.getAttribute('height')].map(Number),
    };
  }, svg);
  expect(drawn.root).toBe('svg');
  expect(drawn.names).toHaveLength(await designer.models.count());
  expect(drawn.size).toEqual(drawn.told);
});

test('of a selection only that is drawn, and only that is carried', async ({ page }) => {
  const designer = await new Designer(page).openExample('Shop');
  await designer.model('Category').getByText('Category', { exact: true }).click();
  await page.keyboard.press('Control+Shift+E');
  await choose(designer, 'Selection (1)');
  const picture = await take(designer, 'PNG');
  await drop(page, 'part.png', 'image/png', picture);
  await expect(designer.announcement).toContainText('Opened “Shop” as a new design.');
  await expect(designer.models).toHaveCount(1);
});

test('a picture that is not the one chosen any more cannot be taken', async ({ page }) => {
  const designer = await new Designer(page).openExample('Shop');
  await designer.model('Category').getByText('Category', { exact: true }).click();
  await page.keyboard.press('Control+Shift+E');
  const download = designer.dialog.getByRole('button', { name: /^Download / });
  await choose(designer, 'Everything');
  await expect(download).toBeEnabled();
  // In one go, so that no picture can be there in between.
  const couldTake = await designer.dialog.evaluate((dialog) => {
    const named = (selector: string, start: string) =>
      [...dialog.querySelectorAll<HTMLButtonElement>(selector)].find((one) =>
        one.textContent.trim().startsWith(start),
      );
    named('[role=radio]', 'Selection')?.click();
    return new Promise((tell) => {
      queueMicrotask(() => tell(named('button', 'Download')?.disabled === false));
    });
  });
  expect(couldTake).toBe(false);
  await expect(download).toBeEnabled();
});

test('foreign and damaged pictures are refused in words', async ({ page }) => {
  const designer = await new Designer(page).openExample('Shop');
  await designer.chooseForDesign('Picture…');
  const png = await take(designer, 'PNG');
  await drop(page, 'cut.png', 'image/png', png.subarray(0, 400));
  await expect(designer.announcement).toContainText(
    'cut.png can’t be read. The design in the picture is damaged.',
  );
  const foreign = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await drop(page, 'logo.svg', 'image/svg+xml', foreign);
  await expect(designer.announcement).toContainText(
    'logo.svg can’t be read. The picture carries no design.',
  );
  await drop(page, 'photo.jpg', 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff]));
  await expect(designer.announcement).toContainText('photo.jpg can’t be read.');
  await expect(designer.models.first()).toBeVisible();
});

test('the diagram is printed on one page, and not the workspace', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  const designer = await new Designer(page).openExample('Shop');
  await page.keyboard.press('Control+p');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  await page.emulateMedia({ media: 'print' });
  await expect(designer.canvas).toBeHidden();
  await expect(page.locator('body > div > img')).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('body > div > img')).toHaveCount(0);
  await expect(designer.canvas).toBeVisible();
});
