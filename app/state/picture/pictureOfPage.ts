/** A picture of a design, made from what the page knows: its typefaces, and a worker to draw with. */
import type { Design } from '../../core/design/design.ts';
import type { PictureCall } from '../../core/picture/drawPicture.ts';
import type { MadePicture } from '../../core/picture/makePicture.ts';
import { askWorker } from '../askWorker.ts';
import type { Answer, Asked } from './pictureQuestions.ts';

/** @returns null where there is nothing to draw. */
export function pictureOf(design: Design, call: PictureCall): Promise<MadePicture | null> {
  const asked: Asked = { design, call, css: facesOfPage() };
  return new Promise((resolve, reject) => {
    const stop = askWorker<Asked, Answer>(
      () => new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' }),
      asked,
      ({ made }) => {
        stop();
        resolve(made);
      },
      // Where no worker may be, the page waits for itself.
      () => void drawHere(asked).then(({ made }) => resolve(made), reject),
    );
  });
}

const drawHere = async (asked: Asked): Promise<Answer> => (await import('./draw.ts')).draw(asked);

/** The `@font-face` rules of the page's style sheets, with whole addresses. */
function facesOfPage(): string {
  return [...document.styleSheets].flatMap(rulesOf).join('\n');
}

function rulesOf(sheet: CSSStyleSheet): string[] {
  const base = sheet.href ?? document.baseURI;
  return [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ cssText }) =>
      cssText.replace(
        /url\((["']?)(.*?)\1\)/g,
        (_, _mark: string, url: string) => `url("${new URL(url, base).href}")`,
      ),
    );
}
