# What a log says beyond the tests: process, analysis, signs, benefits, and their charts.

# --- Steps of the process; .short stands on a chart
log-step-received_at = Receipt
    .short = Receipt
log-step-logged_at = Logging
    .short = Log
log-step-acknowledged_at = Acknowledgement
    .short = Ackn.
log-step-assessed_at = Initial assessment
    .short = Assess
log-step-escalated_at = Escalation
    .short = Escalate
log-step-investigated_at = Investigation
    .short = Investig.
log-step-decided_at = Decision
    .short = Decide
log-step-communicated_at = Communication of the decision
    .short = Answer
log-step-executed_at = Carrying out the remedy
    .short = Remedy
log-step-closed_at = Closing
    .short = Close
log-step-reopened_at = Reopening
    .short = Reopen

# --- Process
say-process-empty = The log has no complaint to follow.
say-process-conformance = { $count } of { $population } complaints ({ $share }) kept { $order ->
        [own] the organisation’s own order of steps ({ $source })
       *[clauses] the order of clauses 7.2 to 7.9
    } and have every step expected so far.
say-process-missing = { $step } (clause { $clause }) is missing in { $count } of the { $population } complaints that are past it ({ $share }).
say-process-early = { $step } (clause { $clause }) is dated before a step that should come first in { $count } of { $population } complaints ({ $share }).
say-process-paths = { $paths ->
        [one] All complaints took the same path.
       *[other] The complaints took { $paths } different paths. The most frequent one has { $steps ->
            [one] one step
           *[other] { $steps } steps
        } and { $cases } complaints ({ $share }).
    }
say-process-reopened = { $count } of { $population } closed complaints were reopened ({ $share }).
say-process-reworked = In { $count } of { $population } complaints ({ $share }) some activity happened more than once.
say-process-absent = The log has no column for this step, so nothing is said about it: { $step }.

# --- Analysis
say-analysis-vital = { $field }: { $vital ->
        [one] one
       *[other] { $vital }
    } of { $values } values { $vital ->
        [one] holds
       *[other] hold
    } { $share } of the complaints.
log-chart-rate-u = complaints per 1,000 units
log-chart-rate-xmr = complaints a month
log-chart-late-p = late answers
log-chart-answer-days-xmr = median days to the answer
say-analysis-signals = { $signals ->
        [0] No month stands out
        [one] One of { $periods } months stands out
       *[other] { $signals } of { $periods } months stand out
    } in the control chart of { $chart ->
        [rate-u] { log-chart-rate-u }
        [rate-xmr] { log-chart-rate-xmr }
        [late-p] { log-chart-late-p }
       *[answer-days-xmr] { log-chart-answer-days-xmr }
    }.{ $trial ->
        [yes] {" "}With fewer than 20 months the limits are a first trial.
       *[no] {""}
    }
say-analysis-recurrence = { $cause }: { $before } complaints in { $days_before } days before the corrective action of { $acted }, { $after } in { $days_after } days after. { $direction ->
        [better] The cause returns less often, by more than chance explains.
        [worse] The cause returns more often, by more than chance explains.
        [unchanged] Chance may explain the difference.
       *[too-little-data] That is too little to tell.
    }
say-analysis-open = { $open ->
        [one] One complaint is open
       *[other] { $open } complaints are open
    }, { $old } of them for more than { $days } days.
say-analysis-satisfaction = Satisfaction with the handling is { $mean } on a scale of { $lowest } to { $highest } ({ $answered ->
        [one] one answer
       *[other] { $answered } answers
    }).
say-analysis-response = { $few ->
        [yes] { $count } of { $population } complainants who were asked answered the survey (95 % interval { $low } to { $high }).
       *[no] { $share } of those who were asked answered the survey ({ $count } of { $population }).
    }
say-analysis-first-contact = { $few ->
        [yes] { $count } of { $population } closed complaints were settled on the day of receipt (95 % interval { $low } to { $high }).
       *[no] { $share } of the closed complaints were settled on the day of receipt ({ $count } of { $population }).
    }
