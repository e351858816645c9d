/** React's view of the stores. */
import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../core/constraints/rule.ts';
import type { Design } from '../core/design/design.ts';
import { resolve } from '../core/schema/resolve.ts';
import type { Schema } from '../core/schema/schema.ts';
import { acceptedCode } from './acceptedCode.ts';
import { checks, findingsIn } from './checks.ts';
import { byPlace } from './derived.ts';
import type { FindingsByPlace } from './derived.ts';
import { settled } from './settled.ts';
import { view } from './view.ts';
import type { View } from './view.ts';
import { workspace } from './workspace.ts';
import type { Workspace } from './workspace.ts';

/** One piece of the workspace; the component renders again only when that piece is another. */
export const useWorkspace = <T>(pick: (state: Workspace) => T): T => useStore(workspace, pick);

export const useView = <T>(pick: (state: View) => T): T => useStore(view, pick);

export const useDesign = (): Design => useWorkspace((state) => state.design);

export const useSchema = (): Schema => resolve(useDesign());

/** A recent design: follows the latest as soon as nothing more urgent, such as typing, is left to do. */
export const useSettledDesign = (): Design =>
  useDeferredValue(useStore(settled, (state) => state.design));

const none: readonly Finding[] = [];

/** What is found in a recent version of the open design; nothing until a version is checked (`useCheckStand`). */
export function useFindings(): readonly Finding[] {
  const latest = useDeferredValue(useStore(checks, (state) => state.latest));
  useStore(acceptedCode, (state) => state.pieces);
  return latest ? findingsIn(latest) : none;
}

/** The advice the open design does not want to hear. */
export const useMuted = (): readonly Finding[] =>
  useStore(checks, ({ latest }) => latest?.muted ?? none);

/** Whether the findings say something of the open design yet. */
export const useCheckStand = (): 'checking' | 'checked' | 'failed' =>
  useStore(checks, ({ latest, failed }) => {
    if (failed) return 'failed';
    return latest ? 'checked' : 'checking';
  });

export const useFindingsByPlace = (): FindingsByPlace => byPlace(useFindings());

/** Whether the open design can be changed. */
export const useEditable = (): boolean => useWorkspace((state) => state.source.kind === 'own');
