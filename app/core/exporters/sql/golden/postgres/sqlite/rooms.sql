-- SQLite, as Django 5.2 makes it: sqlmigrate rooms 0001

CREATE TABLE "rooms_room" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(60) NOT NULL,
    -- "tags": SQLite has no column for this ArrayField
    -- "seats": SQLite has no column for this ArrayField
    -- "prices": SQLite has no column for this ArrayField
    -- "days": SQLite has no column for this ArrayField
    -- "labels": SQLite has no column for this HStoreField
    -- "words": SQLite has no column for this SearchVectorField
    "area" decimal GENERATED ALWAYS AS (("id" * 2)) STORED
);

CREATE TABLE "rooms_booking" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT
    -- "ages": SQLite has no column for this IntegerRangeField
    -- "numbers": SQLite has no column for this BigIntegerRangeField
    -- "rates": SQLite has no column for this DecimalRangeField
    -- "span": SQLite has no column for this DateTimeRangeField
    -- "days": SQLite has no column for this DateRangeField
);
