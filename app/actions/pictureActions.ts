import { openDialog } from '../state/view.ts';
import { announce } from '../state/workspace.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Action } from './action.ts';

const isDrawable = ({ design }: Workspace): boolean =>
  design.models.length + design.notes.length > 0;

export const takePicture: Action = {
  id: 'takePicture',
  label: 'Picture…',
  group: 'Design',
  shortcuts: ['Mod+Shift+E'],
  icon: 'Image',
  keywords: 'png svg image screenshot export diagram download copy',
  enabled: isDrawable,
  perform: () => openDialog('picture'),
};

export const printDiagram: Action = {
  id: 'printDiagram',
  label: 'Print…',
  group: 'Design',
  shortcuts: ['Mod+P'],
  icon: 'Printer',
  keywords: 'paper page pdf diagram',
  enabled: isDrawable,
  perform: () => void printAloud(),
};

async function printAloud(): Promise<void> {
  try {
    const { printOpen } = await import('../state/picture/print.ts');
    await printOpen();
  } catch {
    announce('The page to print could not be made. Is there a network?', 'refused');
  }
}
