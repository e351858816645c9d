import { Copy, Download, Printer } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { printDiagram } from '../../actions/pictureActions.ts';
import type { ThemeName } from '../../core/picture/palettes.ts';
import type { MadePicture } from '../../core/picture/makePicture.ts';
import type { Picture } from '../../core/picture/picture.ts';
import { useDesign, useWorkspace } from '../../state/hooks.ts';
import { choice, choose, drawable } from '../../state/picture/choice.ts';
import type { Choice, Format } from '../../state/picture/choice.ts';
import { pictureOf } from '../../state/picture/pictureOfPage.ts';
import { rasterise, sharpSize, sizeWithin } from '../../state/picture/rasterise.ts';
import {
  copyPicture,
  downloadPicture,
  pictureName,
  sizeInWords,
} from '../../state/picture/take.ts';
import { closeDialog } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './PictureDialog.module.css';
import shared from './Dialogs.module.css';
import { SwitchRow } from './SwitchRow.tsx';

const formats: Readonly<Record<Format, string>> = { png: 'PNG', svg: 'SVG' };
const themes: Readonly<Record<ThemeName, string>> = {
  light: 'Light',
  dark: 'Dark',
  paper: 'Paper',
};

/** Takes the diagram away as a picture: all of it, whatever is on screen, or what is selected. */
export function PictureDialog() {
  const design = useDesign();
  const selection = useWorkspace((state) => state.selection);
  const wanted = useStore(choice);
  const [busy, setBusy] = useState(false);
  const selected = useMemo(() => drawable(selection), [selection]);
  const part = selected.size === 0 ? 'all' : wanted.part;
  const { format, theme, carriesDesign } = wanted;
  const only = part === 'all' ? null : selected;
  const drawn = useMemo(() => (only === null ? { theme } : { theme, only }), [theme, only]);
  const { drawing, isCurrent } = usePicture(design, drawn);
  const made = drawing && 'made' in drawing ? drawing.made : null;
  const canTake = made !== null && isCurrent && !busy;

  const doing = async (what: Promise<void>) => {
    setBusy(true);
    await what;
    setBusy(false);
  };
  const take = async () => {
    if (!made) return;
    await doing(downloadPicture(made, wanted));
    closeDialog();
  };
  const count = selected.size;

  return (
    <Dialog
      title="Picture"
      description="Of the whole diagram, not only of what is on the screen."
      open
      onClose={closeDialog}
      width={560}
    >
      <div className={styles.choices}>
        <Segmented
          label="Format"
          value={format}
          options={formats}
          onChange={(next) => choose({ format: next })}
        />
        <Segmented
          label="Colours"
          value={theme}
          options={themes}
          onChange={(next) => choose({ theme: next })}
        />
        <Segmented
          label="What is drawn"
          value={part}
          options={{
            all: 'Everything',
            selection: count === 0 ? 'Selection' : `Selection (${count})`,
          }}
          disabled={count === 0}
          onChange={(next) => choose({ part: next })}
        />
      </div>
      <div className={styles.frame} data-theme={theme === 'dark' ? 'dark' : 'light'}>
        {made && <Preview picture={made.picture} />}
        {!drawing && <span className={shared.hint}>Drawing…</span>}
        {drawing && !made && (
          <span className={shared.hint} role="status">
            {'why' in drawing ? drawing.why : 'There is nothing to draw yet.'}
          </span>
        )}
      </div>
      <p className={shared.hint} role="status">
        {made && sizeOf(made.picture, wanted)}
        {made && !made.hasTypefaces && ' Its typefaces could not be fetched, and are only named.'}
      </p>
      <SwitchRow
        label="Carry the design"
        hint={
          part === 'all'
            ? 'Whoever opens or drops the picture in Cardinal gets the design.'
            : 'Whoever opens or drops the picture in Cardinal gets what it shows as a design.'
        }
        checked={carriesDesign}
        onChange={(next) => choose({ carriesDesign: next })}
      />
      <div className={shared.buttons}>
        <Button onClick={printDiagram.perform} disabled={!made}>
          <Printer size={14} aria-hidden /> Print…
        </Button>
        <Button disabled={!canTake} onClick={() => made && void doing(copyPicture(made))}>
          <Copy size={14} aria-hidden /> Copy
        </Button>
        <Button look="primary" data-first disabled={!canTake} onClick={() => void take()}>
          <Download size={14} aria-hidden />
          {busy ? 'Making the picture…' : `Download ${pictureName(design, wanted)}`}
        </Button>
      </div>
    </Dialog>
  );
}

type Drawing = { readonly made: MadePicture | null } | { readonly why: string };

/** The last picture that was drawn, null before the first; and whether it is the one that is wanted now. */
function usePicture(...[design, drawn]: Parameters<typeof pictureOf>): {
  readonly drawing: Drawing | null;
  readonly isCurrent: boolean;
} {
  const [last, setLast] = useState<{
    readonly of: readonly unknown[];
    readonly drawing: Drawing;
  }>();
  useEffect(() => {
    let isLatest = true;
    const set = (drawing: Drawing) => isLatest && setLast({ of: [design, drawn], drawing });
    pictureOf(design, drawn).then(
      (made) => set({ made }),
      () => set({ why: 'The picture could not be drawn.' }),
    );
    return () => {
      isLatest = false;
    };
  }, [design, drawn]);
  const isCurrent = last?.of[0] === design && last.of[1] === drawn;
  return { drawing: last?.drawing ?? null, isCurrent };
}

/** What it will look like. As pixels, since a browser reads a large drawing in one go. */
function Preview({ picture }: { readonly picture: Picture }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const over = new AbortController();
    const { clientWidth, clientHeight } = image.current ?? document.body;
    const ratio = window.devicePixelRatio;
    const size = sizeWithin(picture, clientWidth * ratio, clientHeight * ratio);
    const show = async () => {
      const { blob } = await rasterise(picture, size, over.signal);
      const shown = image.current;
      if (over.signal.aborted || !shown) return;
      const url = URL.createObjectURL(blob);
      shown.addEventListener('load', () => URL.revokeObjectURL(url), { once: true });
      shown.src = url;
    };
    // Nobody waits for it any more, or there is no room: the picture itself can still be tried.
    show().catch(() => {});
    return () => over.abort();
  }, [picture]);
  return <img ref={image} className={styles.preview} alt={`The diagram of ${picture.name}`} />;
}

/** How large it becomes. */
function sizeOf(picture: Picture, { format }: Choice): string {
  return `${sizeInWords(format === 'png' ? sharpSize(picture) : { ...picture.bounds, scale: 1 })}.`;
}
