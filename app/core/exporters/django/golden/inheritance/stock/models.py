from decimal import ROUND_UP, Decimal

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from common.models import Named, Stamped

STEP = Decimal("0.05")


def positive(value):
    if value < 0:
        raise ValidationError("Must not be negative.")


class LiveQuerySet(models.QuerySet):
    def live(self):
        return self.filter(ended=None)


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


class Book(Item):
    pages = models.PositiveIntegerField()
    author = models.ForeignKey(
        "people.Author", on_delete=models.CASCADE, related_name="books"
    )

    class Meta:
        ordering = ("pages",)


class Atlas(Book):
    bound = models.OneToOneField(
        Book, on_delete=models.CASCADE, related_name="atlas_of", parent_link=True
    )
    maps = models.ManyToManyField(Item, related_name="shown_in")


class OldItem(Item):
    objects = models.Manager()

    class Meta:
        proxy = True
        ordering = ("-price",)
