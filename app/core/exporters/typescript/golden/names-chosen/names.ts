import type { Status as OtherStatus } from "./other.js";
import type {
  DateString,
  DateTimeString,
  DecimalString,
  Json,
} from "./scalars.js";

export type StatusId = number & { readonly __brand: "names.Status" };

export interface Status {
  readonly id: StatusId;
  name: string;
  readonly shadowed_set: Shadowed[];
  readonly others: OtherStatus[];
}

export interface StatusCreate {
  name: string;
}

export type StatusUpdate = Partial<StatusCreate>;

export type DecimalId = number & { readonly __brand: "names.Decimal" };

export interface Decimal {
  readonly id: DecimalId;
  value: DecimalString;
}

export interface DecimalCreate {
  value?: DecimalString;
}

export type DecimalUpdate = Partial<DecimalCreate>;

export type QId = number & { readonly __brand: "names.Q" };

export interface Q {
  readonly id: QId;
  a: number;
}

export interface QCreate {
  a?: number;
}

export type QUpdate = Partial<QCreate>;

export type ShadowsId = number & { readonly __brand: "names.Shadows" };

export type ShadowsStatus = "open" | "done";

export const shadowsStatusLabels: Record<ShadowsStatus, string> = {
  open: "Open",
  done: "Done",
};

export type ShadowsState = "open" | "done";

export const shadowsStateLabels: Record<ShadowsState, string> = {
  open: "Open",
  done: "Done",
};

export interface Shadows {
  readonly id: ShadowsId;
  models: Json;
  timezone: string;
  created: DateTimeString;
  uuid: string;
  other: string;
  dict: Json;
  list: Json;
  second_list: Json;
  settings: Json;
  datetime: DateTimeString | null;
  date: DateString;
  end: DateString;
  Status: ShadowsStatus;
  state: ShadowsState;
  str: number;
  match: string;
  a_very_long_name_of_a_field_that_leaves_little_room_for_anything_else_on_its_line: string;
  größe: number;
}

export interface ShadowsCreate {
  models?: Json;
  timezone?: string;
  created?: DateTimeString;
  uuid?: string;
  other?: string;
  dict?: Json;
  list?: Json;
  second_list?: Json;
  settings?: Json;
  datetime?: DateTimeString | null;
  date?: DateString;
  end?: DateString;
  Status?: ShadowsStatus;
  state?: ShadowsState;
  str?: number;
  match?: string;
  a_very_long_name_of_a_field_that_leaves_little_room_for_anything_else_on_its_line: string;
  größe?: number;
}

export type ShadowsUpdate = Partial<ShadowsCreate>;

export type ShadowedId = number & { readonly __brand: "names.Shadowed" };

export type ShadowedShared = "open";

export const shadowedSharedLabels: Record<ShadowedShared, string> = {
  open: "Open",
};

export type ShadowedStatus = "open";

export const shadowedStatusLabels: Record<ShadowedStatus, string> = {
  open: "Open",
};

export interface Shadowed {
  readonly id: ShadowedId;
  Status: StatusId;
  again: StatusId;
  same: ShadowedShared;
  twice: ShadowedShared;
  clash: ShadowedStatus;
}

export interface ShadowedCreate {
  Status: StatusId;
  again: StatusId;
  same: ShadowedShared;
  twice: ShadowedShared;
  clash: ShadowedStatus;
}

export type ShadowedUpdate = Partial<ShadowedCreate>;

export type A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_ItId =
  number & {
    readonly __brand: "names.A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_It";
  };

export interface A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_It {
  readonly id: A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_ItId;
  later: ZebraId[];
}

export interface A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_ItCreate {
  later: ZebraId[];
}

export type A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_ItUpdate =
  Partial<A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_ItCreate>;

export type ZebraId = number & { readonly __brand: "names.Zebra" };

export interface Zebra {
  readonly id: ZebraId;
  first: AardvarkId;
  empty: string;
  readonly a_reverse_name_that_is_long_too: A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_It[];
}

export interface ZebraCreate {
  first: AardvarkId;
  empty?: string;
}

export type ZebraUpdate = Partial<ZebraCreate>;

export type AardvarkId = number & { readonly __brand: "names.Aardvark" };

export interface Aardvark {
  readonly id: AardvarkId;
  readonly zebra_set: Zebra[];
}

export type AardvarkCreate = Record<string, never>;

export type AardvarkUpdate = Partial<AardvarkCreate>;
