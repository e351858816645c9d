import type { $brand } from "zod";
import type {
  Named as CommonNamed,
  NamedCreate as CommonNamedCreate,
} from "./common.js";
import type { DateString, DateTimeString } from "./scalars.js";
import type { Book, Item } from "./stock.js";

export type AuthorId = number & $brand<"people.Author">;

export interface Author extends CommonNamed {
  readonly id: AuthorId;
  born: DateString;
  readonly books: Book[];
}

export interface AuthorCreate extends CommonNamedCreate {
  born: DateString;
}

export type AuthorUpdate = Partial<AuthorCreate>;

export interface Named extends CommonNamed {
  nick: string;
}

export interface NamedCreate extends CommonNamedCreate {
  nick: string;
}

export type NamedUpdate = Partial<NamedCreate>;

export type EditorId = number & $brand<"people.Editor">;

export interface Editor extends Named {
  readonly id: EditorId;
  models: string;
  readonly stock_item_made: Item[];
}

export interface EditorCreate extends NamedCreate {
  models: string;
}

export type EditorUpdate = Partial<EditorCreate>;

export type DeviceId = number & $brand<"people.Device">;

export interface Device {
  readonly id: DeviceId;
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
