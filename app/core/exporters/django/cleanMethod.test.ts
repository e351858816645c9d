import { expect, test } from 'vitest';
import { aDesign, fk } from '../../../testing/builders.ts';
import { resolve } from '../../schema/resolve.ts';
import { djangoExporter } from './djangoExporter.ts';

const exported = (code: string) => {
  const design = aDesign('A', {
    'club.Team': {},
    'club.Player': {
      team: fk('Team', { reverse_max: 5, reverse_clean: true }),
      coach: fk('Team', { reverse_max: 1, reverse_clean: true, related_name: '+' }),
      __code__: code,
    },
  });
  const { files, notes } = djangoExporter.export(resolve(design), { acceptedCode: true });
  return { text: files.find(({ path }) => path === 'club/models.py')?.text, notes };
};

test('clean() counts the other rows of each target, and rows without one are not counted', () => {
  const { text, notes } = exported('');
  expect(notes).toEqual([]);
  expect(text).toMatchInlineSnapshot(`
    "from django.core.exceptions import ValidationError
    from django.db import models
    from django.utils.translation import gettext_lazy as _


    class Team(models.Model):
        pass


    class Player(models.Model):
        team = models.ForeignKey(Team, on_delete=models.CASCADE)
        coach = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+")

        def clean(self):
            super().clean()
            key = self._meta.get_field("team")
            target = key.value_from_object(self)
            if target is not None:
                rows = key.model._base_manager.filter(team=target)
                own = getattr(self, key.model._meta.pk.attname)
                if rows.exclude(pk=own).count() >= 5:
                    message = _("At most %(most)s %(rows)s can have the same %(key)s.")
                    words = {
                        "most": 5,
                        "rows": key.model._meta.verbose_name_plural,
                        "key": key.verbose_name,
                    }
                    raise ValidationError(message, "too_many", words)
            key = self._meta.get_field("coach")
            target = key.value_from_object(self)
            if target is not None:
                rows = key.model._base_manager.filter(coach=target)
                own = getattr(self, key.model._meta.pk.attname)
                if rows.exclude(pk=own).count() >= 1:
                    message = _("Another %(row)s has the same %(key)s.")
                    words = {"row": key.model._meta.verbose_name, "key": key.verbose_name}
                    raise ValidationError(message, "too_many", words)
    "
  `);
});

test('a class with a clean() of its own gets no second one, and what it has to count is noted', () => {
  const { text, notes } = exported('def clean(self):\n    pass');
  expect(text?.match(/def clean/g)).toHaveLength(1);
  expect(text).not.toContain('ValidationError');
  expect(notes).toEqual([
    'club.Player: it has a clean() of its own, which has to count the rows of team, coach.',
  ]);
});
