from typing import TYPE_CHECKING

from django.db import models

from .named import Named

if TYPE_CHECKING:
    from django_stubs_ext.db.models.manager import RelatedManager

    from stock.models import Item


class Editor(Named):
    models = models.CharField(max_length=200)

    if TYPE_CHECKING:
        id: int
        stock_item_made: RelatedManager[Item]

    def __str__(self):
        return self.nick
