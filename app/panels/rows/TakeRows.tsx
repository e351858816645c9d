import { Download } from 'lucide-react';
import { fixtureName, fixtureText } from '../../core/exporters/fixture/fixtureExporter.ts';
import { rowsText } from '../../core/exporters/rows/rowsExporter.ts';
import type { Table } from '../../core/rows/population.ts';
import type { Schema } from '../../core/schema/schema.ts';
import { download } from '../../state/keeping/files.ts';
import { announce } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Rows.module.css';

interface Props {
  readonly schema: Schema;
  readonly tables: readonly Table[];
}

/** Takes the rows away as they are shown, those of a person's own with the others. */
export function TakeRows({ schema, tables }: Props) {
  const take = (name: string, text: string): void => {
    download(name, text);
    announce(`Downloaded ${name}.`);
  };
  return (
    <div className={styles.bar} role="group" aria-label="Take the rows away">
      <Button
        disabled={tables.length === 0}
        onClick={() => take(`${fixtureName(schema)}.json`, fixtureText(tables).text)}
      >
        <Download size={14} aria-hidden /> Download fixture
      </Button>
      <Button disabled={tables.length === 0} onClick={() => take('rows.ts', rowsText(tables).text)}>
        <Download size={14} aria-hidden /> Download TypeScript
      </Button>
    </div>
  );
}
