export type StatusChoice = "open" | "done";

export const statusChoiceLabels: Record<StatusChoice, string> = {
  open: "Open",
  done: "Done",
};

export type Level = 1;

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

export type ParcelStatusChoices = "sent";

export const parcelStatusChoicesLabels: Record<ParcelStatusChoices, string> = {
  sent: "Sent",
};

export type ParcelOwn = "sent";

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
