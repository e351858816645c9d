import { expect, test } from 'vitest';
import { enumerations } from '../../../testing/designs/enumerations.ts';
import { fieldIn } from '../../../testing/builders.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter, fieldCode } from './djangoExporter.ts';

const [file] = djangoExporter.export(resolve(enumerations())).files;

test('fields of several models with the same choices under one name share a class above the models', () => {
  expect(file?.text).toBe(`from django.db import models
from django.utils.translation import gettext_lazy as _


class StatusChoices(models.TextChoices):
    OPEN = "open", _("Open")
    DONE = "done", _("Done")


class LevelChoices(models.IntegerChoices):
    LOW = 1, "Low"


class Order(models.Model):
    status = models.CharField(
        max_length=9, choices=StatusChoices.choices, default=StatusChoices.OPEN
    )
    before = models.CharField(max_length=9, choices=StatusChoices.choices)
    Level = models.IntegerField(choices=LevelChoices.choices)


class Status(models.Model):
    status = models.CharField(max_length=9, choices=StatusChoices.choices)
    level = models.IntegerField(choices=LevelChoices.choices)


class Parcel(models.Model):
    class StatusChoices(models.TextChoices):
        SENT = "sent", "Sent"

    class Own(models.TextChoices):
        SENT = "sent", "Sent"

    status = models.CharField(max_length=9, choices=StatusChoices.choices)
    again = models.CharField(max_length=9, choices=Own.choices)
    as_text = models.TextField(choices=Own.choices)
`);
});

test('its lines belong to every field that shares it', () => {
  const design = enumerations();
  const at = (file?.text.split('\n').findIndex((line) => line.startsWith('class Status')) ?? 0) + 1;
  const fields = file?.origins
    .filter(({ from, field }) => from === at && field !== undefined)
    .map(({ field }) => field);
  expect(fields).toEqual(
    ['Order.status', 'Order.before', 'Status.status'].map((name) => fieldIn(design, name).id),
  );
});

test('one field alone comes with the class it shares', () => {
  const design = enumerations();
  expect(fieldCode(resolve(design), fieldIn(design, 'Status.level').id))
    .toBe(`class LevelChoices(models.IntegerChoices):
    LOW = 1, "Low"


level = models.IntegerField(choices=LevelChoices.choices)`);
});
