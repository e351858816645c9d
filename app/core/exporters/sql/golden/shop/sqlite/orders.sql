-- SQLite, as Django 5.2 makes it: sqlmigrate orders 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "orders_coupon" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" varchar(20) NOT NULL UNIQUE,
    "percent" decimal NOT NULL,
    "valid_until" date NULL
);

-- Coupon.categories: each Coupon has any number of Categories, a row for each
-- each Category has any number of Coupons
CREATE TABLE "orders_coupon_categories" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "coupon_id" bigint NOT NULL REFERENCES "orders_coupon" ("id") DEFERRABLE INITIALLY DEFERRED,
    "category_id" bigint NOT NULL REFERENCES "catalog_category" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "orders_order" (
    "id" char(32) NOT NULL PRIMARY KEY,
    "status" varchar(10) NOT NULL,
    "note" text NOT NULL,
    "placed_at" datetime NOT NULL,
    -- each Order has at most one Coupon: NULL stands for none
    -- each Coupon has any number of Orders: nothing limits it
    "coupon_id" bigint NULL REFERENCES "orders_coupon" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Order has exactly one Customer: NOT NULL
    -- each Customer has any number of Orders: nothing limits it
    "customer_id" bigint NOT NULL REFERENCES "accounts_customer" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each Order has at most one Address: NULL stands for none
    -- each Address has any number of Orders: nothing limits it
    "shipping_address_id" bigint NULL REFERENCES "accounts_address" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "orders_orderline" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0),
    "unit_price" decimal NOT NULL,
    -- each OrderLine has exactly one Order: NOT NULL
    -- each Order has any number of OrderLines; nothing enforces "at least one"
    "order_id" char(32) NOT NULL REFERENCES "orders_order" ("id") DEFERRABLE INITIALLY DEFERRED,
    -- each OrderLine has exactly one Variant: NOT NULL
    -- each Variant has any number of OrderLines: nothing limits it
    "variant_id" bigint NOT NULL REFERENCES "catalog_variant" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "orders_payment" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "amount" decimal NOT NULL,
    "paid_at" datetime NULL,
    "reference" varchar(60) NOT NULL UNIQUE,
    -- each Payment has exactly one Order: NOT NULL
    -- each Order has at most one Payment: UNIQUE
    "order_id" char(32) NOT NULL UNIQUE REFERENCES "orders_order" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "orders_shipment" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tracking_code" varchar(60) NOT NULL,
    "shipped_at" datetime NULL,
    -- each Shipment has exactly one Order: NOT NULL
    -- each Order has any number of Shipments: nothing limits it
    "order_id" char(32) NOT NULL REFERENCES "orders_order" ("id") DEFERRABLE INITIALLY DEFERRED
);

-- no Coupon is linked twice with the same Category
CREATE UNIQUE INDEX "orders_coupon_categories_coupon_id_category_id_a0190ecb_uniq" ON "orders_coupon_categories" ("coupon_id", "category_id");

CREATE INDEX "orders_coupon_categories_coupon_id_d0cfc87a" ON "orders_coupon_categories" ("coupon_id");
CREATE INDEX "orders_coupon_categories_category_id_1ce53484" ON "orders_coupon_categories" ("category_id");
CREATE INDEX "orders_order_coupon_id_5bddb887" ON "orders_order" ("coupon_id");
CREATE INDEX "orders_order_customer_id_0b76f6a4" ON "orders_order" ("customer_id");
CREATE INDEX "orders_order_shipping_address_id_c4f8227a" ON "orders_order" ("shipping_address_id");
CREATE UNIQUE INDEX "orders_orderline_order_id_variant_id_25954df2_uniq" ON "orders_orderline" ("order_id", "variant_id");
CREATE INDEX "orders_orderline_order_id_17f8f3ef" ON "orders_orderline" ("order_id");
CREATE INDEX "orders_orderline_variant_id_0aa9a0d5" ON "orders_orderline" ("variant_id");
CREATE INDEX "orders_shipment_order_id_661ed8ed" ON "orders_shipment" ("order_id");
