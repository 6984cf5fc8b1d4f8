# The page on which a complaint log is brought, mapped, held against targets and checked.
page-log = Complaint log
    .help = The log of complaints is read and tested: it becomes evidence, findings and a sample.

log-page-empty = Let the log speak
    .help = Nothing is shown here before a log was tested.
log-page-good-for-evidence = **Evidence:** 33 tests say what your log shows of clauses 7 and 8, complaint by complaint.
log-page-good-for-finding = **Findings:** each gap comes with its cases, its limit and where that limit comes from.
log-page-good-for-sample = **Sample:** the files to review are drawn so that an auditor can draw them again.
log-page-bring = Bring a log
log-page-file = Complaint log: an export or a sheet kept by hand
    .help = Formats: { $formats }. At most { $limit } MB; larger logs are read by the command hazir check-log.
log-page-private = The file stays on this machine, in a temporary folder that goes when you remove the file, close this tab or stop Hazır. Only what was found is kept. Names, contact data and free text are left out or replaced.
log-page-demo = Try with a made-up log
    .help = { $count } invented complaints with faults in them, and targets that fit. Nobody in it exists.
log-page-demo-name = Made-up complaint log
log-page-put-away = Remove file
    .help = Removes the file from the temporary folder. Results that were kept stay; so do the targets.
log-page-steps = Steps
log-page-step-file = File
log-page-step-columns = Columns
log-page-step-targets = Targets
log-page-step-results = Results
log-page-to-file = To the file
log-page-to-columns = On to the columns
log-page-to-targets = On to the targets
log-page-to-results = On to the results
log-page-earlier = Logs tested so far
log-page-open = Results
    .help = Show what { $name } showed
log-page-back = All logs
log-page-tested-at = Tested { $when }
log-page-cases = { $count ->
        [one] one complaint
       *[other] { $count } complaints
    }
log-page-span = received { $first } to { $last }
log-page-outcome-failed = { $count ->
        [one] one failed
       *[other] { $count } failed
    }
log-page-outcome-advice = { $count ->
        [one] one with advice
       *[other] { $count } with advice
    }
log-page-outcome-passed = { $count } passed
log-page-outcome-not-testable = { $count } not testable
log-page-outcome-empty = { $count } without a case

error-log-page-ended = The work ended unexpectedly ({ $reason }).
    .remedy = Try again. If it happens again, the console has the details.
error-log-page-other-shape = These results were kept by another edition of Hazır, which this one cannot read.
    .remedy = Test the log again, or open them with the edition that kept them.
error-log-page-no-room = The file could not be put into the temporary folder: { $reason }
    .remedy = Make room on the disk and bring it again.

# Reading and checking in the background
log-reading-stage-begin = The file is being read …
log-reading-stage-demo = A log is being made up …
log-reading-stage-read = The file is being read …
log-reading-stage-guess = The columns are being looked at …
log-previewing-stage-begin = The values are being read …
log-checking-stage-begin = The tests begin …
log-checking-stage-columns = The columns are being read …
log-checking-stage-cube = Every complaint is being tested …
log-checking-stage-tests = The tests are running …
log-checking-stage-process = The paths of the complaints are being followed …
log-checking-stage-analysis = Trends and causes are being reckoned …
log-checking-stage-signs = Signs of made-up records are being looked for …
log-checking-stage-sample = The sample is being drawn …
log-checking-stage-keeping = The results are being kept …

# Step 1
log-file-rows = Rows
    .help = Rows of data, without the headings.
log-file-refused = Refused rows
    .help = Rows that could not be taken over, each with its reason. All others are tested.
log-file-columns = Columns
log-file-format = Format
log-file-sample = The first rows. Are the accented letters right? If not, choose another encoding below.
log-file-sample-plain = The first rows
log-file-refused-rows = { $count ->
        [one] One row was not taken over
       *[other] { $count } rows were not taken over
    }
    .help = Mend them in the source and bring the file again, or go on without them: their number stays in the results.
log-file-refused-more = The first { $shown } of { $count } are listed.
log-file-line = Line
log-file-why = Reason
log-file-correct = Read the file otherwise
    .help = A change is read at once.
log-file-encoding = Encoding
    .help = Choose another one if Turkish letters look wrong in the sample.
