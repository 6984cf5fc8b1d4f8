# What a complaint log showed: the results page.
log-results-about = { $file } · { $cases } complaints received { $first } to { $last }, as of { $day }
log-results-failed = { $count ->
        [one] One test shows a gap: { $tests }.
       *[other] { $count } tests show gaps: { $tests }.
    }
log-results-tab-tests = Tests
log-results-tab-process = Process
log-results-tab-analysis = Analysis
log-results-tab-signs = Worth asking
log-results-tab-benefits = Benefits
log-results-tab-sample = Sample
log-results-tab-read = What was read

# Tests
log-results-blank = (empty)
log-results-all = All
log-results-months = Received in
log-results-outcome = Show only
log-results-part = Chosen part: { $cases } of { $all } complaints. The lines with a funnel are counted on it.
log-results-whole = This one is counted on the whole log only.
log-results-feeds = Source: { $source }
log-results-rate = Passed { $passed }, failed { $failed }: { $rate } (95 % interval { $low } – { $high })
log-results-failing = { $count ->
        [one] One failing
       *[other] { $count } failing
    }
log-results-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }

# Process
log-results-order-standard = Held against the order of clauses 7.2 to 7.9: { $steps }.
log-results-order-own = Held against your own procedure { $source }: { $steps }.
log-results-steps = Steps
log-results-paths = Paths that complaints really took
log-results-paths-listed = The paths as a table
log-results-other-paths = all other paths
log-results-times = Time between steps
log-results-hours = { $count } h
log-results-days = { $count } days
log-results-column-step = Step
log-results-column-clause = Clause
log-results-column-reached = Recorded
log-results-column-expected = Expected
log-results-column-missing = Missing
log-results-column-early = Out of order
log-results-column-repeated = Repeated
log-results-column-path = Path
log-results-column-cases = Complaints
log-results-column-share = Share
log-results-column-conforms = In order
log-results-column-between = From → to
log-results-column-median = Median
log-results-column-p90 = P90
log-results-yes = yes
log-results-no = no
log-results-column-longest = Longest

# Analysis
log-results-pareto = Where complaints come from
log-results-pareto-by = Counted by
log-results-trend = Trend
log-results-recurrence = Before and after corrective actions
log-results-ageing = Open complaints by age
log-results-times-as-many = × { $ratio }
log-results-satisfaction = Satisfaction and outcome
log-results-satisfaction-mean = Satisfaction with the handling
log-results-mean = { $mean } on a scale of { $low } to { $high }
log-results-top = Two best scores
log-results-response = Answered the survey
log-results-coverage = Asked for satisfaction
log-results-first-contact = Solved at the first contact
log-results-justified = Found justified, wholly or in part
log-results-column-cause = Cause
log-results-column-acted = Action on
log-results-column-before = Before
log-results-column-after = After
log-results-column-change = Rate after (95 % interval)
log-results-column-figure = Figure
log-results-column-value = Value (95 % interval)

# Signs
log-results-signs-intro = Signs that a log may have been tidied for the audit. None of them proves anything: each is a question, and the harmless explanation stands below it.
log-results-signs-none = Nothing in this log is worth asking about.
log-results-sign-weak = weak
log-results-sign-clear = clear

# Benefits
log-results-benefits-intro = What an ISO 10002 system is meant to bring, and what this log can say about it.
log-results-measure = First third of the period: { $first }; last third: { $last }
log-results-measure-short = Too few periods to compare.

# Sample
log-results-sample-none = The log has no complaint to draw.
log-results-sample-drawn = { $cases } of { $population } complaints: all { $must } safety and externally referred ones, { $random } at random from the other { $frame } (by site and channel), the oldest open and the slowest closed. If { $rate } or more of those { $frame } were wrong, 95 of 100 such samples would show it. Seed { $seed }: the same seed and log give the same list.
log-results-sheets = Case sheets
log-results-review = What the file review found
    .help = Choose a verdict for every file that was looked at; it is saved at once, with its note (a note without a verdict is not kept). From the random part follows how many of the files that nobody opened may be wrong at most.
log-results-review-open = { $open ->
        [one] One file has not been looked at yet.
       *[other] { $open } files have not been looked at yet.
    }
log-results-review-part = So far { $wrong } of { $looked } random files are wrong: with 95 % confidence at most { $bound } of the log ({ $cases } complaints). { $open ->
        [one] One file is
       *[other] { $open } files are
    } still to be looked at.
log-results-review-done = { $wrong } of { $looked } random files are wrong: with 95 % confidence at most { $bound } of the log ({ $cases } complaints).
log-results-column-case = Complaint
log-results-column-reasons = Why it is here
log-results-column-verdict = Verdict
log-results-column-note = What was seen

# What was read
log-results-read-file = File
log-results-read-format = Format
log-results-read-sha256 = SHA-256
log-results-read-rows = Rows
log-results-read-cases = Complaints
log-results-read-period = Received
log-results-read-as-of = As of
log-results-read-mapping = Template
log-results-read-fields = Fields
log-results-read-software = Tested with
log-results-rows = { $all } read: { $tested } tested, { $refused } refused
log-results-mapping-unnamed = none saved
log-results-refused = { $count ->
        [one] One refused row
       *[other] { $count } refused rows
    }
log-results-unread = Cells that could not be read
log-results-privacy = Personal data
log-results-kept = At the user’s wish these fields were kept as they are: { $fields }.
log-results-kept-none = Names and contact data were left out or replaced by pseudonyms; free text was scanned and left out.
log-results-column-field = Field
log-results-column-cells = Cells
log-results-column-row = Row
log-results-column-reason = Reason

# From tests to the assessment
log-attach-title = Into the assessment
log-attach-intro = { $tests ->
        [one] One test result becomes
       *[other] { $tests } test results become
    } evidence (system-tested, for the period { $period }) of { $items ->
        [one] one item.
       *[other] { $items } items.
    }
log-attach-evidence = Attach the evidence
    .help = Attaches every result to the items that it feeds. Levels and notes stay as they are.
log-attach-attached = The evidence of this log is attached.
log-attach-proposals = Proposed levels and notes
    .help = Proposals only: each with its reason, beside what the answer says now.
log-attach-now = Now: { $level }
log-attach-open = open
log-attach-proposed = Proposed: { $level }
log-attach-take = Take over for { $number }
log-attach-taken = Taken over for { $number }
log-attach-seen = Seen
log-attach-missing = Missing
log-attach-replaced = { $count ->
        [one] One piece of evidence of an older log is replaced.
       *[other] { $count } pieces of evidence of older logs are replaced.
    }
log-attach-changed = What changed since the log before
log-attach-done = Attached. It can be undone.
log-attach-nothing = This log has no test result that could be evidence.
log-attach-not-current = There is a newer log; its results count.
log-attach-all-taken = Every proposal is taken over.

error-log-check-ended = The tests ended before they were done (exit { $status }).
    .remedy = Try again. If the log is very large, close other programs, or test it with hazir check-log on a machine with more memory.
