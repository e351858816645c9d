/** Whoever writes. */
export interface User {
  readonly id: number;
  name: string;
  friends: number[];
  readonly follows: number[];
  readonly followers: User[];
  readonly profile: UserProfile | null;
  readonly follow_in: number[];
  readonly posts: number[];
}

export interface UserCreate {
  name: string;
  friends?: number[];
}

export type UserUpdate = Partial<UserCreate>;

export interface UserProfile {
  readonly id: number;
  user: number;
  avatar: string | null;
  mentor: number | null;
}

export interface UserProfileCreate {
  user: number;
  avatar?: FileUpload;
  mentor?: number | null;
}

export type UserProfileUpdate = Partial<UserProfileCreate>;

export interface Follow {
  readonly id: number;
  follower: number;
  followed: number;
  readonly since: DateString;
}

export interface FollowCreate {
  follower: number;
  followed: number;
}

export type FollowUpdate = Partial<FollowCreate>;

export interface Post {
  readonly id: number;
  author: User;
  tags: string[];
  topics: Tag[];
  title: string;
  readonly comments: Comment[];
}

export interface PostCreate {
  author: number;
  tags?: string[];
  topics: string[];
  title: string;
}

export type PostUpdate = Partial<PostCreate>;

export interface Tag {
  label: string;
  readonly posts: number[];
}

export interface TagCreate {
  label: string;
}

export type TagUpdate = Partial<TagCreate>;

export interface Comment {
  readonly id: number;
  post: number;
  by: number | null;
  parent: number | null;
  text: string;
  readonly replies: Comment[];
}

export interface CommentCreate {
  post: number;
  by?: number | null;
  parent?: number | null;
  text: string;
}

export type CommentUpdate = Partial<CommentCreate>;

/** A day in ISO 8601: "2026-05-31". */
export type DateString = string;

/**
 * A file to upload; what holds one is sent as FormData, and what is read back
 * is the URL.
 */
export type FileUpload = Blob;
