import { Check, Copy } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useDesign } from '../../state/hooks.ts';
import { downloadOpen } from '../../state/keeping/files.ts';
import { copyText } from '../../state/sharing/clipboard.ts';
import { linkTo } from '../../state/sharing/links.ts';
import {
  asMarkdown,
  asMessage,
  hasDescriptions,
  remarkOnLength,
  withoutDescriptions,
} from '../../state/sharing/share.ts';
import { sharing } from '../../state/sharing/sharing.ts';
import { closeDialog } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './Dialogs.module.css';

type Link = { readonly text: string } | { readonly why: string } | null;

/** The link to the open design; it holds the whole design, so nothing is sent anywhere. */
export function ShareDialog() {
  const design = useDesign();
  const firstCopied = useStore(sharing, (state) => state.copied);
  const [brief, setBrief] = useState(false);
  /** What was copied last in this dialog; null as long as nothing but the link itself was. */
  const [copied, setCopied] = useState<{ what: string; done: boolean } | null>(null);
  const [link, setLink] = useState<Link>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const shared = useMemo(() => (brief ? withoutDescriptions(design) : design), [brief, design]);

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
    setCopied({ what, done });
    if (!done) field.current?.select();
  };
  const isCopied = copied === null ? firstCopied === true && !brief : copied.done;

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
            onClick={() => void copy('link', text)}
          >
            {isCopied && (copied === null || copied.what === 'link') ? (
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
        {copied && !copied.done && ' The browser forbids copying here: press Ctrl+C.'}
        {copied?.done && copied.what !== 'link' && ` Copied as ${copied.what}.`}
      </p>
      {hasDescriptions(design) && (
        <div className={styles.switchRow}>
          <Switch id={id} checked={brief} onChange={setBrief} />
          <label htmlFor={id}>Without descriptions, help texts and notes</label>
        </div>
      )}
      <div className={styles.buttons}>
        <Button onClick={downloadOpen}>Download file</Button>
        <Button
          disabled={text === ''}
          onClick={() => void copy('a message', asMessage(design, text))}
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
