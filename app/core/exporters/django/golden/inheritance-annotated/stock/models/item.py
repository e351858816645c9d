from decimal import ROUND_UP, Decimal
from typing import TYPE_CHECKING

from django.db import models
from django.utils import timezone

from common.models import Named, Stamped

from .common import STEP, LiveQuerySet, positive

if TYPE_CHECKING:
    from django_stubs_ext.db.models.manager import ManyRelatedManager

    from .atlas import Atlas
    from .book import Book


class Item(Stamped, Named):
    """Something that is sold."""

    class Status(models.TextChoices):
        NEW = "new", "New"
        OLD = "old", "Used"

    price = models.DecimalField(max_digits=8, decimal_places=2, validators=[positive])
    status = models.CharField(max_length=10, choices=Status.choices)

    objects = LiveQuerySet.as_manager()
    plain = models.Manager()

    if TYPE_CHECKING:
        id: int
        book: Book
        shown_in: ManyRelatedManager[Atlas, models.Model]

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
