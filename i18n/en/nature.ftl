# What a standard asks for, in the words of its nature: ISO 10002 is guidance (an expectation; it recommends),
# ISO 9001 sets requirements. Where both stand together, neutral words serve.
#
# Every message knows `$nature` without being given it: `translator("en")` speaks of guidance,
# `translator("en").on(standard.nature)` of that standard, `.on("joint")` of both. A message names the thing asked
# for as "item" or "item.plural"; where a whole sentence differs, it selects on `$nature` itself. The other
# forms are cases that Turkish needs; English has the same names so that both languages have the same messages.
item = { $nature ->
        [requirements] requirement
        [joint] item
       *[guidance] expectation
    }
    .plural = { $nature ->
            [requirements] requirements
            [joint] items
           *[guidance] expectations
        }
    .capital = { $nature ->
            [requirements] Requirement
            [joint] Item
           *[guidance] Expectation
        }
    .capital-plural = { $nature ->
            [requirements] Requirements
            [joint] Items
           *[guidance] Expectations
        }
    .article = { $nature ->
            [requirements] a requirement
            [joint] an item
           *[guidance] an expectation
        }
    .genitive = { item }
    .accusative = { item }
    .dative = { item }
    .ablative = { item }
    .ablative-plural = { item.plural }
    .possessive = { item }
