import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The typefaces of the workspace, from the packages that `app/ui/theme.css` imports. */
const packages = ['@fontsource-variable/inter', '@fontsource-variable/jetbrains-mono'];

/**
 * Their style sheets, with whole addresses of the files.
 * @returns {Promise<string>}
 */
export async function css() {
  const sheets = packages.map(async (name) => {
    const sheet = new URL(import.meta.resolve(`${name}/index.css`));
    const text = await readFile(sheet, 'utf8');
    return text.replace(/url\(([^)]+)\)/g, (_, path) => `url(${new URL(path, sheet).href})`);
  });
  return (await Promise.all(sheets)).join('\n');
}

/**
 * @param {string} url of a file, as `css` gives it
 * @returns {Promise<string>} what is in it, in base 64
 */
export const file = async (url) => (await readFile(fileURLToPath(url))).toString('base64');
