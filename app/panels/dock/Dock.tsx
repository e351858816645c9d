import { ChevronDown } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useRef, useState } from 'react';
import { exporters } from '../../core/exporters/catalogue.ts';
import { useFindings, useView } from '../../state/hooks.ts';
import { arrange } from '../../state/view.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Splitter } from '../../ui/Splitter.tsx';
import { CodePanel } from '../code/CodePanel.tsx';
import { severityWords } from '../problems/SeverityIcon.tsx';
import styles from './Dock.module.css';
import { leftTabs } from './leftTabs.tsx';
import { useWidth } from './useWidth.ts';

const MIN_HALF = 220;

/**
 * Below the canvas, two halves side by side: what there is to say about the design, and the code it becomes. Where there
 * is no room for both, the one whose tab was pressed last is shown.
 */
export function Dock() {
  const { codeTab, dockLeftWidth } = useView((view) => view);
  const [leftTab, setLeftTab] = useState(leftTabs[0]?.id ?? '');
  const [side, setSide] = useState<'left' | 'right'>('left');
  const dock = useRef<HTMLDivElement>(null);
  const width = useWidth(dock);
  const code = exporters.some(({ id }) => id === codeTab) ? codeTab : exporters[0]?.id;
  const wanted = dockLeftWidth === 0 ? width / 2 : dockLeftWidth;
  const left = Math.round(Math.max(MIN_HALF, Math.min(wanted, width - MIN_HALF)));

  return (
    <div ref={dock} className={styles.dock} data-side={side}>
      <div
        className={styles.halves}
        style={{ gridTemplateColumns: `${left}px 1px minmax(0, 1fr)` }}
      >
        <Tabs.Root
          className={styles.half}
          value={leftTab}
          onValueChange={(tab) => setLeftTab(tab)}
          activationMode="automatic"
        >
          <Tabs.List className={`${styles.tabs} ${styles.leftTabs}`} aria-label="About the design">
            {leftTabs.map(({ id, label }) => (
              <Tabs.Trigger
                key={id}
                value={id}
                className={styles.tab}
                onFocus={() => setSide('left')}
                onClick={() => setSide('left')}
              >
                {label}
                {id === 'problems' && <Count />}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {leftTabs.map(({ id, Panel }) => (
            <Tabs.Content key={id} value={id} className={`${styles.body} ${styles.left}`}>
              <Panel />
            </Tabs.Content>
          ))}
        </Tabs.Root>
        <div className={styles.between}>
          <Splitter
            label="Width of the problems"
            axis="x"
            size={left}
            min={MIN_HALF}
            max={Math.max(MIN_HALF, width - MIN_HALF)}
            onResize={(size) => arrange({ dockLeftWidth: size })}
          />
        </div>
        <Tabs.Root
          className={styles.half}
          value={code ?? ''}
          onValueChange={(tab) => arrange({ codeTab: tab })}
          activationMode="automatic"
        >
          <div className={`${styles.tabs} ${styles.rightTabs}`}>
            <Tabs.List className={styles.tabList} aria-label="Code">
              {exporters.map(({ id, label }) => (
                <Tabs.Trigger
                  key={id}
                  value={id}
                  className={styles.tab}
                  onFocus={() => setSide('right')}
                  onClick={() => setSide('right')}
                >
                  {label}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <IconButton label="Fold the dock away" onClick={() => arrange({ dock: false })}>
              <ChevronDown size={16} aria-hidden />
            </IconButton>
          </div>
          {exporters.map((exporter) => (
            <Tabs.Content
              key={exporter.id}
              value={exporter.id}
              className={`${styles.body} ${styles.right}`}
              tabIndex={-1}
            >
              <CodePanel exporter={exporter} />
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </div>
    </div>
  );
}

/** How many problems there are; advice does not count as one. */
function Count() {
  const findings = useFindings();
  const grave = findings.filter(({ severity }) => severity !== 'info').length;
  if (findings.length === 0) return null;
  const isAdvice = grave === 0;
  return (
    <span className={isAdvice ? `${styles.count} ${styles.calm}` : styles.count}>
      {isAdvice ? findings.length : grave}
      {isAdvice && <span className="visually-hidden"> {severityWords.info.many}</span>}
    </span>
  );
}
