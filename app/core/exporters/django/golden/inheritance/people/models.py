from django.contrib.auth.models import (
    AbstractBaseUser,
    BaseUserManager,
    PermissionsMixin,
)
from django.db import models

from common.models import Named as CommonNamed


class Author(CommonNamed):
    born = models.DateField()


class Named(CommonNamed):
    nick = models.CharField(max_length=200)

    class Meta:
        abstract = True


class Editor(Named):
    models = models.CharField(max_length=200)

    def __str__(self):
        return self.nick


class Device(AbstractBaseUser, PermissionsMixin):
    serial = models.CharField(max_length=20, unique=True)
    groups = models.ManyToManyField("auth.Group", related_name="+", blank=True)
    user_permissions = models.ManyToManyField(
        "auth.Permission", related_name="+", blank=True
    )

    objects = BaseUserManager()

    USERNAME_FIELD = "serial"
