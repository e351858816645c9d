export const StatusChoice = {
  OPEN: "open",
  DONE: "done",
} as const;

export type StatusChoice = (typeof StatusChoice)[keyof typeof StatusChoice];

export const statusChoiceLabels: Record<StatusChoice, string> = {
  open: "Open",
  done: "Done",
};

export const Level = {
  LOW: 1,
} as const;

export type Level = (typeof Level)[keyof typeof Level];

export const levelLabels: Record<Level, string> = {
  1: "Low",
};

export interface Order {
  readonly id: number;
  status: StatusChoice;
  before: StatusChoice;
  Level: Level;
}

export interface OrderCreate {
  status?: StatusChoice;
  before: StatusChoice;
  Level: Level;
}

export type OrderUpdate = Partial<OrderCreate>;

export interface Status {
  readonly id: number;
  status: StatusChoice;
  level: Level;
}

export interface StatusCreate {
  status: StatusChoice;
  level: Level;
}

export type StatusUpdate = Partial<StatusCreate>;

export const ParcelStatusChoices = {
  SENT: "sent",
} as const;

export type ParcelStatusChoices =
  (typeof ParcelStatusChoices)[keyof typeof ParcelStatusChoices];

export const parcelStatusChoicesLabels: Record<ParcelStatusChoices, string> = {
  sent: "Sent",
};

export const ParcelOwn = {
  SENT: "sent",
} as const;

export type ParcelOwn = (typeof ParcelOwn)[keyof typeof ParcelOwn];

export const parcelOwnLabels: Record<ParcelOwn, string> = {
  sent: "Sent",
};

export interface Parcel {
  readonly id: number;
  status: ParcelStatusChoices;
  again: ParcelOwn;
  as_text: ParcelOwn;
}

export interface ParcelCreate {
  status: ParcelStatusChoices;
  again: ParcelOwn;
  as_text: ParcelOwn;
}

export type ParcelUpdate = Partial<ParcelCreate>;
