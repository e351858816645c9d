import type { $brand } from "zod";
import type { Named, NamedCreate, Stamped, StampedCreate } from "./common.js";
import type { AuthorId } from "./people.js";
import type { DecimalString } from "./scalars.js";

export type ItemId = number & $brand<"stock.Item">;

export type ItemStatus = "new" | "old";

export const itemStatusLabels: Record<ItemStatus, string> = {
  new: "New",
  old: "Used",
};

/** Something that is sold. */
export interface Item extends Omit<Stamped, "before">, Named {
  readonly id: ItemId;
  before: ItemId | null;
  price: DecimalString;
  status: ItemStatus;
  readonly book: Book | null;
  readonly shown_in: Atlas[];
}

export interface ItemCreate extends Omit<StampedCreate, "before">, NamedCreate {
  before?: ItemId | null;
  price: DecimalString;
  status: ItemStatus;
}

export type ItemUpdate = Partial<ItemCreate>;

export interface Book extends Omit<Item, "book"> {
  pages: number;
  author: AuthorId;
  readonly atlas_of: Atlas | null;
}

export interface BookCreate extends ItemCreate {
  pages: number;
  author: AuthorId;
}

export type BookUpdate = Partial<BookCreate>;

export interface Atlas extends Omit<Book, "atlas_of"> {
  maps: ItemId[];
}

export interface AtlasCreate extends BookCreate {
  maps: ItemId[];
}

export type AtlasUpdate = Partial<AtlasCreate>;

export type OldItem = Item;

export type OldItemCreate = ItemCreate;

export type OldItemUpdate = Partial<OldItemCreate>;
