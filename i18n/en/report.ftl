# The gap report, on paper and as one HTML file.
report-kind-gap = Gap report
report-kind-summary = Management summary
report-kind-evidence = Evidence file
report-draft = Draft
report-notice = A self-assessment on samples. It is no audit and no certificate, and it does not predict a certification body’s decision.
report-name = Assessment
report-as-of = As of
report-scope = Scope
report-sites = Sites
report-sector = Sector
report-size = Size
report-depth = Depth
report-assessor = Assessed by
report-audit-date = Planned audit
report-certification-body = Certification body
report-foot = Hazır · assessment { $id } · content { $hash }
report-skip = Skip to the report
report-contents = Contents
report-legend = How to read the colours
report-legend-levels = Levels of an answer
report-legend-grades = Candidate grades of a gap
report-legend-note = Wherever two levels stand together (“4 → 2”), the first is what the organisation claims and the second is what its evidence carries. Every colour stands with a word or a number.

report-section-summary = Summary
report-section-method = Method and limits
report-section-profile = Profile by clause
report-section-gates = Gates
report-section-gaps = Gaps by clause
report-section-plan = Action plan
report-section-not-applicable = Not applicable
report-section-open = Open items
report-section-evidence = Evidence register
report-section-arithmetic = Arithmetic of the score
report-section-answers = Annex: all answers

report-evidence-label = E{ NUMBER($number, useGrouping: 0) }
report-claimed = Claimed
report-evidenced = Evidenced
report-verdict = Verdict
report-binding-gate = Binding gate
report-biggest = The biggest gaps
report-no-gaps = No gap has been found among the answers.
report-next = Next steps
report-scale = Where the evidenced score stands
report-figure-evidenced = Evidenced score
    .note = what the evidence carries; it decides
report-figure-claimed = Claimed score
    .note = what the organisation says of itself
report-figure-answered = Answered
    .note = { $count ->
        [one] One { item } answered
       *[other] { $count } { item.plural } answered
    } of { $applicable } applicable ({ $asked } asked)
report-figure-backed = With evidence
    .note = { $count } of { $answered } answers rest on valid evidence
report-band-under = under { $high }%
report-band-between = { $low }–{ $high }%
report-band-from = { $low }% and above
report-band-here = evidenced score { $score }
report-band-given = verdict
report-binding = “{ $gate }” is not passed. By its score alone the verdict would be “{ $verdict }”.
report-no-binding = No gate lowers the verdict: the score itself decides.
report-provisional = { $count ->
        [one] Provisional: one { item } is still open and counts as zero.
       *[other] Provisional: { $count } { item.plural } are still open and count as zero.
    }
report-step-gate = Open the binding gate “{ $gate }”: { $held }
report-step-majors = { $count ->
        [one] Close the major candidate at { $numbers }: correct it, find its cause, act on the cause.
       *[other] Close the { $count } major candidates, beginning with { $numbers }: correct them, find their causes, act on the causes.
    }
report-step-gates = { $count ->
        [one] Open the other closed gate: { $gates }.
       *[other] Open the other { $count } closed gates: { $gates }.
    }
report-step-all-gates = { $count ->
        [one] Open the closed gate: { $gates }.
       *[other] Open the { $count } closed gates: { $gates }.
    }
report-step-unproven = { $count ->
        [one] Attach or sample evidence for the one answer that claims more than its evidence carries: { $points } points of the score depend on it.
       *[other] Attach or sample evidence for the { $count } answers that claim more than their evidence carries: { $points } points of the score depend on them.
    }
report-step-lapsed = { $count ->
        [one] Renew the one piece of evidence that does not count on the day of this report.
       *[other] Renew the { $count } pieces of evidence that do not count on the day of this report.
    }
report-step-open = { $count ->
        [one] Answer the one open { item }.
       *[other] Answer the { $count } open { item.plural }.
    }
report-step-unplanned = { $count ->
        [one] Give the one gap that lacks it an action, an owner and a date.
       *[other] Give the { $count } gaps that lack them an action, an owner and a date.
    }
report-step-keep = Keep the evidence current until the audit, and repeat the assessment before it.

