from decimal import ROUND_UP, Decimal

from django.db import models
from django.utils import timezone

from common.models import Named, Stamped

from .common import STEP, LiveQuerySet, positive


class Item(Stamped, Named):
    """Something that is sold."""

    class Status(models.TextChoices):
        NEW = "new", "New"
        OLD = "old", "Used"

    price = models.DecimalField(max_digits=8, decimal_places=2, validators=[positive])
    status = models.CharField(max_length=10, choices=Status.choices)

    objects = LiveQuerySet.as_manager()
    plain = models.Manager()

    class Meta(Stamped.Meta):
        verbose_name = "article"
        default_manager_name = "plain"

    @property
    def gross(self):
        """The price with tax, rounded up.

        In steps of five cents.
        """
        return (self.price * Decimal("1.2")).quantize(STEP, ROUND_UP)

    def end(self):
        self.ended = timezone.now()
        self.save(update_fields=["ended"])
