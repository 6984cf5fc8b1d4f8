# Browsing a standard.
about-this-list = Where these texts come from
expectations = Expectations
former-clauses = Old clause numbers
search = Search
    .example = Word or number, for example "response" or "7.7"
chapter = Chapter
all = All
if-absent = If absent
found = { $count ->
        [one] One of { $all } expectations
       *[other] { $count } of { $all } expectations
    }
found-none = Nothing found
    .body = Try fewer or other words, or widen the filters.
both-languages = Show both languages
what-is-asked = What an auditor asks for
usual-gap = The usual gap
proves = Helps to prove principle { $principles }
fed-by = Fed by log test { $tests }
title-proposed = Proposed title
    .means = Hazır's own Turkish wording of the title; not seen in public lists of TS ISO 10002.
title-memory = Title from memory
    .means = Not checked against a public list; check it against a licensed copy.
title-medium = Title not certain
    .means = Seen in a similar form; check it against a licensed copy.
former-intro = Many organisations still work with the numbers of 2004 or 2014 (TS ISO 10002:2006 and 2015). This is where each topic stands in 2018.
former-search = Find an old number or a word
    .example = For example "4.2" or "visibility"
former-2004 = 2004
former-2014 = 2014
former-2018 = 2018
former-title = Title 2018
former-before = Title before
former-change = What changed
