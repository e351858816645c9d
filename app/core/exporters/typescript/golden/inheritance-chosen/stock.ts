import type { Named, NamedCreate, Stamped, StampedCreate } from "./common.js";
import type { DecimalString } from "./scalars.js";

export type ItemStatus = "new" | "old";

export const itemStatusLabels: Record<ItemStatus, string> = {
  new: "New",
  old: "Used",
};

/** Something that is sold. */
export interface Item extends Stamped, Named {
  readonly id: number;
  price: DecimalString;
  status: ItemStatus;
  readonly book: Book | null;
  readonly shown_in: Atlas[];
}

export interface ItemCreate extends StampedCreate, NamedCreate {
  price: DecimalString;
  status: ItemStatus;
}

export type ItemUpdate = Partial<ItemCreate>;

export interface Book extends Omit<Item, "book"> {
  pages: number;
  author: number;
  readonly atlas_of: Atlas | null;
}

export interface BookCreate extends ItemCreate {
  pages: number;
  author: number;
}

export type BookUpdate = Partial<BookCreate>;

export interface Atlas extends Omit<Book, "atlas_of"> {
  maps: number[];
}

export interface AtlasCreate extends BookCreate {
  maps: number[];
}

export type AtlasUpdate = Partial<AtlasCreate>;

export type OldItem = Item;

export type OldItemCreate = ItemCreate;

export type OldItemUpdate = Partial<OldItemCreate>;
