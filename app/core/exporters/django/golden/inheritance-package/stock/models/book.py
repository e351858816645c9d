from django.db import models

from .item import Item


class Book(Item):
    pages = models.PositiveIntegerField()
    author = models.ForeignKey(
        "people.Author", on_delete=models.CASCADE, related_name="books"
    )

    class Meta:
        ordering = ("pages",)
