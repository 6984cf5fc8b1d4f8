# Our mapping between ISO 10002 and ISO 9001.
mapping-ours = Our mapping
    .means = How ISO 10002 relates to ISO 9001 is Hazır’s own reading; there is no official table of clauses.
relation-subset = Part of it
    .means = What ISO 10002 recommends here is a part of what ISO 9001 asks: one answer and its evidence serve both.
relation-intersects = In part
    .means = Both have a part in common, and each asks more: evidence is shared, the rest is asked for itself.
relation-none = No counterpart
    .means = ISO 9001 has nothing on this.
link-written = As mapped
    .means = The link is written for this edition.
link-derived = Through the former edition
    .means = The link follows the differences between the two editions.
link-override = Mapped anew
    .means = For this edition the link is written anew.

# What can be wrong with a mapping, and what to do about it.
error-mapping-unknown = There is no mapping of { $guidance } to { $standard }.
    .remedy = These are there: { $known }.
error-mapping-no-standard = There is no standard “{ $id }”.
    .remedy = Name the folder of a standard in checklists.
error-mapping-standard-broken = The checklist “{ $id }” has { $count ->
        [one] a problem
       *[other] { $count } problems
    } itself.
    .remedy = Validate that folder and correct it first.
error-mapping-standard-twice = “{ $id }” is named twice.
    .remedy = Name the guidance once and each edition of the requirements once; nothing is mapped to itself.
error-mapping-edition-unrelated = “{ $id }” is not told by its differences from “{ $first }”, so links cannot follow.
    .remedy = Write a mapping file of its own for it.
error-mapping-equal = “equal” is no relation: guidance that recommends and a requirement are never the same.
    .remedy = Use subset if the guidance is a part of what is required, otherwise intersects or none.
error-mapping-no-clause = { $standard } has no clause { $number }.
    .remedy = Correct the number.
error-mapping-no-requirement = { $standard } has nothing with the id { $id }.
    .remedy = Correct the id; it has to be one of this standard.
error-mapping-none-with-links = The relation is “none”, and yet { $count ->
        [one] a link is
       *[other] { $count } links are
    } listed.
    .remedy = Delete the links or name the relation that they stand for.
error-mapping-no-links = The relation is “{ $relation }”, but nothing is listed under “to”.
    .remedy = List what it leads to, or make the relation “none”.
error-mapping-link-twice = { $id } is listed twice.
    .remedy = Delete one of them.
error-mapping-item-elsewhere = { $id } does not belong to clause { $clause }.
    .remedy = Move it to the row of its clause.
error-mapping-item-twice = { $id } is mapped twice.
    .remedy = Keep one entry.
error-mapping-item-missing = { $id } is not mapped.
    .remedy = Add it to the row of its clause, with the relation “none” if it has no counterpart.
error-mapping-outside-row = { $id } lies outside what the row of clause { $clause } leads to.
    .remedy = Add its clause to the row, or correct the link.
error-mapping-clause-unreached = The row leads to clause { $number }, but none of its items does.
    .remedy = Link an item to a requirement of that clause, or delete the clause from the row.
error-mapping-stronger = { $id } has a counterpart in { $edition }, although its clause has none.
    .remedy = Name the relation of the clause, or make that of the item “none”.
error-mapping-no-reason = { $id } is weaker than its clause without a reason.
    .remedy = Say why under “why”, in both languages.
error-mapping-circle = An answer would carry over to itself: { $ids }.
    .remedy = Make one of these relations “intersects”.
error-mapping-pair-twice = { $guidance } is already mapped to { $standard } in another file.
    .remedy = Keep one of them.
