import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, say, tools } from './shell.mjs';

/**
 * The browser that the journeys in `e2e/` run in.
 * @typedef {{ executablePath: string, args: string[] }} Browser
 */

/** A system Chromium talks to its maker at every start unless told not to; tests need silence and no profile. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const isRoot = process.getuid?.() === 0;
/** Chromium's sandbox refuses to run as root. */
const flags = isRoot ? [...quiet, '--no-sandbox'] : quiet;

/**
 * The browser that is already here: the one `CARDINAL_CHROMIUM` names, one on the path, or Playwright's own.
 * @returns {Promise<Browser | undefined>}
 */
export async function findBrowser() {
  const named = process.env['CARDINAL_CHROMIUM'];
  if (named) {
    if (!canRun(named)) throw new Error(`CARDINAL_CHROMIUM names no program: ${named}`);
    return { executablePath: named, args: flags };
  }
  const onPath = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  const system = onPath.find(canRun);
  if (system !== undefined) return { executablePath: system, args: flags };

  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? { executablePath: own, args: flags } : undefined;
}

/**
 * The browser, installed first if there is none: Playwright's download, else Debian's package.
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;

  say('Installing a browser…');
  await run(process.execPath, [tools.playwright, 'install', 'chromium']);
  if (isRoot && (await findBrowser()) === undefined) {
    const apt = ['-o', 'DPkg::Lock::Timeout=600'];
    await run('apt-get', [...apt, 'update']);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'chromium'], { env });
  }
  const installed = await findBrowser();
  if (installed === undefined) {
    throw new Error('no Chromium found or installed; name one in CARDINAL_CHROMIUM');
  }
  return installed;
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
