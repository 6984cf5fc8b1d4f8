# The set-up of an assessment.
setup-intro = Every change is saved at once.
setup-section-organisation = Organisation
setup-section-method = Standard and depth
setup-section-audit = Audit and report
setup-section-weights = Weights

setup-organisation = Organisation
setup-name = Name of the assessment
    .help = For example "Head office, autumn 2026". Shown beside the organisation.
setup-size = Size
    .help = Number of persons, by the usual EU bands.
setup-sector = Sector
setup-sites = Sites
    .help = One a line.
setup-scope = Scope
    .help = What the assessment covers: products and services, sites, channels. A written scope is one of the preconditions of a "ready" verdict.
setup-standard = Standard
setup-standard-verified = Checked on { $date }
setup-depth = Depth
setup-depth-count = { $count ->
        [one] one { item }
       *[other] { $count } { item.plural }
    }
setup-audit-date = Next audit
setup-assessor = Assessor
setup-certification-body = Certification body
setup-scheme = Scheme of the certification body
    .help = The document by which the body turns the guidance into criteria, with its edition. ISO 10002 itself only recommends; without a scheme, a gap is a gap against guidance.
setup-records-months = Records reach back (months)
    .help = How long operating records should reach back before an audit. Empty: { $default }, as most bodies expect.
setup-report-language = Language of the report
setup-accreditation = Accreditation
    .help = As the certification body states it. Reports say "not verified" unless number and scope are filled in.
setup-accreditation-body = Accreditation body
setup-accreditation-number = Accreditation number
setup-accreditation-scope = Accredited scope
setup-accreditation-unverified = Reports will say: accreditation not verified.
setup-weights-intro = There are no official weights. These parts decide how much each chapter counts; only their proportion matters. They are printed in the report.
setup-weights-sum = Sum of the parts: { $sum }
setup-weights-share = counts { $share }
setup-weights-default = Back to the default weights
setup-weights-annexes = The annexes are informative aids: their gaps are listed but weigh nothing.

setup-conflict-title = Changed in another window: { $field }
setup-conflict-body = You and another window changed the same field. Nothing was overwritten; choose which one stays.
setup-conflict-stored = Stored now
setup-conflict-yours = Yours
setup-conflict-keep-stored = Keep what is stored
setup-conflict-keep-yours = Keep mine
setup-empty = (empty)