log-file-encoding-utf-8 = Unicode (UTF-8)
log-file-encoding-utf-16 = Unicode (UTF-16)
log-file-encoding-cp1254 = Windows Turkish (1254)
log-file-encoding-iso8859-9 = ISO Turkish (8859-9)
log-file-encoding-cp857 = DOS Turkish (857)
log-file-encoding-cp1252 = Windows Western (1252)
log-file-separator = Separator
log-file-separator-semicolon = Semicolon ;
log-file-separator-comma = Comma ,
log-file-separator-tab = Tab
log-file-separator-bar = Bar |
log-file-sheet = Sheet
log-file-header-row = Row of the headings
    .help = Counted from 1, as the file's own program shows it; 0 if there are no headings.
log-file-guess = Found by itself
log-file-guessed = Found: { $value }
log-file-other-kind = This does not look like a complaint log
log-file-go-on = It is one: go on

# Step 2
log-columns-intro = Each field of a complaint log with the column that looks like it. Correct what was guessed wrongly; nothing is changed in your file.
log-columns-shape = One row is
    .help = Exports of complaint systems have one row a complaint; process logs have one row an event.
log-columns-shape-cases = a complaint
log-columns-shape-events = an event
log-columns-day-first = 3/4/2026 is
    .help = Decides only where both would be possible. With points the day always comes first.
log-columns-day-first-yes = 3 April
log-columns-day-first-no = 4 March
log-columns-decimal = Numbers are written
    .help = Decides only where a number can be read in two ways.
log-columns-found = { $count ->
        [one] One field found
       *[other] { $count } fields found
    }
log-columns-doubtful = { $count ->
        [one] Look at this field: { $fields }
       *[other] Look at these { $count } fields: { $fields }
    }
log-columns-none = not in this log
log-columns-missing = The mapping names columns that this file does not have: { $columns }
log-columns-sure = sure, { $share }
log-columns-likely = likely, { $share }
log-columns-unsure = unsure, { $share }
log-columns-by-hand = chosen by you
log-columns-filled = { $count } read
log-columns-blank = { $count } empty
log-columns-unread = { $count ->
        [one] one value could not be read
       *[other] { $count } values could not be read
    }
log-columns-mixed = Some times name a time zone and others do not; the others are taken as local.
log-columns-sample-unread = could not be read
log-columns-others = Fields that this log does not have ({ $count })
    .help = Tests that need one of them will say “not testable”. Choose a column where a field is there after all.
log-columns-unused = Columns that no test needs ({ $count }): { $columns }

log-unread-value = Value
log-unread-count = How often
log-unread-row = First in row
log-unread-more = The most frequent { $count } are listed.
log-unread-means = “{ $value }” means
log-unread-nothing = leave unread
log-unread-formats = How the dates of this column are written
    .help = Left empty, every usual form is tried. Choose several if the column has several.
log-unread-formats-all = All usual ways
log-unread-hint-moment = Choose how the dates are written, or leave them: test T17 then reports them.
log-unread-hint-number = Choose how numbers are written above, or leave them: they count as empty.
log-unread-hint-choice = Say what each value means; values that are left count as empty.
log-format-iso = 2026-12-31 14:30 (ISO)
log-format-iso-offset = 2026-12-31T14:30+03:00 (ISO with time zone)
log-format-month-name = 31 December 2026 (month in words)
log-format-excel-serial = 46387.6 (Excel’s number of days)
log-format-excel-serial-1904 = 44925.6 (Excel’s number of days since 1904)
log-format-epoch = 1798727400 (seconds since 1970)
log-format-epoch-ms = 1798727400000 (milliseconds since 1970)
log-code-yes = yes
log-code-no = no
log-code-partly = partly
log-code-na = not applicable
log-code-no-answer = no answer
log-value-true = yes
log-value-false = no

log-events = Events
    .help = Each row is one event of a complaint. Say which activity marks which step.
log-events-at = Time of the event
log-events-activity = Name of the activity
log-events-who = Done by
log-events-choose = Choose a column
log-events-missing = Choose the columns of the complaint number, the event’s time and the activity. Until then each row is read as a complaint.
log-events-marks = { $activity } ({ $count })
log-events-no-step = no step

log-privacy = Personal data
    .help = Names, contact data and free text are not needed by the tests, so they are not taken over. Switch on only what you may keep and need.
log-privacy-keep = Keep as it is: { $field }
    .help = Decide only with the consent of whoever answers for data protection.
