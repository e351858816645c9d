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
  readonly id: number;
  readonly made: DateTimeString;
  ended: DateTimeString | null;
  source: number | null;
  maker: number;
  before: number | null;
  name: string;
  price: DecimalString;
  status: ItemStatus;
  pages: number;
  author: number;
  readonly atlas_of: Atlas | null;
  readonly shown_in: Atlas[];
}

export interface BookCreate {
  ended?: DateTimeString | null;
  source?: number | null;
  maker: number;
  before?: number | null;
  name: string;
  price: DecimalString;
  status: ItemStatus;
  pages: number;
  author: number;
}

export type BookUpdate = Partial<BookCreate>;

export interface Atlas {
  readonly id: number;
  readonly made: DateTimeString;
  ended: DateTimeString | null;
  source: number | null;
  maker: number;
  before: number | null;
  name: string;
  price: DecimalString;
  status: ItemStatus;
  pages: number;
  author: number;
  maps: number[];
  readonly shown_in: Atlas[];
}

export interface AtlasCreate {
  ended?: DateTimeString | null;
  source?: number | null;
  maker: number;
  before?: number | null;
  name: string;
  price: DecimalString;
  status: ItemStatus;
  pages: number;
  author: number;
  maps: number[];
}

export type AtlasUpdate = Partial<AtlasCreate>;

export interface OldItem {
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

export interface OldItemCreate {
  ended?: DateTimeString | null;
  source?: number | null;
  maker: number;
  before?: number | null;
  name: string;
  price: DecimalString;
  status: ItemStatus;
}

export type OldItemUpdate = Partial<OldItemCreate>;
