"""Simulated USB devices under umockdev, for programs with unmodified hidapi and pyusb."""
