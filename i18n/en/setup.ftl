# The set-up of an assessment.
setup-organisation = Organisation
setup-name = Name of the assessment
    .help = For example "Head office, autumn 2026". Shown beside the organisation.
setup-size = Size
setup-standard = Standard
setup-depth = Depth
