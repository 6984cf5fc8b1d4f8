# Words that all tests on a complaint log share; their own sentences are in complaints/logtests.

log-outcome-failed = Failed
log-outcome-advice = Advice
log-outcome-not-testable = Not testable
log-outcome-empty = Nothing to test
log-outcome-passed = Passed

log-kind-E = Evidence gap
    .means = A record that should be there is missing or contradicts another.
log-kind-P = Performance gap
    .means = An agreed or prescribed time or figure was missed. A missed number of the tool’s own is advice.
log-kind-A = Advice
    .means = Worth a look; no gap by itself.

log-empty = The log has nothing that this check is about.
log-not-testable = Not testable: it needs { $what }.
log-needs-field = the field “{ $name }”
log-needs-setting = the setting “{ $name }”
log-want-channels = announced channels
log-want-sites = sites
log-want-volumes = volumes by month
log-want-site_volumes = volumes by site
log-want-authority = authority limit for remedies
log-want-analysed = days of analysis reports
log-want-analysed_every = months between analyses
log-want-objectives = objectives
log-want-reconcile = references of a second source
log-want-rule = sector rule
log-want-recurrence_days = days for recurrence
log-want-log = time to log
log-want-acknowledge = time to acknowledge
log-want-assess = time to assess
log-want-escalate = time to escalate
log-want-update = time to the first update
log-want-answer = time to answer
log-want-communicate = time to communicate the decision
log-want-execute = time to carry out the remedy
log-want-close = time to close
log-want-verify-action = time to verify a corrective action

log-rate-few = 95% interval: { $low } to { $high }
log-rate-below = less than { $share }
log-rate-above = more than { $share }
log-tolerance-kept = That is within the { $share } that may fail.
log-tolerance-missed = That is more than the { $share } that may fail.
log-may-fail = { $share } may fail
log-note-unjudged = { $value ->
        [one] 1 complaint number belongs
       *[other] { $value } complaint numbers belong
    } to no running series; whether others are missing beside { $value ->
        [one] it
       *[other] them
    } cannot be seen.

log-held-against = Held against: { $limits }
log-limit-of-limit = { $limit }
log-limit-of-jump = a jump of { $limit } numbers begins a new series
log-limit-of-closings = { $limit } closings by one person
log-limit-of-span = within { $limit }
log-limit-of-cases = at least { $limit } complaints
log-limit-of-window = within { $limit }
log-limit-of-share = a share of { $limit }
log-limit-of-sigmas = { $limit } the standard deviation
log-limit-of-times = { $limit } the median
log-limit-of-every = months between analyses: { $limit }
log-limit-of-periods = { $limit } rises in a row

log-limit-hours = { $amount ->
        [one] { $amount } hour
       *[other] { $amount } hours
    }
log-limit-days = { $amount ->
        [one] { $amount } day
       *[other] { $amount } days
    }
log-limit-working-hours = { $amount ->
        [one] { $amount } working hour
       *[other] { $amount } working hours
    }
log-limit-working-days = { $amount ->
        [one] { $amount } working day
       *[other] { $amount } working days
    }
log-limit-count = { $amount }
log-limit-times = { $amount ->
        [one] { $amount } time
       *[other] { $amount } times
    }

log-origin-own = own target
log-origin-law = law or sector rule
log-origin-tool = { $kind ->
        [E] tool default
       *[other] tool default, advisory
    }

log-unit-case = { $count ->
        [one] { $count } complaint
       *[other] { $count } complaints
    }
log-unit-number = { $count ->
        [one] { $count } complaint number
       *[other] { $count } complaint numbers
    }
log-unit-running-number = { $count ->
        [one] { $count } running number
       *[other] { $count } running numbers
    }
log-unit-closing = { $count ->
        [one] { $count } closing
       *[other] { $count } closings
    }
log-unit-day = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
log-unit-month = { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
log-unit-period = { $count ->
        [one] { $count } period
       *[other] { $count } periods
    }
log-unit-interval = { $count ->
        [one] { $count } interval
       *[other] { $count } intervals
    }
log-unit-cluster = { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
log-unit-cause = { $count ->
        [one] { $count } cause
       *[other] { $count } causes
    }
log-unit-answer = { $count ->
        [one] { $count } outcome
       *[other] { $count } outcomes
    }
log-unit-channel = { $count ->
        [one] { $count } channel
       *[other] { $count } channels
    }
log-unit-site = { $count ->
        [one] { $count } site
       *[other] { $count } sites
    }
log-unit-reference = { $count ->
        [one] { $count } reference
       *[other] { $count } references
    }
log-unit-class = { $count ->
        [one] { $count } severity
       *[other] { $count } severities
    }
