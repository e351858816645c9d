import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Model } from '../../core/design/design.ts';
import type { FieldId } from '../../core/fieldTypes/values.ts';
import { relationTypes } from '../../core/design/relation.ts';
import type { Answers, Decision, QuestionId } from '../../core/schema/notSure.ts';
import { decide, nextQuestion } from '../../core/schema/notSure.ts';
import type { Target } from '../../state/connecting.ts';
import { setAsking, stopConnecting } from '../../state/connecting.ts';
import { useDesign } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { choose, reconsider } from './choose.ts';
import styles from './ConnectPopup.module.css';
import { describeTarget } from './making.ts';

interface Props {
  readonly from: Model;
  readonly target: Target;
  /** A relation that is there already, to be made what the answers come to. */
  readonly relation: FieldId | null;
}

/** Finds the kind of a relation by plain questions, answered with Y and N. */
export function NotSure({ from, target, relation }: Props) {
  const design = useDesign();
  const other = describeTarget(design, target);
  const [answers, setAnswers] = useState<Answers>({});
  const [asked, setAsked] = useState<readonly QuestionId[]>([]);
  const panel = useRef<HTMLDivElement>(null);
  const pair = {
    x: from.name,
    y: other?.name ?? '',
    xExternal: from.external,
    yExternal: other?.external ?? false,
    same: target.kind === 'model' && target.id === from.id,
  };
  const question = nextQuestion(pair, answers);
  const decision = decide(pair, answers);
  const step = asked.length;

  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    // The buttons are others with each question.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [step]);

  const answer = (yes: boolean) => {
    if (!question) return;
    setAnswers({ ...answers, [question.id]: yes });
    setAsked([...asked, question.id]);
  };
  const back = () => {
    const last = asked.at(-1);
    if (last === undefined) {
      if (relation === null) setAsking(false);
      else stopConnecting();
      return;
    }
    const { [last]: _, ...rest } = answers;
    setAnswers(rest);
    setAsked(asked.slice(0, -1));
  };
  const take = ({ kind, holder, through }: Decision) => {
    const side = holder === 'x' ? 'from' : 'to';
    if (relation === null) choose({ from: from.id, target, kind, holder: side, through });
    else reconsider(relation, { kind, holder: side, through });
  };

  const keys = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (question && (key === 'y' || key === 'n')) {
      event.preventDefault();
      answer(key === 'y');
    } else if (event.key === 'Backspace') {
      event.preventDefault();
      back();
    }
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- shortcuts of the buttons within
    <div ref={panel} onKeyDown={keys}>
      {question && (
        <div aria-live="polite">
          <p className={styles.subtitle}>Question {step + 1}</p>
          <p className={styles.question}>{question.text}</p>
          <p className={styles.hint}>{question.hint}</p>
        </div>
      )}
      {decision && (
        <div aria-live="polite">
          <p className={styles.subtitle}>{relationTypes[decision.kind]}</p>
          <p className={styles.reason}>{decision.reason}</p>
        </div>
      )}
      <div className={styles.answers}>
        {question && (
          <>
            <Button onClick={() => answer(true)}>
              Yes <Keys keys="Y" />
            </Button>
            <Button onClick={() => answer(false)}>
              No <Keys keys="N" />
            </Button>
          </>
        )}
        {decision && (
          <Button look="primary" onClick={() => take(decision)}>
            {relation === null ? 'Connect them so' : 'Make it so'}
          </Button>
        )}
        <Button look="quiet" onClick={back}>
          Back
        </Button>
      </div>
    </div>
  );
}
