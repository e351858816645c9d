export interface Text {
  readonly id: number;
  char: string;
  unlimited: string;
  collated: string;
  /** As long as you like. */
  text: string;
  email: string;
  url: string;
  slug: string;
  ip: string | null;
  any_ip: string;
  regex: string;
}

export interface TextCreate {
  char: string;
  unlimited?: string;
  collated: string;
  text?: string;
  email: string;
  url?: string;
  slug: string;
  ip?: string | null;
  any_ip: string;
  regex: string;
}

export type TextUpdate = Partial<TextCreate>;

export interface TextFilter {
  id?: number;
  id__in?: readonly number[];
  char?: string;
  char__in?: readonly string[];
  char__iexact?: string;
  char__icontains?: string;
  char__istartswith?: string;
  unlimited?: string;
  unlimited__in?: readonly string[];
  unlimited__iexact?: string;
  unlimited__icontains?: string;
  unlimited__istartswith?: string;
  collated?: string;
  collated__in?: readonly string[];
  collated__iexact?: string;
  collated__icontains?: string;
  collated__istartswith?: string;
  text?: string;
  text__in?: readonly string[];
  text__iexact?: string;
  text__icontains?: string;
  text__istartswith?: string;
  email?: string;
  email__in?: readonly string[];
  email__iexact?: string;
  email__icontains?: string;
  email__istartswith?: string;
  url?: string;
  url__in?: readonly string[];
  url__iexact?: string;
  url__icontains?: string;
  url__istartswith?: string;
  slug?: string;
  slug__in?: readonly string[];
  slug__iexact?: string;
  slug__icontains?: string;
  slug__istartswith?: string;
  ip?: string;
  ip__in?: readonly string[];
  ip__isnull?: boolean;
  any_ip?: string;
  any_ip__in?: readonly string[];
  regex?: string;
  regex__in?: readonly string[];
  regex__iexact?: string;
  regex__icontains?: string;
  regex__istartswith?: string;
}

export interface NumberModel {
  readonly id: number;
  integer: number;
  positive: number;
  small: number;
  positive_small: number;
  big: BigIntegerString;
  positive_big: BigIntegerString | null;
  decimal: number;
  zero: number;
  code_decimal: number;
  ratio: number;
  tiny: number;
  readonly doubled: BigIntegerString;
  readonly virtual: BigIntegerString;
  answer: number;
}

export interface NumberModelCreate {
  integer?: number;
  positive?: number;
  small: number;
  positive_small: number;
  big?: BigIntegerString;
  positive_big?: BigIntegerString | null;
  decimal?: number;
  zero?: number;
  code_decimal?: number;
  ratio?: number;
  tiny?: number;
  answer: number;
}

export type NumberModelUpdate = Partial<NumberModelCreate>;

export interface NumberModelFilter {
  id?: number;
  id__in?: readonly number[];
  integer?: number;
  integer__in?: readonly number[];
  integer__gt?: number;
  integer__gte?: number;
  integer__lt?: number;
  integer__lte?: number;
  positive?: number;
  positive__in?: readonly number[];
  positive__gt?: number;
  positive__gte?: number;
  positive__lt?: number;
  positive__lte?: number;
  small?: number;
  small__in?: readonly number[];
  small__gt?: number;
  small__gte?: number;
  small__lt?: number;
  small__lte?: number;
  positive_small?: number;
  positive_small__in?: readonly number[];
  positive_small__gt?: number;
  positive_small__gte?: number;
  positive_small__lt?: number;
  positive_small__lte?: number;
  big?: BigIntegerString;
  big__in?: readonly BigIntegerString[];
  big__gt?: BigIntegerString;
  big__gte?: BigIntegerString;
  big__lt?: BigIntegerString;
  big__lte?: BigIntegerString;
  positive_big?: BigIntegerString;
  positive_big__in?: readonly BigIntegerString[];
  positive_big__gt?: BigIntegerString;
  positive_big__gte?: BigIntegerString;
  positive_big__lt?: BigIntegerString;
  positive_big__lte?: BigIntegerString;
  positive_big__isnull?: boolean;
  decimal?: number;
  decimal__in?: readonly number[];
  decimal__gt?: number;
  decimal__gte?: number;
  decimal__lt?: number;
  decimal__lte?: number;
  zero?: number;
  zero__in?: readonly number[];
  zero__gt?: number;
  zero__gte?: number;
  zero__lt?: number;
  zero__lte?: number;
  code_decimal?: number;
  code_decimal__in?: readonly number[];
  code_decimal__gt?: number;
  code_decimal__gte?: number;
  code_decimal__lt?: number;
  code_decimal__lte?: number;
  ratio?: number;
  ratio__in?: readonly number[];
  ratio__gt?: number;
  ratio__gte?: number;
  ratio__lt?: number;
  ratio__lte?: number;
  tiny?: number;
  tiny__in?: readonly number[];
  tiny__gt?: number;
  tiny__gte?: number;
  tiny__lt?: number;
  tiny__lte?: number;
  doubled?: BigIntegerString;
  doubled__in?: readonly BigIntegerString[];
  doubled__gt?: BigIntegerString;
  doubled__gte?: BigIntegerString;
  doubled__lt?: BigIntegerString;
  doubled__lte?: BigIntegerString;
  virtual?: BigIntegerString;
  virtual__in?: readonly BigIntegerString[];
  virtual__gt?: BigIntegerString;
  virtual__gte?: BigIntegerString;
  virtual__lt?: BigIntegerString;
  virtual__lte?: BigIntegerString;
  answer?: number;
  answer__in?: readonly number[];
  answer__gt?: number;
  answer__gte?: number;
  answer__lt?: number;
  answer__lte?: number;
}

