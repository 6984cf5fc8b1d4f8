# Going through the standard: clauses, cards, evidence, workshop view.
assess-clauses = Clauses
assess-annexes = Annexes
assess-progress = { $done } of { $asked }
assess-next-clause = Next: { $number }
assess-previous-clause = Previous: { $number }
assess-no-next-clause = Last clause
assess-no-previous-clause = First clause
assess-next-open = Next open one
assess-all-answered = Everything is answered.
assess-filter = Show
filter-all = All
filter-open = Open
filter-unproven = Without evidence
filter-mine = Mine
assess-name = My name
    .help = As it stands in "Owner". Capitals and accents do not matter.
assess-search = Search
    .example = Number or words
assess-everywhere = In all clauses
assess-listed = { $count ->
        [one] One { item }
       *[other] { $count } { item.plural }
    }
assess-none = Nothing to show
    .body = No { item } matches this filter. Choose "All", or look in all clauses.

answer-level-of = Level of { $number }
answer-level = Level
answer-both = Claimed { $claimed } · evidenced { $evidenced }
answer-guidance = What an auditor asks for
answer-details = Open notes, evidence, what an auditor asks for
answer-details-close = Close notes and evidence
answer-not-applicable = Why it is not applicable
answer-reason =
    .example = For example: no complaints are handled by outside partners.
answer-reason-missing = Not saved yet: "not applicable" needs a reason.
answer-reason-keeps = Until then the former answer stays.
answer-seen = What was seen
    .help = Facts only: which document, record or person, and what it showed.
answer-missing = What is missing
    .help = What the evidence did not show, or what is not done.
answer-action = Action
answer-owner = Owner
answer-due = Due
answer-criterion = Held against
    .help = { $nature ->
        [requirements] A gap here is a nonconformity candidate against ISO 9001, or against the document that is named.
       *[guidance] ISO 10002 is guidance. A gap becomes a nonconformity candidate only against a document that binds the organisation.
    }
answer-reference = Document and section
    .example = PR-08 Complaints procedure, 4.3
answer-evidence = Evidence
answer-evidence-count = { $count ->
        [one] one piece
       *[other] { $count } pieces
    }
answer-clear = Not answered after all
answer-conflict-title = Changed in another window
    .body = Both changed the same field. Nothing was overwritten; choose which version stays.
answer-conflict-mine = Mine
answer-conflict-theirs = Theirs
answer-conflict-theirs-at = Theirs, saved { $time }
answer-conflict-keep-mine = Keep mine
answer-conflict-take-theirs = Take theirs

guidance-asked = What an auditor asks for
guidance-gap = The usual gap
guidance-absent = If it were missing altogether (our proposal)
guidance-tests = Tests on the complaint log that feed it
guidance-proves = Principles that it helps to prove

evidence-none = No evidence is attached. Without it, no more than level 2 counts.
evidence-add = Add evidence
evidence-change = Change evidence
evidence-attach = Attach evidence from the register
    .example = Attach what is already there …
evidence-edit = Change
evidence-detach = Detach
evidence-remove = Remove from the register
evidence-save = Save
evidence-lapsed = Does not count today
evidence-used-by = Attached to: { $numbers }. A change shows everywhere.
evidence-kind = Kind
evidence-title = Title
    .example = Complaints procedure, revision 3
evidence-reference = Reference
    .example = PR-08, or where it is kept
evidence-confidence = How well it is known
evidence-confidence-is = known: { $confidence }
evidence-speaks-for = Speaks for (day, or end of period)
    .help = The day it is about; of a period, the last day.
evidence-period-start = Period begins
    .help = For records over time. The precondition on operating records looks at this.
evidence-valid-until = Valid until
    .help = From the day after, it no longer counts.
evidence-valid-until-is = valid until { $day }
evidence-file = File
    .help = PDF, picture, Office or text file, at most 25 MB. It is kept with its checksum.
evidence-file-kept = Kept: { $name }. A new file takes its place.
log-test = Log test
log-test-outcome = Outcome
log-test-passed = passed
log-test-failed = failed

error-period-end-missing = A period has a beginning but no end.
    .remedy = Enter the last day of the period.

workshop = Workshop view
    .help = One { item } at a time in large type. Arrow keys turn, 0 to 5 answer, Esc closes.
workshop-close = Close
workshop-previous = Previous
workshop-next = Next
