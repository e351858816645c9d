import { expect, test } from '@playwright/test';
import type { TakenFile } from './designer.ts';
import { Designer } from './designer.ts';
import { keyboardOf, USER } from './hands.ts';
import { djangoTrouble, typescriptTrouble } from './judges.ts';

/** Each language has a folder of its own in the archive. */
function partOf(files: readonly TakenFile[], folder: string): readonly TakenFile[] {
  return files
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path, text }) => ({ path: path.slice(folder.length + 1), text }));
}

test('the shop leaves as code that a real Django and the strictest compiler accept', async ({
  page,
}) => {
  const designer = await new Designer(page).openExample('Shop');
  const files = await designer.exportFiles('Django', 'TypeScript');

  const django = partOf(files, 'django');
  expect(django.map(({ path }) => path).toSorted()).toEqual([
    'accounts/models.py',
    'catalog/models.py',
    'orders/models.py',
  ]);
  expect(await djangoTrouble(django)).toBe('');

  const typescript = partOf(files, 'typescript');
  expect(typescript.length).toBeGreaterThanOrEqual(3);
  expect(await typescriptTrouble(typescript)).toBe('');
});

test('a design drawn by hand leaves as code that works', async ({ page }) => {
  const designer = await new Designer(page).open();
  const hand = keyboardOf(designer);
  await hand.drawModel('Category', ['name char 100 unique', 'parent fk Category']);
  await hand.drawModel('Product', [
    'name char 200',
    'price decimal 10,2',
    'released date?',
    'category fk Category',
  ]);
  await hand.drawModel('Tag', ['word slug', 'products m2m Product']);
  await hand.drawModel('Review', [
    'stars positive small integer',
    'text text?',
    'product fk Product',
  ]);
  await hand.connect('Review', USER, {
    kind: 'One to many',
    sentence: 'Each Review belongs to exactly one User; a User has any number of Reviews.',
  });
  await expect(designer.chip(/^Valid/)).toBeVisible();

  const shown = await designer.codeAsShown('Django');
  const [models, ...more] = await designer.exportFiles('Django');
  expect(more).toEqual([]);
  expect(models?.text).toBe(shown);
  expect(await djangoTrouble([{ path: 'app/models.py', text: shown }])).toBe('');
  expect(shown).toContain('settings.AUTH_USER_MODEL');

  expect(await typescriptTrouble(await designer.exportFiles('TypeScript'))).toBe('');
});

test('a number that no database keeps leaves with a test that counts rows', async ({ page }) => {
  const designer = await new Designer(page).open();
  await designer.openText(
    'cardinal 1 Teams\n\n[club]\n\nTeam\n  name char 80\n\nPlayer\n  team fk Team on_delete:CASCADE reverse_min:2\n',
  );
  await designer.field('Player', 'team').click();
  const write = designer.inspector.getByRole('button', { name: 'Write a test of it' });
  await write.press('Enter');
  await expect(write).toHaveCount(0);
  await expect(designer.inspector.getByLabel('Least Players of each Team')).toBeFocused();
  await expect(designer.inspector).toContainText(
    'Enforced by nothing but a test, which the Django export writes',
  );
  const files = await designer.exportFiles('Django');
  expect(files.map(({ path }) => path).toSorted()).toEqual([
    'club/models.py',
    'club/tests/__init__.py',
    'club/tests/test_cardinality.py',
  ]);
  expect(files.at(-1)?.text).toContain('self.check_reverse(Player, "team", 2)');
  expect(await djangoTrouble(files)).toBe('');
  await designer.undoButton.click();
  await expect(write).toBeVisible();
});
