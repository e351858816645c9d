import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Designer } from './designer.ts';
import type { Point } from './places.ts';
import { boxOf } from './places.ts';

const COLUMNS = 15;
const ROWS = 14;
const STEP = { x: 320, y: 240 };

/** Streets of houses, each with a key to the one before; much more than a screen holds. */
function city(): string {
  const houses = Array.from({ length: COLUMNS * ROWS }, (_, n) => {
    const [x, y] = [(n % COLUMNS) * STEP.x, Math.floor(n / COLUMNS) * STEP.y].map((at) => at / 20);
    return `House${n} ${x},${y}\n  name char 20\n${n % COLUMNS === 0 ? '' : `  next fk House${n - 1}\n`}`;
  });
  return `cardinal 1 City\n\n[town]\n\n${houses.join('\n')}`;
}

/** Where something of the canvas is on the screen: houses stand where `city` has put them. */
async function onScreen({ canvas }: Designer, place: Point): Promise<Point> {
  const { x, y } = await boxOf(canvas);
  const [zoom, , , , left, top] = await canvas
    .locator('.react-flow__viewport')
    .evaluate((element) => {
      const { a, b, c, d, e, f } = new DOMMatrix(getComputedStyle(element).transform);
      return [a, b, c, d, e, f] as const;
    });
  return { x: x + left + place.x * zoom, y: y + top + place.y * zoom };
}

const corner = (house: number): Point => ({
  x: (house % COLUMNS) * STEP.x,
  y: Math.floor(house / COLUMNS) * STEP.y,
});

/** The middle of a house, canvas pixels from its corner. */
const MIDDLE = { x: 110, y: 57 };

const middleOfHouse = (designer: Designer, house: number): Promise<Point> => {
  const { x, y } = corner(house);
  return onScreen(designer, { x: x + MIDDLE.x, y: y + MIDDLE.y });
};

/** The middle of the line from a house to the one before, which leaves at its third row and arrives at the key. */
const middleOfLine = (designer: Designer, house: number): Promise<Point> => {
  const { x, y } = corner(house);
  return onScreen(designer, { x: x - (STEP.x - 220) / 2, y: y + (100 + 48) / 2 });
};

const open = async (designer: Designer): Promise<void> => {
  await designer.open();
  await designer.openText(city());
  await expect(designer.outline.getByRole('treeitem', { name: /^House209,/ })).toBeAttached();
  await designer.page.getByRole('button', { name: 'Show everything' }).click();
};

test('in a picture of two hundred models each can be pointed at, selected, moved and put back', async ({
  page,
}) => {
  const designer = new Designer(page);
  await open(designer);
  const hovered = await middleOfHouse(designer, 107);
  await page.mouse.move(hovered.x, hovered.y);
  await expect(designer.model('House107')).toBeVisible();

  await page.mouse.down();
  await page.mouse.move(hovered.x + 20, hovered.y + 30, { steps: 5 });
  await page.mouse.up();
  await expect(designer.inspector.getByRole('heading', { name: 'House107' })).toBeVisible();
  const moved = await designer.placeOf(designer.model('House107'));
  expect(moved).not.toBe(`translate(${corner(107).x}px, ${corner(107).y}px)`);
  await designer.undoButton.click();
  await expect
    .poll(() => designer.placeOf(designer.model('House107')))
    .toBe(`translate(${corner(107).x}px, ${corner(107).y}px)`);

  const line = await middleOfLine(designer, 33);
  await page.mouse.move(line.x, line.y);
  await expect(page.getByText('Each House33 belongs to exactly one House32').last()).toBeVisible();
  await page.mouse.click(line.x, line.y);
  await expect(
    designer.inspector.getByRole('heading', { name: 'House33.next → House32' }),
  ).toBeVisible();

  const empty = await onScreen(designer, { x: -60, y: -60 });
  await page.mouse.click(empty.x, empty.y);
  await expect(designer.inspector.getByRole('heading', { name: 'City' })).toBeVisible();
});

