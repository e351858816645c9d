from typing import TYPE_CHECKING

from django.db import models


class Stamped(models.Model):
    made = models.DateTimeField(auto_now_add=True)
    ended = models.DateTimeField(null=True, blank=True)
    source = models.ForeignKey(
        "common.Source", on_delete=models.SET_NULL, related_name="+", null=True
    )
    maker = models.ForeignKey(
        "people.Editor",
        on_delete=models.CASCADE,
        related_name="%(app_label)s_%(class)s_made",
    )
    before = models.ForeignKey(
        "self", on_delete=models.SET_NULL, related_name="+", null=True, blank=True
    )

    if TYPE_CHECKING:
        source_id: int | None
        maker_id: int
        before_id: int | None

    class Meta:
        abstract = True
        ordering = ("-made",)
