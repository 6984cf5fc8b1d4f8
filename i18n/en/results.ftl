# Where the organisation stands and why.
results-tab-verdict = Verdict
results-tab-profile = Profile
results-tab-findings = Findings
results-tab-plan = Action plan
results-tab-arithmetic = Arithmetic

results-binding = It is held by the gate "{ $gate }". By its score alone it would be "{ $verdict }".
results-not-bound = No gate lowers it: the score itself decides.
results-claimed = Claimed score
    .help = What the organisation says of itself. It does not decide.
results-answered = Answered
    .help = Of the applicable { item.plural }; { $asked } are asked in this depth.
results-backed = With evidence
    .help = Answers that rest on at least one piece of evidence that counts today.
results-provisional = { $count ->
        [one] Provisional: one { item } is still open and counts as zero.
       *[other] Provisional: { $count } { item.plural } are still open and count as zero.
    }
results-gates = Gates
results-gates-closed = { $closed ->
        [0] All { $total } are passed.
       *[other] { $closed } of { $total } are not passed.
    }
results-gates-intro = Conditions that the verdict cannot pass, whatever the average. They come from audit practice, not from the standard.
results-gate-passed = Passed
results-gate-closed = Not passed
results-gate-binding = binds the verdict
results-gate-cap = Until then at most "{ $verdict }".
results-gate-source = Source: { $source }.
results-notice = This is a self-assessment on samples. It does not predict the decision of a certification body.

results-heat = Heat map of the clauses
results-heat-note = Scores in per cent. The colour of the evidenced score is the verdict that it would give alone; an open { item } counts as zero.{ $nature ->
        [requirements] {""}
       *[guidance] {" "}The principles are also scored from the expectations of clauses 5 to 8 that prove them.
    }
results-column-clause = Clause
results-column-asked = Asked
results-column-evidenced = Evidenced
results-column-claimed = Claimed
results-column-backed = With evidence
results-charts = Charts
results-drawing = Drawing …
results-strongest = Strongest clauses
results-weakest = Weakest clauses

results-findings-intro = Drafts with candidate grades; only a certification body grades. { $nature ->
        [requirements] ISO 9001 sets requirements: a gap is a nonconformity candidate.
        [joint] A gap against ISO 9001 is a nonconformity candidate; ISO 10002 recommends, so a gap is one against guidance unless another criterion is named.
       *[guidance] ISO 10002 recommends: a gap is a gap against guidance unless another criterion is named.
    }
results-findings-none = Nothing of this grade.
results-grade = Grade
results-points = worth { $points } points of the whole score
results-to-answer = To the answer
results-plan-number = No.
results-plan-grade = Grade
results-plan-action = Action
results-plan-owner = Owner
results-plan-due = Due
results-plan-none = No action has been written yet. Write it with the answer, under "Notes and action".
results-late = overdue
results-unplanned = { $count ->
        [one] One gap has no action yet: { $numbers }.
       *[other] { $count } gaps have no action yet: { $numbers }.
    }

results-arithmetic-intro = Levels count 0, 20, 40, 70, 90 and 100 points. Every figure below can be checked with a pocket calculator.
results-arithmetic-kind = Score
results-kind-evidenced = Evidenced
results-kind-claimed = Claimed
results-whole = The whole score
results-nothing-applies = Nothing applies here.
