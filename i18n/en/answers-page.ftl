# The page for answers that are given offline in an XLSX.
page-answers = Offline answers
    .help = Collect answers in an Excel sheet and bring them back.
answers-page-intro = Take the questions away as an Excel sheet, fill it in or have it filled in by others without Hazır. When you bring it back, you see row by row what would change; nothing is saved before you confirm.
answers-page-take = Take a sheet away
answers-page-language = Language of the sheet
answers-page-download = Download the answer sheet (XLSX)
answers-page-bring = Bring a sheet back
answers-page-file = Filled-in answer sheet (XLSX)
    .help = At most 10 MB. Only values are read: no formulas, macros or colours.
answers-page-reading = Reading the sheet …
answers-page-preview = What would change
answers-page-changes = Changes
    .help = Answers that the sheet changes.
answers-page-conflicts = Conflicts
    .help = These answers were changed both in the sheet and in Hazır since the sheet was written. What is stored in Hazır stays, unless you choose the sheet.
answers-page-problems = Problems
    .help = Cells that cannot be read. Their rows are left out; correct the sheet and bring it again to have them too.
answers-page-unchanged = Unchanged
    .help = Answers that the sheet leaves as they are, also because it does not have them.
answers-page-all-mine = Keep Hazır's for all
answers-page-all-sheet = Take the sheet's for all
answers-page-winner = Which answer counts?
answers-page-mine = Hazır's
answers-page-sheet = The sheet's
answers-page-before = { $field } · now
answers-page-after = { $field } · in the sheet
answers-page-nothing = The sheet changes nothing
    .body = Every answer that could be read from it is stored already.
answers-page-take-over = { $count ->
        [one] Take over one answer
       *[other] Take over { $count } answers
    }
answers-page-discard = Discard the sheet
answers-page-taken = { $count ->
        [one] One answer was taken over.
       *[other] { $count } answers were taken over.
    }
answers-page-undo = Take it back
answers-page-undone = The answers are again as they were before.
answers-page-row = row { $number }
