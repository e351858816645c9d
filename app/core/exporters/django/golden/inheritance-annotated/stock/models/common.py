from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import models

STEP = Decimal("0.05")


def positive(value):
    if value < 0:
        raise ValidationError("Must not be negative.")


class LiveQuerySet(models.QuerySet):
    def live(self):
        return self.filter(ended=None)
