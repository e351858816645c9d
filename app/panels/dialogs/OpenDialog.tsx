import { useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { openExamples } from '../../actions/designActions.ts';
import { canPickFolder } from '../../state/project/pickFolder.ts';
import { closeDialog } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Dialogs.module.css';
import { openFiles, openFolder, openPasted } from './openFiles.ts';

/** What was pasted and not opened yet: it outlives the dialog, and is forgotten with the page. */
const draft = createStore(() => ({ pasted: '' }));
const keep = (pasted: string): void => draft.setState({ pasted });

/** Opens a file, a project, a link or a text; each becomes a new design. */
export function OpenDialog() {
  const pasted = useStore(draft, (state) => state.pasted);
  const [trouble, setTrouble] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const id = useId();

  const settle = async (opening: Promise<string | null>) => {
    const why = await opening;
    if (why === null) closeDialog();
    else setTrouble(why);
    return why === null;
  };
  const openIt = async () => {
    if (await settle(openPasted(pasted))) keep('');
  };

  return (
    <Dialog
      title="Open"
      description="It becomes a new design; the open one stays as it is."
      open
      onClose={closeDialog}
    >
      <div className={styles.pick}>
        <Button onClick={() => picker.current?.click()}>Choose a file…</Button>
        <Button
          onClick={() => {
            if (canPickFolder()) void settle(openFolder());
            else folder.current?.click();
          }}
        >
          Choose a project’s folder…
        </Button>
        <span className={styles.hint}>
          or drop one anywhere on the window: a .cardinal file, a picture that carries a design, or
          a Django project: its folder, a .zip of it, or models.py. Nothing of it is run, and
          nothing leaves this browser.
        </span>
        <input
          ref={(input) => {
            folder.current = input;
            input?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          hidden
          aria-label="Project’s folder"
          onChange={({ target }) => void settle(openFiles(target.files ?? []))}
        />
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept=".cardinal,text/plain,.svg,.png,.py,.zip"
          aria-label="File"
          onChange={({ target }) => void settle(openFiles(target.files ?? []))}
        />
      </div>
      <label className={styles.label} htmlFor={id}>
        Or paste a link, a design’s text or Python with models
      </label>
      <textarea
        id={id}
        className={styles.paste}
        rows={7}
        spellCheck={false}
        data-draft
        data-first
        value={pasted}
        aria-invalid={trouble !== null}
        aria-describedby={`${id}-why`}
        onChange={(event) => {
          keep(event.target.value);
          setTrouble(null);
        }}
        // What is pasted next takes the place of what was left here.
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void openIt();
        }}
      />
      <p id={`${id}-why`} className={styles.trouble} role="alert">
        {trouble}
      </p>
      <div className={styles.buttons}>
        <Button onClick={openExamples.perform}>Examples…</Button>
        <Button look="primary" disabled={pasted.trim() === ''} onClick={() => void openIt()}>
          Open
        </Button>
      </div>
    </Dialog>
  );
}
