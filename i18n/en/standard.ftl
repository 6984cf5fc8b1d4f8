# Browsing a standard.
about-this-list = Where these texts come from
expectations = { item.capital-plural }
former-clauses = Old clause numbers
search = Search
    .example = Word or number, for example "record" or "7.4"
chapter = Chapter
all = All
if-absent = If absent
found = { $count ->
        [one] One of { $all } { item.plural }
       *[other] { $count } of { $all } { item.plural }
    }
found-all = { $all } { item.plural }
found-none = Nothing found
    .body = Try fewer or other words, or widen the filters.
both-languages = Show both languages
what-is-asked = What an auditor asks for
usual-gap = The usual gap
proves = Helps to prove principle { $principles }
fed-by = Fed by log test { $tests }
title-proposed = Proposed title
    .means = Hazır's own Turkish wording of the title; not seen in public lists of the Turkish edition.
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
standard-choice = Which standard
documented-information = Documented information
documented-maintain = Document to maintain
documented-retain = Record to retain
in-complaints = What to look at in complaint handling

# What an edition says about the one before it.
changes-only = Only what is different from { $base }
changes-kind = What became of it
change-was = before: { $numbers }
change-source = Source: { $sources }.
edition-news = New in { $year }
edition-intro = What { $standard } asks differently from { $base }: { $different } of { $all } requirements. The others are carried over: no source names a difference, and the texts were not compared.
edition-transition = Transition
edition-clauses = Clauses with another number, heading or place
edition-remarks = Remarks
edition-sources = Sources

# Our mapping between the two standards.
mapping-edition = Edition of ISO 9001
mapping-kind = Relation
mapping-reason = Our reason
mapping-clause = Clause { $number } as a whole
mapping-found = { $count ->
        [one] One of { $all } expectations
       *[other] { $count } of { $all } expectations
    }
mapping-found-all = { $all } expectations, clause by clause. Clause 4.1 is an introduction and the annexes are aids: they have no counterpart.
mapping-touched = { $count ->
        [one] One requirement
       *[other] { $count } requirements
    }
mapping-touched-all = { $count } of the { $all } requirements of { $standard } are touched by ISO 10002. The others have no counterpart there.
mapping-search = Search the mapping
    .example = Word or number, for example "8.2.1" or "feedback"
