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

export interface Small {
  readonly id: number;
  name: string;
}

export interface SmallCreate {
  name: string;
}

export type SmallUpdate = Partial<SmallCreate>;

export interface Auto {
  readonly number: number;
}

export type AutoCreate = Record<string, never>;

export type AutoUpdate = Partial<AutoCreate>;

export interface Big {
  readonly id: number;
}

export type BigCreate = Record<string, never>;

export type BigUpdate = Partial<BigCreate>;

export interface Natural {
  code: string;
  readonly composite_set: Composite[];
}

export interface NaturalCreate {
  code: string;
}

export type NaturalUpdate = Partial<NaturalCreate>;

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
