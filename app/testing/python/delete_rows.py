"""Load a fixture into a real Django and delete every row, one at a time, one JSON object a line.

In:  {"id": 1, "files": {"shop/models.py": "...", "fixtures/shop.json": "..."}}
Out: {"id": 1, "refused": null, "deletions": [
        {"model": "shop.Category", "outcome": "ProtectedError", "gone": {}},
        {"model": "shop.Product", "outcome": null, "gone": {"shop.Product": 1}}]}

Each row is deleted in a transaction that is taken back. "outcome" is null where that
went well, constraints of the database included; "gone" says how many rows of each
model it took.
"""

import os
import sys

import django_worker as worker
import load_fixture


def counts(models):
    return {model._meta.label: model._base_manager.count() for model in models}


def delete(row, models):
    from django.db import connection, transaction

    before = counts(models)
    try:
        with transaction.atomic():
            row.delete()
            connection.check_constraints()
            after = counts(models)
            transaction.set_rollback(True)
    except Exception as error:  # noqa: BLE001
        return type(error).__name__, {}
    gone = {label: before[label] - after[label] for label in before}
    return None, {label: count for label, count in gone.items() if count}


def has_table(meta):
    """Whether it has one here: a model may ask for another database."""
    return not meta.proxy and (meta.can_migrate("default") or not meta.managed)


def deletions(labels):
    from django.apps import apps

    models = [
        model
        for label in labels
        for model in apps.get_app_config(label).get_models()
        if has_table(model._meta)
    ]
    found = []
    for model in models:
        for row in model._base_manager.all():
            outcome, gone = delete(row, models)
            found.append({"model": model._meta.label, "outcome": outcome, "gone": gone})
    return found


def answer(root, request):
    reply = {"refused": None, "deletions": []}
    with load_fixture.project(root, request) as (labels, trouble):
        fixture, *_ = load_fixture.fixtures_in(root, request)
        reply["refused"] = trouble or load_fixture.load(fixture)
        if reply["refused"] is None:
            reply["deletions"] = deletions(labels)
    return reply


if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    worker.answer = answer
    worker.main()
