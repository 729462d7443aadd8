"""``packbench hardware …``: the device shell, also from a packaged build."""

from hardware.__main__ import main as hardware_main


def main(argv: list[str]) -> int:
    return hardware_main(argv)
