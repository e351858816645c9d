from .author import Author
from .device import Device
from .editor import Editor
from .named import Named

__all__ = ["Author", "Device", "Editor", "Named"]
