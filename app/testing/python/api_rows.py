"""Make one row of every model in a real Django and write all rows as Django REST framework would.

In:  {"files": {"shop/models.py": "..."}, "decimals": "string", "big_integers": "either"}
Out: {"shop.Product": [{...}], ...}, as JSON that its renderer would send

Facts, from Django REST framework 3.14: ModelSerializer.serializer_field_mapping and
utils/field_mapping.py say which field stands for which, fields.py what each writes
(to_representation), relations.py that a key is written as the value of its target's
primary key, utils/encoders.py how JSON writes what no field has turned into text.
Fields without a counterpart are a ModelField: the value where it is a protected type,
else the text of Field.value_to_string. Ways back are nested, as types have them.
"""

import datetime
import decimal
import json
import os
import shutil
import sys
import tempfile
import uuid


def main():
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    import django_worker as worker

    request = json.load(sys.stdin)
    root = os.path.realpath(tempfile.mkdtemp(prefix="cardinal-"))
    try:
        labels = worker.write_project(root, request["files"])
        worker.set_up(root, labels, {})
        from django.core.files.images import ImageFile

        # No picture is there to be measured.
        ImageFile._get_image_dimensions = lambda self: (1, 1)
        for args in (("makemigrations", *labels), ("migrate",)):
            trouble = worker.command(*args, skip_checks=True)
            if trouble is not None:
                raise SystemExit(f"{args[0]}: {trouble}")
        troubles = {
            label: trouble
            for label, trouble in worker.insert_rows(labels).items()
            if trouble is not None
        }
        if troubles:
            raise SystemExit(f"no rows: {troubles}")
        print(json.dumps(all_rows(labels, request), default=encoded))
    finally:
        shutil.rmtree(root, ignore_errors=True)


def all_rows(labels, choices):
    from django.apps import apps

    models = [
        model for label in labels for model in apps.get_app_config(label).get_models()
    ]
    for model in models:
        # The database does not hold rows to their choices; a serializer would have.
        for field in model._meta.local_concrete_fields:
            if field.choices:
                model._default_manager.update(**{field.name: field.flatchoices[0][0]})
        for key in generic_keys(model):
            holder = holding(models, key)
            for one in model._default_manager.all() if holder else ():
                setattr(one, key.name, holder._default_manager.first())
                one.save()
    return {
        model._meta.label: [
            row(one, choices, ()) for one in model._default_manager.all()
        ]
        for model in models
    }


def generic_keys(model):
    from django.contrib.contenttypes.fields import GenericForeignKey

    return [
        field
        for field in model._meta.private_fields
        if isinstance(field, GenericForeignKey)
    ]


def holding(models, key):
    """The first model with a generic relation to the model of the key, by the same two fields."""
    from django.contrib.contenttypes.fields import GenericRelation

    holders = (
        model
        for model in models
        for field in model._meta.private_fields
        if isinstance(field, GenericRelation)
        and issubclass(key.model, field.related_model)
        and field.object_id_field_name == key.fk_field
        and field.content_type_field_name == key.ct_field
    )
    return next(holders, None)


def row(one, choices, above):
    """A row with what leads back to it; `above` are the rows it is nested in."""
    from django.db.models import CompositePrimaryKey

    meta = one._meta
    data = {}
    if isinstance(meta.pk, CompositePrimaryKey):
        data[meta.pk.name] = list(one.pk)
    for field in meta.fields:
        # A row and the parent it extends have one key.
        if field.is_relation and field.remote_field.parent_link:
            continue
        data[field.name] = value_of(one, field, choices)
    for field in meta.many_to_many:
        data[field.name] = [other.pk for other in getattr(one, field.name).all()]
    for field in meta.private_fields:
        if field in generic_keys(type(one)):
            other = getattr(one, field.name)
            # A serializer of one's own, as the notes of the export ask for.
            data[field.name] = other and {
                "model": other._meta.label_lower,
                "row": row(other, choices, (*above, one)),
            }
        else:
            data[field.name] = [other.pk for other in getattr(one, field.name).all()]
    for relation in meta.related_objects:
        name = relation.get_accessor_name()
        if relation.hidden or name is None:
            continue
        if relation.field in relation.related_model._meta.private_fields:
            # The way back of a generic relation is the generic key.
            continue
        if relation.parent_link and relation.model is not meta.concrete_model:
            continue
        if relation.one_to_one:
            other = getattr(one, name, None)
            data[name] = other and row(other, choices, (*above, one))
        else:
            others = getattr(one, name).all()
            if any(other in (*above, one) for other in others):
                raise SystemExit(f"{meta.label}.{name} leads back in a circle")
            data[name] = [row(other, choices, (*above, one)) for other in others]
    return data


def value_of(one, field, choices):
    from django.db import models

    value = getattr(one, field.attname)
    if field.is_relation:
        return value
    while isinstance(field, models.GeneratedField):
        field = field.output_field
    if isinstance(field, models.FileField):
        return value.url if value else None
    if value is None:
        return value
    if field.choices:
        # ChoiceField.to_representation: the choice whose text is that of the value.
        return {str(key): key for key, _ in field.flatchoices}.get(str(value), value)
    return written(one, field, value, choices)


def written(one, field, value, choices):
    from django.db import models
    from django.utils.duration import duration_string

    if isinstance(field, models.DecimalField):
        value = field.to_python(value).quantize(
            decimal.Decimal(1).scaleb(-field.decimal_places)
        )
        return value if choices["decimals"] == "number" else f"{value:f}"
    if isinstance(field, models.BigIntegerField) and not isinstance(
        field, models.AutoField
    ):
        return str(value) if choices["big_integers"] == "string" else value
    if isinstance(field, models.DurationField):
        return duration_string(value)
    if isinstance(field, models.BinaryField):
        return field.value_to_string(one)
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return encoded(value)
    return value


def encoded(value):
    """What the JSON encoder makes of a value."""
    if isinstance(value, datetime.datetime):
        text = value.isoformat()
        return text[:-6] + "Z" if text.endswith("+00:00") else text
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return str(value.total_seconds())
    if isinstance(value, decimal.Decimal):
        return float(value)
    if isinstance(value, uuid.UUID):
        return str(value)
    raise TypeError(f"no JSON for {type(value).__name__}")


if __name__ == "__main__":
    main()