log-privacy-keep-pseudonym = On: real names are in the results and in the database. Off: the same person gets the same meaningless code.
log-privacy-keep-drop = On: the values are in the results and in the database. Off: the column is not read.
log-privacy-keep-scan = On: the texts are kept. Off: they are only scanned for identity numbers, cards, phones and the like (T24), and counted.
log-privacy-pseudonym = Replaced by a code
log-privacy-drop = Left out
log-privacy-scan = Scanned, then left out
log-privacy-as-is = Kept as it is
log-privacy-kept = Taken over as they are: { $fields }

log-template = Template
log-template-choose = Choose a template
log-template-fits = fits this log
log-template-use = Use
log-template-remove = Delete
log-template-keep = Keep this mapping as a template
    .help = A template is used for the next log with the same columns, here and by the command hazir check-log.
log-template-name = Name of the template
log-template-save = Save template
log-template-download = Template as YAML
log-template-file-name = Columns of a complaint log
log-template-upload = Bring a template (YAML)
log-template-used = The template is used; the columns follow it.
log-template-saved = The template is saved.
log-template-removed = The template is deleted.

# Step 3
log-set-intro = What the log is held against. Everything may stay empty: then the tool’s own numbers are used, and missing them is advice, never a nonconformity.
log-set-count = { $count } set
log-set-section-times = Times you have promised
log-set-section-rule = Rule of your sector
log-set-section-calendar = Working calendar
log-set-section-procedure = Order of steps
log-set-section-places = Channels and sites
log-set-section-volumes = Volumes
log-set-section-authority = Authority for remedies
log-set-section-analysed = Analyses and reports
log-set-section-objectives = Objectives
log-set-section-reconcile = Complaints known from elsewhere
log-set-section-acted = Corrective actions
log-set-section-tolerated = Tolerances
log-set-section-file = Targets as a file

log-set-own = Times that your organisation has set
    .help = From your own procedure or promise to customers. Time runs from receipt unless it says otherwise.
log-set-time-log = Entered into the log
    .help = from receipt
log-set-time-acknowledge = Acknowledged
    .help = from receipt
log-set-time-assess = Initially assessed
    .help = from receipt
log-set-time-escalate = Escalated
    .help = from receipt, where safety or the severity asks for it
log-set-time-update = First status update
    .help = from receipt
log-set-time-answer = Answered
    .help = from receipt
log-set-time-communicate = Decision communicated
    .help = from the decision
log-set-time-execute = Remedy carried out
    .help = from the communication
log-set-time-close = Closed
    .help = from receipt
log-set-time-verify-action = Corrective action verified
    .help = from closing
log-set-amount = Time
log-set-unit = Unit
    .help = Working days and hours follow the calendar below; days are calendar days.
log-set-unit-hours = hours
log-set-unit-days = days
log-set-unit-working-hours = working hours
log-set-unit-working-days = working days
log-set-length-hours = { $count ->
        [one] one hour
       *[other] { $amount } hours
    }
log-set-length-days = { $count ->
        [one] one day
       *[other] { $amount } days
    }
log-set-length-working-hours = { $count ->
        [one] one working hour
       *[other] { $amount } working hours
    }
log-set-length-working-days = { $count ->
        [one] one working day
       *[other] { $amount } working days
    }
log-set-percent = Share (%)
    .help = The share of complaints that must keep it; 100 means every one.
log-set-source = Source
    .help = The document that sets it; it is printed beside every figure.
log-set-source-example = e.g. PR-12, 5.3
log-set-beside-rule = The sector rule sets { $limit }. Your own time is tested.

log-set-rule = Law or sector rule
    .help = Used where you have set no time of your own. Verify it before use.
log-set-rule-none = None
log-set-rule-source = Source: { $source }
log-set-confidence-verified = How sure: read in the scheme’s own text or on an official page.
log-set-confidence-secondary = How sure: from somebody else’s account of it.
log-set-confidence-memory = How sure: from memory, no source was read.
log-set-confidence-not-found = How sure: looked for and not found.
log-set-rule-verified = Wording read on { $date }.
log-set-rule-replaced = Replaced by another text from { $date }.

log-set-calendar = Calendar
    .help = Decides working days and hours: public holidays, your week, days that differ.
log-set-no-holidays = No public holidays
log-set-days-a-week = { $count ->
        [one] one day a week
       *[other] { $count } days a week
    }