say-analysis-justified = { $few ->
        [yes] { $count } of { $population } complaints judged were found justified, wholly or in part (95 % interval { $low } to { $high }).
       *[no] { $share } of the complaints judged were found justified, wholly or in part ({ $count } of { $population }).
    }
say-analysis-invited = Asked for satisfaction were { $accepted } of those who accepted the answer and { $others } of all others.

# --- Signs
sign-batch-entry = Many late entries in one hour
sign-batch-closing = Closed in batches
sign-rounded-times = Times on the full hour
sign-order-against-numbers = Numbers against the order of entry
sign-number-gaps = Gaps in the numbering
sign-identical-texts = The same text in several complaints
sign-off-hours = Work outside working hours
sign-minute-digits = Minutes that end in 0 or 5
sign-weekdays = Receipts spread very evenly over the weekdays
say-sign-batch-entry = { $count } of { $population } complaints were logged at least three days after their receipt, ten or more in one hour ({ $hours ->
        [one] one such hour
       *[other] { $hours } such hours
    }).
say-sign-batch-entry-harmless = Paper forms, or the log of a former system, may have been entered on one day. Ask for the forms.
say-sign-batch-closing = { $count } of { $population } closings belong to batches of ten or more by one person within an hour ({ $share }).
say-sign-batch-closing-harmless = A weekly meeting may close what was settled in the days before, or a system may close after a waiting time.
say-sign-rounded-times = { $count } of { $population } moments lie on the full hour or have no time of day ({ $share }); chance would make it { $expected }.
say-sign-rounded-times-harmless = A form may offer full hours only, or one branch may note the day alone.
say-sign-order-against-numbers = { $count } of { $population } complaints were entered at least a day before the complaint with the number before theirs ({ $share }).
say-sign-order-against-numbers-harmless = Numbers may be given out by block to branches, or when a form is printed.
say-sign-number-gaps = { $count } of { $population } running numbers are not in the log ({ $share }).
say-sign-number-gaps-harmless = The numbers may be shared with requests and suggestions, or the export may cover only a part.
say-sign-identical-texts = { $count } of { $population } complaints with a text share it with complaints of others ({ $texts ->
        [one] one text
       *[other] { $texts } texts
    }, { $share }).
say-sign-identical-texts-harmless = A form with ready-made sentences, or one event that hit many customers, gives the same text.
say-sign-off-hours = { $count } of { $population } steps that people take lie on days off or outside the shifts ({ $share }).
say-sign-off-hours-harmless = The working calendar set here may lack a shift, a branch or a time zone.
say-sign-minute-digits = { $count } of { $population } times end in 0 or 5, full hours left out ({ $share }); chance would make it { $expected }.
say-sign-minute-digits-harmless = People who type a time round it. A system that notes the time itself would not.
say-sign-weekdays = { $population } receipts are spread over Monday to Friday more evenly than chance would spread them.
say-sign-weekdays-harmless = Complaints may be handed on in equal daily portions, by a call centre for instance.

# --- Benefits
direction-better = Better
direction-worse = Worse
direction-mixed = Mixed
direction-unchanged = No trend
direction-too-little-data = Too little data
say-benefit = { $measures ->
        [0] The log has no figure for this.
       *[other] { $direction ->
            [too-little-data] { $measures ->
                [one] One figure speaks for this, over { $months } months: too little to tell a trend.
               *[other] { $measures } figures speak for this, over up to { $months } months: too little to tell a trend.
            }
           *[other] Of { $measures ->
                [one] one figure
               *[other] { $measures } figures
            } over up to { $months } months, { $better } went for the better and { $worse } for the worse.
        }
    }
benefit-recorded = Feedback is recorded and managed by a system
    .limits = What was never recorded leaves no trace in a log: compare it with other sources.
