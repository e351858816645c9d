import { ReactFlowProvider } from '@xyflow/react';
import styles from './App.module.css';
import { Canvas } from './canvas/Canvas.tsx';
import { Announcer } from './panels/announcer/Announcer.tsx';
import { Dialogs } from './panels/dialogs/Dialogs.tsx';
import { Dock, Inspector, Outline, TopBar } from './panels/laterPanels.ts';
import { useView } from './state/hooks.ts';
import { arrange } from './state/view.ts';
import { Splitter } from './ui/Splitter.tsx';

/**
 * The workspace: one bar, the canvas, and panels around it that fold away and resize. A panel and the line that sizes it
 * are one landmark.
 */
export function App() {
  const { outline, inspector, dock, outlineWidth, inspectorWidth, dockHeight } = useView(
    (view) => view,
  );
  return (
    <ReactFlowProvider>
      <div className={styles.workspace}>
        <div className={styles.top}>
          <TopBar />
        </div>
        <div className={styles.columns}>
          {outline && (
            <nav className={styles.beside} aria-label="Outline">
              <div className={styles.panel} style={{ width: outlineWidth }}>
                <Outline />
              </div>
              <Splitter
                label="Width of the outline"
                axis="x"
                size={outlineWidth}
                min={160}
                max={480}
                onResize={(size) => arrange({ outlineWidth: size })}
              />
            </nav>
          )}
          <div className={styles.middle}>
            <div className={styles.upper}>
              <main className={styles.canvas} aria-label="Canvas">
                <Canvas />
              </main>
              {inspector && (
                <aside className={styles.beside} aria-label="Inspector">
                  <Splitter
                    label="Width of the inspector"
                    axis="x"
                    reversed
                    size={inspectorWidth}
                    min={240}
                    max={560}
                    onResize={(size) => arrange({ inspectorWidth: size })}
                  />
                  <div className={styles.panel} style={{ width: inspectorWidth }}>
                    <Inspector />
                  </div>
                </aside>
              )}
            </div>
            {dock && (
              <section className={styles.below} aria-label="Dock">
                <Splitter
                  label="Height of the dock"
                  axis="y"
                  reversed
                  size={dockHeight}
                  min={96}
                  max={640}
                  onResize={(size) => arrange({ dockHeight: size })}
                />
                <div className={styles.panel} style={{ height: dockHeight }}>
                  <Dock />
                </div>
              </section>
            )}
          </div>
        </div>
      </div>
      <Dialogs />
      <Announcer />
    </ReactFlowProvider>
  );
}
