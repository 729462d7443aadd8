"""Answers the usbfs ioctls (linux/usbdevice_fs.h) of one simulated device: URB queue, control requests."""

import ctypes
import errno
import importlib
import struct
from typing import Any

GLib: Any = importlib.import_module("gi.repository.GLib")

_POINTER = ctypes.sizeof(ctypes.c_void_p)
_CONTROL_PIPE = 2


class Urb(ctypes.Structure):
    """struct usbdevfs_urb"""

    _fields_ = (
        ("type", ctypes.c_ubyte),
        ("endpoint", ctypes.c_ubyte),
        ("status", ctypes.c_int),
        ("flags", ctypes.c_uint),
        ("buffer", ctypes.c_void_p),
        ("buffer_length", ctypes.c_int),
        ("actual_length", ctypes.c_int),
        ("start_frame", ctypes.c_int),
        ("number_of_packets", ctypes.c_int),
        ("error_count", ctypes.c_int),
        ("signr", ctypes.c_uint),
        ("usercontext", ctypes.c_void_p),
    )


def _request(direction: int, number: int, size: int) -> int:
    return direction << 30 | size << 16 | ord("U") << 8 | number


_SUBMIT = _request(2, 10, ctypes.sizeof(Urb))
_DISCARD = _request(0, 11, 0)
_REAP = (_request(1, 12, _POINTER), _request(1, 13, _POINTER))
_GET_DRIVER = _request(1, 8, 260)
_CAPABILITIES = _request(2, 26, 4)
_CLAIMS = {_request(2, 15, 4), _request(2, 27, 264)}
_ACCEPTED = {
    _CAPABILITIES,
    _request(2, 3, 4),  # reset endpoint
    _request(2, 4, 8),  # set interface
    _request(2, 5, 4),  # set configuration
    _request(2, 16, 4),  # release
    _request(2, 21, 4),  # clear halt
}


class UsbModel:
    """A device without any function; `is_gone` once unplugged, `busy` while another program holds it."""

    def __init__(self, strings: dict[int, str]) -> None:
        self.strings = strings
        self.is_gone = False
        self.busy = False

    def control(self, request_type: int, request: int, value: int) -> bytes | None:
        """The answer to a class or vendor request; None stalls."""
        return None

    def take(self, data: bytes) -> int | None:
        """Bytes taken of a bulk transfer out; None for none now (NAK)."""
        return len(data)

    def give(self, size: int) -> bytes | None:
        """Bytes for a bulk transfer in; None for none now (NAK)."""
        return None


class _Pending:
    def __init__(self, block: Any) -> None:
        self.block = block
        self.address: int = block.client_addr
        self.urb = Urb.from_buffer_copy(bytes(block.retrieve()))
        size = self.urb.buffer_length
        self._buffer: Any = block.resolve(Urb.buffer.offset, size) if size else None
        self.taken = 0

    def content(self) -> bytes:
        return b"" if self._buffer is None else bytes(self._buffer.retrieve())

    def fill(self, at: int, data: bytes) -> None:
        if data:
            self._buffer.update(at, data)


class UsbHandler:
    """Serves one device node; `pump` after the model's state has changed."""

    def __init__(self, umockdev: Any, model: UsbModel) -> None:
        self.model = model
        self.base = umockdev.IoctlBase()
        self.base.connect("handle-ioctl", self._on_ioctl)
        self._pending: list[_Pending] = []
        self._done: list[_Pending] = []

    def pump(self) -> None:
        """Move whatever can move."""
        for pending in list(self._pending):
            if self.model.is_gone:
                self._finish(pending, -errno.ENODEV, pending.taken)
            elif pending.urb.type == _CONTROL_PIPE:
                self._control(pending)
            elif pending.urb.endpoint & 0x80:
                self._give(pending)
            else:
                self._take(pending)

    def _on_ioctl(self, _base: Any, client: Any) -> bool:
        request = client.get_request() & 0xFFFFFFFF
        if request in _REAP:
            self._reap(client)
        else:
            result = self._answer(request, client.get_arg())
            client.complete(-1 if result else 0, result)
        return True

    def _answer(self, request: int, argument: Any) -> int:
        """0 or an errno."""
        if self.model.is_gone:
            return errno.ENODEV
        if request == _SUBMIT:
            self._pending.append(_Pending(argument.resolve(0, ctypes.sizeof(Urb))))
            self.pump()
            return 0
        if request == _DISCARD:
            return self._discard(struct.unpack("P", bytes(argument.retrieve())[:_POINTER])[0])
        if request == _CAPABILITIES:
            argument.resolve(0, 4).update(0, struct.pack("I", 0x17))
        return self._plain(request)

    def _plain(self, request: int) -> int:
        if request in _CLAIMS:
            return errno.EBUSY if self.model.busy else 0
        if request == _GET_DRIVER:
            return errno.ENODATA
        return 0 if request in _ACCEPTED else errno.ENOTTY

    def _discard(self, address: int) -> int:
        for pending in self._pending:
            if pending.address == address:
                self._finish(pending, -errno.ENOENT, pending.taken)
                return 0
        return errno.EINVAL

    def _reap(self, client: Any) -> None:
        self.pump()
        if self._done:
            client.get_arg().resolve(0, _POINTER).set_ptr(0, self._done.pop(0).block)
            client.complete(0, 0)
        elif self.model.is_gone:
            client.complete(-1, errno.ENODEV)
        else:
            # the node always polls ready: without a pause libusb would spin
            GLib.timeout_add(2, lambda: bool(client.complete(-1, errno.EAGAIN)))

    def _finish(self, pending: _Pending, status: int, moved: int) -> None:
        pending.block.update(Urb.status.offset, struct.pack("i", status))
        pending.block.update(Urb.actual_length.offset, struct.pack("i", moved))
        self._pending.remove(pending)
        self._done.append(pending)

    def _give(self, pending: _Pending) -> None:
        data = self.model.give(pending.urb.buffer_length)
        if data is not None:
            pending.fill(0, data)
            self._finish(pending, 0, len(data))

    def _take(self, pending: _Pending) -> None:
        data = pending.content()
        moved = self.model.take(data[pending.taken :])
        pending.taken += moved or 0
        if moved is not None and pending.taken == len(data):
            self._finish(pending, 0, pending.taken)

    def _control(self, pending: _Pending) -> None:
        raw = pending.content()
        request_type, request, value, _index, size = struct.unpack("<BBHHH", raw[:8])
        answer = self._string(value) if (request_type, request) == (0x80, 6) else None
        if answer is None:
            answer = self.model.control(request_type, request, value)
        if answer is None:
            self._finish(pending, -errno.EPIPE, 0)
            return
        pending.fill(8, answer[:size])
        self._finish(pending, 0, min(len(answer), size))

    def _string(self, value: int) -> bytes | None:
        kind, index = value >> 8, value & 0xFF
        if kind != 3:
            return None
        if index == 0:
            return bytes((4, 3, 9, 4))
        text = self.model.strings.get(index)
        encoded = None if text is None else text.encode("utf-16-le")
        return None if encoded is None else bytes((2 + len(encoded), 3)) + encoded