benefit-acted-on = What is recorded is judged and acted upon
    .limits = Whether an action was the right one shows in its own file, not here.
benefit-faster = Customers are answered faster
    .limits = A fast answer need not be a good one: look at satisfaction and reopening as well.
benefit-satisfied = Data raise performance and satisfaction
    .limits = Only complainants are asked here. Customers who never complained are not heard.
benefit-trusted = The market sees that customers count, and trusts
    .limits = Reputation lies outside the log. Cases that go elsewhere are only a hint of it.
benefit-learned = Lessons keep the same faults from coming back
    .limits = Fewer repetitions may also mean that customers no longer complain, or have left.
benefit-aware = Staff and top management understand why satisfaction matters
    .limits = Awareness shows in talks and decisions. The log shows only habits that go with it.
measure-complaints = Complaints received
measure-complete = Records with every key field
measure-logged-in-time = Logged in time
measure-assessed = Severity and impact assessed
measure-root-cause-share = Justified complaints with a root cause
measure-acted = Justified complaints with a corrective action
measure-ack-on-time = Acknowledged in time
measure-answer-on-time = Answered by the due date
measure-answer-days = Days to the answer (median)
measure-close-days = Days to closing (median)
measure-satisfaction = Satisfaction score (mean)
measure-accepted = Answers accepted
measure-referred = Taken to external resolution
measure-recourse-told = Rejected answers with further remedies named
measure-repeats = Complaints that repeat another
measure-reopened = Reopened after closing
measure-verified = Corrective actions verified
measure-escalated-in-time = Significant complaints escalated in time
measure-updated = Complainants kept informed when late
measure-invited = Complainants asked for satisfaction

# --- Charts
log-chart-rule-beyond = beyond the limits: more than chance does in 997 of 1,000 months
log-chart-rule-run = the eighth or later in a row on one side of the centre: the level has shifted
log-chart-rule-trend = the sixth or later that rises, or falls, without a break: it drifts
log-chart-rule-jump = a leap from the month before, larger than its usual steps
log-chart-map = Process map
log-chart-variants = The most frequent paths
log-chart-variants-row = { $share } · { $cases }
log-chart-pareto = Complaints by: { $field }
log-chart-vital = most of the complaints (80%)
log-chart-many = the rest
log-chart-pareto-empty = (empty)
log-chart-pareto-other = { $values ->
        [one] one other value
       *[other] { $values } other values
    }
log-chart-pareto-row = { $cases } · Σ { $cumulative }
log-chart-ageing = Open complaints by age
log-chart-ageing-band = { $first } to { $last } days
log-chart-ageing-last = { $first } days or more
log-chart-on-time = not past the due date
log-chart-overdue = past the due date
log-chart-open = open
log-chart-trend = Complaints by month
log-chart-received = received
log-chart-closed = closed
log-chart-open-at-end = open at the month’s end
log-chart-rate = { $kind ->
        [u] Complaints per 1,000 units, by month (u-chart)
       *[xmr] Complaints by month (XmR-chart)
    }
log-chart-late = Late answers by month of receipt (p-chart)
log-chart-days = Median days to the answer, by month (XmR-chart)
log-chart-centre = centre
log-chart-limits = limits
log-chart-value = value
log-chart-signal = stands out
log-chart-minutes = { $count } min
log-chart-hours = { $count } h
log-chart-day-count = { $count } d
log-chart-alt-edge = { $source } → { $target }: { $cases }, median { $time }.
log-chart-alt-control = Centre { $centre }. { $signals ->
        [0] No month stands out.
       *[other] Standing out: { $list }.
    }
log-chart-alt-months = { $months } months, the first { $first }, the last { $last }.
log-chart-alt-month = { $month }: { $received } received, { $closed } closed, { $open } open.
log-chart-alt-month-received = { $month }: { $received } received.
log-chart-alt-ageing = { $band }: { $cases }, of which { $overdue } past the due date.
