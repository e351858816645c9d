from django.contrib.contenttypes.fields import GenericForeignKey
from django.db import models


class Tag(models.Model):
    name = models.CharField(max_length=40)
    content_type = models.ForeignKey(
        "contenttypes.ContentType", on_delete=models.CASCADE
    )
    object_id = models.PositiveBigIntegerField()
    content_object = GenericForeignKey()

    class Meta:
        unique_together = (("name", "content_type", "object_id"),)

    def __str__(self):
        return self.name


class Remark(models.Model):
    text = models.TextField()
    kind = models.ForeignKey(
        "contenttypes.ContentType", on_delete=models.CASCADE, related_name="+"
    )
    number = models.CharField(max_length=36)
    about = GenericForeignKey(
        ct_field="kind", fk_field="number", for_concrete_model=False
    )
