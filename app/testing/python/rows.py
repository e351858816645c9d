"""Values for one row of any model, so that a test can see a table take a row."""

import datetime
import decimal
import uuid

from django.db import models


class Rows:
    def __init__(self):
        self.made = {}
        self.making = set()
        self.number = 0

    def error_of(self, model):
        try:
            self.row(model)
        except Exception as error:  # noqa: BLE001
            return f"{type(error).__name__}: {error}"
        return None

    def row(self, model):
        """The row of this model, made at first need; the rows it points at come first."""
        if model in self.made:
            return self.made[model]
        if model in self.making:
            raise ValueError(f"{model._meta.label} needs a row of its own kind first")
        self.making.add(model)
        values = {}
        for field in model._meta.concrete_fields:
            if self.is_left_alone(field):
                continue
            if field.is_relation and field.remote_field.parent_link:
                # Django makes the parent's row along with this one.
                continue
            if field.is_relation:
                if not field.null:
                    values[field.name] = self.row(field.related_model)
            else:
                values[field.name] = self.value(field)
        row = model(**values)
        row.save(force_insert=True)
        row.refresh_from_db()
        self.making.discard(model)
        self.made[model] = row
        return row

    def is_left_alone(self, field):
        if isinstance(field, (models.AutoField, models.GeneratedField)):
            return True
        if getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False):
            return True
        return field.has_default() or field.has_db_default()

    def value(self, field):
        self.number += 1
        if field.choices:
            first = field.flatchoices[0][0]
            return first
        kind = field.get_internal_type()
        day = datetime.date(2024, 1, 1) + datetime.timedelta(days=self.number)
        moment = datetime.datetime(
            day.year, day.month, day.day, tzinfo=datetime.timezone.utc
        )
        values = {
            "BinaryField": b"x",
            "BooleanField": True,
            "DateField": day,
            "DateTimeField": moment,
            "DurationField": datetime.timedelta(seconds=self.number),
            "FloatField": float(self.number),
            "GenericIPAddressField": f"192.0.2.{self.number % 256}",
            "JSONField": {"number": self.number},
            "TimeField": datetime.time(self.number % 24),
            "UUIDField": uuid.UUID(int=self.number),
        }
        if kind in values:
            return values[kind]
        if kind == "DecimalField":
            return decimal.Decimal(self.number % 10) / (10**field.decimal_places)
        if "Integer" in kind:
            return self.number
        text = f"x{self.number}"
        return text if field.max_length is None else text[-field.max_length :]
