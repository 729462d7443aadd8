"""``packbench COMMAND``, one file (or folder) each, with ``main(argv) -> int``."""
