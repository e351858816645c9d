import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import { closeDetails } from './closeDetails.ts';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  /** One sentence under the title; also what screen readers say of the dialog. */
  readonly description?: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** In pixels; 520 if absent. */
  readonly width?: number;
  readonly children: ReactNode;
}

/** A dialog over the workspace: keeps the focus, closes on Escape, gives the focus back. */
export function Dialog({ title, description, open, onClose, width = 520, children }: Props) {
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={styles.overlay} />
        <Radix.Content
          className={styles.content}
          style={{ width }}
          // Not the close button, which comes first: what is marked to be first, else the dialog as a whole.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            const content = event.currentTarget as HTMLElement;
            (content.querySelector<HTMLElement>('[data-first]') ?? content).focus();
          }}
          // Escape leaves what is innermost: a part that is unfolded goes first.
          onEscapeKeyDown={(event) => {
            if (closeDetails(document.activeElement)) event.preventDefault();
          }}
          // A toast speaks of what was done in the dialog: its button is not a way out of it.
          onInteractOutside={(event) => {
            if (event.target instanceof Element && event.target.closest('[data-toast]')) {
              event.preventDefault();
            }
          }}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <header className={styles.header}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label="Close">
                <X size={16} />
              </IconButton>
            </Radix.Close>
          </header>
          {description !== undefined && (
            <Radix.Description className={styles.description}>{description}</Radix.Description>
          )}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
