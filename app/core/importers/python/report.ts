/** What became of a project's statements: read, or kept as text. */
import type { Span } from './expressions.ts';
import type { Module } from './module.ts';
import type { Statement } from './statements.ts';

export interface Report {
  /** Files that hold models. */
  readonly files: number;
  /** Statements of these files and of their models' bodies. */
  readonly statements: number;
  /** Those kept as text. */
  readonly kept: readonly Told[];
  /** Those the parser stumbled over. */
  readonly broken: readonly Told[];
}

/** A statement as a person finds it. */
export interface Told {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What it begins with. */
  readonly text: string;
  /** What it is, in a few words. */
  readonly what: string;
}

/** Counts statements while they are read. */
export class Tally {
  statements = 0;
  readonly kept: Told[] = [];
  readonly broken: Told[] = [];

  count(statement: Statement, module: Module): void {
    this.statements += 1;
    // What is broken in a class is told of the statement in it.
    if (statement.isBroken && statement.kind !== 'class') {
      this.broken.push(told(statement, module, 'broken syntax'));
    }
  }

  keep(statement: Statement, module: Module): void {
    this.kept.push(told(statement, module, whatItIs(statement)));
  }
}

const LONGEST = 80;

function told({ from }: Span, { path, text }: Module, what: string): Told {
  const end = text.indexOf('\n', from);
  const first = text.slice(from, end < 0 ? undefined : end).trim();
  return {
    path,
    line: text.slice(0, from).split('\n').length,
    text: first.slice(0, LONGEST),
    what,
  };
}

function whatItIs(statement: Statement): string {
  switch (statement.kind) {
    case 'function':
      return 'a function';
    case 'class':
      return 'a class';
    case 'assign':
      return 'a value';
    case 'branches':
      return 'a condition';
    case 'expression':
      return statement.value.kind === 'string' ? 'a remark' : 'a call';
    default:
      return 'a statement';
  }
}
