/** What the golden types allow and what they refuse, as a developer would meet it; compiled, never run. */
import type { CustomerId } from './golden/shop-chosen/accounts.ts';
import { ProductStatus } from './golden/shop-chosen/catalog.ts';
import type { Category, CategoryId } from './golden/shop-chosen/catalog.ts';
import type { categoryIdSchema, categorySchema } from './golden/shop-chosen/catalog.zod.ts';
import type {
  Comment,
  Post,
  PostCreate,
  PostUpdate,
  User,
  UserProfile,
} from './golden/social/social.ts';
import type {
  Order,
  OrderCreate,
  OrderLine,
  OrderStatus,
  Product,
  ProductCreate,
} from './golden/values/shop.ts';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Claim extends true>(): void => undefined as Claim extends true ? void : never;

// Cardinality: one or none, one, any number.
holds<Same<User['profile'], UserProfile | null>>();
holds<Same<UserProfile['user'], number>>();
holds<Same<Post['author'], User>>();
holds<Same<Post['comments'], Comment[]>>();
holds<Same<Comment['parent'], number | null>>();
holds<Same<OrderLine['pk'], [order: number, number: number]>>();

// What is nested when read is sent as an id; what has a default may be left out.
holds<Same<PostCreate['author'], number>>();
holds<Same<keyof PostCreate, 'author' | 'tags' | 'topics' | 'title'>>();
export const post: PostCreate = { author: 1, topics: ['news'], title: 'Hello' };
export const change: PostUpdate = { title: 'Hello again' };
export const order: OrderCreate = {};

// A branded key is what the schema gives, fits where a number does, and no other key fits it.
holds<Same<(typeof categoryIdSchema)['_zod']['output'], CategoryId>>();
holds<Same<(typeof categorySchema)['_zod']['output']['parent'], Category['parent']>>();
export const asNumber = (key: CategoryId): number => key;
// @ts-expect-error the key of a customer is not that of a category
export const asCategory = (key: CustomerId): CategoryId => key;
// @ts-expect-error a number is no key
export const first: CategoryId = 1;

// An object of choices has its values as types, and its name is their union.
holds<Same<ProductStatus, 'draft' | 'live' | 'retired'>>();
holds<Same<typeof ProductStatus.LIVE, 'live'>>();
export const live: ProductStatus = ProductStatus.LIVE;

// @ts-expect-error a title is required
export const untitled: PostCreate = { author: 1, topics: [] };
// @ts-expect-error undefined is not null
export const odd: PostUpdate = { title: undefined };
// @ts-expect-error not one of the choices
export const lost: OrderStatus = 'lost';
// @ts-expect-error a decimal is text
export const price: ProductCreate['price'] = 9.9;

export function read(product: Product, given: Order, user: User): string {
  // @ts-expect-error the database sets it
  product.added = '2026-05-31T18:30:00Z';
  // @ts-expect-error a count of 64 bits is not a plain number
  const views: number = product.views;
  // @ts-expect-error there may be no profile
  const avatar = user.profile.avatar;
  // @ts-expect-error JSON may be anything
  const colour: string = product.attributes;
  const status: 'draft' | 'awaiting-payment' | 'paid' | 'partly-shipped' | 'shipped' | 'returned' =
    given.status;
  return [views, avatar, colour, status].join();
}
