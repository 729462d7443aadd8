"""``packbench COMMAND``: dispatches to ``app.commands``. Light: every worker process imports it again."""

import importlib
import sys

COMMANDS = ("station", "demo", "office", "engine", "simulator", "hardware", "sheet")


def main(argv: list[str]) -> int:
    """Runs the command named first (default: station) and returns its exit code."""
    name, rest = (argv[0], argv[1:]) if argv and not argv[0].startswith("-") else ("station", argv)
    if name not in COMMANDS:
        sys.stderr.write(f"packbench: no command {name!r}. There are: {', '.join(COMMANDS)}\n")
        return 2
    code: int = importlib.import_module(f"app.commands.{name}").main(rest)
    return code


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a worker of the packaged build starts here; else 10 ms of the start
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main(sys.argv[1:]))
