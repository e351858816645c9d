from django.db import models

from .item import Item


class OldItem(Item):
    objects = models.Manager()

    class Meta:
        proxy = True
        ordering = ("-price",)
