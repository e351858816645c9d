import type { Finding } from '../core/constraints/rule.ts';
import { checks, findingsNow } from '../state/checks.ts';
import { folded } from '../state/folded.ts';
import { focusOn } from '../state/focus.ts';
import { stage } from '../state/stage.ts';
import { arrange, closeDialog, openDialog, view } from '../state/view.ts';
import type { Theme } from '../state/view.ts';
import { announce } from '../state/workspace.ts';
import type { Action } from './action.ts';

export const palette: Action = {
  id: 'palette',
  label: 'Find or run…',
  group: 'View',
  shortcuts: ['Mod+K'],
  icon: 'Search',
  perform: () => (view.getState().dialog === 'palette' ? closeDialog() : openDialog('palette')),
};

export const fit: Action = {
  id: 'fit',
  label: 'Show everything',
  group: 'View',
  shortcuts: ['Shift+1'],
  icon: 'Maximize',
  keywords: 'fit zoom all lost',
  enabled: ({ design }) => design.models.length > 0,
  perform: () => stage()?.fit(),
};

export const zoomIn: Action = {
  id: 'zoomIn',
  label: 'Zoom in',
  group: 'View',
  shortcuts: ['Mod+=', 'Mod++'],
  icon: 'ZoomIn',
  perform: () => stage()?.zoomBy(1.25),
};

export const zoomOut: Action = {
  id: 'zoomOut',
  label: 'Zoom out',
  group: 'View',
  shortcuts: ['Mod+-'],
  icon: 'ZoomOut',
  perform: () => stage()?.zoomBy(0.8),
};

export const zoomActual: Action = {
  id: 'zoomActual',
  label: 'Zoom to 100 %',
  group: 'View',
  shortcuts: ['Mod+0'],
  icon: 'Scan',
  keywords: 'actual size reset',
  perform: () => stage()?.zoomTo(1),
};

const toggle = (id: string, panel: 'outline' | 'inspector' | 'dock', words: string): Action => ({
  id,
  label: `Show or hide ${words}`,
  group: 'View',
  icon: 'PanelLeft',
  keywords: 'toggle panel fold',
  perform: () => arrange({ [panel]: !view.getState()[panel] }),
});

export const toggleOutline = toggle('toggleOutline', 'outline', 'the outline');
export const toggleInspector = toggle('toggleInspector', 'inspector', 'the inspector');
export const toggleDock = toggle('toggleDock', 'dock', 'problems and code');

const chooseTheme = (theme: Theme, label: string): Action => ({
  id: `theme.${theme}`,
  label,
  group: 'View',
  icon: 'SunMoon',
  keywords: 'theme dark light colours appearance',
  perform: () => arrange({ theme }),
});

export const themes: readonly Action[] = [
  chooseTheme('system', 'Theme: as the system'),
  chooseTheme('light', 'Theme: light'),
  chooseTheme('dark', 'Theme: dark'),
];

/** The problem the keys stand at; a place in the list, since findings are made anew at every change. */
let at = -1;

async function goToProblem(by: 1 | -1): Promise<void> {
  if (checks.getState().failed) {
    announce('The design is not checked: the rules could not be fetched.', 'refused');
    return;
  }
  const all: readonly Finding[] = folded(await findingsNow());
  if (all.length === 0) {
    announce('There are no problems.');
    return;
  }
  at = at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length;
  const finding = all[at] ?? all[0];
  if (!finding) return;
  focusOn(finding.at, finding.also);
  announce(`Problem ${all.indexOf(finding) + 1} of ${all.length}: ${finding.message}`);
}

export const nextProblem: Action = {
  id: 'nextProblem',
  label: 'Next problem',
  group: 'View',
  shortcuts: ['F8'],
  icon: 'TriangleAlert',
  keywords: 'error warning finding',
  perform: () => void goToProblem(1),
};

export const previousProblem: Action = {
  id: 'previousProblem',
  label: 'Previous problem',
  group: 'View',
  shortcuts: ['Shift+F8'],
  icon: 'TriangleAlert',
  keywords: 'error warning finding',
  perform: () => void goToProblem(-1),
};

export const shortcuts: Action = {
  id: 'shortcuts',
  label: 'Shortcuts',
  group: 'Help',
  shortcuts: ['?'],
  icon: 'Keyboard',
  keywords: 'keys help',
  perform: () => openDialog('shortcuts'),
};

export const about: Action = {
  id: 'about',
  label: 'About Cardinal',
  group: 'Help',
  icon: 'Info',
  keywords: 'version licence help',
  perform: () => openDialog('about'),
};
