/** Takes a picture away: as a download, or on the clipboard. */
import type { MadePicture } from '../../core/picture/makePicture.ts';
import type { Picture } from '../../core/picture/picture.ts';
import { toSvg } from '../../core/picture/picture.ts';
import { withDesign } from '../../core/picture/png.ts';
import { metadataOf } from '../../core/picture/svgDesign.ts';
import { download, fileStem } from '../keeping/files.ts';
import { announce } from '../workspace.ts';
import type { Choice } from './choice.ts';
import type { Raster, Size } from './rasterise.ts';
import { rasterise, sharpSize } from './rasterise.ts';

/** `shop.png` */
export const pictureName = ({ name }: Pick<Picture, 'name'>, { format }: Choice): string =>
  `${fileStem(name)}.${format}`;

/** Hands the picture to the browser's downloads, and says what it is. */
export async function downloadPicture(made: MadePicture, choice: Choice): Promise<void> {
  const { picture, text } = made;
  const { format, carriesDesign } = choice;
  const name = pictureName(picture, choice);
  if (format === 'svg') {
    download(name, toSvg(picture, carriesDesign ? metadataOf(text) : ''), 'image/svg+xml');
    announce(`Downloaded ${name}.`);
    return;
  }
  const raster = await rasterised(picture);
  if (!raster) return;
  const plain = new Uint8Array(await raster.blob.arrayBuffer());
  download(name, carriesDesign ? withDesign(plain, text) : plain, 'image/png');
  announce(`Downloaded ${name}, ${sizeInWords(raster)}.`);
}

/** Puts the picture on the clipboard, as pixels: without the design, which programs that paste do not keep. */
export async function copyPicture({ picture }: MadePicture): Promise<void> {
  const raster = rasterised(picture);
  const blob = raster.then((made) => {
    if (made) return made.blob;
    throw new Error('There is no picture.');
  });
  try {
    // Browsers ask that the clipboard be touched in the very click that wanted it.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    const made = await raster;
    if (made) announce(`Copied the picture, ${sizeInWords(made)}.`);
  } catch {
    if (await raster) announce('The browser does not let the clipboard be written.', 'refused');
  }
}

async function rasterised(picture: Picture): Promise<Raster | null> {
  try {
    return await rasterise(picture, sharpSize(picture));
  } catch {
    announce('The browser has no room for so large a picture. Take it as SVG.', 'refused');
    return null;
  }
}

/** What was made smaller than full size is told. */
export function sizeInWords({ width, height, scale }: Size): string {
  const size = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`;
  if (scale >= 1) return size;
  const percent = Math.floor(scale * 100);
  return `${size}: ${percent} % of full size, as browsers bear no larger picture`;
}
