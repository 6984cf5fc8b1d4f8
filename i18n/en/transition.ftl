# Changing edition: what becomes of every answer, the states that are kept, and what is missing until the end.
transition = Change of edition
transition-offer = { $later } has come after { $former }. Hazır can carry this assessment over: you see first what becomes of every answer, the present state is kept, and one click takes it all back.
transition-preview = See what would change
transition-close = Close the preview
transition-what = From { $former } to { $later }
transition-label = Name of the kept state
    .default = Before the change to { $later }
transition-apply = Carry over to { $later }
transition-apply-note = The former answers stay stored under their old numbers. “Undo” takes the change back; the kept state stays.
transition-applied = The assessment is now on { $later }.
    .body = The state before it is kept below.
transition-report = Transition report (PDF)
transition-report-title = Transition report
transition-report-busy = Printing the report …
transition-answers = { $count ->
        [0] No answer is carried over.
        [one] One answer is carried over.
       *[other] { $count } answers are carried over.
    }

transition-fate-kept = Answer stands
    .help = The former answer counts under the new number.
transition-fate-check = To check
    .help = Carried over with its notes and evidence, but something is told differently: say once that it still holds, or answer anew.
transition-fate-again = Answer anew
    .help = The edition is new here: there is no answer to carry over.
transition-fate-open = Open
    .help = It was not answered on the former edition either, or only in part.
transition-fate-there = Answered already
    .help = It was answered on the later edition before and stays as it is.

transition-stays = Same number and text
transition-stays-note = No source names a difference, so none is assumed; the texts were not compared.
transition-stays-unmarked = What stands here without a remark is carried over under its number: no source names a difference, so none is assumed; the texts were not compared.
transition-differs = Told differently
transition-removed-clause = Clause { $number } is no longer there
transition-removed = Nothing came of it
transition-was = was { $numbers }
transition-was-none = not asked before
transition-source = Source: { $sources } · certainty: { $certainty }
transition-source-none = No source names a difference · certainty: { $certainty }
transition-days = Dates of the transition
transition-sources = Sources
transition-remarks = Also worth knowing

transition-missing = What is missing until the transition ends
transition-missing-none = Nothing: every requirement of the new edition is answered, checked and, where it is new, without a gap.
transition-left = { $days ->
        [one] One day left
       *[other] { $days } days left
    }
transition-left-none = The edition names no date
transition-over = The transition is over
transition-deadline = End of the transition
transition-lack-open = Open
    .help = Not answered on the new edition.
transition-lack-check = To check
    .help = Carried over, and nobody has said since that it still holds.
transition-lack-gap = Gap in what is new
    .help = Answered, new in this edition, and not yet fulfilled with evidence.
transition-asked = Asked
transition-lack = What to do
transition-column-number = Number
transition-column-was = Was
transition-column-requirement = Requirement
transition-column-kind = What became of it
transition-column-answer = Answer
transition-column-change = What is different
transition-column-certainty = Certainty
transition-column-date = Date
transition-column-about = Meaning
transition-foreseen = As it will be when the assessment is carried over; it still stands on { $former }.
transition-stands = The assessment stands on { $later }.
transition-all-same = { $count ->
        [one] One more requirement is
       *[other] { $count } more requirements are
    } carried over under the same number; no source names a difference.
transition-notice = The dates and differences come from the sources named here and were not compared with the published text. Ask the certification body what holds for your certificate.

transition-check-title = To check after the change of edition
transition-check-former = To check: this answer comes from a sheet with old clause numbers
transition-check-holds = It still holds

snapshots = Kept states
snapshots-intro = A kept state is the whole assessment as it was at one moment. It is never changed and stays when the assessment goes on.
snapshots-none = No state has been kept yet.
snapshots-label = Name of the state
snapshots-take = Keep the present state
snapshots-taken = The state was kept.
snapshots-export = Download
snapshots-open = Open as a new assessment
snapshots-opened = The kept state was opened as a new assessment.
snapshots-row = { $label }, kept on { $date } at { $time }

