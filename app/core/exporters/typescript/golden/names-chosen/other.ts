import type { StatusId as NamesStatusId } from "./names.js";

export type StatusId = number & { readonly __brand: "other.Status" };

export interface Status {
  readonly id: StatusId;
  name: string;
  mine: NamesStatusId;
}

export interface StatusCreate {
  name: string;
  mine: NamesStatusId;
}

export type StatusUpdate = Partial<StatusCreate>;
