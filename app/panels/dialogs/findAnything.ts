/** What the palette finds: actions, models, fields and problems, the best match first. */
import type { Action } from '../../actions/action.ts';
import { actions } from '../../actions/catalogue.ts';
import { labelOf } from '../../actions/useAction.ts';
import type { Finding } from '../../core/constraints/rule.ts';
import type { Field, Model } from '../../core/design/design.ts';
import type { Workspace } from '../../state/workspace.ts';

export interface Found {
  readonly actions: readonly Action[];
  readonly models: readonly Model[];
  readonly fields: readonly { readonly model: Model; readonly field: Field }[];
  readonly problems: readonly Finding[];
}

/** How well a text answers the query: 0 for not at all; the start of the text counts most, then of a word. */
export function scoreOf(text: string, query: string): number {
  const all = text.toLowerCase();
  const wanted = query.toLowerCase();
  if (all === wanted) return 100;
  const at = all.indexOf(wanted);
  if (at === 0) return 80;
  if (at > 0) {
    const isWord = /[^\p{L}\p{N}]/u.test(all.charAt(at - 1)) || /\p{Lu}/u.test(text.charAt(at));
    return isWord ? 60 : 40;
  }
  // Words in any order: "rename model", "model rename".
  const words = wanted.split(/[\s.]+/).filter(Boolean);
  return words.length > 1 && words.every((word) => all.includes(word)) ? 30 : 0;
}

function best<T>(all: Iterable<T>, score: (one: T) => number, most: number): T[] {
  const scored: { one: T; score: number }[] = [];
  for (const one of all) {
    const points = score(one);
    if (points > 0) scored.push({ one, score: points });
  }
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}

function* fieldsOf(models: readonly Model[]) {
  for (const model of models) for (const field of model.fields) yield { model, field };
}

export function findAnything(query: string, state: Workspace, findings: readonly Finding[]): Found {
  const wanted = query.trim();
  const possible = actions.filter(
    ({ id, enabled }) => id !== 'palette' && (enabled?.(state) ?? true),
  );
  const { models } = state.design;
  if (wanted === '') {
    const [often, rest] = [possible, models.slice(0, 50)];
    return {
      actions: often.filter(({ id }) => !id.startsWith('addExternal')),
      models: rest,
      fields: [],
      problems: [],
    };
  }
  return {
    actions: best(
      possible,
      (action) =>
        Math.max(
          scoreOf(labelOf(action, state), wanted),
          scoreOf(action.keywords ?? '', wanted) / 3,
        ),
      12,
    ),
    models: best(
      models,
      ({ name, app }) => Math.max(scoreOf(name, wanted), scoreOf(`${app}.${name}`, wanted) * 0.9),
      30,
    ),
    fields: best(
      fieldsOf(models),
      ({ model, field }) =>
        Math.max(
          scoreOf(field.name, wanted),
          wanted.includes('.') ? scoreOf(`${model.name}.${field.name}`, wanted) : 0,
        ),
      30,
    ),
    problems: best(
      findings,
      ({ message, rule, django }) => scoreOf(`${message} ${rule} ${django ?? ''} problem`, wanted),
      10,
    ),
  };
}
