import { z } from "zod";
import type {
  Brand,
  BrandCreate,
  BrandUpdate,
  Category,
  CategoryCreate,
  CategoryUpdate,
  Product,
  ProductCreate,
  ProductImage,
  ProductImageCreate,
  ProductImageUpdate,
  ProductUpdate,
  Review,
  ReviewCreate,
  ReviewUpdate,
  Supplier,
  SupplierCreate,
  SupplierUpdate,
  Supply,
  SupplyCreate,
  SupplyUpdate,
  Tag,
  TagCreate,
  TagUpdate,
  Variant,
  VariantCreate,
  VariantUpdate,
} from "./catalog.js";
import type { Coupon, OrderLine } from "./orders.js";
import { couponSchema, orderLineSchema } from "./orders.zod.js";
import {
  dateTimeStringSchema,
  decimalStringSchema,
  durationStringSchema,
  fileUploadSchema,
} from "./scalars.zod.js";

export const categoryIdSchema = z.int().brand<"catalog.Category">();

export const brandIdSchema = z.int().brand<"catalog.Brand">();

export const tagIdSchema = z.int().brand<"catalog.Tag">();

export const productIdSchema = z.int().brand<"catalog.Product">();

export const productStatusSchema = z.literal(["draft", "live", "retired"]);

export const productImageIdSchema = z.int().brand<"catalog.ProductImage">();

export const variantIdSchema = z.int().brand<"catalog.Variant">();

export const variantSizeSchema = z.literal(["S", "M", "L", "XL"]);

export const supplierIdSchema = z.int().brand<"catalog.Supplier">();

export const supplyIdSchema = z.int().brand<"catalog.Supply">();

export const reviewIdSchema = z.int().brand<"catalog.Review">();

export const reviewRatingSchema = z.literal([1, 2, 3, 4, 5]);

const customerIdSchema = z.int().brand<"accounts.Customer">();

export const categorySchema = z.object({
  id: categoryIdSchema,
  name: z.string(),
  slug: z.string(),
  parent: categoryIdSchema.nullable(),
  get children(): z.ZodType<Category[]> {
    return z.array(categorySchema);
  },
  get products(): z.ZodType<Product[]> {
    return z.array(productSchema);
  },
  get coupons(): z.ZodType<Coupon[]> {
    return z.array(couponSchema);
  },
}) satisfies z.ZodType<Category>;

export const categoryCreateSchema = z.object({
  name: z.string().max(100),
  slug: z.string().max(50),
  parent: categoryIdSchema.nullable().exactOptional(),
}) satisfies z.ZodType<CategoryCreate>;

export const categoryUpdateSchema = z.object({
  name: z.string().max(100).exactOptional(),
  slug: z.string().max(50).exactOptional(),
  parent: categoryIdSchema.nullable().exactOptional(),
}) satisfies z.ZodType<CategoryUpdate>;

export const brandSchema = z.object({
  id: brandIdSchema,
  name: z.string(),
  website: z.string(),
  get products(): z.ZodType<Product[]> {
    return z.array(productSchema);
  },
}) satisfies z.ZodType<Brand>;

export const brandCreateSchema = z.object({
  name: z.string().max(100),
  website: z.string().max(200).exactOptional(),
}) satisfies z.ZodType<BrandCreate>;

export const brandUpdateSchema = z.object({
  name: z.string().max(100).exactOptional(),
  website: z.string().max(200).exactOptional(),
}) satisfies z.ZodType<BrandUpdate>;

export const tagSchema = z.object({
  id: tagIdSchema,
  name: z.string(),
  get products(): z.ZodType<Product[]> {
    return z.array(productSchema);
  },
}) satisfies z.ZodType<Tag>;

export const tagCreateSchema = z.object({
  name: z.string().max(50),
}) satisfies z.ZodType<TagCreate>;

export const tagUpdateSchema = z.object({
  name: z.string().max(50).exactOptional(),
}) satisfies z.ZodType<TagUpdate>;

export const productSchema = z.object({
  id: productIdSchema,
  name: z.string(),
  slug: z.string(),
  description: z.string(),
  status: productStatusSchema,
  category: categoryIdSchema,
  brand: brandIdSchema.nullable(),
  tags: z.array(tagIdSchema),
  created_at: dateTimeStringSchema,
  updated_at: dateTimeStringSchema,
  get images(): z.ZodType<ProductImage[]> {
    return z.array(productImageSchema);
  },
  get variants(): z.ZodType<Variant[]> {
    return z.array(variantSchema);
  },
  get reviews(): z.ZodType<Review[]> {
    return z.array(reviewSchema);
  },
}) satisfies z.ZodType<Product>;

export const productCreateSchema = z.object({
  name: z.string().max(200),
  slug: z.string().max(50),
  description: z.string().exactOptional(),
  status: productStatusSchema.exactOptional(),
  category: categoryIdSchema,
  brand: brandIdSchema.nullable().exactOptional(),
  tags: z.array(tagIdSchema).exactOptional(),
}) satisfies z.ZodType<ProductCreate>;

