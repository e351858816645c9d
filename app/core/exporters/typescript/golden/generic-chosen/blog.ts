export interface Post {
  readonly id: number;
  title: string;
  readonly tags: number[];
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

export interface PhotoCreate {
  id?: string;
}

export type PhotoUpdate = Partial<PhotoCreate>;
