"""The standard, clause by clause: level, evidence, notes; or one requirement at a time for the projector."""

from ui import clause_cards, clause_header, layout, workshop
from ui.clause_list import ClauseList
from ui.clause_turner import Turner

turner = Turner(layout.require_current())

if workshop.is_on():
    workshop.show(turner)
else:
    clauses = ClauseList(turner)
    clause_header.title(turner)
    clause_header.buttons(turner, clause_header.ABOVE)
    clause_header.filters(turner)
    clause_cards.show(turner, clauses)
    clause_header.buttons(turner, clause_header.BELOW)
    clauses.finish()
    turner.bring_into_view()
