import { ChevronRight } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { QrCode } from '../../state/sharing/qrCode.ts';
import { LONGEST_FOR_CODE, qrCodeOf } from '../../state/sharing/qrCode.ts';
import styles from './Dialogs.module.css';

/** A square smaller than this, in pixels, is more than a camera can tell apart. */
const LEAST_SQUARE = 3;
const WIDTH = 280;

/** The link as a QR code, folded away until it is wanted; says why when the link is too long for one. */
export function QrCodePart({ link }: { readonly link: string }) {
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<{ readonly link: string; readonly code: QrCode } | null>(null);
  const id = useId();
  const fits = link.length <= LONGEST_FOR_CODE;

  useEffect(() => {
    if (!isOpen || link === '' || !fits) return;
    let isLatest = true;
    qrCodeOf(link).then(
      (code) => isLatest && setMade({ link, code }),
      () => isLatest && setMade(null),
    );
    return () => {
      isLatest = false;
    };
  }, [isOpen, link, fits]);

  return (
    <div className={styles.qrPart}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight size={14} aria-hidden className={isOpen ? styles.turned : undefined} />
        QR code
      </button>
      <div id={id} hidden={!isOpen}>
        {!fits && (
          <p className={styles.hint}>
            A code holds {LONGEST_FOR_CODE.toLocaleString('en')} characters that a camera can still
            read; this link has {link.length.toLocaleString('en')}. Leave something out, or send the
            link itself.
          </p>
        )}
        {fits && made?.link === link && <Picture code={made.code} />}
      </div>
    </div>
  );
}

/** Always dark on white, whatever the theme: that is what cameras look for. */
function Picture({ code: { path, size } }: { readonly code: QrCode }) {
  // Whole pixels for each square, so that all are alike.
  const side = size * Math.max(LEAST_SQUARE, Math.floor(WIDTH / size));
  return (
    <svg
      className={styles.qrCode}
      role="img"
      aria-label="QR code of the link to the design"
      viewBox={`0 0 ${size} ${size}`}
      width={side}
      height={side}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
