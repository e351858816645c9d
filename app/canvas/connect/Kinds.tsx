import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { suggestedName } from '../../core/commands/relations.ts';
import type { Model } from '../../core/design/design.ts';
import { freeName } from '../../core/design/names.ts';
import { findModel } from '../../core/design/queries.ts';
import type { RelationKind } from '../../core/fieldTypes/fieldType.ts';
import type { DescentKind } from '../../core/schema/descent.ts';
import { propose } from '../../core/schema/proposal.ts';
import {
  baseSentence,
  relationSentence,
  speak,
  toldOfProposal,
} from '../../core/schema/sentences.ts';
import type { Target } from '../../state/connecting.ts';
import { useDesign } from '../../state/hooks.ts';
import { Keys } from '../../ui/Keys.tsx';
import type { Basing } from './basing.ts';
import { offeredBase } from './basing.ts';
import { choose, chooseBase } from './choose.ts';
import styles from './ConnectPopup.module.css';
import { BasePicture, KindPicture } from './KindPicture.tsx';
import { describeTarget, relationsBetween } from './making.ts';

const titles: Readonly<Record<RelationKind, string>> = {
  oneToMany: 'One to many',
  oneToOne: 'One to one',
  manyToMany: 'Many to many',
};

const baseTitle = (kind: DescentKind, model: string, base: string): string =>
  kind === 'fields' ? `${model} shares the fields of ${base}` : `${model} is a kind of ${base}`;

/** What follows from that title. */
const baseMeaning = (kind: DescentKind, model: string, base: string): string =>
  kind === 'fields'
    ? 'They become columns of its own table.'
    : `${speak(baseSentence(kind, model, base))}.`;

/** Enter takes what is marked: a mouse that moves over a choice marks it, one that only lies where they opened does not. */
const focusUnderMouse = ({
  currentTarget,
  movementX,
  movementY,
}: MouseEvent<HTMLElement>): void => {
  if (movementX !== 0 || movementY !== 0) currentTarget.focus({ preventScroll: true });
};

interface Props {
  readonly from: Model;
  readonly target: Target;
  readonly onNotSure: () => void;
}

/**
 * The three kinds of relation two models can have, the likeliest first, each told in a sentence; below them that one is
 * made from the other.
 */
export function Kinds({ from, target, onNotSure }: Props) {
  const design = useDesign();
  const list = useRef<HTMLDivElement>(null);
  const described = describeTarget(design, target);
  const self = target.kind === 'model' && target.id === from.id;
  const other = described ?? { name: '', external: false };
  const proposal = propose(from, self ? from : other);
  const [swapped, setSwapped] = useState(false);
  const holder = swapped ? (proposal.holder === 'from' ? 'to' : 'from') : proposal.holder;
  const [owner, held] = holder === 'from' ? [from, other] : [other, from];
  const [marked, setMarked] = useState<RelationKind | 'base'>(proposal.kinds[0] ?? 'oneToMany');
  const basing: Basing = { from: from.id, target, child: holder };
  const descent = offeredBase(design, basing);
  const last = proposal.kinds.length + 1;

  useEffect(() => {
    list.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, []);

  const nameFor = (kind: RelationKind) => fieldName(kind, owner, held, self);
  const take = (kind: RelationKind) => choose({ from: from.id, target, kind, holder });
  const swap = () => proposal.canSwap && setSwapped(!swapped);

  const keys = (event: KeyboardEvent) => {
    const number = Number(event.key);
    const kind = proposal.kinds[number - 1];
    if (kind && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      take(kind);
    } else if (number === last && descent !== null && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      chooseBase(basing);
    } else if (event.key.toLowerCase() === 's' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      swap();
    } else if (event.key === '?') {
      event.preventDefault();
      onNotSure();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
      const at = buttons.indexOf(document.activeElement as HTMLElement);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    }
  };

  const already = target.kind === 'model' ? relationsBetween(design, from.id, target.id) : [];
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- shortcuts of the buttons within
    <div onKeyDown={keys}>
      <p className={styles.subtitle}>
        <span className={styles.keys}>
          Press {descent === null ? '1, 2 or 3' : '1 to 4'}
          {proposal.canSwap && ', S to swap'}
          {already.length > 0 && ' · '}
        </span>
        {already.length > 0 && `${already.join(' and ')} joins them already`}
      </p>
      <div ref={list} className={styles.kinds} role="group" aria-label="Kind of relation">
        {proposal.kinds.map((kind, i) => {
          const told = toldOfProposal(kind, owner.name, held.name, nameFor(kind));
          return (
            <button
              key={kind}
              type="button"
              className={styles.kind}
              data-marked={marked === kind || undefined}
              onFocus={() => setMarked(kind)}
              onMouseMove={focusUnderMouse}
              onClick={() => take(kind)}
            >
              <KindPicture forward={told.forward} reverse={told.reverse} />
              <span>
                <b>{titles[kind]}</b>
                <small>{relationSentence(told)}</small>
              </span>
              <Keys keys={String(i + 1)} />
            </button>
          );
        })}
        {descent !== null && (
          <button
            type="button"
            className={styles.kind}
            data-marked={marked === 'base' || undefined}
            onFocus={() => setMarked('base')}
            onMouseMove={focusUnderMouse}
            onClick={() => chooseBase(basing)}
          >
            <BasePicture />
            <span>
              <b>{baseTitle(descent, owner.name, held.name)}</b>
              <small>{baseMeaning(descent, owner.name, held.name)}</small>
            </span>
            <Keys keys={String(last)} />
          </button>
        )}
      </div>
      <div className={styles.foot}>
        <span>
          {marked === 'base' ? 'Class' : 'Field'}{' '}
          <span className={styles.code}>
            {marked === 'base' ? `${owner.name}(${held.name})` : `${owner.name}.${nameFor(marked)}`}
          </span>
          {proposal.canSwap ? (
            <>
              {' · '}
              <button type="button" className={styles.link} onClick={swap} aria-keyshortcuts="S">
                {marked === 'base' ? 'The other way round' : `${held.name} has it instead`}
              </button>
            </>
          ) : (
            !self && ` · ${held.name} exists elsewhere`
          )}
        </span>
        <button type="button" className={styles.link} onClick={onNotSure}>
          Not sure?
        </button>
      </div>
    </div>
  );

  function fieldName(
    kind: RelationKind,
    holding: { readonly name: string },
    pointedAt: { readonly name: string },
    toItself: boolean,
  ): string {
    // The name depends on the two names and on whether they are one model; ids only tell the latter.
    const named = (model: { readonly name: string }, id: string) =>
      ({ ...from, ...model, id }) as Model;
    const wanted = suggestedName(
      named(holding, 'owner'),
      named(pointedAt, toItself ? 'owner' : 'target'),
      kind,
    );
    const holdingModel =
      holder === 'from' ? from : target.kind === 'model' ? findModel(design, target.id) : undefined;
    return freeName(wanted, holdingModel?.fields.map(({ name }) => name) ?? []);
  }
}
