-- SQLite, as Django 5.2 makes it: sqlmigrate catalog 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "catalog_category" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(100) NOT NULL,
    "slug" varchar(50) NOT NULL UNIQUE,
    -- each Category has at most one Category as its parent: NULL stands for none
    -- each Category is the parent of any number of Categories: nothing limits it
    "parent_id" bigint NULL REFERENCES "catalog_category" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "catalog_brand" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(100) NOT NULL UNIQUE,
    "website" varchar(200) NOT NULL
);

CREATE TABLE "catalog_tag" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(50) NOT NULL UNIQUE
);

CREATE TABLE "catalog_product" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(200) NOT NULL,
    "slug" varchar(50) NOT NULL UNIQUE,
    "description" text NOT NULL,
    "status" varchar(10) NOT NULL,
    "created_at" datetime NOT NULL,
    "updated_at" datetime NOT NULL,
    -- each Product has at most one Brand: NULL stands for none
    -- each Brand has any number of Products: nothing limits it
    "brand_id" bigint NULL REFERENCES "catalog_brand" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Product has exactly one Category: NOT NULL
    -- each Category has any number of Products: nothing limits it
    "category_id" bigint NOT NULL REFERENCES "catalog_category" ("id") DEFERRABLE INITIALLY DEFERRED
);

-- Product.tags: each Product has any number of Tags, a row for each
-- each Tag has any number of Products
CREATE TABLE "catalog_product_tags" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "product_id" bigint NOT NULL REFERENCES "catalog_product" ("id") DEFERRABLE INITIALLY DEFERRED,
    "tag_id" bigint NOT NULL REFERENCES "catalog_tag" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "catalog_productimage" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "file" varchar(100) NOT NULL,
    "caption" varchar(200) NOT NULL,
    "position" smallint unsigned NOT NULL CHECK ("position" >= 0),
    -- each ProductImage has exactly one Product: NOT NULL
    -- each Product has any number of ProductImages: nothing limits it
    "product_id" bigint NOT NULL REFERENCES "catalog_product" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "catalog_variant" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sku" varchar(40) NOT NULL UNIQUE,
    "size" varchar(2) NOT NULL,
    "price" decimal NOT NULL,
    "weight" integer unsigned NOT NULL CHECK ("weight" >= 0),
    "stock" integer unsigned NOT NULL CHECK ("stock" >= 0),
    -- each Variant has exactly one Product: NOT NULL
    -- each Product has any number of Variants: nothing limits it
    "product_id" bigint NOT NULL REFERENCES "catalog_product" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "catalog_supplier" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(200) NOT NULL UNIQUE,
    "email" varchar(254) NOT NULL
);

-- Supplier.variants: a row links Supplier and Variant; no pair twice: UNIQUE
CREATE TABLE "catalog_supply" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "price" decimal NOT NULL,
    "lead_time" bigint NULL,
    -- each Supply has exactly one Supplier: NOT NULL
    -- each Supplier has any number of Supplies: nothing limits it
    "supplier_id" bigint NOT NULL REFERENCES "catalog_supplier" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Supply has exactly one Variant: NOT NULL
    -- each Variant has any number of Supplies: nothing limits it
    "variant_id" bigint NOT NULL REFERENCES "catalog_variant" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "catalog_review" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "rating" smallint unsigned NOT NULL CHECK ("rating" >= 0),
    "title" varchar(120) NOT NULL,
    "body" text NOT NULL,
    "created_at" datetime NOT NULL,
    -- each Review has at most one Customer: NULL stands for none
    -- each Customer has any number of Reviews: nothing limits it
    "customer_id" bigint NULL REFERENCES "accounts_customer" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Review has exactly one Product: NOT NULL
    -- each Product has any number of Reviews: nothing limits it
    "product_id" bigint NOT NULL REFERENCES "catalog_product" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX "catalog_category_parent_id_f61bd017" ON "catalog_category" ("parent_id");
CREATE INDEX "catalog_product_brand_id_bb0c7890" ON "catalog_product" ("brand_id");
CREATE INDEX "catalog_product_category_id_35bf920b" ON "catalog_product" ("category_id");

-- no Product is linked twice with the same Tag
CREATE UNIQUE INDEX "catalog_product_tags_product_id_tag_id_daa0ee1f_uniq" ON "catalog_product_tags" ("product_id", "tag_id");

CREATE INDEX "catalog_product_tags_product_id_293d7e82" ON "catalog_product_tags" ("product_id");
CREATE INDEX "catalog_product_tags_tag_id_fb8826f6" ON "catalog_product_tags" ("tag_id");
CREATE INDEX "catalog_productimage_product_id_1f42dd8c" ON "catalog_productimage" ("product_id");
CREATE INDEX "catalog_variant_product_id_8a21d193" ON "catalog_variant" ("product_id");
CREATE UNIQUE INDEX "catalog_supply_supplier_id_variant_id_f77c1742_uniq" ON "catalog_supply" ("supplier_id", "variant_id");
CREATE INDEX "catalog_supply_supplier_id_302c9aad" ON "catalog_supply" ("supplier_id");
CREATE INDEX "catalog_supply_variant_id_6b269b92" ON "catalog_supply" ("variant_id");
CREATE UNIQUE INDEX "catalog_review_product_id_customer_id_e2b992b5_uniq" ON "catalog_review" ("product_id", "customer_id");
CREATE INDEX "catalog_review_customer_id_b5885247" ON "catalog_review" ("customer_id");
CREATE INDEX "catalog_review_product_id_e494243b" ON "catalog_review" ("product_id");
