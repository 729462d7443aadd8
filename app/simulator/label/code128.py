"""Code 128 (ISO/IEC 15417): values and bar widths for plain text."""

# Widths of bars and spaces, in modules, of the values 0-105; then the stop pattern.
_WIDTHS = [
    "212222",
    "222122",
    "222221",
    "121223",
    "121322",
    "131222",
    "122213",
    "122312",
    "132212",
    "221213",
    "221312",
    "231212",
    "112232",
    "122132",
    "122231",
    "113222",
    "123122",
    "123221",
    "223211",
    "221132",
    "221231",
    "213212",
    "223112",
    "312131",
    "311222",
    "321122",
    "321221",
    "312212",
    "322112",
    "322211",
    "212123",
    "212321",
    "232121",
    "111323",
    "131123",
    "131321",
    "112313",
    "132113",
    "132311",
    "211313",
    "231113",
    "231311",
    "112133",
    "112331",
    "132131",
    "113123",
    "113321",
    "133121",
    "313121",
    "211331",
    "231131",
    "213113",
    "213311",
    "213131",
    "311123",
    "311321",
    "331121",
    "312113",
    "312311",
    "332111",
    "314111",
    "221411",
    "431111",
    "111224",
    "111422",
    "121124",
    "121421",
    "141122",
    "141221",
    "112214",
    "112412",
    "122114",
    "122411",
    "142112",
    "142211",
    "241211",
    "221114",
    "413111",
    "241112",
    "134111",
    "111242",
    "121142",
    "121241",
    "114212",
    "124112",
    "124211",
    "411212",
    "421112",
    "421211",
    "212141",
    "214121",
    "412121",
    "111143",
    "111341",
    "131141",
    "114113",
    "114311",
    "411113",
    "411311",
    "113141",
    "114131",
    "311141",
    "411131",
    "211412",
    "211214",
    "211232",
]
_STOP = "2331112"
_START_B, _START_C, _TO_B, _TO_C = 104, 105, 100, 99


def widths(text: str) -> list[int]:
    """Alternating bar and space widths in modules; printable ASCII only (ValueError)."""
    codes = values(text)
    check = (codes[0] + sum(place * code for place, code in enumerate(codes))) % 103
    return [int(width) for code in [*codes, check] for width in _WIDTHS[code]] + [
        int(width) for width in _STOP
    ]


def values(text: str) -> list[int]:
    """Start and data values: pairs of digits in set C where four or more follow, else set B."""
    if not text or not all(" " <= char <= "~" for char in text):
        raise ValueError("Code 128 here takes printable ASCII")
    in_c = _digits(text, 0) >= 4 or _digits(text, 0) == len(text) == 2
    codes, at = [_START_C if in_c else _START_B], 0
    while at < len(text):
        run = _digits(text, at)
        if in_c and run >= 2:
            codes.append(int(text[at : at + 2]))
            at += 2
        elif not in_c and run >= 4 and run % 2 == 0:
            in_c = True
            codes.append(_TO_C)
        else:
            codes += [_TO_B] * in_c + [ord(text[at]) - 32]
            in_c, at = False, at + 1
    return codes


def _digits(text: str, start: int) -> int:
    end = start
    while end < len(text) and text[end] in "0123456789":
        end += 1
    return end - start
