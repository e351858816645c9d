from typing import TYPE_CHECKING

from django.db import models

from common.models import Named

if TYPE_CHECKING:
    from django_stubs_ext.db.models.manager import RelatedManager

    from stock.models import Book


class Author(Named):
    born = models.DateField()

    if TYPE_CHECKING:
        id: int
        books: RelatedManager[Book]
