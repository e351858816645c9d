/** Designs to start from, in the order they are offered. */
import type { Design } from '../design/design.ts';
import { categoryProduct } from './categoryProduct.ts';
import { personContact } from './personContact.ts';
import { postComment } from './postComment.ts';
import { shop } from './shop.ts';
import { userProfile } from './userProfile.ts';

export interface Example {
  readonly id: string;
  readonly title: string;
  /** Why its relation is of this kind, in a sentence or two. */
  readonly why: string;
  readonly design: () => Design;
}

export const examples: readonly Example[] = [
  {
    id: 'user-profile',
    title: 'User and profile',
    why: 'One to one: a person has a single profile and a profile is about a single person. It hangs on the user model instead of changing it, because every app of a project shares that one.',
    design: userProfile,
  },
  {
    id: 'person-contact',
    title: 'Person and contact information',
    why: 'One to one: two sheets about the same person, kept apart because one is public and the other is not, or because only some people have it. The sheet that can be missing holds the key.',
    design: personContact,
  },
  {
    id: 'category-products',
    title: 'Category and products',
    why: 'One to many: a product is filed in one category, a category holds any number. The key lives in the product, and a category that still holds products cannot be deleted.',
    design: categoryProduct,
  },
  {
    id: 'post-comments',
    title: 'Post and comments',
    why: 'One to many: each comment is about one post and means nothing without it, so the comments go when the post goes.',
    design: postComment,
  },
  {
    id: 'shop',
    title: 'Shop',
    why: 'All three kinds at work in three apps: a many to many through a model that carries a price, a tree of categories, and orders that outlive what they mention.',
    design: shop,
  },
];
