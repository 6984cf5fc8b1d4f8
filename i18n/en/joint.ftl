# Answer once: the card of an ISO 10002 item and the ISO 9001 requirements that it is mapped to.
joint-rests-on = Part of { $standard }, by our mapping: one answer serves both
joint-touches = In part the same as { $standard }, by our mapping: evidence is shared, the level is not
joint-also-followed = also followed by ISO 10002 { $numbers }
joint-followed-by = { $count ->
        [one] One ISO 10002 item follows this answer: { $numbers }
       *[other] { $count } ISO 10002 items follow this answer: { $numbers }
    }
joint-carried = Carried over from { $sources }
joint-superseded = The own answer from before ({ $level }) no longer counts.
joint-own-waits = Own answer. It counts until ISO 9001 is answered; still open there: { $numbers }
joint-separate-mark = Answered separately
joint-shared = shared with the other standard included
joint-shared-evidence = { $count ->
        [one] shares one piece of evidence
       *[other] shares { $count } pieces of evidence
    }
joint-shared-from = shared: { $source }
joint-evidence-both = What is attached here counts for { $partners } as well.
joint-edition-change = What is different in this edition
joint-other-standard = Show this in the other standard

joint-would-change = { $count ->
        [one] Not saved yet. This changes one ISO 9001 answer:
       *[other] Not saved yet. This changes { $count } ISO 9001 answers:
    }
joint-late = { $count ->
        [one] Another window was first; nothing was overwritten. Your click would change one ISO 9001 answer:
       *[other] Another window was first; nothing was overwritten. Your click would change { $count } ISO 9001 answers:
    }
joint-confirm = Change ISO 9001
joint-separate = Answer separately
joint-keep-own = Keep own answer, with a reason
joint-follow-again = Follow ISO 9001 again
joint-use-own = Use for ISO 9001 too
joint-separate-unsaved = Not saved yet: a separate answer needs a level and its reason. Until then it follows ISO 9001.

answer-override = Why it is answered separately
    .example = For example: documents are controlled, but not those of the complaints desk.

joint-answered-once = { $sources ->
        [one] { $count } items answered once, by one ISO 9001 answer
       *[other] { $count } items answered once, by { $sources } ISO 9001 answers
    }
joint-evidence-twice = { $count ->
        [one] One piece of evidence used twice
       *[other] { $count } pieces of evidence used twice
    }
