/** Prints the open diagram on one page, instead of the workspace. */
import { toSvg } from '../../core/picture/picture.ts';
import { workspace } from '../workspace.ts';
import { pictureOf } from './pictureOfPage.ts';
import styles from './print.module.css';

/** Lays the picture over the page for as long as the browser prints. */
export async function printOpen(): Promise<void> {
  const made = await pictureOf(workspace.getState().design, { theme: 'paper' });
  if (!made) return;
  const { width, height } = made.picture.bounds;
  const url = URL.createObjectURL(new Blob([toSvg(made.picture)], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  image.alt = '';
  const sheet = document.createElement('div');
  sheet.className = [styles.sheet, width > height && styles.wide].join(' ');
  sheet.ariaHidden = 'true';
  sheet.append(image);
  await image.decode();
  const clear = () => {
    sheet.remove();
    document.body.classList.remove(`${styles.printing}`);
    URL.revokeObjectURL(url);
  };
  window.addEventListener('afterprint', clear, { once: true });
  document.body.append(sheet);
  document.body.classList.add(`${styles.printing}`);
  window.print();
}
