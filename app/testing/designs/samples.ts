/** Designs that every exporter and importer is tried on, by the name of their golden folders. */
import { examples } from '../../core/examples/catalogue.ts';
import type { Design, Settings } from '../../core/design/design.ts';
import { setSettings } from '../../core/commands/design.ts';
import { inheritance } from './inheritance.ts';
import { metaInFull } from './metaInFull.ts';
import { everyField } from './everyField.ts';
import { generic } from './generic.ts';
import { hostile } from './hostile.ts';
import { postgres } from './postgres.ts';
import { relations } from './relations.ts';
import { names } from './names.ts';

export interface Sample {
  readonly name: string;
  readonly design: () => Design;
  /** True when its free code is to be written, as a person would have accepted it. */
  readonly acceptedCode?: true;
}

export const samples: readonly Sample[] = [
  ...examples.map(({ id, design }): Sample => ({ name: id, design })),
  { name: 'every-field', design: everyField },
  { name: 'postgres', design: postgres },
  { name: 'generic', design: generic },
  { name: 'relations', design: relations },
  { name: 'names', design: names },
  { name: 'hostile', design: hostile },
  { name: 'inheritance', design: inheritance, acceptedCode: true },
  { name: 'meta-in-full', design: metaInFull },
];

/** The sample with code wanted in another way than the usual one. */
export const choosing = (sample: Sample, exports: Settings['exports']): Sample => ({
  ...sample,
  design: () => setSettings.run(sample.design(), { exports }),
});
