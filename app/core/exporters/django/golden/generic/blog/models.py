import uuid

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models


class Post(models.Model):
    title = models.CharField(max_length=80)
    tags = GenericRelation("tags.Tag", related_query_name="post")

    def __str__(self):
        return self.title


class Photo(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    tags = GenericRelation("tags.Tag")
    remarks = GenericRelation(
        "tags.Remark",
        object_id_field="number",
        content_type_field="kind",
        for_concrete_model=False,
        related_query_name="%(class)s",
    )
