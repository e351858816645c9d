import type { PhotoObject, PostObject } from "./blog.js";
import type { BigInteger } from "./scalars.js";

export interface Tag {
  readonly id: number;
  name: string;
  content_type: number;
  object_id: BigInteger;
  readonly content_object: PostObject | PhotoObject;
}

export interface TagCreate {
  name: string;
  content_type: number;
  object_id: BigInteger;
}

export type TagUpdate = Partial<TagCreate>;

export interface Remark {
  readonly id: number;
  text: string;
  kind: number;
  number: string;
  readonly about: PhotoObject;
}

export interface RemarkCreate {
  text: string;
  kind: number;
  number: string;
}

export type RemarkUpdate = Partial<RemarkCreate>;