export const productUpdateSchema = z.object({
  name: z.string().max(200).exactOptional(),
  slug: z.string().max(50).exactOptional(),
  description: z.string().exactOptional(),
  status: productStatusSchema.exactOptional(),
  category: categoryIdSchema.exactOptional(),
  brand: brandIdSchema.nullable().exactOptional(),
  tags: z.array(tagIdSchema).exactOptional(),
}) satisfies z.ZodType<ProductUpdate>;

export const productImageSchema = z.object({
  id: productImageIdSchema,
  product: productIdSchema,
  file: z.string(),
  caption: z.string(),
  position: z.int(),
}) satisfies z.ZodType<ProductImage>;

export const productImageCreateSchema = z.object({
  product: productIdSchema,
  file: fileUploadSchema,
  caption: z.string().max(200).exactOptional(),
  position: z.int().exactOptional(),
}) satisfies z.ZodType<ProductImageCreate>;

export const productImageUpdateSchema = z.object({
  product: productIdSchema.exactOptional(),
  file: fileUploadSchema.exactOptional(),
  caption: z.string().max(200).exactOptional(),
  position: z.int().exactOptional(),
}) satisfies z.ZodType<ProductImageUpdate>;

export const variantSchema = z.object({
  id: variantIdSchema,
  product: productIdSchema,
  sku: z.string(),
  size: z.union([variantSizeSchema, z.literal("")]),
  price: decimalStringSchema,
  weight: z.int(),
  stock: z.int(),
  get suppliers(): z.ZodType<Supplier[]> {
    return z.array(supplierSchema);
  },
  get supplies(): z.ZodType<Supply[]> {
    return z.array(supplySchema);
  },
  get order_lines(): z.ZodType<OrderLine[]> {
    return z.array(orderLineSchema);
  },
}) satisfies z.ZodType<Variant>;

export const variantCreateSchema = z.object({
  product: productIdSchema,
  sku: z.string().max(40),
  size: z.union([variantSizeSchema, z.literal("")]).exactOptional(),
  price: decimalStringSchema,
  weight: z.int().exactOptional(),
  stock: z.int().exactOptional(),
}) satisfies z.ZodType<VariantCreate>;

export const variantUpdateSchema = z.object({
  product: productIdSchema.exactOptional(),
  sku: z.string().max(40).exactOptional(),
  size: z.union([variantSizeSchema, z.literal("")]).exactOptional(),
  price: decimalStringSchema.exactOptional(),
  weight: z.int().exactOptional(),
  stock: z.int().exactOptional(),
}) satisfies z.ZodType<VariantUpdate>;

export const supplierSchema = z.object({
  id: supplierIdSchema,
  name: z.string(),
  email: z.string(),
  variants: z.array(variantIdSchema),
  get supplies(): z.ZodType<Supply[]> {
    return z.array(supplySchema);
  },
}) satisfies z.ZodType<Supplier>;

export const supplierCreateSchema = z.object({
  name: z.string().max(200),
  email: z.string().max(254).exactOptional(),
}) satisfies z.ZodType<SupplierCreate>;

export const supplierUpdateSchema = z.object({
  name: z.string().max(200).exactOptional(),
  email: z.string().max(254).exactOptional(),
}) satisfies z.ZodType<SupplierUpdate>;

export const supplySchema = z.object({
  id: supplyIdSchema,
  supplier: supplierIdSchema,
  variant: variantIdSchema,
  price: decimalStringSchema,
  lead_time: durationStringSchema.nullable(),
}) satisfies z.ZodType<Supply>;

export const supplyCreateSchema = z.object({
  supplier: supplierIdSchema,
  variant: variantIdSchema,
  price: decimalStringSchema,
  lead_time: durationStringSchema.nullable().exactOptional(),
}) satisfies z.ZodType<SupplyCreate>;

export const supplyUpdateSchema = z.object({
  supplier: supplierIdSchema.exactOptional(),
  variant: variantIdSchema.exactOptional(),
  price: decimalStringSchema.exactOptional(),
  lead_time: durationStringSchema.nullable().exactOptional(),
}) satisfies z.ZodType<SupplyUpdate>;

export const reviewSchema = z.object({
  id: reviewIdSchema,
  product: productIdSchema,
  customer: customerIdSchema.nullable(),
  rating: reviewRatingSchema,
  title: z.string(),
  body: z.string(),
  created_at: dateTimeStringSchema,
}) satisfies z.ZodType<Review>;

export const reviewCreateSchema = z.object({
  product: productIdSchema,
  customer: customerIdSchema.nullable().exactOptional(),
  rating: reviewRatingSchema,
  title: z.string().max(120),
  body: z.string().exactOptional(),
}) satisfies z.ZodType<ReviewCreate>;

export const reviewUpdateSchema = z.object({
  product: productIdSchema.exactOptional(),
  customer: customerIdSchema.nullable().exactOptional(),
  rating: reviewRatingSchema.exactOptional(),
  title: z.string().max(120).exactOptional(),
  body: z.string().exactOptional(),
}) satisfies z.ZodType<ReviewUpdate>;
