# The report on both standards of an integrated assessment.
report-joint-title = Complaints handling as a part of the quality management system: answered together, judged separately
report-section-together = Both standards together
report-section-mapping = Annex: our mapping
report-joint-heat = Joint heat map
report-annex = Annex { $number }
report-annexes = Annexes (aids)
report-shared = shared: { $cited }
report-carried = Carried over from ISO 9001: { $numbers }.
report-superseded = Own level kept, not counted.
report-overridden = Answered separately, not carried over from ISO 9001 ({ $numbers }): { $reason }
report-fact-unsure = { $standard }: { $certainty ->
        [secondary] based on a secondary source
       *[other] no source seen
    }; compare with a licensed copy.

report-judged-separately = Each standard is judged by its own weights, gates and depth. A gap in ISO 9001 is a nonconformity candidate; a gap in ISO 10002 is a gap against guidance, unless a scheme, an own document or a law is its criterion.
report-gates-open = Gates passed
report-findings = Findings
report-saves = What integration saves
report-saved = { $once ->
        [0] Nothing is carried over from ISO 9001 yet.
        [one] One { item } of ISO 10002 is answered once, by ISO 9001 ({ $sources ->
            [one] one answer
           *[other] { $sources } answers
        }).
       *[other] { $once } { item.plural } of ISO 10002 are answered once, by ISO 9001 ({ $sources ->
            [one] one answer
           *[other] { $sources } answers
        }).
    } { $twice ->
        [0] No piece of evidence counts for both.
        [one] One piece of evidence counts for both.
       *[other] { $twice } pieces of evidence count for both.
    } { $findings ->
        [0] No finding touches both standards.
        [one] One finding touches both standards and is told once, with two criteria.
       *[other] { $findings } findings touch both standards and are told once, with the criteria of both.
    }
report-saved-means = Where what ISO 10002 recommends is a part of what ISO 9001 asks, the answer is given once, to ISO 9001, and counts for both. Evidence of a mapped pair counts on both sides.
report-saved-once = Answered once
    .note = { $of ->
        [one] items of ISO 10002, resting on one answer to ISO 9001
       *[other] items of ISO 10002, resting on { $of } answers to ISO 9001
    }
report-saved-twice = Evidence used twice
    .note = of { $of } in the register
report-saved-criteria = Findings on both
    .note = of { $of } gaps; each is one finding with the criteria of both

report-covered = What one audit can cover
report-covered-intro = By our mapping, whoever looks at a clause of ISO 9001 can look at the clauses of ISO 10002 beside it in the same sitting. “Part of it”: ISO 9001 asks for it anyway. “In part”: there is a common part, and the rest of ISO 10002 needs its own questions.
report-covered-none = No clause that is asked here has a counterpart in the other standard.
report-covered-once = Answered once
report-covered-rest = { $count ->
        [one] One clause of ISO 10002 has no counterpart and needs time of its own: { $clauses }.
       *[other] { $count } clauses of ISO 10002 have no counterpart and need time of their own: { $clauses }.
    }

report-joint-how-1 = Both standards were answered together: where what ISO 10002 recommends is a part of what ISO 9001 asks, by our mapping, the lowest level of the answers to ISO 9001 is carried over, unless an own answer gives its reason. Evidence of a mapped pair counts on both sides.
report-joint-how-2 = They were judged separately, each by its own weights, gates and depth; no score and no verdict is a mixture of both.
report-joint-limit-own = Levels, bands, weights and gates are Hazır’s own working aids, taken from audit practice; neither standard contains any of them.
report-mapping-hash = Our mapping, SHA-256

report-gaps-both = { $count ->
        [one] One of them touches ISO 10002 too and is told with the criteria of both.
       *[other] { $count } of them touch ISO 10002 too and are told with the criteria of both.
    }
report-gaps-alone = { $count ->
        [0] No gap in ISO 10002 alone.
        [one] One gap in ISO 10002 alone, with a candidate grade.
       *[other] { $count } gaps in ISO 10002 alone, each with a candidate grade.
    } { $elsewhere ->
        [one] One more touches both standards and is told above, with the gaps in ISO 9001.
       *[other] { $elsewhere } more touch both standards and are told above, with the gaps in ISO 9001.
    }
report-answer-gap-joined = Gap: { $grade }, told with { $number }

report-mapping-intro = No official mapping between ISO 10002 and ISO 9001 exists. This one is ours: for each clause of ISO 10002 it names how what is recommended there relates to what ISO 9001 asks, and why we think so. The two are never equal.
report-mapping-items = Below a clause stand those of its items that relate in another way than the clause as a whole.
report-mapping-derived = The links to { $standard } follow those to the former edition through what we know of the differences between the two.
report-relation = Relation
report-our-reason = Our reason

error-cli-section-alone = This assessment is on ISO 10002 alone: its report has no section { $names }.
    .remedy = Choose other sections, or integrate an edition of ISO 9001 in the set-up.
