# ISO 10002 and ISO 9001 assessed together: set-up, list, results, answer sheets.
setup-section-integration = Integration with ISO 9001
setup-integrated = Integrated edition of ISO 9001
    .help = Answer once, count for both: what ISO 9001 asks anyway is carried over to ISO 10002 by our mapping. Each standard keeps its own score, gates and verdict.
integration-intro = With an edition chosen, answers and evidence count for both standards by our mapping, and each is judged for itself. What is carried over can be answered separately, with a reason.
integration-none = None: ISO 10002 alone
integration-iso-9001-2015 = ISO 9001:2015 (with Amd 1:2024)
integration-fixed = { $count ->
        [one] One answer to { $edition } is stored, so the edition is not changed in this list.
       *[other] { $count } answers to { $edition } are stored, so the edition is not changed in this list.
    } Without integration they stay stored and do not count; chosen again, they are all there.
integration-kept = { $count ->
        [one] One answer to { $edition } is stored and does not count at present. It is there again when that edition is chosen.
       *[other] { $count } answers to { $edition } are stored and do not count at present. They are all there again when that edition is chosen.
    }

integration-side = Standard
integration-saves = What integration saves
integration-answered-once = Answered once
    .help = ISO 10002 items whose level is carried over from ISO 9001 by our mapping.
integration-answered-once-of = { $count ->
        [one] from one ISO 9001 answer
       *[other] from { $count } ISO 9001 answers
    }
integration-evidence-twice = Evidence used twice
    .help = Pieces of evidence that count for both standards.
integration-evidence-twice-of = { $count ->
        [one] of one piece
       *[other] of { $count } pieces
    }
integration-saves-none = Nothing is carried over yet. It begins with the answers to ISO 9001 that our mapping names.
integration-carried-notice = Judged separately: each standard by its own weights, gates and depth. Levels that are carried over by our mapping count in both.
integration-two-criteria = two criteria
integration-with = with { $standard }
