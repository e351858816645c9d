from .atlas import Atlas
from .book import Book
from .common import STEP, LiveQuerySet, positive
from .item import Item
from .old_item import OldItem

__all__ = ["STEP", "Atlas", "Book", "Item", "LiveQuerySet", "OldItem", "positive"]
