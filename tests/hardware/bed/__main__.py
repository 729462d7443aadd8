"""The bed: devices on a bus, a command among them, a script of actions; see Script for the file's format.

The command finds a unix socket in $BED_CONTROL: a JSON action a line, a JSON answer a line.
"""

import argparse
import importlib
import json
import os
import socketserver
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .testbed import Testbed, perform

GLib: Any = importlib.import_module("gi.repository.GLib")
_SCRIPT_FAILED = 3
_PATIENCE = 60.0  # seconds a script waits for a line or an opened device


class Script:
    """{"devices": [{"kind", "name"}], "actions": [{"do": ...}]}.

    Actions of the bed's own: wait_line (text: a line of the command's output holds it), wait_open (name: the
    command has opened the HID device), end (close the command's input). The others: testbed.perform.
    """

    def __init__(self, content: dict[str, Any]) -> None:
        self.devices: list[dict[str, str]] = content.get("devices", [])
        self.actions: list[dict[str, Any]] = content.get("actions", [])


class Bed:
    """Runs GLib's loop in the main thread; every action is done there."""

    def __init__(self, script: Script, command: list[str]) -> None:
        self._script = script
        self._testbed = Testbed()
        self._loop = GLib.MainLoop()
        self._lines: list[str] = []
        self._seen = threading.Condition()
        self._speaking = threading.Lock()
        self._code = 0
        self._failed = False
        self._ended = False
        self._playing = threading.Thread(target=self._play, daemon=True)
        for device in script.devices:
            self._testbed.plug(device["kind"], device["name"])
        self._folder = tempfile.TemporaryDirectory(prefix="bed-")
        self._control = str(Path(self._folder.name, "control"))
        self._command = command
        self._process: subprocess.Popen[str]

    def run(self) -> int:
        """The command's exit code; 3 if that is 0 but an action of the script failed."""
        with self._folder, _control_server(self._control, self.do) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            self._process = self._start()
            threading.Thread(target=self._watch, daemon=True).start()
            self._playing.start()
            self._loop.run()
            server.shutdown()
        return self._code

    def do(self, action: dict[str, Any]) -> dict[str, Any]:
        """Perform an action in the loop's thread and wait for it."""
        done = threading.Event()
        result: dict[str, Any] = {}

        def perform_now() -> bool:
            try:
                result.update(perform(self._testbed, self._process.pid, action))
            except (KeyError, ValueError, OSError) as error:
                result["error"] = repr(error)
            done.set()
            return False

        GLib.idle_add(perform_now)
        done.wait(_PATIENCE)
        return result

    def _start(self) -> "subprocess.Popen[str]":
        environment = dict(os.environ, UMOCKDEV_DIR=self._testbed.root, BED_CONTROL=self._control)
        own = environment.pop("BED_PYTHONPATH", "")
        environment.pop("PYTHONPATH", None)
        if own:
            environment["PYTHONPATH"] = own
        return subprocess.Popen(
            self._command, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def _watch(self) -> None:
        output = self._process.stdout
        for line in output or ():
            self._say(line.rstrip("\n"))
            with self._seen:
                self._lines.append(line)
                self._seen.notify_all()
        code = self._process.wait()
        with self._seen:
            self._ended = True
            self._seen.notify_all()
        self._playing.join()
        self._code = code or (_SCRIPT_FAILED if self._failed else 0)
        GLib.idle_add(self._loop.quit)

    def _play(self) -> None:
        for action in self._script.actions:
            answer = self._own_action(action) if action["do"] in _OWN else self.do(action)
            self._failed |= "error" in answer
            self._say(json.dumps({"bed": action, **answer}))

    def _own_action(self, action: dict[str, Any]) -> dict[str, Any]:
        if action["do"] == "end":
            if self._process.stdin:
                self._process.stdin.close()
            return {}
        return {} if self._wait(action) else {"error": "not seen in time"}

    def _wait(self, action: dict[str, Any]) -> bool:
        with self._seen:
            if action["do"] == "wait_line":
                self._seen.wait_for(lambda: self._ended or self._has_line(action["text"]), _PATIENCE)
                return self._take_line(action["text"])
        ask = {"do": "is_open", "name": action.get("name", "hidraw0")}
        pause = threading.Event()
        tries = range(int(_PATIENCE / 0.02))
        for _ in tries:
            if self.do(ask).get("is_open"):
                return True
            if self._ended or pause.wait(0.02):
                break
        return False

    def _has_line(self, text: str) -> bool:
        return any(text in line for line in self._lines)

    def _take_line(self, text: str) -> bool:
        """True at the first line that holds the text; it and those before are done with."""
        found = next((i for i, line in enumerate(self._lines) if text in line), None)
        if found is not None:
            del self._lines[: found + 1]
        return found is not None

    def _say(self, line: str) -> None:
        with self._speaking:
            sys.stdout.write(line + "\n")
            sys.stdout.flush()


_OWN = ("wait_line", "wait_open", "end")


def _control_server(
    path: str, do: Callable[[dict[str, Any]], dict[str, Any]]
) -> socketserver.ThreadingUnixStreamServer:
    class Lines(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            for line in self.rfile:
                self.wfile.write(json.dumps(do(json.loads(line))).encode() + b"\n")

    socketserver.ThreadingUnixStreamServer.daemon_threads = True
    return socketserver.ThreadingUnixStreamServer(path, Lines)


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--script", type=Path, required=True)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    command = options.command[1:] if options.command[:1] == ["--"] else options.command
    return Bed(Script(json.loads(options.script.read_text())), command).run()


if __name__ == "__main__":
    sys.exit(main())
