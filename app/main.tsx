import { createRoot } from 'react-dom/client';
import { listenToKeys } from './actions/keyboard.ts';
import { App } from './App.tsx';
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
listenToKeys();
// Nothing is shown before the design is there: what was drawn on an empty page would have to make way for it.
await startKeeping();
root.render(<App />);
