from django.db import models

from common.models import Named


class Author(Named):
    born = models.DateField()
