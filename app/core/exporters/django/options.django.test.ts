import { expect, test } from 'vitest';
import { choosing, samples } from '../../../testing/designs/samples.ts';
import { lint } from '../../../testing/django.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

const everything = { 'django.project': true, 'django.admin': true };

test.each([72, 79, 100, 120])(
  'black would change nothing at %i columns, ruff finds nothing',
  async (lineLength) => {
    const projects = samples.map((sample) => {
      const chosen = choosing(sample, { ...everything, 'django.line_length': lineLength });
      return [sample.name, djangoExporter.export(resolve(chosen.design()), sample).files];
    });
    const style = { lineLength };
    expect(await lint(Object.fromEntries(projects), style)).toEqual({ black: '', ruff: '' });
  },
);
