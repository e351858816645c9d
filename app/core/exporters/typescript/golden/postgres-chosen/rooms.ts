export interface Room {
  readonly id: number;
  name: string;
  tags: string[];
  /** By row. */
  seats: boolean[][] | null;
  prices: (DecimalString | null)[];
  days: DateString[];
  labels: TextMap;
  readonly words: string | null;
  readonly area: DecimalString;
}

export interface RoomCreate {
  name: string;
  tags?: string[];
  seats?: boolean[][] | null;
  prices: (DecimalString | null)[];
  days: DateString[];
  labels?: TextMap;
}

export type RoomUpdate = Partial<RoomCreate>;

export interface Booking {
  readonly id: number;
  ages: RangeString;
  numbers: RangeString | null;
  rates: RangeString;
  span: RangeString;
  days: RangeString;
}

export interface BookingCreate {
  ages: RangeString;
  numbers?: RangeString | null;
  rates: RangeString;
  span: RangeString;
  days: RangeString;
}

export type BookingUpdate = Partial<BookingCreate>;

/** A day in ISO 8601: "2026-05-31". */
export type DateString = string;

/**
 * An exact decimal: "9.90". It is text because a JavaScript number would round
 * it; compute with a decimal library.
 */
export type DecimalString = string;

/** Texts by key; null where there is none. */
export type TextMap = { [key: string]: string | null };

/**
 * A range in JSON: '{"bounds": "[)", "lower": "1", "upper": "5"}', or
 * '{"empty": true}'.
 */
export type RangeString = string;
