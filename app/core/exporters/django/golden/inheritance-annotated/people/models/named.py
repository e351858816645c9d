from django.db import models

from common.models import Named as CommonNamed


class Named(CommonNamed):
    nick = models.CharField(max_length=200)

    class Meta:
        abstract = True
