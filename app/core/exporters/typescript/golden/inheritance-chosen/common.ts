import type { DateTimeString } from "./scalars.js";

export interface Stamped {
  readonly made: DateTimeString;
  ended: DateTimeString | null;
  source: number | null;
  maker: number;
  before: number | null;
}

export interface StampedCreate {
  ended?: DateTimeString | null;
  source?: number | null;
  maker: number;
  before?: number | null;
}

export type StampedUpdate = Partial<StampedCreate>;

export interface Named {
  name: string;
}

export interface NamedCreate {
  name: string;
}

export type NamedUpdate = Partial<NamedCreate>;

export interface Source {
  readonly id: number;
  url: string;
}

export interface SourceCreate {
  url: string;
}

export type SourceUpdate = Partial<SourceCreate>;