report-how = How it was judged
report-how-1 = Each { item } drawn from { $standard } was answered with a level from 0 to 5, or declared not applicable with a reason. The wording of the { item.plural } is Hazır’s own; no text of the standard is reproduced.
report-how-2 = A claim is not evidence. The evidenced level of an answer is no higher than its best valid evidence can carry; without evidence it is 2 at most. Both scores are shown side by side; the evidenced one decides.
report-how-3 = The score is a weighted mean of the chapters. Gates are conditions that the verdict cannot pass, whatever the score. Grades of gaps are candidates: only a certification body grades.
report-scope-heading = Scope of the assessment
report-scope-missing = No scope has been written.
report-levels = Levels
report-level = Level
report-means = Meaning
report-points = Points
report-confidences = What evidence can carry
report-confidence = Confidence
report-carries = Carries up to level
report-bands = From score to verdict
report-bands-score = Evidenced score
report-weights = Weights
report-chapter = Chapter
report-asked = { item.capital-plural }
report-weight = Weight
report-share = Share
report-weights-default = The default weights of this depth; chapters that are not listed weigh nothing. No official weights exist.
report-weights-own = Weights chosen for this assessment; chapters that are not listed weigh nothing. No official weights exist.
report-limits = Limits of this report
report-limit-self = It is a self-assessment: the organisation answered for itself, and no auditor of a certification body has judged the answers.
report-limit-samples = It rests on samples. What was not looked at may differ from what was.
report-limit-decision = It does not predict a certification body’s decision. Grading and certification are the body’s own, independent decisions.
report-limit-guidance = { $standard } is guidance: it recommends. A gap is a gap against that guidance, unless an own document, a law or sector rule, or a certification body’s scheme is named as its criterion.
report-limit-requirements = { $standard } sets requirements. A gap is a candidate for a nonconformity against the named clause; whether it is one, and how grave, an auditor decides on objective evidence.
report-limit-own = Levels, bands, weights and gates are Hazır’s own working aids, taken from audit practice; { $standard } contains none of them.
report-accreditation-unverified = Accreditation of the certification offered for this standard: not verified.
report-accreditation-stated = Accreditation as stated by the user, not verified by Hazır: { $body }, number { $number }, scope: { $scope }.
report-editions = Editions and identification
report-edition = Standard
report-published = Published
report-checked = Checklist last checked on
report-checklist-hash = Checklist, SHA-256
report-answered-on-hash = Answered on checklist
report-assessment-id = Assessment
report-content-hash = Content, SHA-256

report-heat = Heat map of the clauses
report-heat-note = Scores in per cent; the colour is the verdict band that the score would give alone.
report-heat-principles = The score of the principles chapter is the mean of its principles, which also rest on clauses 5 to 8.
report-clause = Clause
report-backed = With evidence
report-chart-chapters = Claimed and evidenced by chapter
report-chart-principles = Profile of the principles
report-chart-gaps = Gaps by chapter and candidate grade
report-chart-line = { $label }: claimed { $claimed }, evidenced { $evidenced }.

report-gates-outcome = { $closed ->
        [0] All { $total } gates are passed. The score alone gives “{ $score }”; the verdict is “{ $verdict }”.
        [one] One of { $total } gates is not passed. The score alone gives “{ $score }”; the verdict is “{ $verdict }”.
       *[other] { $closed } of { $total } gates are not passed. The score alone gives “{ $score }”; the verdict is “{ $verdict }”.
    }
report-gate = Gate
report-gate-state = State
report-gate-held = What holds it
report-gate-passed = Passed
report-gate-closed = Not passed
report-gate-binding = binding
report-gate-cap = Until it is passed: at most “{ $verdict }”.
report-gate-source = Source

report-gaps-intro = { $count ->
        [0] No gap against { $standard } was found.
        [one] One gap, with a candidate grade. What is missing was written by the assessor.
       *[other] { $count } gaps, each with a candidate grade. What was seen and what is missing was written by the assessor; labels such as E7 lead to the evidence register.
    }
report-gaps-none = Every answered { item } stands at level 3 or above, with evidence.
report-seen = Seen
report-nothing-seen = Nothing was recorded as seen.
report-missing = Missing
report-advice = Advice
report-advice-build = Set it up, write it down, keep records. An auditor asks for: { $evidence }.
report-advice-apply = Apply it everywhere, keep records. An auditor asks for: { $evidence }.
report-advice-prove = Prove the claim by records. An auditor asks for: { $evidence }.
report-action = Action
report-owner = Owner
report-due = Due
report-due-on = due { $date }
report-number = No.
report-grade = Grade
report-late = overdue
report-plan-none = No action has been planned yet.
report-plan-unplanned = { $count ->
        [one] One gap has no action yet: { $numbers }.
       *[other] { $count } gaps have no action yet: { $numbers }.
    }
report-expectation = { item.capital }
report-reason = Reason
report-if-absent = If absent
report-not-applicable-none = Nothing was declared not applicable.
report-open-none = Every applicable { item } has been answered.
report-evidence = Evidence
report-kind = Kind
report-about = Date, validity
report-used-for = used for
report-evidence-none = No evidence has been attached.
report-lapsed = does not count
report-valid-until = valid until { $date }
report-expired-on = expired { $date }
report-test-passed = { $test } passed
report-test-failed = { $test } failed

report-arithmetic-1 = Item: the points of its level (0, 20, 40, 70, 90, 100). An open item counts as zero; one not applicable is left out.
report-arithmetic-2 = Clause and chapter: the sum of the points divided by the number of applicable items.
report-arithmetic-3 = Principle: the mean of its own items and of the items of clauses 5 to 8 that prove it. The chapter is the mean of its principles.
report-whole = Whole score
report-total = Sum
report-product = Weight × { $score }
report-result = Divided by { $divisor }: claimed { $claimed }, evidenced { $evidenced }.
report-nothing-applies = No { item } applies, so there is no score.
report-means-heading = Chapters and clauses
report-proof-heading = What each principle is scored from
report-count = Items
report-sum = Sum

report-answers-intro = All answers in the order of the standard. Where a gap was found, the notes stand in the chapter on gaps.
report-answer-evidence = Evidence { $cited } ({ $known })
report-answer-capped = { $levels } claimed: { $claimed }, evidenced: { $evidenced }
report-answer-gap = Gap: { $grade }
