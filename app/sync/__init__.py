"""The embedded sync engine: what runs by itself between Packbench and Amazon. Qt-free."""