export interface Moment {
  readonly id: number;
  date: DateString;
  today: DateString;
  time: TimeString;
  datetime: DateTimeString;
  now: DateTimeString;
  database_now: DateTimeString;
  readonly created: DateTimeString;
  readonly updated: DateTimeString;
  title: string;
  duration: DurationString;
  hour: DurationString;
}

export interface MomentCreate {
  date?: DateString;
  today?: DateString;
  time?: TimeString;
  datetime?: DateTimeString;
  now?: DateTimeString;
  database_now: DateTimeString;
  title: string;
  duration?: DurationString;
  hour?: DurationString;
}

export type MomentUpdate = Partial<MomentCreate>;

export interface MomentFilter {
  id?: number;
  id__in?: readonly number[];
  date?: DateString;
  date__in?: readonly DateString[];
  date__gt?: DateString;
  date__gte?: DateString;
  date__lt?: DateString;
  date__lte?: DateString;
  date__year?: number;
  today?: DateString;
  today__in?: readonly DateString[];
  today__gt?: DateString;
  today__gte?: DateString;
  today__lt?: DateString;
  today__lte?: DateString;
  today__year?: number;
  time?: TimeString;
  time__in?: readonly TimeString[];
  time__gt?: TimeString;
  time__gte?: TimeString;
  time__lt?: TimeString;
  time__lte?: TimeString;
  datetime?: DateTimeString;
  datetime__in?: readonly DateTimeString[];
  datetime__gt?: DateTimeString;
  datetime__gte?: DateTimeString;
  datetime__lt?: DateTimeString;
  datetime__lte?: DateTimeString;
  datetime__date?: DateString;
  datetime__year?: number;
  now?: DateTimeString;
  now__in?: readonly DateTimeString[];
  now__gt?: DateTimeString;
  now__gte?: DateTimeString;
  now__lt?: DateTimeString;
  now__lte?: DateTimeString;
  now__date?: DateString;
  now__year?: number;
  database_now?: DateTimeString;
  database_now__in?: readonly DateTimeString[];
  database_now__gt?: DateTimeString;
  database_now__gte?: DateTimeString;
  database_now__lt?: DateTimeString;
  database_now__lte?: DateTimeString;
  database_now__date?: DateString;
  database_now__year?: number;
  created?: DateTimeString;
  created__in?: readonly DateTimeString[];
  created__gt?: DateTimeString;
  created__gte?: DateTimeString;
  created__lt?: DateTimeString;
  created__lte?: DateTimeString;
  created__date?: DateString;
  created__year?: number;
  updated?: DateTimeString;
  updated__in?: readonly DateTimeString[];
  updated__gt?: DateTimeString;
  updated__gte?: DateTimeString;
  updated__lt?: DateTimeString;
  updated__lte?: DateTimeString;
  updated__date?: DateString;
  updated__year?: number;
  title?: string;
  title__in?: readonly string[];
  title__iexact?: string;
  title__icontains?: string;
  title__istartswith?: string;
  duration?: DurationString;
  duration__in?: readonly DurationString[];
  duration__gt?: DurationString;
  duration__gte?: DurationString;
  duration__lt?: DurationString;
  duration__lte?: DurationString;
  hour?: DurationString;
  hour__in?: readonly DurationString[];
  hour__gt?: DurationString;
  hour__gte?: DurationString;
  hour__lt?: DurationString;
  hour__lte?: DurationString;
}

