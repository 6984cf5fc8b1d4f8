"""The words of the screen and the page, in Turkish and English.

    t = translator("tr")
    t("saved-at", time="14:02")     a Fluent message of i18n/tr/*.ftl
    t.percent(Fraction(305, 4))     "%76,3"
    t.explain(problem)              place, fact and remedy of something refused
    t.on(standard.nature)("expectations")   "Şartlar" where the standard sets requirements

A missing message or argument is an error, never a silent blank.
"""

from i18n.translator import LANGUAGE_NAMES, Explained, Nature, Translator, translator

__all__ = ["LANGUAGE_NAMES", "Explained", "Nature", "Translator", "translator"]
