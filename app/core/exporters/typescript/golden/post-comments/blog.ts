export interface Post {
  readonly id: number;
  title: string;
  slug: string;
  body: string;
  published_at: DateTimeString | null;
  readonly comments: Comment[];
}

export interface PostCreate {
  title: string;
  slug: string;
  body: string;
  published_at?: DateTimeString | null;
}

export type PostUpdate = Partial<PostCreate>;

export interface Comment {
  readonly id: number;
  post: number;
  author_name: string;
  body: string;
  readonly created_at: DateTimeString;
}

export interface CommentCreate {
  post: number;
  author_name: string;
  body: string;
}

export type CommentUpdate = Partial<CommentCreate>;

/** A moment in ISO 8601: "2026-05-31T18:30:00Z". */
export type DateTimeString = string;
