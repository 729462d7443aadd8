"""umockdev descriptions (sysfs and device nodes) and HID descriptors of the simulated devices."""

import struct
from dataclasses import dataclass

BUS_PATH = "/devices/pci0000:00/0000:00:14.0/usb1"

# report 2: length, AIM x3, 56 data, 2 vendor bytes, continued: as the USB-IF HID POS tables allow
SCANNER_REPORTS = bytes.fromhex(
    "058c0902a101 0912a102 8502 150026ff00 75089501 0501093b8102"
    "9503 058c09fb09fc09fd8102 9538 09fe820201 0666ff 9502 090409008102"
    "058c 2501 7501 9508 09ff8102 c0c0"
)
# report 3: status, unit, exponent, weight
SCALE_REPORTS = bytes.fromhex(
    "058d0920a101 8503 0932a102 150026ff00 75089501 09708102 09518102"
    "1581257f09418102 150027ffff0000 7510 09408102 c0c0"
)
KEYBOARD_REPORTS = bytes.fromhex("05010906a101 0507 19e029e7 15002501 75019508 8102 c0")


@dataclass(frozen=True)
class Identity:
    """What a device says of itself."""

    vendor: int
    product: int
    maker: str
    name: str
    serial: str


IDENTITIES = {
    "scanner": Identity(0x0C2E, 0x0B81, "Honeywell", "Voyager 1450g", "SN0001"),
    "scale": Identity(0x0922, 0x8003, "DYMO", "M10 10 lb scale", "0071234"),
    "keyboard": Identity(0x046D, 0xC31C, "Logitech", "USB Keyboard", ""),
    "zpl": Identity(0x0A5F, 0x0166, "Zebra Technologies", "ZTC ZD421-203dpi ZPL", "D2J200000001"),
}
HID_REPORTS = {"scanner": SCANNER_REPORTS, "scale": SCALE_REPORTS, "keyboard": KEYBOARD_REPORTS}


def scan_reports(data: bytes, aim: str) -> list[bytes]:
    """What the scanner sends for one code."""
    parts = [data[i : i + 56] for i in range(0, len(data), 56)]
    flags = [1] * (len(parts) - 1) + [0]
    return [
        bytes([2, len(part)]) + aim.encode() + part.ljust(56, b"\0") + bytes([0x6A, 0, flag])
        for part, flag in zip(parts, flags, strict=True)
    ]


def root_hub() -> str:
    """The bus that all devices hang on."""
    return _usb_device(BUS_PATH, 1, Identity(0x1D6B, 0x0002, "", "", ""), b"", device_class=9)


def hid_device(kind: str, node: str, port: int, number: int) -> str:
    """A HID device with /dev/`node` at `port`, device `number` of the bus."""
    who, reports = IDENTITIES[kind], HID_REPORTS[kind]
    path = f"{BUS_PATH}/1-{port}"
    interface = f"{path}/1-{port}:1.0"
    hid = f"{interface}/0003:{who.vendor:04X}:{who.product:04X}.0001"
    minor = int(node.removeprefix("hidraw"))
    inner = struct.pack("<9B", 9, 4, 0, 0, 1, 3, 0, 0, 0)
    inner += struct.pack("<BBHBBBH", 9, 0x21, 0x0110, 0, 1, 0x22, len(reports))
    inner += struct.pack("<BBBBHB", 7, 5, 0x81, 3, 64, 1)
    return "\n".join(
        (
            f"P: {hid}/hidraw/{node}\nN: {node}\nE: DEVNAME=/dev/{node}\nE: MAJOR=240\nE: MINOR={minor}",
            f"E: SUBSYSTEM=hidraw\nA: dev=240:{minor}\\n",
            f"L: device=../../../0003:{who.vendor:04X}:{who.product:04X}.0001\n",
            f"P: {hid}\nE: DRIVER=hid-generic\nE: HID_ID=0003:{who.vendor:08X}:{who.product:08X}",
            f"E: HID_NAME={who.maker} {who.name}\nE: HID_PHYS=usb-0000:00:14.0-{port}/input0",
            f"E: HID_UNIQ={who.serial}\nE: SUBSYSTEM=hid\nH: report_descriptor={reports.hex().upper()}\n",
            f"P: {interface}\nE: DEVTYPE=usb_interface\nE: DRIVER=usbhid\nE: INTERFACE=3/0/0",
            "E: SUBSYSTEM=usb\nA: bInterfaceNumber=00\\n\nA: bInterfaceClass=03\\n\n",
            _usb_device(path, number, who, inner),
        )
    )


def usb_printer(kind: str, port: int, number: int) -> str:
    """A printer-class device whose pipes are not where one would guess them: out 2, in 1."""
    inner = struct.pack("<9B", 9, 4, 0, 0, 2, 7, 1, 2, 0)
    inner += struct.pack("<BBBBHB", 7, 5, 0x02, 2, 64, 0)
    inner += struct.pack("<BBBBHB", 7, 5, 0x81, 2, 64, 0)
    return _usb_device(f"{BUS_PATH}/1-{port}", number, IDENTITIES[kind], inner)


def _usb_device(path: str, number: int, who: Identity, inner: bytes, device_class: int = 0) -> str:
    strings = (1, 2, 3) if who.serial else (0, 0, 0)
    raw = struct.pack("<BBHBBBB", 18, 1, 0x0200, device_class, 0, 0, 64)
    raw += struct.pack("<HHHBBBB", who.vendor, who.product, 0x0100, *strings, 1)
    raw += struct.pack("<BBHBBBBB", 9, 2, 9 + len(inner), 1, 1, 0, 0xC0, 1) + inner
    attributes = {
        "bConfigurationValue": "1",
        "bDeviceClass": f"{device_class:02x}",
        "bNumConfigurations": "1",
        "busnum": "1",
        "devnum": str(number),
        "dev": f"189:{number - 1}",
        "idVendor": f"{who.vendor:04x}",
        "idProduct": f"{who.product:04x}",
        "manufacturer": who.maker,
        "product": who.name,
        "serial": who.serial,
        "speed": "480",
    }
    lines = [f"P: {path}", f"N: bus/usb/001/{number:03}={raw.hex().upper()}"]
    lines += [f"E: DEVNAME=/dev/bus/usb/001/{number:03}", "E: DEVTYPE=usb_device", "E: DRIVER=usb"]
    lines += ["E: BUSNUM=001", f"E: DEVNUM={number:03}", "E: MAJOR=189", f"E: MINOR={number - 1}"]
    lines += ["E: SUBSYSTEM=usb", f"H: descriptors={raw.hex().upper()}"]
    lines += [f"A: {name}={value}\\n" for name, value in attributes.items() if value]
    return "\n".join(lines) + "\n"