test('many models of a picture are selected with a rubber band and go together', async ({
  page,
}) => {
  const designer = new Designer(page);
  await open(designer);
  const from = await onScreen(designer, { x: -40, y: -40 });
  const to = await onScreen(designer, { x: 10 * STEP.x - 60, y: 4 * STEP.y - 60 });
  await page.keyboard.down('Shift');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(designer.inspector.getByRole('heading', { name: '40 models' })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');

  // One of them is dragged; the others go along, though few of them are more than paint.
  const { x, y } = await middleOfHouse(designer, 17);
  await page.mouse.move(x, y);
  await expect(designer.model('House17')).toBeVisible();
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 300, { steps: 6 });
  await page.mouse.up();
  const held = await designer.placeOf(designer.model('House17'));
  const [across = 0, down = 0] = [...held.matchAll(/-?\d+/g)].map(Number);
  const shift = { x: across - corner(17).x, y: down - corner(17).y };
  expect(shift.y).toBeGreaterThan(0);
  await page.keyboard.press('Escape');

  await designer.outline.getByRole('treeitem', { name: /^House2,/ }).click();
  await expect(designer.model('House2')).toBeVisible();
  expect(await designer.placeOf(designer.model('House2'))).toBe(
    `translate(${corner(2).x + shift.x}px, ${corner(2).y + shift.y}px)`,
  );
});

test('the keyboard walks a large design from model to model, and the view goes along', async ({
  page,
}) => {
  const designer = new Designer(page);
  await open(designer);
  await designer.outline.getByRole('treeitem', { name: /^House100,/ }).click();
  await designer.model('House100').focus();
  await page.keyboard.press('Control+0');
  for (let n = 101; n < 110; n += 1) {
    await page.keyboard.press('Tab');
    await expect(designer.model(`House${n}`)).toBeFocused();
    await expect(designer.model(`House${n}`)).toBeInViewport();
  }
  // Back at full size models have their fields.
  await expect(designer.field('House109', 'name')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Villa');
  await page.keyboard.press('Enter');
  await expect(designer.model('Villa')).toBeVisible();
});

test('what is near is mounted as one comes to it, and what is far is not', async ({ page }) => {
  const designer = new Designer(page);
  await open(designer);
  expect(await designer.models.count()).toBeLessThan(5);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('House187');
  // From so far away the view comes nearer to what was looked for.
  await page.keyboard.press('Enter');
  await expect(designer.field('House187', 'next')).toBeInViewport();
  await expect(designer.relation('House187.next')).toBeAttached();
  expect(await designer.models.count()).toBeLessThan(60);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the picture has the colours of the theme, and nobody is shut out of it', async ({
      page,
    }) => {
      const designer = new Designer(page);
      await open(designer);
      const panel = await page.evaluate(() => {
        const probe = document.createElement('p');
        probe.style.color = 'var(--panel)';
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      });
      const place = await middleOfHouse(designer, 100);
      const painted = await designer.canvas
        .locator('canvas[data-picture]')
        .evaluate((element: HTMLCanvasElement, { x, y }) => {
          const box = element.getBoundingClientRect();
          const scale = element.width / box.width;
          const pixel = element
            .getContext('2d')
            ?.getImageData((x - box.x) * scale, (y - box.y) * scale + 6, 1, 1).data;
          return `rgb(${[...(pixel ?? [])].slice(0, 3).join(', ')})`;
        }, place);
      expect(painted).toBe(panel);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .include('[data-canvas]')
        .analyze();
      expect(violations).toEqual([]);
    });
  });
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a model of the picture is selected by a tap', async ({ page }) => {
    const designer = new Designer(page);
    await open(designer);
    const { x, y } = await middleOfHouse(designer, 65);
    await page.touchscreen.tap(x, y);
    await expect(designer.inspector.getByRole('heading', { name: 'House65' })).toBeVisible();
  });
});
