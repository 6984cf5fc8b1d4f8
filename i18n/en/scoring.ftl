# What the scoring core says: grades, criteria, gates, rules of arithmetic.
say-grade-gap = Not in place or only informal (evidenced level { $level }).
say-grade-partly = Partly met: documented, not applied everywhere or without records.
say-grade-unproven = Claimed at level { $claimed }; the evidence ({ $confidence ->
        [none] none
        [stated] stated only
       *[other] too weak
    }) carries level 2 at most.
say-grade-improved = Improved on its own data, with sampled evidence.

say-criterion-guidance = Gap against the guidance of { $standard }, clause { $clause }
say-criterion-requirement = Nonconformity candidate against { $standard }, clause { $clause }
say-criterion-procedure = Nonconformity candidate against { $reference } (topic: { $standard }, { $clause })
say-criterion-scheme = Nonconformity candidate against scheme { $reference } ({ $standard }, { $clause })
say-criterion-legal = Issue against a law or sector rule: { $reference } (no legal opinion; topic: { $standard }, { $clause })

say-gate-item-open = { $number } has not been answered.
say-gate-item-not-applicable = { $number } was declared not applicable; this gate cannot be waived.
say-gate-item-low = { $number } stands at evidenced level { $evidenced } (claimed { $claimed }); level { $wanted } is needed.
say-gate-majors = { $count ->
        [one] One major candidate is open ({ $first }).
       *[other] { $count } major candidates are open, the first of them { $first }.
    }
say-gate-majors-unknown = { $count ->
        [one] One { item } that could be a major candidate has not been answered ({ $first }).
       *[other] { $count } { item.plural } that could be major candidates have not been answered, the first of them { $first }.
    }
say-gate-scope-empty = The scope has not been written in the set-up.
say-gate-records-none = No operating records with a period are attached to the clauses { $nature ->
        [requirements] on operation, performance evaluation and improvement
       *[guidance] on operation and maintenance
    }; { $months } months are expected.
say-gate-records-short = Unbroken operating records run only from { $start } to { $end }; { $months } months are expected.
say-gate-test-missing = There is no result of log test { $test }.
say-gate-test-failed = The newest result of log test { $test } is "failed".

say-rule-whole = Mean of the chapters by weight; a chapter where nothing applies is left out.
say-rule-mean = Mean of the applicable { item.plural }; an open one counts as zero.
say-rule-principles = Mean of the principles.
say-rule-principle = Mean of the principle's own { item.plural } and of those that prove it.
say-rule-item-not-applicable = Not applicable: left out of every mean.
say-rule-item-open = Not answered: counts as zero.
say-rule-item-carried = Claimed level { $claimed } ({ $percent } points) and carried by the evidence: counts { $counts } points.{ $lapsed ->
        [0] {""}
        [one] {" "}One piece of evidence no longer counts.
       *[other] {" "}{ $lapsed } pieces of evidence no longer count.
    }
say-rule-item-capped = Claimed level { $claimed } ({ $percent } points); the best evidence is "{ $confidence ->
        [none] none
        [stated] stated
        [seen] seen
        [sampled] sampled
       *[system-tested] system-tested
    }" and carries level { $carries }: counts { $counts } points (level { $evidenced }).{ $lapsed ->
        [0] {""}
        [one] {" "}One piece of evidence no longer counts.
       *[other] {" "}{ $lapsed } pieces of evidence no longer count.
    }
