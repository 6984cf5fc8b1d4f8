# The frame of the screens: menu, header, states, errors; and the list of assessments.
about = **Hazır** takes an organisation through its readiness for ISO 10002 and ISO 9001, clause by clause. What it says is a self-assessment and no prediction of a certification decision. Everything stays on this computer.
menu-assessment = Assessment
menu-reference = Reference
page-assessments = Assessments
    .help = Every assessment with its readiness. Start, open, copy, import or delete one here.
page-setup = Set-up
    .help = Who is assessed against what, how deep, and by which weights.
page-assess = Assess
    .help = Go through the standard clause by clause: level, evidence, notes.
page-results = Results
    .help = The verdict with its preconditions, the scores and their arithmetic.
page-report = Report
    .help = Choose, preview and download the gap report.
page-standard = The standard
    .help = Browse and search ISO 10002 and ISO 9001 in both languages, the old clause numbers and our mapping.

current-assessment = Current assessment
evidenced-score = Evidenced score: { $score }
not-started = Not started
    .means = There is a verdict from the first answer on. The gates that it will have to pass stand below.
answered-of = { $answered } / { $asked } answered
no-assessment = No assessment is open
    .body = Choose one to work on, or start a new one in the list of assessments.
choose-assessment = Assessment
to-assessments = To the list of assessments
saved-at = Saved { $time }
undo = Undo
undo-last = Undo the last change
undone = Undone: { $change }
nothing-to-undo = There is nothing to undo.
cancel = Cancel

more-problems = { $count ->
        [one] and one more problem
       *[other] and { $count } more problems
    }
unexpected = Something went wrong here
    .body = Your saved answers are safe. Reload the page and try again. If it happens again, report the reference { $reference }; the details are on the console of the computer that runs Hazır.

assessments-none = No assessments yet
    .body = Start one for your organisation, or import one that was exported from another Hazır.
assessments-count = { $count ->
        [one] One assessment
       *[other] { $count } assessments
    }
assessment-new = New assessment
assessment-new-intro = Everything here can be changed later, except the standard.
assessment-create = Create and set up
assessment-import = Import
assessment-open = Open
assessment-duplicate = Duplicate
assessment-copy-name = Copy of { $name }
assessment-copied = A copy was made.
assessment-export = Export
    .help = Everything in one ZIP file, with the evidence: for backup, or for another Hazır.
assessment-delete = Delete
assessment-delete-question = Delete this assessment?
assessment-delete-body = Its { $answers ->
        [one] one answer
       *[other] { $answers } answers
    } and { $evidence ->
        [one] one piece of evidence
       *[other] { $evidence } pieces of evidence
    } disappear from the list. You can undo this.
assessment-deleted = Deleted:
assessment-restored = The assessment is back.
assessment-restore = Undo the deletion
assessment-list-deleted = Recently deleted
assessment-bring-back = Bring back
assessment-search = Find an assessment
assessment-example = Look at the worked example
score-evidenced = Evidenced score
    .help = What the evidence carries. A level without evidence counts as level 2 at most.
score-claimed-delta = { $score } claimed
answered = Answered
last-change = Last change
next-audit = Next audit
audit-none = Not set
audit-in-days = { $days ->
        [0] today
        [one] in one day
       *[other] in { $days } days
    }
audit-ago = past
import-title = Import an assessment
import-file = Exported assessment (ZIP)
import-preview = This will be added
import-busy = Checking and keeping every file …
import-add = Add to my assessments
import-added = Imported:
import-answers = Answers
import-evidence = Pieces of evidence
import-files = Evidence files

error-value-refused = This value cannot be used.
    .remedy = Enter another one.
error-string-too-long = The text is longer than { $max_length } characters.
    .remedy = Shorten it, or attach the long text as evidence.
error-string-too-short = Something must be entered here.
    .remedy = Enter it, or leave what was there before.
error-forbidden-character = Character U+{ $codepoint } at position { $position } is invisible and cannot be stored.
    .remedy = Delete it; it usually comes with text pasted from another program.
error-weights-zero = Every weight is zero.
    .remedy = Give at least one chapter a weight above zero.
error-level-and-na = What is not applicable cannot have a level.
    .remedy = Remove the level or the reason.
error-period-order = The period starts after it ends.
    .remedy = Swap or correct the two dates.
