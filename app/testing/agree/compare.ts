/** One design, asked of both: what Cardinal's rules say, and what a real Django says of the code that is exported. */
import { checkDesign } from '../../core/constraints/checkDesign.ts';
import type { Design } from '../../core/design/design.ts';
import { djangoExporter } from '../../core/exporters/django/djangoExporter.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { cardinalSays, djangoSays, projectOf } from '../agreement.ts';
import type { Django, DjangoAnswer } from '../django.ts';

export interface Comparison {
  /**
   * `same`: both find the same. `stopped`: Django can't get as far as its checks, and Cardinal reports an error.
   * `different`: anything else, a design without errors that can't be migrated included.
   */
  readonly verdict: 'same' | 'stopped' | 'different';
  readonly cardinal: readonly string[];
  readonly django: readonly string[];
}

/** What Django says of the exported design, or why its checks themselves fail on it. */
async function ask(django: Django, design: Design): Promise<DjangoAnswer | string> {
  const { files } = djangoExporter.export(resolve(design), { acceptedCode: true });
  try {
    return await django.ask(files, projectOf(design));
  } catch (error) {
    if (/django\/(db|core|contrib)\//.test(String(error)))
      return `the checks fail: ${String(error)}`;
    throw error;
  }
}

const hasErrors = (design: Design): boolean =>
  checkDesign(resolve(design)).some(({ severity }) => severity === 'error');

/** Compares the sets of (check, model, field); a design without errors must also be migrated. */
export async function compare(django: Django, design: Design): Promise<Comparison> {
  const answer = await ask(django, design);
  const cardinal = cardinalSays(design);
  const stop = typeof answer === 'string' ? answer : answer.import_error;
  if (stop !== null) {
    return { verdict: hasErrors(design) ? 'stopped' : 'different', cardinal, django: [stop] };
  }
  if (typeof answer === 'string') throw new Error('told above');
  const said = djangoSays(design, answer);
  if (said.length !== cardinal.length || said.some((line, i) => line !== cardinal[i])) {
    return { verdict: 'different', cardinal, django: said };
  }
  const trouble = [answer.makemigrations, answer.migrate].filter((one) => one !== null);
  return trouble.length > 0 && !hasErrors(design)
    ? { verdict: 'different', cardinal: ['no error'], django: trouble }
    : { verdict: 'same', cardinal, django: said };
}
