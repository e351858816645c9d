/**
 * How a person wants code written: the options an exporter declares, and what a design says of them. A design holds
 * `settings.exports` under `<exporter>.<option>`; it may come from anywhere, so what it says is taken only where it fits.
 */
import type { ExportChoice, Settings } from '../design/design.ts';

interface Described {
  readonly label: string;
  /** What changes in the code, in one sentence. */
  readonly help: string;
}

export interface FlagOption extends Described {
  readonly kind: 'flag';
  readonly default: boolean;
}

export interface OneOfOption extends Described {
  readonly kind: 'oneOf';
  /** Value to the words shown. A value is one plain word (`either`), so that it stands bare in a design's text. */
  readonly values: Readonly<Record<string, string>>;
  readonly default: string;
}

/** A whole number; both ends included. */
export interface IntegerOption extends Described {
  readonly kind: 'integer';
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

export type ExportOption = FlagOption | OneOfOption | IntegerOption;

/** By the option's name: a plain word, `line_length`. */
export type ExportOptions = Readonly<Record<string, ExportOption>>;

/** The value an option has, as narrow as its declaration says. */
export type ChoiceOf<Option extends ExportOption> = Option extends OneOfOption
  ? keyof Option['values'] & string
  : Option extends FlagOption
    ? boolean
    : number;

export type ChoicesOf<Options extends ExportOptions> = {
  readonly [Name in keyof Options]: ChoiceOf<Options[Name]>;
};

/** Gives options as they were declared, so that `choicesOf` knows the values of each. */
export const defineOptions = <const Options extends ExportOptions>(options: Options): Options =>
  options;

/** What has options: an exporter, or as much of one as this needs. */
interface Optioned<Options extends ExportOptions = ExportOptions> {
  readonly id: string;
  readonly options: Options;
}

/** Whether the value is one the option can take. */
export function fits(option: ExportOption, value: unknown): value is ExportChoice {
  if (option.kind === 'flag') return typeof value === 'boolean';
  if (option.kind === 'oneOf') {
    return typeof value === 'string' && Object.hasOwn(option.values, value);
  }
  const isWhole = typeof value === 'number' && Number.isInteger(value);
  return isWhole && option.min <= value && value <= option.max;
}

/** The value of every option: the design's where it fits, else the usual one. Never throws. */
export const choicesOf = <Options extends ExportOptions>(
  { id, options }: Optioned<Options>,
  { exports }: Pick<Settings, 'exports'>,
): ChoicesOf<Options> =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const key = `${id}.${name}`;
      const said = Object.hasOwn(exports, key) ? exports[key] : undefined;
      return [name, fits(option, said) ? said : option.default];
    }),
  ) as ChoicesOf<Options>;

/** The settings' choices with one more; the usual value is left out, as if nobody had chosen. */
export function withChoice(
  { id, options }: Optioned,
  { exports }: Pick<Settings, 'exports'>,
  name: string,
  value: ExportChoice,
): Settings['exports'] {
  const { [`${id}.${name}`]: _before, ...rest } = exports;
  return value === options[name]?.default ? rest : { ...rest, [`${id}.${name}`]: value };
}

/** How many options of the exporter have another than the usual value. */
export function countChosen(exporter: Optioned, settings: Pick<Settings, 'exports'>): number {
  const choices = choicesOf(exporter, settings);
  return Object.entries(exporter.options).filter(
    ([name, option]) => choices[name] !== option.default,
  ).length;
}

/** The value a text names, as typed on a command line; undefined when the option takes no such value. */
export function choiceFrom(option: ExportOption, text: string): ExportChoice | undefined {
  const value =
    option.kind === 'flag'
      ? ({ true: true, false: false } as Readonly<Record<string, boolean>>)[text]
      : option.kind === 'integer' && /^-?\d{1,15}$/.test(text)
        ? Number(text)
        : text;
  return fits(option, value) ? value : undefined;
}

/** The values an option takes, in words: `true or false`, `string, number`, `1 to 320`. */
export function valuesText(option: ExportOption): string {
  if (option.kind === 'flag') return 'true or false';
  return option.kind === 'oneOf'
    ? Object.keys(option.values).join(', ')
    : `${option.min} to ${option.max}`;
}
