import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { Designer } from './designer.ts';

const models = `from django.db import models


class Order(models.Model):
    number = models.CharField(max_length=9)  # as printed


class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name='lines')
    price = models.DecimalField(max_digits=8, decimal_places=2)
`;

/** Opens the models, renames a field of theirs, and looks what that changes. */
async function renameAndLook(designer: Designer, name: string): Promise<void> {
  await designer.field('Order', 'number').click();
  await designer.inspector.getByLabel('Name', { exact: true }).fill(name);
  await designer.page.keyboard.press('Enter');
  await designer.expectSaved();
  await look(designer);
}

async function look(designer: Designer): Promise<void> {
  await designer.page.keyboard.press('Control+k');
  await designer.dialog.getByRole('combobox').fill('changes to your files');
  await designer.dialog.getByRole('option', { name: /^Changes to your files/ }).click();
  await expect(
    designer.dialog.getByRole('heading', { name: 'Changes to your files' }),
  ).toBeVisible();
}

test('a design says what it changes in its files, after a reload too, as a patch and an archive', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  await designer.dropFiles({ name: 'models.py', content: models });
  await expect(designer.announcement).toContainText('2 models from 1 file');
  await look(designer);
  await expect(designer.dialog).toContainText('there is nothing to change');
  await page.keyboard.press('Escape');

  await renameAndLook(designer, 'code');
  await page.reload();
  await expect(designer.field('Order', 'code')).toBeVisible();
  await look(designer);
  const diff = designer.dialog.getByRole('region', { name: 'Changes of models.py' });
  await expect(diff).toContainText('number = models.CharField(max_length=9)  # as printed');
  await expect(diff).toContainText('code = models.CharField(max_length=9)  # as printed');

  const after = models.replace('number =', 'code =');
  const patch = await designer.download(() =>
    designer.dialog.getByRole('button', { name: 'Download .patch' }).click(),
  );
  expect(patch.suggestedFilename()).toMatch(/\.patch$/);
  const lines = (await readFile(await patch.path(), 'utf8')).split('\n');
  expect(lines.filter((line) => /^[-+]/.test(line))).toEqual([
    '--- a/models.py',
    '+++ b/models.py',
    '-    number = models.CharField(max_length=9)  # as printed',
    '+    code = models.CharField(max_length=9)  # as printed',
  ]);
  const zip = await designer.download(() =>
    designer.dialog.getByRole('button', { name: 'Download .zip' }).click(),
  );
  const packed = unzipSync(await readFile(await zip.path()));
  expect(Object.entries(packed).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['models.py', after],
  ]);
  await expect(designer.dialog.getByRole('button', { name: /^Save/ })).toHaveCount(0);
});

test('a folder that was picked is written in place, but never over what changed meanwhile', async ({
  page,
}) => {
  const designer = await new Designer(page).open();
  // A folder of the browser's own stands for one of the disk: its handles are of the same kind.
  await page.evaluate(async (content) => {
    const disk = await navigator.storage.getDirectory();
    const site = await disk.getDirectoryHandle('site', { create: true });
    const shop = await site.getDirectoryHandle('shop', { create: true });
    const file = await shop.getFileHandle('models.py', { create: true });
    const stream = await file.createWritable();
    await stream.write(content);
    await stream.close();
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(site) });
  }, models);
  await designer.chooseForDesign('Open…');
  await designer.dialog.getByRole('button', { name: 'Choose a project’s folder…' }).click();
  await expect(designer.announcement).toContainText('2 models from 1 file');

  await renameAndLook(designer, 'code');
  await expect(designer.dialog.getByRole('button', { name: 'shop/models.py' })).toBeVisible();
  await designer.dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(designer.announcement).toHaveText('Saved 1 file.');
  const onDisk = () =>
    page.evaluate(async () => {
      const disk = await navigator.storage.getDirectory();
      const shop = await (await disk.getDirectoryHandle('site')).getDirectoryHandle('shop');
      return (await (await shop.getFileHandle('models.py')).getFile()).text();
    });
  expect(await onDisk()).toBe(models.replace('number =', 'code ='));

  // The handle is kept with the files, and the files are those that were written.
  await page.reload();
  await expect(designer.field('Order', 'code')).toBeVisible();
  await look(designer);
  await expect(designer.dialog).toContainText('there is nothing to change');
  await page.keyboard.press('Escape');
  await page.evaluate(async () => {
    const disk = await navigator.storage.getDirectory();
    const shop = await (await disk.getDirectoryHandle('site')).getDirectoryHandle('shop');
    const stream = await (await shop.getFileHandle('models.py')).createWritable();
    await stream.write('# by hand\n');
    await stream.close();
  });
  await designer.field('Order', 'code').click();
  await designer.inspector.getByLabel('Name', { exact: true }).fill('number');
  await page.keyboard.press('Enter');
  await look(designer);
  await designer.dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(designer.dialog.getByRole('alert')).toContainText(
    'shop/models.py changed on the disk',
  );
  expect(await onDisk()).toBe('# by hand\n');
});

test('a design that is deleted for good takes its files along', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.dropFiles({ name: 'models.py', content: models });
  await expect(designer.announcement).toContainText('2 models from 1 file');
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((done, fail) => {
          const opening = indexedDB.open('cardinal-projects');
          opening.addEventListener('error', () => fail(new Error('no database')));
          opening.addEventListener('success', () => {
            const all = opening.result.transaction('projects').objectStore('projects').count();
            all.addEventListener('success', () => {
              opening.result.close();
              done(all.result);
            });
          });
        }),
    );
  await expect.poll(kept).toBe(2);
  await designer.chooseForDesign('Delete design');
  await designer.chooseForDesign('Designs…');
  await designer.dialog.getByText('Deleted (1)').click();
  await designer.dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect.poll(kept).toBe(0);
});
