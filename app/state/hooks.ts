/** React's view of the stores. */
import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../core/constraints/rule.ts';
import type { Design } from '../core/design/design.ts';
import { resolve } from '../core/schema/resolve.ts';
import type { Schema } from '../core/schema/schema.ts';
import { acceptedCode, isAccepted } from './acceptedCode.ts';
import { byPlace, findingsOf } from './derived.ts';
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

export function useFindings(): readonly Finding[] {
  const design = useSettledDesign();
  const pieces = useStore(acceptedCode, (state) => state.pieces);
  return findingsOf(design, isAccepted(design, pieces));
}

export const useFindingsByPlace = (): FindingsByPlace => byPlace(useFindings());

/** Whether the open design can be changed. */
export const useEditable = (): boolean => useWorkspace((state) => state.source.kind === 'own');
