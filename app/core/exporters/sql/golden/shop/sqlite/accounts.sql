-- SQLite, as Django 5.2 makes it: sqlmigrate accounts 0001
-- No key says ON DELETE: Django carries on_delete out itself.

CREATE TABLE "accounts_customer" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(120) NOT NULL,
    "phone" varchar(30) NOT NULL,
    "newsletter" bool NOT NULL,
    "joined_at" datetime NOT NULL,
    -- each Customer has exactly one User: NOT NULL
    -- each User has at most one Customer: UNIQUE
    "user_id" integer NOT NULL UNIQUE REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "accounts_address" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "street" varchar(200) NOT NULL,
    "postal_code" varchar(12) NOT NULL,
    "city" varchar(100) NOT NULL,
    "country" varchar(2) NOT NULL,
    -- each Address has exactly one Customer: NOT NULL
    -- each Customer has any number of Addresses: nothing limits it
    "customer_id" bigint NOT NULL REFERENCES "accounts_customer" ("id") DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX "accounts_address_customer_id_224ca293" ON "accounts_address" ("customer_id");
