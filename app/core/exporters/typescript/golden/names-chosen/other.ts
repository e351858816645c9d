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

export interface StatusFilter {
  id?: StatusId;
  id__in?: readonly StatusId[];
  name?: string;
  name__in?: readonly string[];
  name__iexact?: string;
  name__icontains?: string;
  name__istartswith?: string;
  mine?: NamesStatusId;
  mine__in?: readonly NamesStatusId[];
}
