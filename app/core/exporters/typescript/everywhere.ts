import { brandedValue } from './ids.ts';
import { plain } from './layout.ts';
import type { Names } from './names.ts';
import type { TypescriptChoices } from './options.ts';
import { chosen, chosenInKey, keywordOf } from './scalars.ts';
import type { Mentions } from './types.ts';

/** Types by names that mean the same in every file, to compare them by; for nobody's eyes. */
export const mentionsEverywhere = (names: Names, choices: TypescriptChoices): Mentions => ({
  value: (given, inKey) => {
    const value = (inKey ? chosenInKey : chosen)(given, choices);
    return plain(typeof value === 'string' ? keywordOf(value) : names.scalar(value));
  },
  id: (model) => brandedValue(model, choices) && plain(JSON.stringify(['id', model.id])),
  model: ({ id }) => plain(JSON.stringify(['model', id])),
  object: ({ id }) => plain(JSON.stringify(['object', id])),
  choices: (model, field) => {
    const found = names.choices(model, field);
    return plain(JSON.stringify(['choices', found?.home.id, found?.type]));
  },
});
