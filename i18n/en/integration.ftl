# ISO 10002 and ISO 9001 assessed together: set-up, list, results, answer sheets.
setup-section-integration = Integration with ISO 9001
setup-integrated = Integrated edition of ISO 9001
    .help = Answer once, count for both: what ISO 9001 asks anyway is carried over to ISO 10002 by our mapping. Each standard keeps its own score, gates and verdict.
integration-intro = With an edition chosen, answers and evidence count for both standards by our mapping, and each is judged for itself. What is carried over can be answered separately, with a reason.
integration-none = None: ISO 10002 alone
integration-iso-9001-2015 = ISO 9001:2015 (with Amd 1:2024)
integration-fixed = { $count ->
        [one] One answer to { $edition } is stored, so the edition is not changed in this list.
       *[other] { $count } answers to { $edition } are stored, so the edition is not changed in this list.
    } Without integration they stay stored and do not count; chosen again, they are all there.
integration-way = To carry them to the next edition, use "{ $section }" below.
integration-kept = { $count ->
        [one] One answer to { $edition } is stored and does not count at present. It is there again when that edition is chosen.
       *[other] { $count } answers to { $edition } are stored and do not count at present. They are all there again when that edition is chosen.
    }

integration-side = Standard
integration-saves = What integration saves
integration-answered-once = Answered once
    .help = ISO 10002 items whose level is carried over from ISO 9001 by our mapping.
integration-answered-once-of = { $count ->
        [one] from one ISO 9001 answer
       *[other] from { $count } ISO 9001 answers
    }
integration-evidence-twice = Evidence used twice
    .help = Pieces of evidence that count for both standards.
integration-evidence-twice-of = { $count ->
        [one] of one piece
       *[other] of { $count } pieces
    }
integration-saves-none = Nothing is carried over yet. It begins with the answers to ISO 9001 that our mapping names.
integration-carried-notice = Judged separately: each standard by its own weights, gates and depth. Levels that are carried over by our mapping count in both.
integration-answered = { $part } answered
integration-with = with { $standard }

# Answer sheets of an integrated assessment.
answer-sheet-name-requirements = Answers ISO 9001
answer-sheet-hint-carried = Fill in the columns with a blue heading; the other standard has a sheet of its own. The column "From ISO 9001" tells what is carried over; more on the sheet "Read me".
answer-sheet-column-origin = From ISO 9001
answer-sheet-column-override = Answered separately because
answer-sheet-origin-carried = Carried over: { $level } (ISO 9001 { $sources })
answer-sheet-origin-superseded = The level in this row does not count without a reason.
answer-sheet-origin-overridden = Answered separately, instead of ISO 9001 { $sources }
answer-sheet-origin-waiting = Follows ISO 9001 { $sources }, still open there
answer-sheet-origin-own = Counts until all of ISO 9001 { $sources } is answered
answer-sheet-origin-shared = Shares its evidence with ISO 9001 { $sources }
answer-sheet-readme-two = Two standards, answered once
answer-sheet-readme-two-carried = Begin with the sheet "{ answer-sheet-name-requirements }". What is answered there is carried over to ISO 10002 by our mapping; the column "{ answer-sheet-column-origin }" tells it as it was when this workbook was written. Leave such rows empty: what is carried over is not written into them.
    .name = Carried over
answer-sheet-readme-two-override = Where ISO 10002 needs another answer than the one carried over, choose a level and write the reason into the column "{ answer-sheet-column-override }". Without a reason the answer is kept but does not count.
    .name = Answered separately
error-answer-sheet-not-integrated = The sheet was written for { $standard }, which is not integrated in this assessment; it is not read.
    .remedy = Choose that edition in the set-up first if its answers shall be taken over.
error-answer-sheet-no-reason = { $number } is answered here, but the level carried over from ISO 9001 counts: no reason says why it should not.
    .remedy = Write the reason into the column "{ answer-sheet-column-override }", or empty the level.