export interface Data {
  readonly id: number;
  flag: boolean;
  unsure: boolean | null;
  readonly uuid: string;
  fixed_uuid: string;
  json: unknown;
  list: unknown;
  text_json: unknown;
  binary: Base64String;
  file: string;
  picture: string | null;
  readonly width: number | null;
  readonly height: number | null;
  path: string;
  column: number | null;
}

export interface DataCreate {
  flag?: boolean;
  unsure?: boolean | null;
  fixed_uuid?: string;
  json?: unknown;
  list?: unknown;
  text_json?: unknown;
  binary?: Base64String;
  file: FileUpload;
  picture?: FileUpload;
  path: string;
  column?: number | null;
}

export type DataUpdate = Partial<DataCreate>;

export interface DataFilter {
  id?: number;
  id__in?: readonly number[];
  flag?: boolean;
  unsure?: boolean;
  unsure__isnull?: boolean;
  uuid?: string;
  uuid__in?: readonly string[];
  fixed_uuid?: string;
  fixed_uuid__in?: readonly string[];
  width?: number;
  width__in?: readonly number[];
  width__gt?: number;
  width__gte?: number;
  width__lt?: number;
  width__lte?: number;
  width__isnull?: boolean;
  height?: number;
  height__in?: readonly number[];
  height__gt?: number;
  height__gte?: number;
  height__lt?: number;
  height__lte?: number;
  height__isnull?: boolean;
  path?: string;
  path__in?: readonly string[];
  path__iexact?: string;
  path__icontains?: string;
  path__istartswith?: string;
  column?: number;
  column__in?: readonly number[];
  column__gt?: number;
  column__gte?: number;
  column__lt?: number;
  column__lte?: number;
  column__isnull?: boolean;
}

export type ChoiceStatus = "draft" | "in_review";

export const choiceStatusLabels: Record<ChoiceStatus, string> = {
  draft: "Draft",
  in_review: "In review",
};

export type ChoiceSize = "S" | "M" | "XL";

export const choiceSizeLabels: Record<ChoiceSize, string> = {
  S: "Small",
  M: "Medium",
  XL: "Extra large",
};

export type ChoiceLevel = 1 | 2;

export const choiceLevelLabels: Record<ChoiceLevel, string> = {
  1: "Low",
  2: "High",
};

export type ChoiceLanguage = "de" | "fr";

export const choiceLanguageLabels: Record<ChoiceLanguage, string> = {
  de: "German",
  fr: "French",
};

export type ChoiceGrouped = "vinyl" | "cd" | "dvd" | "other";

export const choiceGroupedLabels: Record<ChoiceGrouped, string> = {
  vinyl: "Vinyl",
  cd: "CD",
  dvd: "DVD",
  other: "Other",
};

export type ChoiceTranslated = "new" | "old";

export const choiceTranslatedLabels: Record<ChoiceTranslated, string> = {
  new: "New",
  old: "Old",
};

export type ChoiceDoubtful = "a";

export const choiceDoubtfulLabels: Record<ChoiceDoubtful, string> = {
  a: "First",
};

export type ChoiceOdd = "2nd" | "" | "mro";

export const choiceOddLabels: Record<ChoiceOdd, string> = {
  "2nd": "2nd",
  "": "None",
  mro: "mro",
};

export interface Choice {
  readonly id: number;
  status: ChoiceStatus;
  size: ChoiceSize | "";
  level: ChoiceLevel;
  named: ChoiceLanguage;
  grouped: ChoiceGrouped;
  translated: ChoiceTranslated;
  rate: number;
  from_settings: string;
  inline: number;
  doubtful: ChoiceDoubtful;
  odd: ChoiceOdd;
}

