import type { Range } from '../../core/schema/schema.ts';
import { crowsFoot } from '../../core/drawing/crowsFoot.ts';
import styles from './ConnectPopup.module.css';

/** A relation drawn small: the proposed holder at the left, the other model at the right. */
export function KindPicture({
  forward,
  reverse,
}: {
  readonly forward: Range;
  readonly reverse: Range;
}) {
  const ends = [crowsFoot(reverse, 3, 12, 1), crowsFoot(forward, 89, 12, -1)];
  return (
    <svg className={styles.picture} width="92" height="24" aria-hidden>
      <path d="M3 12H89" />
      {ends.map(({ path, ring }, i) => (
        <g key={i}>
          <path d={path} />
          {ring && <circle cx={ring.x} cy={ring.y} r={ring.r} />}
        </g>
      ))}
    </svg>
  );
}

/** A base drawn small: what is made from it at the left, the base at the right. */
export const BasePicture = () => (
  <svg className={styles.picture} width="92" height="24" aria-hidden>
    <path d="M3 12H76M89 12L76 5V19Z" />
  </svg>
);
