# Targets and rules beside a complaint log, the sample for file review, from tests to the assessment.

change-log-tests = Results of log tests attached

error-log-label = The name has no characters that can be shown, or more than { $limit }.
    .remedy = Give a name of 1 to { $limit } characters.
error-complaint-log-not-there = There is no tested complaint log { $id }.
    .remedy = Choose one from the assessment's list of logs.
error-log-review-conflict = The results of the file review were changed in another window after you opened them.
    .remedy = Load them again and repeat your change. Nothing was overwritten.
error-log-template-not-there = There is no template "{ $name }".
    .remedy = Choose one from the list of templates.
error-log-key-damaged = The file with the key of pseudonyms does not hold a key.
    .remedy = Move it away; a new key is made. Pseudonyms of logs that are read later then differ from earlier ones.
