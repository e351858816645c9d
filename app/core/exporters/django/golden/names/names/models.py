import builtins
import datetime as datetime_module
import uuid as uuid_module
from datetime import date as datetime_date
from decimal import Decimal as DecimalType

from django.db import models as db_models
from django.db.models import Q as QType
from django.utils import timezone as utils_timezone


class Status(db_models.Model):
    name = db_models.CharField(max_length=200)


class Decimal(db_models.Model):
    value = db_models.DecimalField(
        max_digits=5, decimal_places=2, default=DecimalType("1.5")
    )


class Q(db_models.Model):
    a = db_models.IntegerField(default=0)

    class Meta:
        constraints = (
            db_models.CheckConstraint(condition=QType(a__gte=0), name="a_not_negative"),
        )


class Shadows(db_models.Model):
    class StatusChoices(db_models.TextChoices):
        OPEN = "open", "Open"
        DONE = "done", "Done"

    class State(db_models.TextChoices):
        OPEN = "open", "Open"
        DONE = "done", "Done"

    models = db_models.JSONField(default=builtins.dict)
    timezone = db_models.CharField(max_length=40, default="UTC")
    created = db_models.DateTimeField(default=utils_timezone.now)
    uuid = db_models.UUIDField(default=uuid_module.uuid4)
    other = db_models.UUIDField(default=uuid_module.uuid4)
    dict = db_models.JSONField(default=builtins.dict)
    list = db_models.JSONField(default=builtins.list)
    second_list = db_models.JSONField(default=builtins.list)
    settings = db_models.JSONField(default=builtins.dict)
    datetime = db_models.DateTimeField(null=True)
    date = db_models.DateField(default=datetime_module.date.today)
    end = db_models.DateField(default=datetime_date.today)
    Status = db_models.CharField(
        max_length=9, choices=StatusChoices.choices, default=StatusChoices.OPEN
    )
    state = db_models.CharField(max_length=9, choices=State.choices, default=State.DONE)
    str = db_models.IntegerField(default=1)
    match = db_models.CharField(max_length=9, default="soft keyword")
    a_very_long_name_of_a_field_that_leaves_little_room_for_anything_else_on_its_line = (
        db_models.TextField()
    )
    größe = db_models.IntegerField(default=1)

    def __str__(self):
        return str(self.str)


class Shadowed(db_models.Model):
    class Shared(db_models.TextChoices):
        OPEN = "open", "Open"

    class StatusChoices(db_models.TextChoices):
        OPEN = "open", "Open"

    Status = db_models.ForeignKey("Status", on_delete=db_models.CASCADE)
    again = db_models.ForeignKey(
        "Status", on_delete=db_models.CASCADE, related_name="+"
    )
    same = db_models.CharField(max_length=9, choices=Shared.choices)
    twice = db_models.CharField(max_length=9, choices=Shared.choices)
    clash = db_models.CharField(max_length=9, choices=StatusChoices.choices)


class Aardvark(db_models.Model):
    pass


class Zebra(db_models.Model):
    first = db_models.ForeignKey(Aardvark, on_delete=db_models.CASCADE)
    empty = db_models.TextField(blank=True)


class A_Model_With_A_Name_So_Long_That_Not_Even_The_Line_Of_Its_Class_Has_Room_For_It(
    db_models.Model
):
    later = db_models.ManyToManyField(
        Zebra, related_name="a_reverse_name_that_is_long_too"
    )
