/** A reason, in words a person reads, why a piece of the text can't be understood. Never leaves this folder. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** `text` for a message: in quotes, short, and on one line. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`;
}

/** The reason as a sentence. */
export const sentence = (reason: string): string =>
  `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
