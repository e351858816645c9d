import type { $brand } from "zod";
import type { CustomerId } from "./accounts.js";
import type { Coupon, OrderLine } from "./orders.js";
import type {
  DateString,
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

export interface CategoryFilter {
  id?: CategoryId;
  id__in?: readonly CategoryId[];
  name?: string;
  name__in?: readonly string[];
  name__iexact?: string;
  name__icontains?: string;
  name__istartswith?: string;
  slug?: string;
  slug__in?: readonly string[];
  slug__iexact?: string;
  slug__icontains?: string;
  slug__istartswith?: string;
  parent?: CategoryId;
  parent__in?: readonly CategoryId[];
  parent__isnull?: boolean;
}

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

export interface BrandFilter {
  id?: BrandId;
  id__in?: readonly BrandId[];
  name?: string;
  name__in?: readonly string[];
  name__iexact?: string;
  name__icontains?: string;
  name__istartswith?: string;
  website?: string;
  website__in?: readonly string[];
  website__iexact?: string;
  website__icontains?: string;
  website__istartswith?: string;
}

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

export interface TagFilter {
  id?: TagId;
  id__in?: readonly TagId[];
  name?: string;
  name__in?: readonly string[];
  name__iexact?: string;
  name__icontains?: string;
  name__istartswith?: string;
}

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

export interface ProductFilter {
  id?: ProductId;
  id__in?: readonly ProductId[];
  name?: string;
  name__in?: readonly string[];
  name__iexact?: string;
  name__icontains?: string;
  name__istartswith?: string;
  slug?: string;
  slug__in?: readonly string[];
  slug__iexact?: string;
  slug__icontains?: string;
  slug__istartswith?: string;
  description?: string;
  description__in?: readonly string[];
  description__iexact?: string;
  description__icontains?: string;
  description__istartswith?: string;
  status?: ProductStatus;
  status__in?: readonly ProductStatus[];
  category?: CategoryId;
  category__in?: readonly CategoryId[];
  brand?: BrandId;
  brand__in?: readonly BrandId[];
  brand__isnull?: boolean;
  tags?: TagId;
  tags__in?: readonly TagId[];
  tags__isnull?: boolean;
  created_at?: DateTimeString;
  created_at__in?: readonly DateTimeString[];
  created_at__gt?: DateTimeString;
  created_at__gte?: DateTimeString;
  created_at__lt?: DateTimeString;
  created_at__lte?: DateTimeString;
  created_at__date?: DateString;
  created_at__year?: number;
  updated_at?: DateTimeString;
  updated_at__in?: readonly DateTimeString[];
  updated_at__gt?: DateTimeString;
  updated_at__gte?: DateTimeString;
  updated_at__lt?: DateTimeString;
  updated_at__lte?: DateTimeString;
  updated_at__date?: DateString;
  updated_at__year?: number;
}

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

export interface ProductImageFilter {
  id?: ProductImageId;
  id__in?: readonly ProductImageId[];
  product?: ProductId;
  product__in?: readonly ProductId[];
  caption?: string;
  caption__in?: readonly string[];
  caption__iexact?: string;
  caption__icontains?: string;
  caption__istartswith?: string;
  position?: number;
  position__in?: readonly number[];
  position__gt?: number;
  position__gte?: number;
  position__lt?: number;
  position__lte?: number;
}

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

export interface VariantFilter {
  id?: VariantId;
  id__in?: readonly VariantId[];
  product?: ProductId;
  product__in?: readonly ProductId[];
  sku?: string;
  sku__in?: readonly string[];
  sku__iexact?: string;
  sku__icontains?: string;
  sku__istartswith?: string;
  size?: VariantSize;
  size__in?: readonly VariantSize[];
  price?: DecimalString;
  price__in?: readonly DecimalString[];
  price__gt?: DecimalString;
  price__gte?: DecimalString;
  price__lt?: DecimalString;
  price__lte?: DecimalString;
  weight?: number;
  weight__in?: readonly number[];
  weight__gt?: number;
  weight__gte?: number;
  weight__lt?: number;
  weight__lte?: number;
  stock?: number;
  stock__in?: readonly number[];
  stock__gt?: number;
  stock__gte?: number;
  stock__lt?: number;
  stock__lte?: number;
}

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

export interface SupplierFilter {
  id?: SupplierId;
  id__in?: readonly SupplierId[];
  name?: string;
  name__in?: readonly string[];
  name__iexact?: string;
  name__icontains?: string;
  name__istartswith?: string;
  email?: string;
  email__in?: readonly string[];
  email__iexact?: string;
  email__icontains?: string;
  email__istartswith?: string;
  variants?: VariantId;
  variants__in?: readonly VariantId[];
  variants__isnull?: boolean;
}

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

export interface SupplyFilter {
  id?: SupplyId;
  id__in?: readonly SupplyId[];
  supplier?: SupplierId;
  supplier__in?: readonly SupplierId[];
  variant?: VariantId;
  variant__in?: readonly VariantId[];
  price?: DecimalString;
  price__in?: readonly DecimalString[];
  price__gt?: DecimalString;
  price__gte?: DecimalString;
  price__lt?: DecimalString;
  price__lte?: DecimalString;
  lead_time?: DurationString;
  lead_time__in?: readonly DurationString[];
  lead_time__gt?: DurationString;
  lead_time__gte?: DurationString;
  lead_time__lt?: DurationString;
  lead_time__lte?: DurationString;
  lead_time__isnull?: boolean;
}

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

export interface ReviewFilter {
  id?: ReviewId;
  id__in?: readonly ReviewId[];
  product?: ProductId;
  product__in?: readonly ProductId[];
  customer?: CustomerId;
  customer__in?: readonly CustomerId[];
  customer__isnull?: boolean;
  rating?: ReviewRating;
  rating__in?: readonly ReviewRating[];
  title?: string;
  title__in?: readonly string[];
  title__iexact?: string;
  title__icontains?: string;
  title__istartswith?: string;
  body?: string;
  body__in?: readonly string[];
  body__iexact?: string;
  body__icontains?: string;
  body__istartswith?: string;
  created_at?: DateTimeString;
  created_at__in?: readonly DateTimeString[];
  created_at__gt?: DateTimeString;
  created_at__gte?: DateTimeString;
  created_at__lt?: DateTimeString;
  created_at__lte?: DateTimeString;
  created_at__date?: DateString;
  created_at__year?: number;
}
