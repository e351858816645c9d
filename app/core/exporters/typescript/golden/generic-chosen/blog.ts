export interface Post {
  readonly id: number;
  title: string;
  readonly tags: number[];
}

export interface PostObject {
  readonly model: "blog.post";
  readonly row: Post;
}

export interface PostCreate {
  title: string;
}

export type PostUpdate = Partial<PostCreate>;

export interface Photo {
  id: string;
  readonly tags: number[];
  readonly remarks: number[];
}

export interface PhotoObject {
  readonly model: "blog.photo";
  readonly row: Photo;
}

export interface PhotoCreate {
  id?: string;
}

export type PhotoUpdate = Partial<PhotoCreate>;
