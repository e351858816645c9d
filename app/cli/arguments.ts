import { UsageError } from './command.ts';
import type { Arguments, CliCommand, OptionSpec } from './command.ts';

/** What stands after a command's name. Options may stand anywhere; after `--` everything is an input. */
export function readArguments(command: CliCommand, words: readonly string[]): Arguments {
  const inputs: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      inputs.push(...rest.splice(0));
    } else if (word === '-' || !word.startsWith('-')) {
      inputs.push(word);
    } else {
      const [name = '', inline] = splitOnce(word, '=');
      const option = optionCalled(command, name);
      if (option.value === undefined) {
        if (inline !== undefined) throw new UsageError(`${name} takes no value.`);
        flags.add(option.name);
      } else {
        const value = inline ?? rest.shift();
        if (!value) throw new UsageError(`${name} needs a value: ${option.value}.`);
        if (option.repeats) lists.set(option.name, [...(lists.get(option.name) ?? []), value]);
        else values.set(option.name, value);
      }
    }
  }
  if (inputs.length === 0) throw new UsageError(`${command.name} needs an input.`);
  if (inputs.includes('')) throw new UsageError('an input is empty.');
  if (command.inputs === 'one' && inputs.length > 1) {
    throw new UsageError(`${command.name} takes one input, not ${inputs.length}.`);
  }
  return { inputs, flags, values, lists };
}

function optionCalled(command: CliCommand, name: string): OptionSpec {
  const option = command.options.find((one) => `--${one.name}` === name);
  if (option) return option;
  const known = command.options.map((one) => `--${one.name}`).join(', ');
  throw new UsageError(`${command.name} has no option ${name}; it has ${known}.`);
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
