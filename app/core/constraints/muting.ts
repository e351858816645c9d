import type { Design } from '../design/design.ts';
import type { Finding } from './rule.ts';

/** Whether a person may choose not to hear it: advice, and nothing that Django or a database would say. */
export const canMute = ({ severity, at }: Finding): boolean =>
  severity === 'info' && at.model !== undefined;

/** Findings apart from those the design does not want to hear. */
export function heard(
  { models }: Design,
  findings: readonly Finding[],
): { readonly told: readonly Finding[]; readonly muted: readonly Finding[] } {
  const mutes = new Set(
    models.flatMap(({ id, muted }) => muted.map(({ rule, field }) => keyOf(rule, id, field))),
  );
  if (mutes.size === 0) return { told: findings, muted: [] };
  const isMuted = (finding: Finding): boolean => {
    const { rule, at } = finding;
    return canMute(finding) && mutes.has(keyOf(rule, at.model, at.field));
  };
  return {
    told: findings.filter((finding) => !isMuted(finding)),
    muted: findings.filter(isMuted),
  };
}

const keyOf = (rule: string, model: string | undefined, field?: string | null): string =>
  `${rule} ${model ?? ''} ${field ?? ''}`;
