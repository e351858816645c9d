"""Load a fixture into a real Django and look at every row, one JSON object a line.

In:  {"id": 1, "files": {"shop/models.py": "...", "fixtures/shop.json": "..."}}
Out: {"id": 1, "refused": null, "rows": {"shop.Product": 2}, "unclean": []}

"refused" is why the files were not imported, the tables not made or the fixture not
loaded, or which foreign key points at nothing; null when all went well. "unclean" has
a line for each row that full_clean() does not take.
"""

import io
import os
import sys
from contextlib import redirect_stderr, redirect_stdout

import django_worker as worker


def set_up(root, labels):
    import django
    from django.conf import settings

    sys.dont_write_bytecode = True
    sys.path.insert(0, root)
    settings.configure(
        SECRET_KEY="test",
        INSTALLED_APPS=[*worker.INSTALLED, *labels],
        DATABASES={
            "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
        },
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        USE_TZ=True,
        MEDIA_ROOT=os.path.join(root, "media"),
        LOGGING_CONFIG=None,
        SITE_ID=1,
        SILENCED_SYSTEM_CHECKS=["admin.E403", "admin.E408", "admin.E409", "admin.E410"],
    )
    django.setup()


def make_unmanaged(labels):
    """Tables that something else than Django is to make."""
    from django.apps import apps
    from django.db import connection

    for label in labels:
        for model in apps.get_app_config(label).get_models():
            if not model._meta.managed and not model._meta.proxy:
                with connection.schema_editor() as editor:
                    editor.create_model(model)


def load(path):
    from django.core.management import call_command
    from django.db import connection

    out = io.StringIO()
    with redirect_stdout(out), redirect_stderr(out):
        call_command("loaddata", path, verbosity=0)
    with connection.cursor() as cursor:
        broken = cursor.execute("PRAGMA foreign_key_check").fetchall()
    return f"keys that point at nothing: {broken}" if broken else None


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


def look(labels):
    from django.apps import apps
    from django.core.exceptions import ValidationError

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
            try:
                row.full_clean()
            except ValidationError as error:
                # Not every message can be written: an address wants to say its protocol.
                unclean.extend(
                    f"{meta.label}.{name} {row.pk}: {[one.message for one in errors]}"
                    for name, errors in error.error_dict.items()
                )
            except Exception as error:  # noqa: BLE001
                unclean.append(
                    f"{meta.label} {row.pk}: {type(error).__name__}: {error}"
                )
    return rows, unclean


def answer(root, request):
    reply = {"refused": None, "rows": {}, "unclean": []}
    labels = [
        one for one in worker.write_project(root, request["files"]) if one != "fixtures"
    ]
    fixture = next(one for one in request["files"] if one.startswith("fixtures/"))
    try:
        set_up(root, labels)
        trouble = worker.command("makemigrations", *labels, skip_checks=True)
        trouble = trouble or worker.command("migrate", skip_checks=True)
        if trouble is None:
            make_unmanaged(labels)
            trouble = load(os.path.join(root, fixture))
    except BaseException as error:  # noqa: BLE001
        trouble = f"{type(error).__name__}: {error}"
    reply["refused"] = trouble
    if trouble is None:
        reply["rows"], reply["unclean"] = look(labels)
    return reply


if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    worker.answer = answer
    worker.main()
