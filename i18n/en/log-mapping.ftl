# Which column of a log is which field: mappings, guesses, and what the canonical table leaves out.

error-log-mapping-field = “{ $name }” is no field of a complaint log.
    .remedy = These are there: { $known }.
error-log-mapping-step = “{ $step }” is no step that an activity can mark.
    .remedy = These are there: { $known }.
error-log-mapping-code = “{ $value }” is no value of the field { $name }.
    .remedy = Use one of these: { $known }; or "" for a cell that says nothing.
error-log-mapping-format = “{ $name }” is no way to write dates that can be read.
    .remedy = Write it like “%d.%m.%Y %H:%M”, or one of { $known }; leave “formats” out to have it recognised.
error-log-mapping-events = With one row an event, the columns of the case’s number, the activity and its time are needed.
    .remedy = Give “columns: case_id”, “activity” and “at”.
error-log-mapping-truth = “{ $value }” is neither yes nor no.
    .remedy = Write "yes" or "no", in quotation marks.
error-log-mapping-invalid = The entry is refused: { $detail }.
    .remedy = Compare it with docs/complaint-log.md, section “Mapping”.
error-log-mapping-key-unknown = “{ $key }” is not known here.
    .remedy = Check the spelling; docs/complaint-log.md, section “Mapping”, lists what belongs here.

error-log-mapping-other = { $count ->
        [one] The mapping is not made for this log: a column that it needs is missing ({ $columns }).
       *[other] The mapping is not made for this log: columns that it needs are missing ({ $columns }).
    }
    .remedy = Choose the template made for this log, or match the columns anew.

# Why a table is taken for something else. It can be read all the same.
error-log-other-kind = This does not look like a complaint log, because its columns are those of { $kind ->
        [invoices] invoices
        [stock] stock records
        [payroll] payroll records
        [orders] orders
       *[accounts] accounts
    } ({ $columns }).
    .remedy = Choose the file with one row a complaint or one row an event. If this is the one, match the columns by hand.
error-log-no-moments = This does not look like a complaint log, because no column holds dates.
    .remedy = A log needs at least the day each complaint was received. If the dates are written in a way that is not recognised, match the column by hand and name its format.
error-log-no-fields = This does not look like a complaint log, because no column says what it could be ({ $columns }).
    .remedy = Check the row with the headings, or match the columns by hand.

# Rows that are not tested.
log-row-received-unread = The cell with the day of receipt says something that is no date between 1990 and 2100.
log-row-event-without-case = The event names no complaint.
log-row-event-without-time = The event has no time.
log-row-event-time-unread = The cell with the event’s time says something that is no date between 1990 and 2100.

log-warning-column-missing = The mapping names the column “{ $column }”, which the log does not have; what needs it is not tested.
log-warning-zones-mixed = Some times in the column “{ $column }” name their time zone and others do not; those without are taken as local time.

# Why a column is taken for a field.
say-guess-heading-same = The heading means “{ $alias }”.
say-guess-heading-part = The heading contains “{ $alias }”.
say-guess-heading-like = The heading is nearly “{ $alias }”.
say-guess-empty = The column is empty where it was looked at.
say-guess-dates = { $share } of its values are dates.
say-guess-numbers = { $share } of its values are numbers.
say-guess-codes = { $share } of its values are known answers.
say-guess-unique = No value occurs twice.
say-guess-repeated = { $share } of its values are different.
say-guess-few = { $count ->
        [one] It has one value.
       *[other] It has { $count } different values.
    }
say-guess-person = No column holds customer numbers; “{ $heading }” tells complainants apart, as a pseudonym.
say-guess-day-first = { $count ->
        [one] One value can only be day before month.
       *[other] { $count } values can only be day before month.
    }
say-guess-month-first = { $count ->
        [one] One value can only be month before day.
       *[other] { $count } values can only be month before day.
    }
say-guess-day-mixed = In { $day } values the day can only come first, in { $month } only the month: check them.
say-guess-day-unsure = No value settles whether day or month comes first; the day is taken to come first.
say-guess-day-as-others = No value settles whether day or month comes first; it is read like the log’s other dates.
say-guess-event-case-id = Its values repeat: one row is one event.
say-guess-event-at = It is the event’s time.
say-guess-event-activity = It is what happened.
say-guess-event-who = It is who did it.

# The same where the columns are chosen on screen.
error-mapping-events = { error-log-mapping-events }
    .remedy = { error-log-mapping-events.remedy }
