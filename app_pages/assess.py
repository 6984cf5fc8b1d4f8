"""The standard, clause by clause: level, evidence, notes; or one requirement at a time for the projector."""

from functools import partial

from ui import clause_cards, clause_header, clause_list, layout, workshop
from ui.clause_outlets import Outlets
from ui.clause_turner import Turner

turner = Turner(layout.require_current())

if workshop.is_on():
    workshop.show(turner)
else:
    outlets = Outlets(partial(clause_list.show, turner))
    clause_header.title(turner)
    clause_header.buttons(turner, clause_header.ABOVE)
    clause_header.filters(turner)
    clause_cards.show(turner, outlets)
    clause_header.buttons(turner, clause_header.BELOW)
    outlets.finish(turner.current)
