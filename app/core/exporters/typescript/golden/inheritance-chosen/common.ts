import type { $brand } from "zod";
import type { EditorId } from "./people.js";
import type { DateTimeString } from "./scalars.js";

export interface Stamped {
  readonly made: DateTimeString;
  ended: DateTimeString | null;
  source: SourceId | null;
  maker: EditorId;
  before: number | null;
}

export interface StampedCreate {
  ended?: DateTimeString | null;
  source?: SourceId | null;
  maker: EditorId;
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

export type SourceId = number & $brand<"common.Source">;

export interface Source {
  readonly id: SourceId;
  url: string;
}

export interface SourceCreate {
  url: string;
}

export type SourceUpdate = Partial<SourceCreate>;
