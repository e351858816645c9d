"""Tell of Django's own models what Cardinal says of them, as JSON by label."""

import json
import sys

import django
from django.conf import settings

labels = sys.argv[1:]
settings.configure(
    INSTALLED_APPS=[
        f"django.contrib.{app}"
        for app in ("admin", "auth", "contenttypes", "messages", "sessions", "sites")
    ],
    USE_TZ=True,
)
django.setup()


def model_of(label):
    from django.apps import apps
    from django.contrib.auth import base_user, models

    app, name = label.split(".")
    for module in (models, base_user):
        found = getattr(module, name, None)
        if app == "auth" and found is not None and found._meta.abstract:
            return found
    return apps.get_model(app, name)


def field_of(field):
    return {
        "name": field.name,
        "type": type(field).__name__,
        "to": field.related_model and field.related_model._meta.label,
        "null": field.null,
        "blank": field.blank,
        "unique": field.unique,
        "primary_key": field.primary_key,
        "max_length": field.max_length,
        "default": field.has_default(),
        "editable": field.editable,
    }


def told(label):
    meta = model_of(label)._meta
    fields = sorted(
        (*meta.local_fields, *meta.local_many_to_many), key=lambda field: field.name
    )
    return {
        "abstract": meta.abstract,
        "table": None if meta.abstract else meta.db_table,
        "fields": [field_of(field) for field in fields],
        "reverse": sorted(
            (
                {
                    "accessor": way.get_accessor_name(),
                    "queryName": way.field.related_query_name(),
                    "from": f"{way.related_model._meta.label}.{way.field.name}",
                }
                for way in (() if meta.abstract else meta.related_objects)
            ),
            key=lambda way: way["from"],
        ),
    }


json.dump({label: told(label) for label in labels}, sys.stdout)
