/** The same things done with the mouse alone, but for names, which must be typed, and with the keyboard alone. */
import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Designer, Kind } from './designer.ts';
import { boxOf, middleOf } from './places.ts';

export interface Hand {
  /** Draws a model with fields as they are typed into it: `name char 200`. */
  readonly drawModel: (name: string, fields: readonly string[]) => Promise<void>;
  /** Joins two models, beginning at the first; the second may be one that every Django project has. */
  readonly connect: (from: string, to: string, as: Choice) => Promise<void>;
  /** Makes the selected relation one of another kind. */
  readonly changeKind: (kind: Kind) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** One of the ways two models can be joined, as they are offered. */
export interface Choice {
  /** How what it is called begins. */
  readonly kind: string;
  /** What the choice must say before it is taken. */
  readonly sentence: string;
}

export interface Joined extends Choice {
  readonly kind: Kind;
}

/** The project's user, as the lists of models call it. */
export const USER = 'settings.AUTH_USER_MODEL';

const swapWords = /has it instead$/;

export function mouseOf(designer: Designer): Hand {
  const { page, canvas } = designer;
  let drawn = 0;

  /** An empty place on the canvas for the next model. */
  const place = async () => {
    const box = await boxOf(canvas);
    return { x: box.x + 150 + 380 * drawn, y: box.y + 120 };
  };

  const leaveEditing = async () => {
    const box = await boxOf(canvas);
    await page.mouse.click(box.x + 40, box.y + 40);
  };

  return {
    drawModel: async (name, fields) => {
      const { x, y } = await place();
      drawn += 1;
      await page.mouse.dblclick(x, y);
      await page.keyboard.type(name);
      for (const field of fields) {
        await canvas.getByRole('button', { name: `Add field to ${name}` }).click();
        await expect(canvas.getByRole('textbox', { name: 'Name of the new field' })).toBeFocused();
        await page.keyboard.type(field);
      }
      await leaveEditing();
    },

    connect: async (from, to, { kind, sentence }) => {
      const start = designer.model(from);
      await start.hover();
      // The handles appear on the model under the pointer: left and right of its title, then of each row.
      const handle = await boxOf(start.getByTitle('Drag to connect').nth(1));
      await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
      await page.mouse.down();
      const end = to === USER ? await emptyPlace(canvas) : await middleOf(designer.model(to));
      await page.mouse.move(end.x, end.y, { steps: 6 });
      await page.mouse.up();
      const popup = page.getByRole('dialog', { name: /^Connect/ });
      if (to === USER) await popup.getByRole('option', { name: USER }).click();
      const choice = popup.getByRole('button', { name: new RegExp(`^${kind}`) });
      if (!(await choice.textContent())?.includes(sentence)) {
        await popup.getByRole('button', { name: swapWords }).click();
      }
      await expect(choice).toContainText(sentence);
      await choice.click();
      await expect(popup).toBeHidden();
    },

    changeKind: (kind) => designer.inspector.getByRole('radio', { name: kind }).click(),
    undo: () => designer.undoButton.click(),
    redo: () => designer.redoButton.click(),
  };
}

export function keyboardOf(designer: Designer): Hand {
  const { page, canvas } = designer;
  const press = (key: string) => page.keyboard.press(key);

  return {
    drawModel: async (name, fields) => {
      await press('n');
      await expect(canvas.getByRole('textbox', { name: /^Name of model/ })).toBeFocused();
      await page.keyboard.type(name);
      await press('Enter');
      for (const field of fields) {
        await expect(canvas.getByRole('textbox', { name: 'Name of the new field' })).toBeFocused();
        await page.keyboard.type(field);
        await press('Enter');
      }
      await expect(canvas.getByRole('textbox', { name: 'Name of the new field' })).toBeFocused();
      await press('Escape');
      await expect(designer.model(name)).toBeFocused();
    },

    connect: async (from, to, { kind, sentence }) => {
      await press('Control+k');
      await expect(page.getByRole('combobox', { name: 'Find or run' })).toBeFocused();
      await page.keyboard.type(from);
      await press('Enter');
      await expect(designer.dialog).toBeHidden();
      await press('c');
      const popup = page.getByRole('dialog', { name: /^Connect/ });
      await expect(popup.getByRole('combobox', { name: 'With which model?' })).toBeFocused();
      await page.keyboard.type(to);
      await expect(popup.getByRole('option').first()).toContainText(to);
      await press('Enter');
      const choice = popup.getByRole('button', { name: new RegExp(`^${kind}`) });
      if (!(await choice.textContent())?.includes(sentence)) await press('s');
      await expect(choice).toContainText(sentence);
      const number = await choice.getByText(/^[1-4]$/).textContent();
      await press(number ?? '');
      await expect(popup).toBeHidden();
    },

    changeKind: (kind) =>
      press({ 'One to one': 'Alt+1', 'One to many': 'Alt+2', 'Many to many': 'Alt+3' }[kind]),
    undo: () => press('Control+z'),
    redo: () => press('Control+Shift+z'),
  };
}

async function emptyPlace(canvas: Locator) {
  const box = await boxOf(canvas);
  return { x: box.x + box.width - 160, y: box.y + box.height - 200 };
}
