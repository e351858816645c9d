/** Values of fields as a Django developer writes them, by what kind of value the field holds. */
import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import type { Choice, NumberLiteral, OptionValue } from '../../fieldTypes/values.ts';
import { isList, isNumberLiteral } from '../../fieldTypes/values.ts';
import { isNumberLiteral as isPythonNumber } from '../../design/python/tokens.ts';
import type { Py, PyArgument } from './python/py.ts';
import { argument, bytes, call, imported, list, numeral, string, text } from './python/py.ts';
import { normalizedNumber } from './python/strings.ts';

/** `_`, by which texts are translated when they are shown. */
export const gettextLazy: Py = {
  kind: 'imported',
  from: { module: 'django.utils.translation', name: 'gettext_lazy', local: '_' },
  rest: [],
};

/** What is shown for a choice, or above those of its group. */
export const labelOf = ({ label, translated }: Pick<Choice, 'label' | 'translated'>): Py => {
  const written = string(label);
  return translated ? call(gettextLazy, [written]) : written;
};

type Plain = boolean | number | string | null | NumberLiteral;

const isPlain = (value: OptionValue): value is Plain =>
  value === null || typeof value !== 'object' || isNumberLiteral(value);

/** A plain value as it stands, or null for one that Python has no literal for. */
export function plain(value: OptionValue): Py | null {
  if (value === null) return text('None');
  if (typeof value === 'boolean') return text(value ? 'True' : 'False');
  if (typeof value === 'string') return string(value);
  if (typeof value === 'number') return Number.isFinite(value) ? numeral(numberText(value)) : null;
  if (isNumberLiteral(value)) {
    const digits = value.number.trim();
    const sign = /^[+-]/.exec(digits)?.[0] ?? '';
    if (!isPythonNumber(digits)) return null;
    return numeral((sign === '-' ? '-' : '') + normalizedNumber(digits.slice(sign.length).trim()));
  }
  return isList(value) ? listOf(value, plain) : null;
}

function listOf(
  values: readonly OptionValue[],
  write: (value: OptionValue) => Py | null,
): Py | null {
  const items = values.map(write);
  return items.every((item) => item !== null) ? list(items) : null;
}

const numberText = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : normalizedNumber(String(value));

const digitsOf = (value: Plain): string | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? value.number : null;
};

function decimal(value: Plain): Py | null {
  const digits = digitsOf(value)?.trim();
  if (digits === undefined || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits))
    return plain(value);
  return /^-?\d+$/.test(digits)
    ? numeral(BigInt(digits).toString())
    : call(imported('decimal', 'Decimal'), [string(digits)]);
}

const datetime = (name: string, args: readonly (Py | PyArgument)[]): Py =>
  call(imported('datetime', null, name), args);

/** The numbers of a date or time, those at the end that are zero left out. */
function numbers(parts: readonly (string | undefined)[], least: number): Py[] {
  const all = parts.map((part) => Number(part ?? 0));
  while (all.length > least && all.at(-1) === 0) all.pop();
  return all.map((one) => text(String(one)));
}

const micro = (fraction: string | undefined): string => (fraction ?? '').padEnd(6, '0').slice(0, 6);

const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/;
const timePattern = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?$/;
const datetimePattern = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)(Z|\+00:00)?$/;

function dateParts(value: string): readonly string[] | null {
  const [, year = '', month = '', day = ''] = datePattern.exec(value) ?? [];
  const days = daysIn(Number(year), Number(month));
  const legal = Number(year) > 0 && Number(month) >= 1 && Number(month) <= 12;
  return legal && Number(day) >= 1 && Number(day) <= days ? [year, month, day] : null;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function timeParts(value: string): readonly (string | undefined)[] | null {
  const [all, hour, minute, second, fraction] = timePattern.exec(value) ?? [];
  if (all === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59)
    return null;
  return [hour, minute, second, micro(fraction)];
}

const ofText =
  (write: (value: string) => Py | null) =>
  (value: Plain): Py | null =>
    (typeof value === 'string' ? write(value.trim()) : null) ?? plain(value);

const date = ofText((value) => {
  const parts = dateParts(value);
  return parts && datetime('date', numbers(parts, 3));
});

const time = ofText((value) => {
  const parts = timeParts(value);
  return parts && datetime('time', numbers(parts, 2));
});

const dateAndTime = ofText((value) => {
  const [, day = '', clock = '', zone] = datetimePattern.exec(value) ?? [];
  const days = dateParts(day);
  const clocks = timeParts(clock);
  if (!days || !clocks) return null;
  const utc = argument(imported('datetime', null, 'timezone', 'utc'), 'tzinfo');
  return datetime('datetime', [
    ...numbers([...days, ...clocks], 5),
    ...(zone === undefined ? [] : [utc]),
  ]);
});

/** `1 02:30:00` as Django writes it, `P1DT2H30M`, or a number of seconds. */
function duration(value: Plain): Py | null {
  const [django, iso] =
    typeof value === 'string'
      ? [
          /^(-?)(?:(\d+)(?: days?,?)? )?(\d+):(\d\d):(\d\d)(?:\.(\d{1,6}))?$/.exec(value.trim()),
          /^([-+]?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,6}))?S)?)?$/.exec(
            value.trim(),
          ),
        ]
      : [null, null];
  const found = django ?? (iso && iso[0].length > 2 ? iso : null);
  const seconds = typeof value === 'number' && Number.isFinite(value) ? numberText(value) : null;
  if (!found && seconds === null) return plain(value);
  const [, sign, days, hours, minutes, rest, fraction] = found ?? [];
  const given: readonly (readonly [string, string | undefined])[] = found
    ? [
        ['days', days],
        ['hours', hours],
        ['minutes', minutes],
        ['seconds', rest],
        ['microseconds', micro(fraction)],
      ]
    : [['seconds', seconds ?? '0']];
  const args = given
    .filter(([, amount]) => Number(amount ?? 0) !== 0)
    .map(([name, amount]) =>
      argument(numeral(found ? String(Number(amount)) : (amount ?? '0')), name),
    );
  const written = datetime('timedelta', args);
  return sign === '-' ? { kind: 'unary', operator: '-', operand: written } : written;
}

const uuid = ofText((value) =>
  /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i.test(value)
    ? call(imported('uuid', null, 'UUID'), [string(value)])
    : null,
);

const binary = (value: Plain): Py | null =>
  typeof value === 'string' ? bytes(value) : plain(value);

const literals: Readonly<Record<ValueKind, (value: Plain) => Py | null>> = {
  text: plain,
  integer: plain,
  bigInteger: plain,
  decimal,
  float: plain,
  boolean: plain,
  date,
  time,
  datetime: dateAndTime,
  duration,
  uuid,
  json: plain,
  binary,
  file: plain,
  ipAddress: plain,
  array: plain,
  textMap: plain,
  range: plain,
  searchVector: plain,
  generated: plain,
  tuple: plain,
  generic: plain,
  relation: plain,
};

/** A value of a field, such as its default or a choice; an empty list becomes the callable that makes one. */
export function literal(value: OptionValue, kind: ValueKind): Py | null {
  if (isList(value)) {
    return value.length === 0
      ? { kind: 'imported', from: null, rest: ['list'] }
      : listOf(value, (item) => literal(item, kind));
  }
  return isPlain(value) ? literals[kind](value) : null;
}
