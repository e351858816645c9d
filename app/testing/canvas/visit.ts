/** Somebody at the built app, with a mouse and a keyboard, and what the browser's own trace tells of each thing they do. */
import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { gzipSync } from 'fflate';
import type { Position } from '../../core/design/design.ts';
import type { Work } from './frames.ts';
import { categories, RENDERING, workOf } from './frames.ts';
import type { TraceEvent } from './frames.ts';
import { HUB } from './crossroads.ts';

/** What one visit measured: of each thing done its work, and what the page weighs. */
export interface Visit {
  readonly works: Readonly<Record<string, Work>>;
  /** Milliseconds from the beginning of the navigation until a model is there. */
  readonly firstModel: number;
  /** JavaScript that was asked for before a model was there, zipped. */
  readonly scriptBytes: number;
  /** What is left of the heap of JavaScript after a collection, in bytes. */
  readonly heap: number;
  /** Elements of the document at full size, and with all of the design in sight. */
  readonly elementsNear: number;
  readonly elementsFar: number;
}

const STEPS = 60;

/** From the last key until a large design is checked: the app waits for a pause in typing first. */
const CHECKING_MS = 2500;
const SETTLING_MS = 1500;

/** Keeps a design in an empty profile by opening its file, comes back to it, and works in it. */
export async function visit(browser: Browser, address: string, text: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(address);
    await openFile(page, text);
    return await work(browser, page, session);
  } finally {
    await context.close();
  }
}

async function openFile(page: Page, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle((content) => {
    const carried = new DataTransfer();
    carried.items.add(new File([content], 'crossroads.cardinal'));
    return carried;
  }, text);
  await page.locator('[data-canvas]').waitFor();
  await page.locator('body').dispatchEvent('dragover', { dataTransfer });
  await page.locator('body').dispatchEvent('drop', { dataTransfer });
  await page
    .getByText(/^Opened “/)
    .first()
    .waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.waitForTimeout(SETTLING_MS);
}

async function work(browser: Browser, page: Page, session: CDPSession): Promise<Visit> {
  const works: Record<string, Work> = {};
  const during = async (name: string, doing: () => Promise<void>): Promise<void> => {
    await page.waitForTimeout(300);
    works[name] = await traced(browser, page, doing);
  };
  const middle = await middleOfCanvas(page);

  let firstModel = 0;
  let scriptBytes = 0;
  await during('opening', async () => {
    await page.reload({ waitUntil: 'commit' });
    const shown = await page.waitForFunction(
      () => document.querySelector('[data-canvas] .react-flow__node') && performance.now(),
      undefined,
      { polling: 'raf' },
    );
    firstModel = Number(await shown.jsonValue());
    scriptBytes = await scriptsOf(page);
    await page.waitForTimeout(SETTLING_MS);
  });

  const press = async (keys: string): Promise<void> => {
    await page.keyboard.press(keys);
    await page.waitForTimeout(SETTLING_MS);
  };
  await page.mouse.move(middle.x, middle.y);

  await press('Shift+1');
  const elementsFar = await elements(page);
  await during('panning, all in sight', () => pan(page));

  await during('zooming', () => zoom(page, middle));

  await press('Shift+1');
  await press('Control+0');
  const elementsNear = await elements(page);
  await during('panning, full size', () => pan(page));

  const hub = page.getByRole('group', { name: new RegExp(`^${HUB} in `) });
  await page.keyboard.press('Control+k');
  await page.keyboard.type(HUB);
  await press('Enter');
  const before = await placeOf(hub);
  await during('dragging the hub', async () => {
    await page.mouse.move(before.x + 60, before.y + 16);
    await page.mouse.down();
    for (let i = 1; i <= STEPS; i += 1) {
      await page.mouse.move(before.x + 60 - 4 * i, before.y + 16 - 2 * i);
    }
    await page.mouse.up();
  });
  if ((await placeOf(hub)).x > before.x - 3 * STEPS) throw new Error('The hub was not dragged.');

  await press('Control+z');
  await hub.getByRole('listitem').nth(2).dblclick();
  await hub.getByRole('combobox', { name: /^Name of field/ }).waitFor();
  await during('typing a name', async () => {
    for (const letter of 'somebodyelse') {
      await page.keyboard.type(letter);
      await page.waitForTimeout(60);
    }
  });
  await during('checking', async () => {
    await page.keyboard.type('s');
    await page.waitForTimeout(CHECKING_MS);
  });
  await page.keyboard.press('Enter');

  return { works, firstModel, scriptBytes, elementsNear, elementsFar, heap: await heapOf(session) };
}

/** Moves the view by the wheel there and back. */
async function pan(page: Page): Promise<void> {
  for (let i = 0; i < STEPS; i += 1) {
    const way = i < STEPS / 2 ? 1 : -1;
    await page.mouse.wheel(way * 40, way * 20);
  }
}

/** Out of the whole and into it, past every level of detail. */
async function zoom(page: Page, { x, y }: Position): Promise<void> {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < STEPS; i += 1) await page.mouse.wheel(0, i < STEPS / 2 ? -40 : 40);
  await page.keyboard.up('Control');
}

async function traced(browser: Browser, page: Page, doing: () => Promise<void>): Promise<Work> {
  await browser.startTracing(page, { categories: [...categories] });
  let trace: Buffer;
  try {
    await doing();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  return workOf(traceEvents, pageProcess(traceEvents));
}

/** The process of the page: the one whose main thread made the most frames. */
function pageProcess(events: readonly TraceEvent[]): number {
  const counts = new Map<number, number>();
  for (const { name, pid } of events) {
    if (name === RENDERING) counts.set(pid, (counts.get(pid) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!most) throw new Error('The trace holds no frame.');
  return most[0];
}

/** How much JavaScript the page has asked for so far, zipped. */
async function scriptsOf(page: Page): Promise<number> {
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  const bodies = addresses.map(async (one) => (await page.request.get(one)).body());
  return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
}

const elements = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('*').length);

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function middleOfCanvas(page: Page): Promise<Position> {
  const { x, y, width, height } = await placeOf(page.locator('[data-canvas]'));
  return { x: x + width / 2, y: y + height / 2 };
}

type Place = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

async function placeOf(element: Locator): Promise<Place> {
  const box = await element.boundingBox();
  if (!box) throw new Error('What is looked for is not drawn.');
  return box;
}
