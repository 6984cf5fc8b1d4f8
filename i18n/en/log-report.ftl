# The report's chapter on the complaint log.
report-section-complaint-log = The complaint log
report-log-summary = { $cases } complaints received from { $first } to { $last } were tested: { $failed } tests show a gap, { $advice } give advice, { $passed } passed, { $empty } had nothing to test and { $not_testable } could not be tested. Every figure is of the log as it was read; whether the log itself is true, the file review shows.
report-log-read = What was read
report-log-file = File
report-log-rows = Rows
report-log-rows-told = { $all } read: { $tested } tested, { $refused } refused
report-log-as-of = As of
report-log-fields = Fields
report-log-personal = Personal data
report-log-private = Names and contact data were left out or replaced by pseudonyms; free text was scanned and left out.
report-log-kept = At the user’s wish these fields were kept as they are: { $fields }.
report-log-software = Tested with
report-log-row = Row { $row } was refused: { $reason }
report-log-more = { $count ->
        [one] One more row was refused.
       *[other] { $count } more rows were refused.
    }
report-log-unread = { $field }: { $cells ->
        [one] one cell could not be read.
       *[other] { $cells } cells could not be read.
    }
report-log-results = Results by clause
report-log-results-note = Every limit is named with its origin. A missed default of this tool is advice, never a nonconformity. Shares of few complaints are given as exact 95 % intervals (Clopper and Pearson).
report-log-test = Test
report-log-outcome = Outcome
report-log-found = What was found
report-log-cases = For instance: { $cases }{ $more ->
        [0] {""}
        [one] , and one more
       *[other] , and { $more } more
    }
report-log-untested = Not testable, and why
report-log-why = What it would need
report-log-process = The process as it is
report-log-analysis = Analysis
report-log-sample-title = The sample for file review
report-log-sample = { $cases } of { $population } complaints: all { $must } safety and externally referred ones, { $random } at random from the other { $frame } (by site and channel), the oldest open and the slowest closed. If { $rate } or more of those { $frame } were wrong, 95 of 100 such samples would show it. Seed { $seed }: the same seed and log give the same list.
report-log-case = Complaint
report-log-reasons = Why it is in the sample
report-log-number = Number
