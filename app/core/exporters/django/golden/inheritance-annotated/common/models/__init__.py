from .named import Named
from .source import Source
from .stamped import Stamped

__all__ = ["Named", "Source", "Stamped"]
