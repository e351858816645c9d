"""The databases Django is asked about: real ones, and those it is only told about.

SQLite is always there, in memory. A PostgreSQL server is there if CARDINAL_POSTGRES says
where, as `127.0.0.1:5432`: its user `postgres` needs no password. Every case then has a
schema of its own in the database `postgres`, which is dropped after it. Without a server,
and for MySQL always, Django is given the few facts it asks of one (version, mode,
engine): enough for its checks, its migration files and its SQL, not for migrating.
"""

import os
from contextlib import contextmanager, nullcontext

SERVER = "CARDINAL_POSTGRES"


def is_there(database):
    return database == "sqlite" or (database == "postgresql" and SERVER in os.environ)


def settings_of(database):
    """The settings of a database that may be there."""
    if database == "postgresql" and is_there(database):
        host, _, port = os.environ[SERVER].rpartition(":")
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": "postgres",
            "USER": "postgres",
            "HOST": host,
            "PORT": port,
            "OPTIONS": {"options": f"-c search_path={schema_name()},public"},
        }
    return without_server_settings(database)


def without_server_settings(database):
    if database == "sqlite":
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    if database == "mysql":
        import pymysql

        pymysql.install_as_MySQLdb()
    return {"ENGINE": f"django.db.backends.{database}", "NAME": "none"}


def schema_name():
    return f"case_{os.getpid()}"


@contextmanager
def own_schema(database):
    """A schema of this process's own while the case is asked; other databases need none."""
    if database != "postgresql" or not is_there(database):
        yield
        return
    import psycopg

    host, _, port = os.environ[SERVER].rpartition(":")
    # A connection apart from Django's, which a failed migration can leave unusable.
    with psycopg.connect(
        dbname="postgres", user="postgres", host=host, port=port, autocommit=True
    ) as connection:
        connection.execute(f"CREATE SCHEMA {schema_name()}")
        try:
            yield
        finally:
            from django.db import connections

            connections.close_all()
            connection.execute(f"DROP SCHEMA {schema_name()} CASCADE")


def without_server(connection):
    """Answer what checks and the schema editor ask of PostgreSQL 17 or MySQL 8.4."""
    from django.db.migrations.loader import MigrationLoader

    MigrationLoader.check_consistent_history = lambda self, connection: None
    if connection.vendor == "postgresql":
        from django.db.backends.postgresql.psycopg_any import get_adapters_template
        from psycopg import Binary
        from psycopg._queries import PostgresClientQuery
        from psycopg.adapt import Transformer
        from psycopg.types.string import BytesDumper

        class HexDumper(BytesDumper):
            """As on a connection; without one psycopg writes the older form."""

            def quote(self, obj):
                return b"'\\x%s'::bytea" % bytes(obj).hex().encode()

        context = get_adapters_template(True, connection.timezone)
        context.register_dumper(bytes, HexDumper)

        def unwrapped(param):
            return param.obj if isinstance(param, Binary) else param

        def merged(sql, params):
            if not params:
                return sql
            query = PostgresClientQuery(Transformer(context))
            query.convert(sql, [unwrapped(param) for param in params])
            return query.query.decode()

        connection.__dict__["pg_version"] = 170000
        connection.ops.compose_sql = merged
        # Of a collation that exists, most are deterministic.
        editor = connection.SchemaEditorClass
        editor._is_collation_deterministic = lambda self, name: True
    elif connection.vendor == "mysql":
        import pymysql.converters

        connection.__dict__["mysql_server_data"] = {
            "version": "8.4.0",
            "sql_mode": "STRICT_TRANS_TABLES",
            "default_storage_engine": "InnoDB",
            "sql_auto_is_null": False,
            "lower_case_table_names": False,
            "has_zoneinfo_database": True,
        }
        connection.introspection.get_storage_engine = lambda cursor, table: "InnoDB"
        connection.cursor = nullcontext
        editor = connection.SchemaEditorClass
        editor.quote_value = lambda self, value: pymysql.converters.escape_item(
            value, "utf8mb4", pymysql.converters.encoders
        )
