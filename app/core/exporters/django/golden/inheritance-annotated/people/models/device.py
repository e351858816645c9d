from typing import TYPE_CHECKING

from django.contrib.auth.models import (
    AbstractBaseUser,
    BaseUserManager,
    PermissionsMixin,
)
from django.db import models


class Device(AbstractBaseUser, PermissionsMixin):
    serial = models.CharField(max_length=20, unique=True)
    groups = models.ManyToManyField("auth.Group", related_name="+", blank=True)
    user_permissions = models.ManyToManyField(
        "auth.Permission", related_name="+", blank=True
    )

    objects = BaseUserManager()

    if TYPE_CHECKING:
        id: int

    USERNAME_FIELD = "serial"
