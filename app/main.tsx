import { createRoot } from 'react-dom/client';
import { listenToKeys } from './actions/listenToKeys.ts';
import { App } from './App.tsx';
import { fetchHands, ToolBar } from './canvas/laterParts.ts';
import { laterDialogs } from './panels/dialogs/Dialogs.tsx';
import { Dock, Inspector, Outline, TopBar } from './panels/laterPanels.ts';
import { followChecks } from './state/checks.ts';
import { startKeeping } from './state/keeping/start.ts';
import { followRows } from './state/ownRows.ts';
import { followTheme } from './state/theme.ts';
import { foldWhenNarrow } from './state/view.ts';
import './ui/theme.css';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
const root = createRoot(container);

followTheme();
followRows(window);
foldWhenNarrow();
void begin();

async function begin(): Promise<void> {
  // Nothing is shown before the design is there: what was drawn on an empty page would have to make way for it.
  await startKeeping();
  root.render(<App />);
  followChecks();
  void fetchRest();
}

/**
 * One after another, so that what is asked for meanwhile is not behind all of them. A part that fails is asked for again
 * once it is needed.
 */
async function fetchRest(): Promise<void> {
  const followFiles = async () =>
    (await import('./state/project/openedFiles.ts')).followOpenedFiles();
  const parts = [TopBar, ToolBar, Outline, Inspector, Dock, ...laterDialogs];
  for (const fetch of [listenToKeys, fetchHands, followFiles, ...parts.map((part) => part.fetch)]) {
    await fetch().catch(() => {});
  }
}
