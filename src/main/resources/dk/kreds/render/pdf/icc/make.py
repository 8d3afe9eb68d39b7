"""Makes srgb.icc: sRGB (IEC 61966-2-1) as a small ICC v2 profile, written from the standard's numbers alone."""
import struct


def s15(x):
    return struct.pack(">i", round(x * 65536))


def xyz(x, y, z):
    return b"XYZ \0\0\0\0" + s15(x) + s15(y) + s15(z)


def text(s):
    return b"text\0\0\0\0" + s.encode() + b"\0"


def desc(s):
    ascii = s.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii)) + ascii + b"\0" * 8 + b"\0" * 3 + b"\0" * 67


def linear(v):
    return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4


STEPS = 512
curve = b"curv\0\0\0\0" + struct.pack(">I", STEPS) + b"".join(
    struct.pack(">H", round(65535 * linear(i / (STEPS - 1)))) for i in range(STEPS))

# the primaries of BT.709 adapted from D65 to D50 (Bradford), as the ICC publishes them
tags = [
    (b"desc", desc("sRGB IEC61966-2-1")),
    (b"cprt", text("No copyright, use freely")),
    (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
    (b"rXYZ", xyz(0.43607, 0.22249, 0.01392)),
    (b"gXYZ", xyz(0.38515, 0.71687, 0.09708)),
    (b"bXYZ", xyz(0.14307, 0.06061, 0.71410)),
    (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve),
]
offset = 128 + 4 + 12 * len(tags)
table, data, seen = struct.pack(">I", len(tags)), b"", {}
for name, body in tags:
    if body not in seen:
        padded = body + b"\0" * (-len(body) % 4)
        seen[body] = offset + len(data)
        data += padded
    table += name + struct.pack(">II", seen[body], len(body))
header = struct.pack(
    ">I4sI4s4s4s6H4s4sI4s4sQI", offset + len(data), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ",
    2026, 1, 1, 0, 0, 0, b"acsp", b"\0\0\0\0", 0, b"\0\0\0\0", b"\0\0\0\0", 0, 0)
header += s15(0.9642) + s15(1.0) + s15(0.8249) + b"\0" * 4
header += b"\0" * (128 - len(header))
open("srgb.icc", "wb").write(header + table + data)
