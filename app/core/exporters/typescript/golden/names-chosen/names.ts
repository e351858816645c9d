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

export interface StatusFilter {
  id?: StatusId;
  id__in?: readonly StatusId[];
  name?: string;
  name__in?: readonly string[];
  name__iexact?: string;
  name__icontains?: string;
  name__istartswith?: string;
}

export type DecimalId = number & { readonly __brand: "names.Decimal" };

export interface Decimal {
  readonly id: DecimalId;
  value: DecimalString;
}

export interface DecimalCreate {
  value?: DecimalString;
}

export type DecimalUpdate = Partial<DecimalCreate>;

export interface DecimalFilter {
  id?: DecimalId;
  id__in?: readonly DecimalId[];
  value?: DecimalString;
  value__in?: readonly DecimalString[];
  value__gt?: DecimalString;
  value__gte?: DecimalString;
  value__lt?: DecimalString;
  value__lte?: DecimalString;
}

export type QId = number & { readonly __brand: "names.Q" };

export interface Q {
  readonly id: QId;
  a: number;
}

export interface QCreate {
  a?: number;
}

export type QUpdate = Partial<QCreate>;

export interface QFilter {
  id?: QId;
  id__in?: readonly QId[];
  a?: number;
  a__in?: readonly number[];
  a__gt?: number;
  a__gte?: number;
  a__lt?: number;
  a__lte?: number;
}

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

export interface ShadowsFilter {
  id?: ShadowsId;
  id__in?: readonly ShadowsId[];
  timezone?: string;
  timezone__in?: readonly string[];
  timezone__iexact?: string;
  timezone__icontains?: string;
  timezone__istartswith?: string;
  created?: DateTimeString;
  created__in?: readonly DateTimeString[];
  created__gt?: DateTimeString;
  created__gte?: DateTimeString;
  created__lt?: DateTimeString;
  created__lte?: DateTimeString;
  created__date?: DateString;
  created__year?: number;
  uuid?: string;
  uuid__in?: readonly string[];
  other?: string;
  other__in?: readonly string[];
  datetime?: DateTimeString;
  datetime__in?: readonly DateTimeString[];
  datetime__gt?: DateTimeString;
  datetime__gte?: DateTimeString;
  datetime__lt?: DateTimeString;
  datetime__lte?: DateTimeString;
  datetime__date?: DateString;
  datetime__year?: number;
  datetime__isnull?: boolean;
  date?: DateString;
  date__in?: readonly DateString[];
  date__gt?: DateString;
  date__gte?: DateString;
  date__lt?: DateString;
  date__lte?: DateString;
  date__year?: number;
  end?: DateString;
  end__in?: readonly DateString[];
  end__gt?: DateString;
  end__gte?: DateString;
  end__lt?: DateString;
  end__lte?: DateString;
  end__year?: number;
  Status?: ShadowsStatus;
  Status__in?: readonly ShadowsStatus[];
  state?: ShadowsState;
  state__in?: readonly ShadowsState[];
  str?: number;
  str__in?: readonly number[];
  str__gt?: number;
  str__gte?: number;
  str__lt?: number;
  str__lte?: number;
  match?: string;
  match__in?: readonly string[];
  match__iexact?: string;
  match__icontains?: string;
  match__istartswith?: string;
  a_very_long_name_of_a_field_that_leaves_little_room_for_anything_else_on_its_line?: string;
  a_very_long_name_of_a_field_that_leaves_little_room_for_anything_else_on_its_line__in?: readonly string[];
  a_very_long_name_of_a_field_that_leaves_little_room_for_anything_else_on_its_line__iexact?: string;
  a_very_long_name_of_a_field_that_leaves_little_room_for_anything_else_on_its_line__icontains?: string;
  a_very_long_name_of_a_field_that_leaves_little_room_for_anything_else_on_its_line__istartswith?: string;
  größe?: number;
  größe__in?: readonly number[];
  größe__gt?: number;
  größe__gte?: number;
  größe__lt?: number;
  größe__lte?: number;
}

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

export interface ShadowedFilter {
  id?: ShadowedId;
  id__in?: readonly ShadowedId[];
  Status?: StatusId;
  Status__in?: readonly StatusId[];
  again?: StatusId;
  again__in?: readonly StatusId[];
  same?: ShadowedShared;
  same__in?: readonly ShadowedShared[];
  twice?: ShadowedShared;
  twice__in?: readonly ShadowedShared[];
  clash?: ShadowedStatus;
  clash__in?: readonly ShadowedStatus[];
}

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

export interface A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_ItFilter {
  id?: A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_ItId;
  id__in?: readonly A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_ItId[];
  later?: ZebraId;
  later__in?: readonly ZebraId[];
  later__isnull?: boolean;
}

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

export interface ZebraFilter {
  id?: ZebraId;
  id__in?: readonly ZebraId[];
  first?: AardvarkId;
  first__in?: readonly AardvarkId[];
  empty?: string;
  empty__in?: readonly string[];
  empty__iexact?: string;
  empty__icontains?: string;
  empty__istartswith?: string;
}

export type AardvarkId = number & { readonly __brand: "names.Aardvark" };

export interface Aardvark {
  readonly id: AardvarkId;
  readonly zebra_set: Zebra[];
}

export type AardvarkCreate = Record<string, never>;

export type AardvarkUpdate = Partial<AardvarkCreate>;

export interface AardvarkFilter {
  id?: AardvarkId;
  id__in?: readonly AardvarkId[];
}
