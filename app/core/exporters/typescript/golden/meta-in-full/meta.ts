export interface Parent {
  readonly id: number;
  name: string;
  readonly full_ones: Full[];
}

export interface ParentCreate {
  name: string;
}

export type ParentUpdate = Partial<ParentCreate>;

export interface Full {
  readonly id: number;
  parent: number;
  number: number;
  at: DateString;
}

export interface FullCreate {
  parent: number;
  number: number;
  at: DateString;
}

export type FullUpdate = Partial<FullCreate>;

export interface Ordered {
  readonly id: number;
  parent: number;
}

export interface OrderedCreate {
  parent: number;
}

export type OrderedUpdate = Partial<OrderedCreate>;

export interface Swapped {
  readonly id: number;
  name: string;
}

export interface SwappedCreate {
  name: string;
}

export type SwappedUpdate = Partial<SwappedCreate>;

export interface Elsewhere {
  readonly id: number;
  name: string;
}

export interface ElsewhereCreate {
  name: string;
}

export type ElsewhereUpdate = Partial<ElsewhereCreate>;

/** A day in ISO 8601: "2026-05-31". */
export type DateString = string;