export interface ChoiceCreate {
  status?: ChoiceStatus;
  size?: ChoiceSize | "";
  level?: ChoiceLevel;
  named: ChoiceLanguage;
  grouped: ChoiceGrouped;
  translated: ChoiceTranslated;
  rate: number;
  from_settings: string;
  inline: number;
  doubtful: ChoiceDoubtful;
  odd: ChoiceOdd;
}

export type ChoiceUpdate = Partial<ChoiceCreate>;

export interface ChoiceFilter {
  id?: number;
  id__in?: readonly number[];
  status?: ChoiceStatus;
  status__in?: readonly ChoiceStatus[];
  size?: ChoiceSize;
  size__in?: readonly ChoiceSize[];
  level?: ChoiceLevel;
  level__in?: readonly ChoiceLevel[];
  named?: ChoiceLanguage;
  named__in?: readonly ChoiceLanguage[];
  grouped?: ChoiceGrouped;
  grouped__in?: readonly ChoiceGrouped[];
  translated?: ChoiceTranslated;
  translated__in?: readonly ChoiceTranslated[];
  rate?: number;
  rate__in?: readonly number[];
  rate__gt?: number;
  rate__gte?: number;
  rate__lt?: number;
  rate__lte?: number;
  from_settings?: string;
  from_settings__in?: readonly string[];
  from_settings__iexact?: string;
  from_settings__icontains?: string;
  from_settings__istartswith?: string;
  inline?: number;
  inline__in?: readonly number[];
  inline__gt?: number;
  inline__gte?: number;
  inline__lt?: number;
  inline__lte?: number;
  doubtful?: ChoiceDoubtful;
  doubtful__in?: readonly ChoiceDoubtful[];
  odd?: ChoiceOdd;
  odd__in?: readonly ChoiceOdd[];
}

export interface Small {
  readonly id: number;
  name: string;
}

export interface SmallCreate {
  name: string;
}

export type SmallUpdate = Partial<SmallCreate>;

export interface SmallFilter {
  id?: number;
  id__in?: readonly number[];
  name?: string;
  name__in?: readonly string[];
  name__iexact?: string;
  name__icontains?: string;
  name__istartswith?: string;
}

export interface Auto {
  readonly number: number;
}

export type AutoCreate = Record<string, never>;

export type AutoUpdate = Partial<AutoCreate>;

export interface AutoFilter {
  number?: number;
  number__in?: readonly number[];
}

export interface Big {
  readonly id: number;
}

export type BigCreate = Record<string, never>;

export type BigUpdate = Partial<BigCreate>;

export interface BigFilter {
  id?: number;
  id__in?: readonly number[];
}

export interface Natural {
  code: string;
  readonly composite_set: Composite[];
}

export interface NaturalCreate {
  code: string;
}

export type NaturalUpdate = Partial<NaturalCreate>;

export interface NaturalFilter {
  code?: string;
  code__in?: readonly string[];
}

export interface Composite {
  readonly pk: [tenant: string, number: number];
  tenant: string;
  number: number;
  price: number;
}

export interface CompositeCreate {
  tenant: string;
  number: number;
  price: number;
}

export type CompositeUpdate = Partial<CompositeCreate>;

export interface CompositeFilter {
  tenant?: string;
  tenant__in?: readonly string[];
  number?: number;
  number__in?: readonly number[];
  number__gt?: number;
  number__gte?: number;
  number__lt?: number;
  number__lte?: number;
  price?: number;
  price__in?: readonly number[];
  price__gt?: number;
  price__gte?: number;
  price__lt?: number;
  price__lte?: number;
}

/** A moment in ISO 8601: "2026-05-31T18:30:00Z". */
export type DateTimeString = string;

/** A day in ISO 8601: "2026-05-31". */
export type DateString = string;

/** A time of day in ISO 8601: "18:30:00". */
export type TimeString = string;

/** A span of time, days first when there are any: "3 18:30:00". */
export type DurationString = string;

/**
 * A whole number of up to 64 bits, as text so that no digit is rounded: BigInt
 * takes it.
 */
export type BigIntegerString = string;

/** Bytes in base64. */
export type Base64String = string;

/**
 * A file to upload; what holds one is sent as FormData, and what is read back
 * is the URL.
 */
export type FileUpload = Blob;
