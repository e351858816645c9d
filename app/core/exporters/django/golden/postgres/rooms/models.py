from django.contrib.postgres.fields import (
    ArrayField,
    BigIntegerRangeField,
    DateRangeField,
    DateTimeRangeField,
    DecimalRangeField,
    HStoreField,
    IntegerRangeField,
)
from django.contrib.postgres.search import SearchVectorField
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F


class Room(models.Model):
    name = models.CharField(max_length=60)
    tags = ArrayField(
        models.CharField(max_length=20, blank=True), size=8, blank=True, default=list
    )
    seats = ArrayField(
        ArrayField(models.BooleanField(), size=3), null=True, help_text="By row."
    )
    prices = ArrayField(
        models.DecimalField(
            max_digits=10,
            decimal_places=2,
            null=True,
            validators=[MinValueValidator(0)],
        )
    )
    days = ArrayField(models.DateField())
    labels = HStoreField(default=dict)
    words = SearchVectorField(null=True, editable=False)
    area = models.GeneratedField(
        expression=F("id") * 2,
        output_field=models.DecimalField(max_digits=20, decimal_places=2),
        db_persist=True,
    )

    def __str__(self):
        return self.name


class Booking(models.Model):
    ages = IntegerRangeField()
    numbers = BigIntegerRangeField(null=True, blank=True)
    rates = DecimalRangeField(default_bounds="[]")
    span = DateTimeRangeField(default_bounds="()", db_index=True)
    days = DateRangeField(unique=True)
