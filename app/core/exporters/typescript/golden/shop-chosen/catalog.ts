import type { Coupon, OrderLine } from "./orders.js";
import type {
  DateTimeString,
  DecimalString,
  DurationString,
  FileUpload,
} from "./scalars.js";

/** A shelf; shelves stand in shelves. */
export interface Category {
  readonly id: number;
  name: string;
  slug: string;
  parent: number | null;
  readonly children: Category[];
  readonly products: Product[];
  readonly coupons: Coupon[];
}

export interface CategoryCreate {
  name: string;
  slug: string;
  parent?: number | null;
}

export type CategoryUpdate = Partial<CategoryCreate>;

export interface Brand {
  readonly id: number;
  name: string;
  website: string;
  readonly products: Product[];
}

export interface BrandCreate {
  name: string;
  website?: string;
}

export type BrandUpdate = Partial<BrandCreate>;

export interface Tag {
  readonly id: number;
  name: string;
  readonly products: Product[];
}

export interface TagCreate {
  name: string;
}

export type TagUpdate = Partial<TagCreate>;

export type ProductStatus = "draft" | "live" | "retired";

export const productStatusLabels: Record<ProductStatus, string> = {
  draft: "Draft",
  live: "On sale",
  retired: "No longer sold",
};

/** What is described once and sold in variants. */
export interface Product {
  readonly id: number;
  name: string;
  slug: string;
  description: string;
  status: ProductStatus;
  category: number;
  brand: number | null;
  tags: number[];
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
  category: number;
  brand?: number | null;
  tags?: number[];
}

export type ProductUpdate = Partial<ProductCreate>;

export interface ProductImage {
  readonly id: number;
  product: number;
  file: string;
  caption: string;
  position: number;
}

export interface ProductImageCreate {
  product: number;
  file: FileUpload;
  caption?: string;
  position?: number;
}

export type ProductImageUpdate = Partial<ProductImageCreate>;

export type VariantSize = "S" | "M" | "L" | "XL";

export const variantSizeLabels: Record<VariantSize, string> = {
  S: "Small",
  M: "Medium",
  L: "Large",
  XL: "Extra large",
};

export interface Variant {
  readonly id: number;
  product: number;
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
  product: number;
  sku: string;
  size?: VariantSize | "";
  price: DecimalString;
  weight?: number;
  stock?: number;
}

export type VariantUpdate = Partial<VariantCreate>;

export interface Supplier {
  readonly id: number;
  name: string;
  email: string;
  readonly variants: number[];
  readonly supplies: Supply[];
}

export interface SupplierCreate {
  name: string;
  email?: string;
}

export type SupplierUpdate = Partial<SupplierCreate>;

/** What a supplier asks for a variant. */
export interface Supply {
  readonly id: number;
  supplier: number;
  variant: number;
  price: DecimalString;
  lead_time: DurationString | null;
}

export interface SupplyCreate {
  supplier: number;
  variant: number;
  price: DecimalString;
  lead_time?: DurationString | null;
}

export type SupplyUpdate = Partial<SupplyCreate>;

export type ReviewRating = 1 | 2 | 3 | 4 | 5;

export const reviewRatingLabels: Record<ReviewRating, string> = {
  1: "Poor",
  2: "Fair",
  3: "Good",
  4: "Very good",
  5: "Excellent",
};

export interface Review {
  readonly id: number;
  product: number;
  customer: number | null;
  rating: ReviewRating;
  title: string;
  body: string;
  readonly created_at: DateTimeString;
}

export interface ReviewCreate {
  product: number;
  customer?: number | null;
  rating: ReviewRating;
  title: string;
  body?: string;
}

export type ReviewUpdate = Partial<ReviewCreate>;
