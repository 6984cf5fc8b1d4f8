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

error-calendar-country = Public holidays of this country or part of it are not known.
    .remedy = Choose another one, or none, and list the closed days yourself.
error-calendar-zone = "{ $zone }" is no time zone.
    .remedy = Write its IANA name, such as Europe/Istanbul.
error-calendar-both = { $day } is named both as open and as closed.
    .remedy = Take it out of one of the two lists.
error-shift-form = "{ $value }" is no shift.
    .remedy = Write from when to when, as in "09:00-12:30"; midnight at the day's end is 24:00.
error-shift-order = A shift ends before it begins.
    .remedy = Write the earlier hour first. Work over midnight is two shifts: until 24:00, and from 00:00 on the next day.
error-shifts-many = A day has more than { $most } shifts.
    .remedy = Put shifts together whose break does not count.
error-shifts-overlap = The day's shifts overlap or are not in order.
    .remedy = List them from morning to evening, each beginning after the one before has ended.

error-log-rule-unknown = There is no rule "{ $value }".
    .remedy = Use one of: { $known }.
error-targets-kpi = There is no key figure "{ $value }".
    .remedy = Use one of: { $known }.
error-targets-step = "{ $value }" is no step of the process.
    .remedy = Use one of: { $known }.
error-targets-key-unknown = "{ $key }" is not known here.
    .remedy = Check the spelling; examples/complaint-log-targets.yaml shows every key.
error-targets-invalid = The value is refused: { $detail }.
    .remedy = Correct it; examples/complaint-log-targets.yaml shows how each value is written.
error-target-unit = A target is a length of time.
    .remedy = Use one of the units hours, days, working-hours, working-days.
error-sample-rule = The rule of the sample does not fit its numbers.
    .remedy = Write only a size beside "fixed", only a rate beside "attribute", and nothing beside "root".
error-targets-number = A number belongs here, not “{ $value }”.
    .remedy = Write a whole number as it is, and one with decimals in quotes with a point: "97.5".

rule-confidence-verified = read in the rule's own text or on an official page
rule-confidence-secondary = from somebody else's account of the rule
rule-confidence-memory = stated from memory
rule-confidence-not-found = searched for and not found

log-evidence-title = Log test { $test }: { $title }
log-evidence-reference = { $name }, { $rows } rows tested, SHA-256 { $hash }

# A draft paragraph begins with this mark, and a newer one takes its place: do not change it lightly.
log-draft-mark = Log tests –
log-draft-head = {" "}{ $name }, received { $first } to { $last }, { $cases } complaints:
log-draft-advice = Advice, no gap:
log-draft-law = The rule’s current text has to be verified; this is no legal opinion.
log-draft-guidance = A gap against the guidance of clause { $clause }, which recommends it.
log-draft-own-target = Own target: { $limit }

say-propose-absent = Level 0: { $check } fails in { $share } of its population, certainly in nine of ten and more.
say-propose-informal = Level 1: { $check } fails in { $share } of its population, certainly in half and more.
say-propose-partly = Level 2: { $check } fails in { $share } of its population, more than is tolerated.
say-propose-advisory = No level: the results are advisory only; they prove nothing either way.
say-propose-short = No level: nothing failed, but the log does not cover { $months } whole months.
say-propose-applied = Level 3: no test failed over the period.
say-propose-untested = Not higher, because these could not be tested: { $checks }.
say-propose-measured = Level 4: nothing failed, and every own target was kept in each of { $months } months.

say-log-changed-new = { $test }: not tested before; now { $outcome ->
        [failed] failed
        [advice] advice
        [passed] passed
        [empty] nothing to test
       *[other] not testable
    } ({ $failed } of { $population }).
say-log-changed-outcome = { $test }: was { $before ->
        [failed] failed
        [advice] advice
        [passed] passed
        [empty] nothing to test
       *[other] not testable
    } ({ $was_failed } of { $was_population }), is { $after ->
        [failed] failed
        [advice] advice
        [passed] passed
        [empty] nothing to test
       *[other] not testable
    } ({ $failed } of { $population }).
say-log-changed-counts = { $test }: still { $outcome ->
        [failed] failed
        [advice] advice
        [passed] passed
        [empty] nothing to test
       *[other] not testable
    }: { $was_failed } of { $was_population } before, { $failed } of { $population } now.
