import { Check, Copy } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useDesign } from '../../state/hooks.ts';
import { downloadOpen } from '../../state/keeping/files.ts';
import { copyText } from '../../state/sharing/clipboard.ts';
import { linkTo } from '../../state/sharing/links.ts';
import {
  asMarkdown,
  asMessage,
  hasDescriptions,
  hasPositions,
  remarkOnLength,
  tellCopied,
  withoutDescriptions,
  withoutPositions,
} from '../../state/sharing/share.ts';
import { sharing } from '../../state/sharing/sharing.ts';
import { closeDialog } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SwitchRow } from './SwitchRow.tsx';
import { QrCodePart } from './QrCodePart.tsx';
import styles from './Dialogs.module.css';

type Link = { readonly text: string } | { readonly why: string } | null;

/** The link to the open design; it holds the whole design, so nothing is sent anywhere. */
export function ShareDialog() {
  const design = useDesign();
  const firstCopied = useStore(sharing, (state) => state.copied);
  const [brief, setBrief] = useState(false);
  const [placeless, setPlaceless] = useState(false);
  /** The link that is on the clipboard, as far as it was copied in this dialog. */
  const [copied, setCopied] = useState<string | null>(null);
  const [link, setLink] = useState<Link>(null);
  const field = useRef<HTMLInputElement>(null);
  const shared = useMemo(() => {
    const said = brief ? withoutDescriptions(design) : design;
    return placeless ? withoutPositions(said) : said;
  }, [brief, placeless, design]);

  useEffect(() => {
    let isLatest = true;
    linkTo(shared).then(
      (text) => isLatest && setLink({ text }),
      (error: unknown) =>
        isLatest && setLink({ why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isLatest = false;
    };
  }, [shared]);

  const text = link && 'text' in link ? link.text : '';
  const remark = remarkOnLength(text.length);
  const copy = async (what: string, given: string) => {
    const done = await copyText(given);
    tellCopied(done, what);
    setCopied(done ? given : '');
    if (!done) field.current?.select();
  };
  const isCopied =
    copied === null ? firstCopied === true && !brief && !placeless : text !== '' && copied === text;

  return (
    <Dialog
      title="Share"
      description="The link holds the whole design. Whoever opens it looks at it, and may keep a copy."
      open
      onClose={closeDialog}
      width={560}
    >
      {link && 'why' in link ? (
        <p className={styles.trouble} role="alert">
          {link.why} Send the file instead.
        </p>
      ) : (
        <div className={styles.linkRow}>
          <input
            ref={field}
            className={styles.linkText}
            aria-label="Link to the design"
            readOnly
            value={text}
            placeholder="Making the link…"
            onFocus={(event) => event.target.select()}
          />
          <Button
            look="primary"
            data-first
            disabled={text === ''}
            onClick={() => void copy('the link', text)}
          >
            {isCopied ? (
              <>
                <Check size={14} aria-hidden /> Copied
              </>
            ) : (
              <>
                <Copy size={14} aria-hidden /> Copy
              </>
            )}
          </Button>
        </div>
      )}
      <p className={styles.hint} role="status">
        {text !== '' && `${text.length.toLocaleString('en')} characters. ${remark}`}
      </p>
      {hasDescriptions(design) && (
        <SwitchRow
          label="Without descriptions, help texts and notes"
          checked={brief}
          onChange={setBrief}
        />
      )}
      {hasPositions(design) && (
        <SwitchRow
          label="Without positions"
          hint="A little shorter; whoever opens it finds the models placed in columns."
          checked={placeless}
          onChange={setPlaceless}
        />
      )}
      {!(link && 'why' in link) && <QrCodePart link={text} />}
      <div className={styles.buttons}>
        <Button onClick={downloadOpen}>Download file</Button>
        <Button
          disabled={text === ''}
          onClick={() => void copy('the message', asMessage(design, text))}
        >
          Copy as message
        </Button>
        <Button
          disabled={text === ''}
          onClick={() => void copy('Markdown', asMarkdown(design, text))}
        >
          Copy as Markdown
        </Button>
      </div>
    </Dialog>
  );
}
