/** `error_messages` as texts by key: read from its Python, and written back there with the rest as it was. */
import { joinDict, splitDict } from '../../../core/design/python/callText.ts';
import type { EntryText } from '../../../core/design/python/callText.ts';
import {
  textLiteral,
  translated,
  translatedText,
  valueOfPython,
} from '../../../core/design/python/pieces.ts';
import type { FieldType } from '../../../core/fieldTypes/fieldType.ts';
import { messagesOfAll } from '../../../core/fieldTypes/messageKeys.ts';
import type { MessageKey } from '../../../core/fieldTypes/messageKeys.ts';
import { isCode } from '../../../core/fieldTypes/values.ts';
import type { Options, OptionValue } from '../../../core/fieldTypes/values.ts';

export interface Message {
  /** Null where it is no plain text, or another dict is spread here. */
  readonly key: string | null;
  /** What people read; null for what code makes. */
  readonly text: string | null;
  readonly isTranslated: boolean;
  readonly entry: EntryText;
}

/** The messages in their order; null of what is no dict, and can only be edited as text. */
export function messagesIn(value: OptionValue | undefined): readonly Message[] | null {
  if (value === undefined) return [];
  const entries = isCode(value) ? splitDict(value.code) : null;
  return entries?.map(messageOf) ?? null;
}

function messageOf(entry: EntryText): Message {
  const inner = translatedText({ code: entry.text });
  return {
    key: entry.key === null ? null : textOf(entry.key),
    text: inner ?? textOf(entry.text),
    isTranslated: inner !== null,
    entry,
  };
}

function textOf(code: string): string | null {
  const value = valueOfPython(code);
  return typeof value === 'string' ? value : null;
}

const entryOf = (key: string, text: string): EntryText => ({ key: textLiteral(key), text });

const literalOf = (text: string, isTranslated: boolean): string =>
  isTranslated ? translated(text).code : textLiteral(text);

const valueOf = (entries: readonly EntryText[]): OptionValue | undefined =>
  entries.length === 0 ? undefined : { code: joinDict(entries) };

const lastOf = (messages: readonly Message[], key: string): number =>
  messages.findLastIndex((message) => message.key === key);

/** The option with one message said otherwise, as Python; null takes it away. */
export function withPython(
  messages: readonly Message[],
  key: string,
  code: string | null,
): OptionValue | undefined {
  const entries = messages.map(({ entry }) => entry);
  const at = lastOf(messages, key);
  if (code === null)
    return valueOf(messages.filter((one) => one.key !== key).map((one) => one.entry));
  const entry = entryOf(key, code);
  return valueOf(at < 0 ? [...entries, entry] : entries.with(at, entry));
}

/** The option with one message said otherwise; a new one is translated if the others are. An empty text takes it away. */
export function withText(
  messages: readonly Message[],
  key: string,
  text: string,
): OptionValue | undefined {
  const said = messages[lastOf(messages, key)];
  const isTranslated = said?.isTranslated ?? messages.some((one) => one.isTranslated);
  return withPython(messages, key, text === '' ? null : literalOf(text, isTranslated));
}

/** Every text translated, or none; what code makes stays as it is. */
export const withTranslation = (
  messages: readonly Message[],
  isTranslated: boolean,
): OptionValue | undefined =>
  valueOf(
    messages.map(({ key, text, entry }) =>
      key === null || text === null ? entry : entryOf(key, literalOf(text, isTranslated)),
    ),
  );

/** The keys of messages that a field's values can fail with, the way it is set. */
export function keysOf(type: FieldType, given: Options): readonly MessageKey[] {
  if (!type.hasColumn) return [];
  const options: Options = { ...given, ...type.forced };
  const isGiven = (name: string): boolean =>
    (options[name] ?? type.options[name]?.default ?? null) !== null;
  const arises: Partial<Record<MessageKey, boolean>> = {
    null: options['null'] !== true,
    blank: options['blank'] !== true,
    invalid_choice: isGiven('choices'),
    unique:
      options['unique'] === true || options['primary_key'] === true || type.relation === 'oneToOne',
    unique_for_date: ['date', 'month', 'year'].some((unit) => isGiven(`unique_for_${unit}`)),
    invalid_nullable: options['null'] === true,
    max_length: isGiven('max_length') || isGiven('size'),
  };
  return [...messagesOfAll, ...(type.messages ?? [])].filter((key) => arises[key] ?? true);
}
