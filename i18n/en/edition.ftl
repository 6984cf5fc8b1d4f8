# What an edition says about the one before it.
change-same = Unchanged
    .means = No source names a difference; it is carried over under its number.
change-changed = Changed
    .means = It is asked in another way than before.
change-integration = Check changed
    .means = The requirement is as before; what to look at in complaint handling is not.
change-moved = Moved
    .means = The same requirement stands under another number.
change-split = Split
    .means = One requirement of the former edition became several.
change-merged = Merged
    .means = Several requirements of the former edition became one.
change-new = New
    .means = It was not asked before.
clause-change-renamed = Renamed
clause-change-split = Split
clause-change-merged = Merged
clause-change-new = New
clause-change-removed = Removed
certainty-high = High
    .means = Public data of the publisher, or an index of the published text.
certainty-secondary = Secondary source
    .means = Drafts, articles or repositories; the published text was not compared.
certainty-memory = From memory
    .means = No source was seen. Compare with a licensed copy.
certainty-assumed = Assumed
    .means = No source names a difference; the texts were not compared.
carried-kept = Answer stands
    .means = The answer to the former edition stands.
carried-check = Look again
    .means = The answer is carried over and has to be looked at again.
carried-again = Answer anew
    .means = There is no answer to carry over.
title-own = Our heading
    .means = The standard gives this clause a number but no heading; this one is Hazır’s.

# What can be wrong with the differences, and what to do about it.
error-edition-stray-file = An edition that is told by its differences has standard.yaml and differences.yaml only; this file would be ignored.
    .remedy = Tell the difference in differences.yaml, or delete that file and write the edition out in full.
error-edition-no-base = There is no edition “{ $id }” beside this folder that is written out in full.
    .remedy = Name the folder of the edition that this one is told from.
error-edition-base-broken = The edition “{ $id }”, from which this one is told, has { $count ->
        [one] a problem
       *[other] { $count } problems
    } itself.
    .remedy = Validate that folder and correct it first.
error-edition-no-source = No source is called “{ $source }”.
    .remedy = Describe it under “sources” or correct the name.
error-edition-no-clause = { $edition } has no clause { $number }.
    .remedy = Correct the number; a clause that only this edition has is of the kind “new”.
error-edition-no-requirement = { $edition } has no requirement { $id }.
    .remedy = Correct the id; what nothing came before is of the kind “new”.
error-edition-shape = From { $was } to { $now } requirements is not what “{ $kind }” means.
    .remedy = changed, integration, moved: one to one; split: one to several; merged: several to one; new: none to one.
error-edition-named-twice = { $id } is named twice.
    .remedy = Tell all that became of it in one entry.
error-edition-held = { $id } is still held by the requirement of the same number in the former edition.
    .remedy = Tell what became of that one, or take the next free number.
error-edition-text-missing = { $id } has no text.
    .remedy = Add it under “{ $part }”.
error-edition-text-unused = No change asks for a text of { $id } here.
    .remedy = Add the change, correct the id or delete the text.
error-edition-no-place = { $id } has no place: this edition has no clause { $number }.
    .remedy = Tell where it moved, or describe the clause under “clauses”.
error-edition-clause-empty = Nothing is left of clause { $number }.
    .remedy = List the clause as removed, or leave a requirement in it.
