from django.db import models

from .named import Named


class Editor(Named):
    models = models.CharField(max_length=200)

    def __str__(self):
        return self.nick
