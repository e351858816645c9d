"""Load fixtures into a real Django and look at every row, one JSON object a line.

In:  {"id": 1, "files": {"shop/models.py": "...", "fixtures/shop.json": "..."},
      "database": "sqlite", "auth_user": "auth.User", "at_once": false}
Out: {"id": 1, "refused": null, "loaded": [
        {"refused": null, "rows": {"shop.Product": 2}, "unclean": []}]}

Each fixture is loaded into the same tables, in a transaction that is taken back, in the
order of their names. The first "refused" is why there are no tables; the others are why
a fixture was not loaded, keys that point at nothing included; null when all went well.
"unclean" has a line for each row that full_clean() does not take. With "at_once" tables
are made without migrations, which is faster.
"""

import io
import os
import sys
from contextlib import contextmanager, redirect_stderr, redirect_stdout

import django_worker as worker


class NoMigrations:
    """As MIGRATION_MODULES: every app's tables are made of its models as they are."""

    def __contains__(self, label):
        return True

    def __getitem__(self, label):
        return None


def make_unmanaged(labels):
    """Columns of tables that something else than Django is to make; gives what joins them to others, which are not there yet."""
    from django.apps import apps
    from django.db import connection

    later = []
    for label in labels:
        for model in apps.get_app_config(label).get_models():
            if not model._meta.managed and not model._meta.proxy:
                # Django never writes what only such a table's maker knows how to.
                model._meta.constraints, model._meta.indexes = [], []
                with connection.schema_editor() as editor:
                    editor.create_model(model)
                    later.extend(editor.deferred_sql)
                    editor.deferred_sql.clear()
    return later


def make_tables(labels, request):
    """Every table of the project; why that failed, or None."""
    from django.conf import settings
    from django.db import connection

    later = make_unmanaged(labels)
    if request.get("at_once"):
        settings.MIGRATION_MODULES = NoMigrations()
        trouble = worker.command("migrate", skip_checks=True, run_syncdb=True)
    else:
        trouble = worker.command("makemigrations", *labels, skip_checks=True)
        trouble = trouble or worker.command("migrate", skip_checks=True)
    if trouble is None:
        with connection.schema_editor() as editor:
            for statement in later:
                editor.execute(statement, None)
    return trouble


@contextmanager
def project(root, request):
    """The project with its tables, for as long as it is asked: the labels of its apps, and why it has no tables."""
    from databases import own_schema

    labels = [
        one for one in worker.write_project(root, request["files"]) if one != "fixtures"
    ]
    database = request.get("database", "sqlite")
    if database == "postgresql":
        # It lets Django read what its own fields hold.
        worker.INSTALLED = [*worker.INSTALLED, "django.contrib.postgres"]
    with own_schema(database):
        try:
            worker.set_up(root, labels, request)
            trouble = make_tables(labels, request)
        except BaseException as error:  # noqa: BLE001
            trouble = f"{type(error).__name__}: {error}"
        yield labels, trouble


def load(path):
    """Load a fixture; why the database or Django refused it, or None."""
    from django.core.management import call_command
    from django.db import connection

    out = io.StringIO()
    try:
        with redirect_stdout(out), redirect_stderr(out):
            call_command("loaddata", path, verbosity=0)
        connection.check_constraints()
    except Exception as error:  # noqa: BLE001
        return f"{type(error).__name__}: {error}"
    return None


def draw_pictures(model):
    """The pictures that rows name: a fixture does not hold them, and Django measures them."""
    from django.db import models
    from PIL import Image

    for field in model._meta.local_concrete_fields:
        if not isinstance(field, models.ImageField):
            continue
        for name in model._base_manager.values_list(field.name, flat=True):
            path = field.storage.path(name) if name else ""
            if name and not os.path.exists(path):
                os.makedirs(os.path.dirname(path), exist_ok=True)
                Image.new("RGB", (120, 120)).save(path, "PNG")


def faults(row):
    """What full_clean() holds against a row, a line each."""
    from django.core.exceptions import ValidationError
    from django.db import transaction

    meta = row._meta
    try:
        with transaction.atomic():
            row.full_clean()
    except ValidationError as error:
        # Not every message can be written: an address wants to say its protocol.
        return [
            f"{meta.label}.{name} {row.pk}: {[one.message for one in errors]}"
            for name, errors in error.error_dict.items()
        ]
    except Exception as error:  # noqa: BLE001
        return [f"{meta.label} {row.pk}: {type(error).__name__}: {error}"]
    return []


def look(labels):
    from django.apps import apps

    rows, unclean = {}, []
    for model in apps.get_models():
        meta = model._meta
        # A model may ask for another database, and then has no table in this one.
        if meta.proxy or not meta.can_migrate("default") and meta.managed:
            continue
        if meta.app_label not in (*labels, "auth", "sites", "sessions"):
            continue
        draw_pictures(model)
        found = list(model._base_manager.all())
        if meta.app_label in labels or found:
            rows[meta.label] = len(found)
        for row in found:
            unclean.extend(faults(row))
    return rows, unclean


def tried(path, labels):
    """What becomes of one fixture; nothing of it stays."""
    from django.db import transaction

    with transaction.atomic():
        reply = {"refused": load(path), "rows": {}, "unclean": []}
        if reply["refused"] is None:
            reply["rows"], reply["unclean"] = look(labels)
        transaction.set_rollback(True)
    return reply


def fixtures_in(root, request):
    return [
        os.path.join(root, path)
        for path in sorted(request["files"])
        if path.startswith("fixtures/")
    ]


def answer(root, request):
    with project(root, request) as (labels, trouble):
        loaded = (
            []
            if trouble is not None
            else [tried(path, labels) for path in fixtures_in(root, request)]
        )
    return {"refused": trouble, "loaded": loaded}


if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    worker.answer = answer
    worker.main()
