from typing import TYPE_CHECKING

from django.db import models

from .item import Item

if TYPE_CHECKING:
    from .atlas import Atlas


class Book(Item):
    pages = models.PositiveIntegerField()
    author = models.ForeignKey(
        "people.Author", on_delete=models.CASCADE, related_name="books"
    )

    if TYPE_CHECKING:
        item_ptr_id: int
        author_id: int
        atlas_of: Atlas

    class Meta:
        ordering = ("pages",)
