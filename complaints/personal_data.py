"""Finds what looks like personal data in a text, and tells how often: never the data itself (T24).

Turkish identity numbers by their checksum (Nüfus Hizmetleri: the two last digits), IBANs by modulus 97
(ISO 13616) and their country's length (SWIFT's registry), cards by Luhn's checksum (ISO/IEC 7812), phone
numbers by the forms that Turkey and others write, e-mail addresses by their form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

Counts = tuple[int, int, int, int, int]
"""Of identity numbers, IBANs, cards, phone numbers and e-mail addresses: the order of ``fields.SCANNED``."""

_LENGTHS = {
    15: "NO", 16: "BE", 18: "DK FI FO GL NL", 19: "MK SI", 20: "AT BA EE KZ LT LU XK", 21: "CH HR LI LV",
    22: "BG BH CR DE GB GE IE ME RS", 23: "AE GI IL IQ TL", 24: "AD CZ ES MD PK RO SA SE SK TN VG", 25: "PT",
    26: "IS TR", 27: "FR GR IT MC MR SM", 28: "AL AZ BY CY DO GT HU LB PL", 29: "BR EG PS QA UA",
    30: "JO KW MU", 31: "MT SC",
}  # fmt: skip
IBAN_LENGTH = {country: length for length, countries in _LENGTHS.items() for country in countries.split()}

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_IBAN_START = re.compile(r"(?<![A-Z0-9])[A-Z]{2}[0-9]{2}", re.IGNORECASE)
_CARD = re.compile(r"(?<![0-9])[2-69](?:[ -]?[0-9]){12,18}(?![0-9])")
_CARD_NUMBER = re.compile(r"4(?:.{12}|.{15}|.{18})|5.{15}|2[2-7].{14}|3.{13,15}|6.{15,18}|9792.{12}")
_TCKN = re.compile(r"(?<![0-9])[1-9][0-9]{10}(?![0-9])")
_PHONE = re.compile(
    r"""(?<![0-9+])(?:
      # 0532 123 45 67
      (?:(?:\+|00)90|0)[ .(-]{0,2}[2-58][0-9]{2}[ .)-]{0,2}[0-9]{3}[ .-]?[0-9]{2}[ .-]?[0-9]{2}
    | \(?5[0-9]{2}[ .)-]{0,2}[0-9]{3}[ .-]?[0-9]{2}[ .-]?[0-9]{2}  # 532 123 45 67
    | (?:\+|00)[1-9](?:[ .()/-]{0,2}[0-9]){9,13}  # +44 20 7946 0958
    | 0[1-9][0-9]{1,3}[ -][0-9]{3,4}[ -]?[0-9]{3,4}  # 020 7946 0958
    | \(?[2-9][0-9]{2}\)?[ .-][0-9]{3}[ .-][0-9]{4}  # (212) 555-0142
    )(?![0-9])""",
    re.VERBOSE,
)
_MAYBE = re.compile(r"@|[0-9](?:[^0-9]{0,3}[0-9]){9}")


def scan(text: str) -> Counts:
    """How often a text shows each kind; what was counted as one is not counted as another."""
    if not _MAYBE.search(text):
        return (0, 0, 0, 0, 0)
    text, emails = _taken(text, lambda t: (m.span() for m in _EMAIL.finditer(t)))
    text, ibans = _taken(text, _ibans)
    text, cards = _taken(text, lambda t: (m.span() for m in _CARD.finditer(t) if is_card(m[0])))
    text, persons = _taken(text, lambda t: (m.span() for m in _TCKN.finditer(t) if is_tckn(m[0])))
    _, phones = _taken(text, lambda t: (m.span() for m in _PHONE.finditer(t)))
    return persons, ibans, cards, phones, emails


def is_tckn(digits: str) -> bool:
    """Whether eleven digits are a Turkish identity number."""
    d = [int(digit) for digit in digits]
    tenth = (7 * sum(d[0:9:2]) - sum(d[1:8:2])) % 10
    return d[9] == tenth and d[10] == sum(d[:10]) % 10


def is_iban(account: str) -> bool:
    """Whether letters and digits without blanks are an IBAN."""
    digits = "".join(str(int(letter, 36)) for letter in account[4:] + account[:4])
    return IBAN_LENGTH.get(account[:2].upper()) == len(account) and int(digits) % 97 == 1


def is_card(number: str) -> bool:
    """Whether digits, perhaps with blanks between, can be a card's: its issuer's length and the checksum."""
    bare = re.sub("[ -]", "", number)
    digits = [int(digit) for digit in bare]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return bool(_CARD_NUMBER.fullmatch(bare)) and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def _ibans(text: str) -> Iterator[tuple[int, int]]:
    for start in _IBAN_START.finditer(text):
        length = IBAN_LENGTH.get(start[0][:2].upper())
        found = length and re.compile(rf"(?:[A-Za-z0-9][ -]?){{{length - 1}}}[A-Za-z0-9]").match(
            text, start.start()
        )
        if found and is_iban(re.sub("[ -]", "", found[0])):
            yield found.span()


def _taken(text: str, find: Callable[[str], Iterator[tuple[int, int]]]) -> tuple[str, int]:
    """The text with a bar in place of everything found, and how much it was."""
    spans = list(find(text))
    for start, end in reversed(spans):
        text = f"{text[:start]}|{text[end:]}"
    return text, len(spans)
