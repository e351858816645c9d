import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import type { Finger } from './fingers.ts';
import { fingerOf } from './fingers.ts';
import { boxOf } from './places.ts';

const library = `cardinal 1 Library

[app]

Author
  name char 100

Book 16,0
  title char 200
`;

const screens = {
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
};

const ways: Readonly<Record<string, (finger: Finger) => Finger['connectByMenu']>> = {
  'the menu of a long press': (finger) => finger.connectByMenu,
  'a line drawn from a handle': (finger) => finger.connectByHandle,
};

for (const [screen, viewport] of Object.entries(screens)) {
  test.describe(`with a finger on a ${screen}`, () => {
    test.use({ viewport, hasTouch: true });

    for (const [way, connectOf] of Object.entries(ways)) {
      test(`two models are connected by ${way}`, async ({ page }) => {
        const designer = await new Designer(page).open();
        await designer.openText(library);
        const places = await designer.places();
        await connectOf(await fingerOf(designer))('Book', 'Author', 'Many to many');
        await expect(designer.relation('Book.authors')).toHaveAccessibleName(
          'Book.authors: Each Book has any number of Authors; an Author has any number of Books.',
        );
        // The finger has drawn a line, and moved nothing.
        expect(await designer.places()).toEqual(places);
      });
    }
  });
}

test.describe('a note on a phone', () => {
  test.use({ viewport: screens.phone, hasTouch: true, isMobile: true });

  test('says how a finger writes on it, and lets it', async ({ page }) => {
    const designer = await new Designer(page).open();
    await page.getByRole('button', { name: 'Add note' }).tap();
    const paper = designer.canvas.getByRole('textbox', { name: 'Text of the note' });
    await expect(paper).toBeFocused();
    await page.keyboard.press('Escape');
    const empty = designer.canvas.getByText('Tap twice to write');
    // Two taps are one gesture only when they follow each other quickly.
    await expect(async () => {
      await empty.tap();
      await empty.tap();
      await expect(paper).toBeFocused({ timeout: 1000 });
    }).toPass();
  });
});

test.describe('the inspector on a small phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('has the buttons of a field side by side, none over the next', async ({ page }) => {
    const designer = await new Designer(page).open();
    await designer.openText(library);
    await designer.model('Book').tap({ position: { x: 40, y: 8 } });
    await designer.chooseMore('Inspector');
    const options = await boxOf(
      designer.inspector.getByRole('button', { name: 'Options of title' }),
    );
    const away = await boxOf(designer.inspector.getByRole('button', { name: 'Delete title' }));
    expect(options.x + options.width).toBeLessThanOrEqual(away.x);
    expect(away.x + away.width).toBeLessThanOrEqual(360);
  });

  test('keeps all of a condition in the window', async ({ page }) => {
    const designer = await new Designer(page).open();
    await designer.openText(`${library}  author fk Author limit_choices_to:\`{"name": "Ann"}\`\n`);
    await designer.field('Book', 'author').tap();
    await designer.chooseMore('Inspector');
    await designer.inspector.getByRole('button', { name: 'More options' }).tap();
    const away = await boxOf(designer.inspector.getByRole('button', { name: 'Take name away' }));
    expect(away.x + away.width).toBeLessThanOrEqual(360);
    expect(away.width).toBeGreaterThanOrEqual(24);
  });

  test('leaves room for a finger at its switches and colours', async ({ page }) => {
    const designer = await new Designer(page).open();
    await designer.openText(library);
    await designer.chooseMore('Inspector');
    for (const hue of await designer.inspector.getByRole('radio').all()) {
      const { width, height } = await boxOf(hue);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    await page.getByRole('button', { name: 'Fold the inspector away' }).tap();

    await designer.field('Book', 'title').tap();
    await designer.chooseMore('Inspector');
    const unique = designer.inspector.getByRole('switch', { name: 'Unique' });
    const { x, y } = await boxOf(unique);
    await page.touchscreen.tap(x + 10, y - 6);
    await expect(unique).toBeChecked();
  });
});
