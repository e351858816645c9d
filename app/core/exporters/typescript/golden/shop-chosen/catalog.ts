import type { $brand } from "zod";
import type { CustomerId } from "./accounts.js";
import type { Coupon, OrderLine } from "./orders.js";
import type {
  DateTimeString,
  DecimalString,
  DurationString,
  FileUpload,
} from "./scalars.js";

export type CategoryId = number & $brand<"catalog.Category">;

/** A shelf; shelves stand in shelves. */
export interface Category {
  readonly id: CategoryId;
  name: string;
  slug: string;
  parent: CategoryId | null;
  readonly children: Category[];
  readonly products: Product[];
  readonly coupons: Coupon[];
}

export interface CategoryCreate {
  name: string;
  slug: string;
  parent?: CategoryId | null;
}

export type CategoryUpdate = Partial<CategoryCreate>;

export type BrandId = number & $brand<"catalog.Brand">;

export interface Brand {
  readonly id: BrandId;
  name: string;
  website: string;
  readonly products: Product[];
}

export interface BrandCreate {
  name: string;
  website?: string;
}

export type BrandUpdate = Partial<BrandCreate>;

export type TagId = number & $brand<"catalog.Tag">;

export interface Tag {
  readonly id: TagId;
  name: string;
  readonly products: Product[];
}

export interface TagCreate {
  name: string;
}

export type TagUpdate = Partial<TagCreate>;

export type ProductId = number & $brand<"catalog.Product">;

export const ProductStatus = {
  DRAFT: "draft",
  LIVE: "live",
  RETIRED: "retired",
} as const;

export type ProductStatus = (typeof ProductStatus)[keyof typeof ProductStatus];

export const productStatusLabels: Record<ProductStatus, string> = {
  draft: "Draft",
  live: "On sale",
  retired: "No longer sold",
};

/** What is described once and sold in variants. */
export interface Product {
  readonly id: ProductId;
  name: string;
  slug: string;
  description: string;
  status: ProductStatus;
  category: CategoryId;
  brand: BrandId | null;
  tags: TagId[];
  readonly created_at: DateTimeString;
  readonly updated_at: DateTimeString;
  readonly images: ProductImage[];
  readonly variants: Variant[];
  readonly reviews: Review[];
}

export interface ProductCreate {
  name: string;
  slug: string;
  description?: string;
  status?: ProductStatus;
  category: CategoryId;
  brand?: BrandId | null;
  tags?: TagId[];
}

export type ProductUpdate = Partial<ProductCreate>;

export type ProductImageId = number & $brand<"catalog.ProductImage">;

export interface ProductImage {
  readonly id: ProductImageId;
  product: ProductId;
  file: string;
  caption: string;
  position: number;
}

export interface ProductImageCreate {
  product: ProductId;
  file: FileUpload;
  caption?: string;
  position?: number;
}

export type ProductImageUpdate = Partial<ProductImageCreate>;

export type VariantId = number & $brand<"catalog.Variant">;

export const VariantSize = {
  SMALL: "S",
  MEDIUM: "M",
  LARGE: "L",
  EXTRA_LARGE: "XL",
} as const;

export type VariantSize = (typeof VariantSize)[keyof typeof VariantSize];

export const variantSizeLabels: Record<VariantSize, string> = {
  S: "Small",
  M: "Medium",
  L: "Large",
  XL: "Extra large",
};

export interface Variant {
  readonly id: VariantId;
  product: ProductId;
  sku: string;
  size: VariantSize | "";
  price: DecimalString;
  /** In grams. */
  weight: number;
  stock: number;
  readonly suppliers: Supplier[];
  readonly supplies: Supply[];
  readonly order_lines: OrderLine[];
}

export interface VariantCreate {
  product: ProductId;
  sku: string;
  size?: VariantSize | "";
  price: DecimalString;
  weight?: number;
  stock?: number;
}

export type VariantUpdate = Partial<VariantCreate>;

export type SupplierId = number & $brand<"catalog.Supplier">;

export interface Supplier {
  readonly id: SupplierId;
  name: string;
  email: string;
  readonly variants: VariantId[];
  readonly supplies: Supply[];
}

export interface SupplierCreate {
  name: string;
  email?: string;
}

export type SupplierUpdate = Partial<SupplierCreate>;

export type SupplyId = number & $brand<"catalog.Supply">;

/** What a supplier asks for a variant. */
export interface Supply {
  readonly id: SupplyId;
  supplier: SupplierId;
  variant: VariantId;
  price: DecimalString;
  lead_time: DurationString | null;
}

export interface SupplyCreate {
  supplier: SupplierId;
  variant: VariantId;
  price: DecimalString;
  lead_time?: DurationString | null;
}

export type SupplyUpdate = Partial<SupplyCreate>;

export type ReviewId = number & $brand<"catalog.Review">;

export const ReviewRating = {
  POOR: 1,
  FAIR: 2,
  GOOD: 3,
  VERY_GOOD: 4,
  EXCELLENT: 5,
} as const;

export type ReviewRating = (typeof ReviewRating)[keyof typeof ReviewRating];

export const reviewRatingLabels: Record<ReviewRating, string> = {
  1: "Poor",
  2: "Fair",
  3: "Good",
  4: "Very good",
  5: "Excellent",
};

export interface Review {
  readonly id: ReviewId;
  product: ProductId;
  customer: CustomerId | null;
  rating: ReviewRating;
  title: string;
  body: string;
  readonly created_at: DateTimeString;
}

export interface ReviewCreate {
  product: ProductId;
  customer?: CustomerId | null;
  rating: ReviewRating;
  title: string;
  body?: string;
}

export type ReviewUpdate = Partial<ReviewCreate>;
