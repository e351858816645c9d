from typing import TYPE_CHECKING

from django.db import models


class Source(models.Model):
    url = models.URLField()

    if TYPE_CHECKING:
        id: int
