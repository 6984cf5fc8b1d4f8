"""The organisation that the made-up logs come from, and how its complaints spread over the year."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any

import holidays
import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from checklists.strict_yaml import read_document
from checklists.words import Frozen, Language, LocalText, Phrase

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Texts = Annotated[tuple[LocalText, ...], Field(min_length=1)]

MONTHS = (1.15, 0.95, 1.0, 0.95, 0.98, 1.05, 1.12, 0.88, 0.97, 1.0, 1.3, 1.2)
"""January to December: air conditioners in July, a month of bargains in November and what follows it."""
WEEKDAYS = (1.3, 1.15, 1.05, 1.05, 1.1, 0.75, 0.6)
HOURS = (1, 1, 0, 0, 0, 1, 2, 5, 9, 14, 16, 15, 11, 13, 14, 13, 11, 9, 8, 9, 10, 8, 5, 3)
GROWTH = 0.08
"""A year."""


class Category(Frozen):
    """A category, its three subcategories, and what customers write of each."""

    name: LocalText
    parts: Texts
    says: Texts


class World(Frozen):
    """Every list of ``world.yaml``; the first of a list is the most frequent."""

    channels: Texts
    products: Texts
    categories: tuple[Category, ...]
    causes: Texts
    sites: Texts
    severities: Texts
    complexities: Texts
    impacts: Texts
    statuses: Texts
    levels: Texts
    remedies: Texts
    choices: dict[str, LocalText]
    greetings: Texts
    stories: Texts
    endings: Texts
    first_names: tuple[Phrase, ...]
    last_names: tuple[Phrase, ...]

    def words(self, name: str, language: Language) -> list[str]:
        """One of the lists in a language."""
        if name == "categories":
            return [category.name[language] for category in self.categories]
        if name == "subcategories":
            return [part[language] for category in self.categories for part in category.parts]
        if name == "says":
            return [said[language] for category in self.categories for said in category.says]
        return [text[language] for text in getattr(self, name)]


@lru_cache(maxsize=1)
def world() -> World:
    """The one organisation."""
    return World.model_validate(read_document(Path(__file__).parent / "world.yaml").data)


def ranked(count: int, steepness: float = 0.9) -> Floats:
    """Shares that fall with the rank, as Pareto's do: a few make the most of it."""
    weights = np.arange(1, count + 1, dtype=np.float64) ** -steepness
    return np.asarray(weights / weights.sum())


def day_shares(first: date, last: date) -> Floats:
    """What share of the complaints each day from first to last gets."""
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    off: Any = holidays.country_holidays("TR", years=range(first.year, last.year + 1))
    weights = np.array([WEEKDAYS[day.weekday()] * MONTHS[day.month - 1] for day in days])
    weights *= np.where([day in off for day in days], 0.5, 1.0)
    weights *= (1 + GROWTH) ** (np.arange(len(days)) / 365)
    return np.asarray(weights / weights.sum())
