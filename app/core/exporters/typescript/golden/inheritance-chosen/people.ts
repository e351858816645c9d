import type { DateString, DateTimeString } from "./scalars.js";
import type { Book, Item } from "./stock.js";

export interface Author {
  readonly id: number;
  name: string;
  born: DateString;
  readonly books: Book[];
}

export interface AuthorCreate {
  name: string;
  born: DateString;
}

export type AuthorUpdate = Partial<AuthorCreate>;

export interface Named {
  name: string;
  nick: string;
}

export interface NamedCreate {
  name: string;
  nick: string;
}

export type NamedUpdate = Partial<NamedCreate>;

export interface Editor {
  readonly id: number;
  name: string;
  nick: string;
  models: string;
  readonly stock_item_made: Item[];
}

export interface EditorCreate {
  name: string;
  nick: string;
  models: string;
}

export type EditorUpdate = Partial<EditorCreate>;

export interface Device {
  readonly id: number;
  password: string;
  last_login: DateTimeString | null;
  is_superuser: boolean;
  serial: string;
  groups: number[];
  user_permissions: number[];
}

export interface DeviceCreate {
  password: string;
  last_login?: DateTimeString | null;
  is_superuser?: boolean;
  serial: string;
  groups?: number[];
  user_permissions?: number[];
}

export type DeviceUpdate = Partial<DeviceCreate>;
