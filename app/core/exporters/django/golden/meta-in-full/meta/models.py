from django.db import models


class Parent(models.Model):
    name = models.CharField(max_length=200)


class Full(models.Model):
    parent = models.ForeignKey(Parent, on_delete=models.CASCADE)
    number = models.IntegerField()
    at = models.DateField()

    objects = models.Manager()
    every = models.Manager()

    class Meta:
        verbose_name = "full one"
        verbose_name_plural = "full ones"
        ordering = ("-at", "number")
        get_latest_by = ("at",)
        default_related_name = "full_ones"
        unique_together = (("parent", "number"),)
        constraints = (
            models.CheckConstraint(condition=models.Q(number__gte=0), name="n"),
        )
        indexes = (models.Index(fields=["at"], name="by_at"),)
        permissions = (("count_full", "Can count"),)
        db_table = "all of it"
        db_table_comment = "Every option there is."
        default_permissions = ("add", "view")
        select_on_save = True
        base_manager_name = "objects"
        default_manager_name = "every"
        required_db_features = ("supports_transactions",)
        required_db_vendor = "sqlite"


class Ordered(models.Model):
    parent = models.ForeignKey(Parent, on_delete=models.CASCADE, related_name="+")

    class Meta:
        order_with_respect_to = "parent"


class Swapped(models.Model):
    name = models.CharField(max_length=200)

    class Meta:
        swappable = "META_SWAPPED_MODEL"


class Elsewhere(models.Model):
    name = models.CharField(max_length=200)

    class Meta:
        managed = False
        app_label = "meta"
