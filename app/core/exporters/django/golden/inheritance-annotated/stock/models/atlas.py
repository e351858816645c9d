from typing import TYPE_CHECKING

from django.db import models

from .book import Book


class Atlas(Book):
    bound = models.OneToOneField(
        "Book", on_delete=models.CASCADE, related_name="atlas_of", parent_link=True
    )
    maps = models.ManyToManyField("Item", related_name="shown_in")

    if TYPE_CHECKING:
        bound_id: int
