import { Fragment, memo } from 'react';
import styles from './Code.module.css';
import type { Token } from './tokens.ts';

interface Props {
  readonly tokens: readonly Token[];
  /** From 1; absent where lines are not counted. */
  readonly number?: number;
  readonly isLit?: boolean;
  /** What its number is a button to, by name. */
  readonly leadsTo?: string;
  /** In characters: how far what does not fit on the line is set in on the next. */
  readonly hang?: number;
}

/** Where code is best broken, should it not fit on its line: after a bracket, an equals sign or a dot. */
const breaks = /(?<=[([{=])|(?<=\.)(?=\p{L})/u;

const Breakable = ({ text }: { readonly text: string }) =>
  text.split(breaks).map((piece, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {piece}
    </Fragment>
  ));

/** One line of code. The line break at its end is part of the text, so that what is copied has it. */
export const CodeLine = memo(function CodeLine({
  tokens,
  number,
  isLit = false,
  leadsTo,
  hang,
}: Props) {
  const gutter = number !== undefined && (
    <span className={styles.gutter} aria-hidden>
      {number}
    </span>
  );
  return (
    <div
      className={isLit ? `${styles.line} ${styles.lit}` : styles.line}
      data-line={number}
      style={
        hang === undefined ? undefined : { paddingLeft: `${hang}ch`, textIndent: `-${hang}ch` }
      }
    >
      {leadsTo === undefined ? (
        gutter
      ) : (
        <button
          type="button"
          className={styles.leads}
          aria-label={`Line ${number}: go to ${leadsTo}`}
          data-leads
        >
          {gutter}
        </button>
      )}
      {tokens.map(({ text, kind }, i) =>
        kind === 'plain' ? (
          hang === undefined ? (
            text
          ) : (
            <Breakable key={i} text={text} />
          )
        ) : (
          <span key={i} className={styles[kind]}>
            {text}
          </span>
        ),
      )}
      {'\n'}
    </div>
  );
});