checklist-changed = The checklist has changed since this assessment began
checklist-changed-body = { $standard } as it is installed here has another content than the one the answers were given on. All answers are kept and scored against the present text. Look through the answers; then take the present checklist over. The state before is kept.
checklist-take-over = Take the present checklist over
checklist-taken = The assessment now names the present checklist; the state before is kept on the set-up page.
checklist-label = Before the checklist of { $standard } changed
checklist-gone = This Hazır has no { $standard }
checklist-gone-integrated = The assessment opens on ISO 10002 alone. The answers to { $standard } are kept and exported with it. Install the Hazır that has this edition, or choose another edition on the set-up page.
checklist-gone-whole = The answers are kept and can be exported, but not asked or scored here. Install the Hazır that has this edition.

change-edition = Carried over to another edition
change-checklist = Present checklist taken over

error-snapshot-not-there = There is no kept state { $id }.
    .remedy = Choose one of the list on the set-up page.
error-snapshot-label = This name cannot be kept.
    .remedy = Write a name of at most { $limit } characters in one line.
error-edition-conflict = The assessment was changed since the preview.
    .remedy = Look at the preview again and confirm it then.
error-edition-setup = Only the integrated edition may change here.
    .remedy = Change the other fields on the set-up page, then carry over.
error-edition-alone = This assessment has no edition of ISO 9001.
    .remedy = Choose one on the set-up page first.
error-edition-newest = Hazır knows no edition after { $standard }.
    .remedy = Nothing is left to carry over.

# Answers on the clause numbers of 2004 and 2014.
former-numbering = Clause numbers in the sheet
    .help = A sheet with clause numbers of 2004 or 2014 has a row for each clause, with one level and one note. Hazır finds the clause of 2018 and gives the level to all its questions, marked “to check”.
former-numbering-2018 = ISO 10002:2018
former-numbering-2014 = ISO 10002:2014
former-numbering-2004 = ISO 10002:2004
former-template = { $edition } (XLSX)
former-hint = One row for each clause of { $edition }: level 0 to 5 and a note. Leave out what you did not assess.
former-column-clause = Clause
former-column-title = Title
former-column-level = Level
former-column-note = Note
former-column-now = Clause in 2018
error-former-to-check = { $count ->
        [one] One answer comes
       *[other] { $count } answers come
    } from whole clauses of { $edition }.
    .remedy = They are marked “to check”: say of each that it holds, or answer it anew.
error-former-unknown = { $edition } has no clause “{ $number }”.
    .remedy = Correct the number, or choose the edition that the sheet was made for.
error-former-no-place = Clause { $number } of { $edition } has no place in ISO 10002:2018.
    .remedy = Delete the row; if the topic matters to you, note it in the answer it belongs to.
error-former-not-asked = Clause { $number } became clause { $now }, of which this assessment asks nothing.
    .remedy = Delete the row, or choose a depth that asks it.
error-former-twice = { $number } is meant by several rows: { $others }.
    .remedy = The lowest level counts; all notes are kept. Correct the sheet if something else is meant.
error-former-no-head = No row has the headings “{ $heading }”.
    .remedy = Use the template for old clause numbers, or name the columns so.
error-former-no-level = A note without a level cannot be judged.
    .remedy = Add a level from 0 to 5, or “not applicable” with the reason as its note.

# hazir transition
cli-transition = Tell what carrying an assessment from ISO 9001:2015 to 2026 comes to, or what is still missing on 2026; with --apply, do it.
    .short = Carry an assessment to the next edition.
cli-transition-apply = Keep the present state and carry the assessment over. "hazir undo" takes it back.
cli-transition-label = The name of the kept state.
cli-transition-output = Write the transition report as PDF; an existing file is replaced.
cli-answers-numbering = The clause numbers of the sheet: 2018 (a sheet of Hazır's requirements), 2014 or 2004 (one level for each old clause).

former-sheet-name = Former clauses
error-former-no-clause = This row has no clause number.
    .remedy = Write the clause's number in front of it, or empty the row.
error-former-decimal = The spreadsheet took { $number } for a number: it may mean clause { $number } or { $other }.
    .remedy = Format the cell as text and write the clause's number again.
former-templates = Templates for the clause numbers of 2004 and 2014
checklist-orphans = { $count ->
        [one] One answer belongs
       *[other] { $count } answers belong
    } to what it no longer asks ({ $numbers }); they stay stored.
