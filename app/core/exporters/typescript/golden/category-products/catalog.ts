export interface Category {
  readonly id: number;
  name: string;
  slug: string;
  readonly products: Product[];
}

export interface CategoryCreate {
  name: string;
  slug: string;
}

export type CategoryUpdate = Partial<CategoryCreate>;

export interface Product {
  readonly id: number;
  category: number;
  name: string;
  price: DecimalString;
  in_stock: boolean;
}

export interface ProductCreate {
  category: number;
  name: string;
  price: DecimalString;
  in_stock?: boolean;
}

export type ProductUpdate = Partial<ProductCreate>;

/**
 * An exact decimal: "9.90". It is text because a JavaScript number would round
 * it; compute with a decimal library.
 */
export type DecimalString = string;
