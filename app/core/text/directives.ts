/** The lines that start with a colon and mean something in version 1, by where they stand. */
interface Directive {
  /** The most words that follow it. */
  readonly words: number;
  /** One that stands once; a second would take back what the first says. */
  readonly once?: true;
}

export type Level = 'design' | 'model';

export const directives: Readonly<Record<Level, ReadonlyMap<string, Directive>>> = {
  design: new Map<string, Directive>([
    [':auth_user', { words: 1, once: true }],
    [':code', { words: 2 }],
    [':database', { words: 1, once: true }],
    [':default_auto_field', { words: 1, once: true }],
    [':export', { words: 2 }],
    [':note', { words: 2 }],
    [':raw', { words: 1 }],
  ]),
  model: new Map<string, Directive>([
    [':bases', { words: 1, once: true }],
    [':code', { words: 1 }],
    [':display', { words: 1, once: true }],
    [':manager', { words: 2 }],
    [':meta_bases', { words: 1, once: true }],
    [':mute', { words: 2 }],
    [':raw', { words: 1 }],
    [':rows', { words: 1, once: true }],
  ]),
};
