export interface Status {
  readonly id: number;
  name: string;
  mine: number;
}

export interface StatusCreate {
  name: string;
  mine: number;
}

export type StatusUpdate = Partial<StatusCreate>;
