import type { DateTimeString, DecimalString } from "./scalars.js";

export type ItemStatus = "new" | "old";

export const itemStatusLabels: Record<ItemStatus, string> = {
  new: "New",
  old: "Used",
};

/** Something that is sold. */
export interface Item {
  readonly id: number;
  readonly made: DateTimeString;
  ended: DateTimeString | null;
  source: number | null;
  maker: number;
  before: number | null;
  name: string;
  price: DecimalString;
  status: ItemStatus;
  readonly book: Book | null;
  readonly shown_in: Atlas[];
}

export interface ItemCreate {
  ended?: DateTimeString | null;
  source?: number | null;
  maker: number;
  before?: number | null;
  name: string;
  price: DecimalString;
  status: ItemStatus;
}

export type ItemUpdate = Partial<ItemCreate>;

export interface Book {
  item_ptr: unknown;
  pages: number;
  author: number;
  readonly atlas_of: Atlas | null;
}

export interface BookCreate {
  item_ptr: unknown;
  pages: number;
  author: number;
}

export type BookUpdate = Partial<BookCreate>;

export interface Atlas {
  bound: unknown;
  maps: number[];
}

export interface AtlasCreate {
  bound: unknown;
  maps: number[];
}

export type AtlasUpdate = Partial<AtlasCreate>;

export interface OldItem {}

export type OldItemCreate = Record<string, never>;

export type OldItemUpdate = Partial<OldItemCreate>;
