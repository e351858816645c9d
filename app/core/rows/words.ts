/** Words that a field of some name could hold, so that rows read like those of a project. */

/** A name of a field, or a model and its field, and what there could be in it. */
const lists: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /first_?name|given_?name/,
    ['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Donald', 'Frances', 'Tony'],
  ],
  [
    /last_?name|surname|family_?name/,
    ['Lovelace', 'Hopper', 'Turing', 'Dijkstra', 'Liskov', 'Knuth', 'Allen', 'Hoare'],
  ],
  [
    /user_?name|login|nick/,
    ['ada', 'grace', 'alan', 'edsger', 'barbara', 'donald', 'frances', 'tony'],
  ],
  [/password/, ['!unusable']],
  [/locale|lang/, ['en', 'de', 'fr', 'es', 'it', 'nl']],
  [/^country|country\w* name/, ['Austria', 'Brazil', 'Canada', 'Denmark', 'Estonia', 'France']],
  [
    /^(city|town|place)|(city|town|place)\w* name/,
    ['Vienna', 'Lisbon', 'Toronto', 'Aarhus', 'Tallinn', 'Lyon'],
  ],
  [
    /street|address/,
    ['1 Main Street', '22 Station Road', '5 Mill Lane', '14 Park Avenue', '3 Harbour Square'],
  ],
  [/zip|post_?code|postal/, ['1010', '8000', '10115', '75001', '20121', '30301']],
  [/phone|mobile|fax|tel$/, ['+43 1 5550101', '+43 1 5550102', '+43 1 5550103', '+43 1 5550104']],
  [/currency/, ['EUR', 'USD', 'GBP', 'CHF', 'JPY']],
  [/colou?r/, ['red', 'green', 'blue', 'amber', 'violet', 'teal']],
  [/isbn/, ['9780131103627', '9780201633610', '9780262033848', '9780596517748']],
  [
    /sku|code|ref|serial|token|number/,
    ['A-1001', 'A-1002', 'B-2001', 'B-2002', 'C-3001', 'C-3002'],
  ],
  [/ip$|^ip|host|domain/, ['example.com', 'example.org', 'example.net']],
  [
    /body|content|text|description|note|comment|bio|about|summary|message|help/,
    [
      'Everything one needs to know to begin.',
      'A second look, with what was learned since.',
      'Short, and to the point.',
      'Questions that came up, and their answers.',
      'What changed, and why.',
      'Kept for later.',
    ],
  ],
  [/role|position|job/, ['editor', 'author', 'manager', 'guest']],
  [
    /^(status|state|kind|type|level)|(status|state|kind|type)\w* (name|title)/,
    ['new', 'open', 'done', 'closed'],
  ],
  [/unit/, ['kg', 'm', 'l', 'pcs']],
  [
    /categor\w* (name|title)|genre|topic/,
    ['Books', 'Garden', 'Kitchen', 'Music', 'Travel', 'Games'],
  ],
  [
    /(product|item|article_?no) (name|title)/,
    ['Desk lamp', 'Notebook', 'Tea pot', 'Bicycle bell', 'Wool scarf', 'Water bottle'],
  ],
  [
    /^(tag|label|keyword)|(tag|label|keyword)\w* (name|title|label|word)/,
    ['news', 'howto', 'opinion', 'release', 'archive', 'draft'],
  ],
  [
    /(company|organi|publisher|brand|supplier|team|group)\w* (name|title)/,
    ['Northwind', 'Blue Harbour', 'Acorn & Sons', 'Lighthouse', 'Fernweh', 'Riverside'],
  ],
  [
    /(person|people|user|author|customer|employee|student|teacher|member|player|owner|profile|contact)\w* name|full_?name|author|^owner/,
    [
      'Ada Lovelace',
      'Grace Hopper',
      'Alan Turing',
      'Edsger Dijkstra',
      'Barbara Liskov',
      'Donald Knuth',
    ],
  ],
  [
    /title|subject|headline|name/,
    [
      'First steps',
      'A closer look',
      'The long way home',
      'Notes from the road',
      'What comes next',
      'An open question',
    ],
  ],
];

const usual: readonly string[] = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot'];

/** The words for a field, by the names of its model and itself in lower case. */
export const wordsFor = (model: string, field: string): readonly string[] =>
  (lists.find(([pattern]) => pattern.test(`${model} ${field}`) && !isOfField(pattern, model)) ??
    lists.find(([pattern]) => pattern.test(field)))?.[1] ?? usual;

/** Whether the model's name alone would do, so that it says nothing of the field. */
const isOfField = (pattern: RegExp, model: string): boolean => pattern.test(model);

/** The `n`th word: another for each `n`, from the list as long as it lasts. */
export function nth(words: readonly string[], n: number): string {
  const word = words[n % words.length] ?? '';
  const round = Math.floor(n / words.length);
  // Names without a space get none.
  const space = words.some((one) => one.includes(' ')) ? ' ' : '';
  return round === 0 ? word : `${word}${space}${round + 1}`;
}

/** Not longer than `most`, and still another for each `n`, as long as there are letters enough. */
export function shortened(text: string, n: number, most: number): string {
  if (text.length <= most) return text;
  const mark = letters(n);
  if (mark.length >= most) return mark.slice(-most);
  return `${text.slice(0, most - mark.length).trim()}${mark}`;
}

/** `a`, `b` … `z`, `ba`: a number in letters. */
export function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letters(Math.floor(n / 26)) + last;
}
