"""What can go wrong at a device, named by what happened; foreign errors become these in the transports."""

from typing import ClassVar


class HardwareError(Exception):
    """Any failure of a device or of the way to it. The message quotes nothing that was scanned or printed."""

    is_fit_for_log: ClassVar[bool] = True


class DeviceLost(HardwareError):
    """The device or its connection is gone; open it again."""


class DeviceBusy(HardwareError):
    """Another program holds the device."""


class DeviceTimeout(HardwareError):
    """Nothing moved in the time given; a write that raises this sent not one byte."""


class PermissionRefused(HardwareError):
    """The operating system does not let this user open the device."""


class MalformedReport(HardwareError):
    """The device sent something that its own description does not allow."""


class MalformedDocument(HardwareError):
    """A print document that no printer of that language could finish; nothing was sent."""


class PartialWrite(HardwareError):
    """A write ended early: at least `sent` of `total` bytes left, and what became of them is unknown."""

    def __init__(self, sent: int, total: int, reason: str = "write ended early") -> None:
        super().__init__(f"{reason}: {sent} of {total} bytes sent")
        self.sent = sent
        self.total = total
        self.reason = reason