log-set-country = Public holidays of
    .help = Holidays are reckoned from the country’s law; check those that are announced late.
log-set-subdivision = Part of the country
log-set-zone = Time zone
    .help = Moments with an offset are read in this zone.
log-set-half-days = Half days end at
    .help = The eves of Turkish holidays are half days. Left empty, they are worked in full.
log-set-week = Hours of the week
    .help = As 09:00-12:30, 13:30-18:00; empty means a day off; 24:00 is midnight at the day’s end.
log-set-off = day off
log-set-like-monday = Tuesday to Friday like Monday
log-set-closed = Closed besides
    .help = Single days on which nobody works: company holidays, stocktaking.
log-set-open = Worked nevertheless
    .help = Days off that are worked; they have the hours of the week’s first working day.
log-set-day = Day

log-set-procedure = Our procedure has another order
    .help = Without it, paths are compared with clauses 7.2 to 7.9.
log-set-own-procedure = own order
log-set-procedure-steps = Steps, in the order of your procedure
    .help = The order in which you choose them counts.
log-set-procedure-required = Steps that no closed complaint may lack

log-set-choose-steps = Choose steps
log-set-type-and-enter = Type a name and press Enter
log-set-channels = Channels that you announce
    .help = As the log names them. A channel without any complaint is pointed out (T22).
log-set-sites = Sites, branches or units
    .help = As the log names them. A site without any complaint is pointed out (T23).
log-set-volumes = Units a month
    .help = Orders, customers or journeys make months and sites comparable (T23, T25).
log-set-site-volumes = Units a site, for the whole period
log-set-month = Month
log-set-units = Units
log-set-site = Site
log-set-authority = Remedy that staff may grant without approval
    .help = In the currency of the log. Remedies above it need an approval (T28).
log-set-analysed-every = Months between two analyses
    .help = As your procedure says (T30).
log-set-analysed = Days of analysis reports
    .help = The dates of the reports that there are.
log-set-objectives = Objectives
    .help = Figures that a month, quarter or year should reach (T29). Shares in per cent.
log-set-figure = Figure
log-set-figure-complaints = Complaints
log-set-figure-ack-on-time = Acknowledged in time (%)
log-set-figure-answer-on-time = Answered by the due date (%)
log-set-figure-reopened = Reopened (%)
log-set-figure-escalated = Escalated (%)
log-set-figure-referred = Referred outside (%)
log-set-figure-satisfaction = Satisfaction (mean score)
log-set-figure-answer-days = Days to the answer (median)
log-set-figure-close-days = Days to closing (median)
log-set-figure-root-cause-share = Justified, with a root cause (%)
log-set-at-least = At least
log-set-at-most = At most
log-set-per = Each
log-set-per-month = month
log-set-per-quarter = quarter
log-set-per-year = year
log-set-acted-on = Acted on (first days of periods)
log-set-reconcile = Complaint numbers from another source, one a line
    .help = Regulator, consumer committee, social media: numbers that the log should have (T33).
log-set-reconcile-file = Or a text file with one number a line
log-set-acted = Corrective actions
    .help = First day of an action by cause: recurrence is compared before and after.
log-set-cause = Cause
log-set-acted-day = Action began on
log-set-recurrence-days = Days within which a complaint counts as recurring
    .help = The tool’s own number is 90 (T13).
log-set-tolerated = Share that may fail, by check
    .help = In per cent of what the check looks at; a check is named like T02-incomplete.
log-set-check = Check
log-set-tolerated-share = May fail (%)
log-set-file = Targets as a file
    .help = The same file serves the command hazir check-log and the next log.
log-set-file-name = Targets for complaint logs
log-set-download = Targets as YAML
log-set-upload = Bring targets (YAML)
log-set-brought = The targets of the file are set.
error-log-set-day = “{ $text }” is no date.
    .remedy = Write 2026-01-31 or 31.01.2026, with commas between.

# Step 4
log-run-first-file = First bring a file that can be read.
log-run-first-columns = First choose at least one column.
log-run-ready = **{ $name }** is ready: { $rows ->
        [one] one row
       *[other] { $rows } rows
    }, { $fields ->
        [one] one field
       *[other] { $fields } fields
    }.
log-run-kept = The tests run in a process of their own; you can cancel at any time. Only the results are kept.
log-run = Check the log
log-run-again = Check again
log-run-changed = Columns or targets were changed since. These results are from before.
