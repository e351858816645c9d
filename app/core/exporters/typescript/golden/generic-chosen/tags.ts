import type { Photo, Post } from "./blog.js";

export interface Tag {
  readonly id: number;
  name: string;
  content_type: number;
  object_id: bigint;
  readonly content_object: Post | Photo;
}

export interface TagCreate {
  name: string;
  content_type: number;
  object_id: bigint;
}

export type TagUpdate = Partial<TagCreate>;

export interface Remark {
  readonly id: number;
  text: string;
  kind: number;
  number: string;
  readonly about: Photo;
}

export interface RemarkCreate {
  text: string;
  kind: number;
  number: string;
}

export type RemarkUpdate = Partial<RemarkCreate>;
