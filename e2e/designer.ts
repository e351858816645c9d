import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { middleOf } from './places.ts';

export type Language = 'Django' | 'TypeScript' | 'SQL';
export type Kind = 'One to one' | 'One to many' | 'Many to many';

/** A file somebody took away. */
export interface TakenFile {
  readonly path: string;
  readonly text: string;
}

/** A file somebody has on their desk. */
export interface FileAtHand {
  readonly name: string;
  readonly content: string;
}

/** Somebody at the workspace: what they see, and what they do that needs neither hand in particular. */
export class Designer {
  readonly page: Page;
  readonly canvas: Locator;
  readonly inspector: Locator;
  readonly problems: Locator;
  readonly outline: Locator;
  readonly dialog: Locator;
  readonly undoButton: Locator;
  readonly redoButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.canvas = page.getByRole('main', { name: 'Canvas' });
    this.inspector = page.getByRole('complementary', { name: 'Inspector' });
    this.problems = page.getByRole('list', { name: 'Problems', exact: true });
    this.outline = page.getByRole('navigation', { name: 'Outline' });
    this.dialog = page.getByRole('dialog');
    this.undoButton = page.getByRole('button', { name: /^Undo/ });
    this.redoButton = page.getByRole('button', { name: /^Redo/ });
  }

  async open(address = './'): Promise<this> {
    await this.page.goto(address);
    await expect(this.canvas).toBeVisible();
    return this;
  }

  /** Opens the workspace with an example, as a design of one's own. */
  async openExample(title: string): Promise<this> {
    await this.open();
    await this.startFrom(title);
    return this;
  }

  async startFrom(title: string): Promise<void> {
    await this.chooseForDesign('Examples…');
    await this.dialog.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await expect(this.dialog).toBeHidden();
    await expect(this.models.first()).toBeVisible();
  }

  /** Opens a design from its text, as somebody who pastes it. */
  async openText(text: string): Promise<void> {
    await this.chooseForDesign('Open…');
    await this.dialog.getByLabel('Or paste a link').fill(text);
    await this.dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** Carries files over the window and lets them go there. */
  async dropFiles(...files: readonly FileAtHand[]): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle((given) => {
      const carried = new DataTransfer();
      for (const { name, content } of given) carried.items.add(new File([content], name));
      return carried;
    }, files);
    const window = this.page.locator('body');
    const invitation = this.page.getByText('Drop to open as a new design');
    await window.dispatchEvent('dragover', { dataTransfer });
    await expect(invitation).toBeVisible();
    await window.dispatchEvent('drop', { dataTransfer });
    await expect(invitation).toBeHidden();
  }

  // What is on the canvas

  get models(): Locator {
    return this.canvas.getByRole('group', { name: /, \d+ fields?/ });
  }

  model(name: string): Locator {
    return this.canvas.getByRole('group', { name: new RegExp(`^${name} in .*fields?`) });
  }

  field(model: string, name: string): Locator {
    return this.model(model).getByRole('listitem', { name: new RegExp(`^${name},`) });
  }

  /** A note by its whole text. */
  note(text: string): Locator {
    return this.canvas.getByRole('group', { name: `Note: ${text}`, exact: true });
  }

  /** A relation by the field it is: `Product.category`. Its name is its sentence. */
  relation(name: string): Locator {
    return this.canvas.getByRole('img', { name: new RegExp(`^${name.replace('.', '\\.')}: `) });
  }

  /** Where a model or note stands, in the canvas's own measure. */
  placeOf(node: Locator): Promise<string> {
    return node.evaluate((element: HTMLElement) => element.style.transform);
  }

  /** Where every model stands, by name. */
  async places(): Promise<Record<string, string>> {
    const found = await this.models.evaluateAll((nodes) =>
      nodes.map((node): [string, string] => [
        (node.getAttribute('aria-label') ?? '').split(' in ')[0] ?? '',
        (node as HTMLElement).style.transform,
      ]),
    );
    return Object.fromEntries(found);
  }

  // What is told

  /** The inspector tells the selected relation both ways, each way a sentence of its own. */
  async expectTold(sentence: string): Promise<void> {
    // Another paragraph asks for the numbers: it has boxes to type them in.
    const told = this.inspector
      .getByRole('paragraph')
      .filter({ hasText: /^Each /, hasNot: this.page.getByRole('textbox') });
    const both = sentence.replace(/; (an?) /, (_, article: string) => `. A${article.slice(1)} `);
    await expect(told).toHaveText(both, { useInnerText: true });
  }

  /** The number of problems the bar at the top tells. */
  chip(text: string | RegExp): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: text });
  }

  problem(text: string | RegExp): Locator {
    return this.problems.getByRole('listitem').filter({ hasText: text });
  }

  /** Mends a problem by the button beside it. */
  async fix(problem: string | RegExp, way: string | RegExp): Promise<void> {
    const ways = this.problem(problem).getByRole('group', { name: /^Mend: / });
    await ways.getByRole('button', { name: way }).click();
  }

  /** The text of what was announced last. */
  get announcement(): Locator {
    return this.page.getByRole('status').first();
  }

  // The code

  codePanel(language: Language): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${language} code`) });
  }

  /** The code of one file as it stands in the panel, letter by letter. */
  async code(language: Language): Promise<string> {
    await this.page.getByRole('tab', { name: language, exact: true }).click();
    return this.codeAsShown(language);
  }

  /** The same without touching the tabs. */
  codeAsShown(language: Language): Promise<string> {
    return this.codePanel(language).evaluate((panel) =>
      [...panel.querySelectorAll('[data-line]')]
        .map((line) => {
          const copy = line.cloneNode(true) as Element;
          for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
          return copy.textContent;
        })
        .join(''),
    );
  }

  // Menus and dialogs

  /** Takes a line of the menu that the right button opens on something. */
  async chooseOn(what: Locator, item: string | RegExp): Promise<void> {
    const { x, y } = await middleOf(what);
    await this.page.mouse.click(x, y, { button: 'right' });
    await this.page.getByRole('menuitem', { name: item }).click();
    await expect(this.page.getByRole('menu')).toHaveCount(0);
  }

  async chooseForDesign(item: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Design: / }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Takes a line of the menu at the right of the bar, or of one within it. */
  async chooseMore(item: string, within?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More', exact: true }).click();
    if (within === undefined) {
      await this.page.getByRole('menuitem', { name: item }).click();
    } else {
      await this.page.getByRole('menuitem', { name: within }).press('ArrowRight');
      await this.page.getByRole('menuitem', { name: item }).press('Enter');
    }
    await expect(this.page.getByRole('menu')).toHaveCount(0);
  }

  async expectDesignName(name: string): Promise<void> {
    await expect(this.page.getByRole('button', { name: `Design: ${name}` })).toBeVisible();
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText('Saved', { exact: true })).toBeVisible();
  }

  /** Takes the code of these languages away: one file as it is, more of them in an archive. */
  async exportArchive(...languages: readonly Language[]): Promise<Download> {
    await this.page.getByRole('button', { name: 'Export', exact: true }).click();
    for (const box of await this.dialog.getByRole('checkbox').all()) {
      const name = await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent);
      await box.setChecked(languages.some((language) => name?.includes(language)));
    }
    const file = await this.download(() =>
      this.dialog.getByRole('button', { name: /^Download/ }).click(),
    );
    await expect(this.dialog).toBeHidden();
    return file;
  }

  /** The same as files, out of the archive if they came in one. */
  async exportFiles(...languages: readonly Language[]): Promise<readonly TakenFile[]> {
    const file = await this.exportArchive(...languages);
    const bytes = await readFile(await file.path());
    if (!file.suggestedFilename().endsWith('.zip')) {
      return [{ path: file.suggestedFilename(), text: bytes.toString() }];
    }
    return Object.entries(unzipSync(bytes)).map(([path, content]) => ({
      path,
      text: strFromU8(content),
    }));
  }

  async download(start: () => Promise<void>): Promise<Download> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), start()]);
    return file;
  }

  /** The link, as it lies on the clipboard after pressing Share. */
  async copyLink(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(this.announcement).toHaveText('Copied the link.');
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
