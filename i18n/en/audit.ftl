# The words of the audit plan's page and files, and of how the time is reckoned.
page-audit = Audit plan
    .help = The indicative time of the certification audit is reckoned; a plan is proposed, edited and downloaded.
audit-intro = The organisation's own forecast: the certification body reckons the time, the audit team makes the plan. All figures here are indicative.
audit-intro-alone = For { $standard } alone. An integrated assessment plans both standards together.
audit-intro-joint = A joint audit of { $guidance } and { $requirements }; our mapping says which clauses are looked at together.

audit-section-time = Audit time
audit-section-factors = What makes it longer or shorter
audit-section-team = Audit team
audit-section-integration = How integrated the system is
audit-section-days = Days
audit-section-arithmetic = The arithmetic
audit-section-plan = Plan

audit-kind = Kind of audit
audit-kind-initial = Initial certification
audit-kind-surveillance = Surveillance
audit-kind-recertification = Recertification
audit-personnel = Effective number of personnel
    .help = Everybody within the scope at the central function; part-time and shift work is converted to full time. The certification body decides who counts.
audit-guidance-share = Share of ISO 10002 (per cent of the table)
    .help = MD 5 does not cover ISO 10002. The certification body sets this share by itself; 50 per cent is only what we start with. Change it when you have an offer.
audit-guidance-share-note = The certification body's own parameter: MD 5 does not cover ISO 10002.
audit-sites = Number of further sites
    .help = Sites besides the central function with like processes. The square-root rule says how many are visited.
audit-site-personnel = Effective personnel at one site
audit-site-reduction = Reduction for each site (%)
    .help = Where the central function does a part of the site's work; 50 per cent at most.
audit-factors-hint = A percentage above zero makes the audit longer, below zero shorter. Each factor has its reason; together they take off 30 per cent at most.
audit-factor-reason = Reason
audit-factor-percent = Effect (%)
audit-team-hint = Tick the standards that each auditor is qualified for. Leave it empty if the team is not known; there is no reduction for a joint audit then.
audit-auditor-name = Auditor
audit-integration-documents = Is there one common set of documents?
audit-integration-review = Do management reviews look at both standards together?
audit-integration-internal-audit = Are internal audits done together?
audit-integration-policy = Are policy and objectives common?
audit-integration-processes = Is there one systems approach to processes?
audit-integration-improvement = Is improvement (corrective action, measurement, continual improvement) common?
audit-integration-support = Are management support and responsibilities common?
audit-share-yes = Yes
audit-share-partly = Partly
audit-share-no = No
audit-first-day = First day
audit-stage-2-day = First day of Stage 2
    .help = Left empty, the working day after Stage 1. Certification bodies usually leave some weeks between.
audit-start = Start of the day
audit-lunch = Lunch
audit-lunch-minutes = Lunch (minutes)
audit-slots = Rows of the plan
audit-factors = Factors
audit-auditors = Audit team
audit-integration = Questions on integration
audit-rows = { $count ->
        [one] one row
       *[other] { $count } rows
    }

audit-empty = The effective number of personnel comes first
    .body = The audit time follows from it. Say the number, and the time, its arithmetic step by step, and a proposed plan appear here.
audit-figure-total = In all
audit-figure-on-site = On site
audit-figure-off-site = Off site
audit-figure-stage-1 = Stage 1
audit-figure-stage-2 = Stage 2
audit-days = { $days } days
audit-days-note = Auditor days: eight hours of one auditor; time off site is for preparing and reporting. Indicative.
audit-method = The rules come from MD 1, MD 5 and MD 11, published by the IAF (International Accreditation Forum; it ceased in 2026). Public secondary sources were read, not the documents themselves; for rules marked "from memory" no source was seen. Have the certification body confirm the text in force.

audit-step-table = Days by the table
audit-step-factors = Sum of the factors
audit-step-single = Time by itself
audit-step-sum = Sum of the times by themselves
audit-step-kind = Kind of audit
audit-step-sites = Sites to visit
audit-step-site-table = Days by the table for one site
audit-step-site = Time of one site
audit-step-with-sites = With the sites
audit-step-level = Level of integration
audit-step-ability = Ability of the team to audit jointly
audit-step-matrix = Reduction for a joint audit
audit-step-joint = After the reduction
audit-step-total = In all, rounded to half days
audit-step-on-site = Part on site
audit-step-stage-1 = Stage 1, on site
audit-step-stage-2 = Stage 2, on site

say-audit-table = { $personnel } effective personnel fall into the table's row { $low }–{ $high } (Stage 1 and Stage 2 together, initial certification).
say-audit-table-ours = { $personnel } effective personnel are beyond the table; we continued it by its own step: { $low }–{ $high }. Each row is a quarter higher and one day longer.
say-audit-factors-none = No factor is given.
say-audit-factors = The percentages are added; together they take off { $cap } per cent at most.
say-audit-factors-capped = The percentages are added; the reduction is capped at { $cap } per cent, and the cap takes effect here.
say-audit-single = The factors are applied to the table's days.
say-audit-single-guidance = MD 5 does not cover ISO 10002: { $share } per cent of the table, the certification body's own parameter, then the factors.
say-audit-sum = A joint audit starts from the sum of what each standard takes by itself.
say-audit-kind-surveillance = A year's surveillance takes about one third of the initial audit.
say-audit-kind-recertification = Recertification takes about two thirds of the initial audit.
say-audit-sites = As many as the square root of the { $sites } like sites besides the central function are visited, rounded up (0.6 times it in surveillance, 0.8 times in recertification).
say-audit-site = A site's time is found like that of the central function.
say-audit-site-reduced = A site's time is found like that of the central function, then reduced by { $reduction } per cent (50 at most).
say-audit-with-sites = Each site that is visited adds its time to that of the central function.
say-audit-level = The mean of seven questions: yes is 1, partly a half, no 0. A question without an answer counts as no.
say-audit-ability = The share of auditors who are qualified for both standards.
say-audit-ability-none = The team is not known, so its ability counts as zero.
say-audit-matrix = By the lower one of level and ability: 5 per cent off from 30 on, 10 from 50, 15 from 70, { $cap } from 90; never more.
say-audit-joint = The reduction is applied after factors and sites.
say-audit-rounded = Rounded to the nearest half day; a quarter goes up.
say-audit-rounded-least = Each stage takes half a day at least; the time was raised to that.
say-audit-on-site = Normally at least 80 per cent is spent on site (or auditing remotely); rounded up to half days. The rest is for preparing and reporting.
say-audit-stage-1 = Our proposal: a quarter of the time on site, half a day at least. No document fixes how the stages share it.
say-audit-stage-2 = What is left.

say-audit-missing = { $standard }: { $count ->
        [one] one clause stands in no row: { $clauses }.
       *[other] { $count } clauses stand in no row: { $clauses }.
    }
say-audit-clash = { $stage ->
        [stage-1] Stage 1, day { $day }
        [stage-2] Stage 2, day { $day }
       *[other] Day { $day }
    }, { $time }: "{ $one }" and "{ $other }" overlap.
say-audit-clash-auditor = { $stage ->
        [stage-1] Stage 1, day { $day }
        [stage-2] Stage 2, day { $day }
       *[other] Day { $day }
    }, { $time }: { $auditor } is in two places at once: "{ $one }" and "{ $other }".
say-audit-weekend = { $day } is at a weekend.
say-audit-unqualified = Nobody in "{ $row }" is qualified for { $standard }; there may be more rows like it.

audit-source-ours = Our proposal
audit-source-body = Certification body
audit-source-md5-table = MD 5, table for quality management systems
audit-source-md5-factors = MD 5, cap of reductions
audit-source-md5-kind = MD 5, surveillance and recertification
audit-source-md5-on-site = MD 5, time on site
audit-source-md5-rounding = MD 5, rounding
audit-source-md1-sites = MD 1, sampling of sites
audit-source-md1-reduction = MD 1 and MD 5, reduction for a site
audit-source-md11-level = MD 11, level of integration
audit-source-md11-ability = MD 11, ability of the team
audit-source-md11-matrix = MD 11, joint audit
audit-certainty-secondary = secondary source
audit-certainty-memory = from memory
audit-certainty-choice = a choice

audit-stage-stage-1 = Stage 1
audit-stage-stage-2 = Stage 2
audit-stage-only = Audit
audit-plan-hint = Add, delete and change rows; every change is saved and can be undone. A row without an auditor is everybody's.
audit-plan-propose = Propose a plan
audit-plan-propose-again = Propose the plan anew
    .help = A new proposal, from the time and the team, replaces the rows. It can be undone.
audit-plan-empty = No plan yet
    .body = The proposal spreads the days over processes and the people to talk to; clauses that our mapping joins are looked at in one row.
audit-plan-longer = The plan has { $planned } days of audit; with today's time and team a proposal would have { $reckoned }.
audit-column-stage = Stage
audit-column-day = Day
audit-column-start = Start
audit-column-end = End
audit-column-time = Time
audit-column-title = Topic
audit-column-role = Who is interviewed
audit-column-clauses = Clauses of { $standard }
audit-column-evidence = Evidence to have ready
audit-column-auditors = Auditor
audit-column-date = Date
audit-column-step = Step
audit-column-all-clauses = Clauses
audit-column-rule = Rule
audit-column-sum = Arithmetic
audit-column-source = Source
audit-continued = { $title } (continued)
audit-row-new = New row
audit-download-pdf = Download PDF
audit-download-xlsx = Download Excel
audit-download-ics = Download calendar (ICS)
    .help = Each row becomes an entry of a calendar. There is none without the days' dates.
audit-download-ics-later = Give the first day's date to get a calendar file.
audit-conflict = Changed in another window: { $field }

audit-activity-opening = Opening meeting
audit-activity-scope = Scope, policy, roles and authorities
audit-activity-documents = Documented information and processes
audit-activity-reviewed = Were internal audit and management review done
audit-activity-resources = Objectives and resources; planning of Stage 2
audit-activity-direction = Context, leadership, policy
audit-activity-planning = Planning, objectives, resources
audit-activity-reception = Receiving and tracking complaints, customer communication
audit-activity-handling = Assessing, investigating, responding, closing; corrective action
audit-activity-records = Records, information and confidentiality
audit-activity-people = Competence and awareness
audit-activity-sales = Requirements for products and services, contract review
audit-activity-design = Design and development
audit-activity-purchasing = Purchasing and external providers
audit-activity-production = Production and service provision
audit-activity-analysis = Monitoring, analysis, customer satisfaction
audit-activity-internal-audit = Internal audit
audit-activity-review = Management review
audit-activity-improvement = Continual improvement
audit-activity-site = Visit to a site
audit-activity-lunch = Lunch
audit-activity-team = Meeting of the audit team
audit-activity-closing = Closing meeting
audit-role-opening = Top management, managers concerned
audit-role-scope = Top management
audit-role-documents = Complaints manager, quality manager
audit-role-reviewed = Internal auditor, quality manager
audit-role-resources = Complaints-handling management representative
audit-role-direction = Top management
audit-role-planning = Complaints-handling management representative
audit-role-reception = Front-line staff
audit-role-handling = Complaints manager
audit-role-records = Complaints manager, document controller
audit-role-people = Human resources, heads of department
audit-role-sales = Owner of the sales process
audit-role-design = Owner of the design process
audit-role-purchasing = Owner of the purchasing process
audit-role-production = Owner of the production or service process
audit-role-analysis = Complaints manager, quality manager
audit-role-internal-audit = Internal auditor
audit-role-review = Top management
audit-role-improvement = Quality manager
audit-role-site = Site manager, staff of the site
audit-role-lunch = {""}
audit-role-team = {""}
audit-role-closing = Top management, managers concerned

audit-paper-title = Audit plan
audit-paper-notice = A draft of the organisation's own to prepare with. The certification body sets time and plan; the figures here are indicative. No prediction of the certification decision.
audit-paper-criteria = Audit criteria
audit-paper-criteria-guidance = { $standard } (guidance: it only recommends)
audit-paper-time = Time (indicative)
audit-paper-time-said = { $total }; { $on_site } on site
audit-paper-team = Audit team
audit-paper-scope = Scope
audit-paper-body = Certification body
audit-paper-days = Days
audit-paper-nobody = not known yet
audit-paper-everybody = everybody
audit-paper-day = { $stage }, day { $number }
audit-paper-arithmetic = How the time was reckoned
audit-paper-foot = Hazır · Audit plan · Assessment { $id }
audit-sheet-plan = Audit plan
audit-sheet-time = Audit time

error-audit-start = The day begins between 06:00 and 12:00.
    .remedy = Choose a start between them.
error-audit-lunch = Lunch is not within the day's work.
    .remedy = Choose a time after the start of the day.
error-auditor-twice = Two auditors have the same name.
    .remedy = Change one of the names.
error-slot-order = A row ends before or when it starts.
    .remedy = Put its end after its start; then it is saved.
error-audit-clause = { $standard }: there is no clause "{ $clause }".
    .remedy = Separate clause numbers by commas, such as 5.1, 7.2.
error-audit-no-personnel = The effective number of personnel is not given, so there is no audit time.
    .remedy = Give it on the page "Audit plan".
error-audit-no-plan = The plan is empty.
    .remedy = Have one proposed on the page "Audit plan".
error-audit-no-date = The first day has no date, so there can be no calendar.
    .remedy = Choose the first day on the page "Audit plan".
error-audit-ending = A plan cannot be written as "{ $ending }".
    .remedy = Let the file's name end in .pdf, .xlsx or .ics.
cli-audit-plan = Write an assessment's audit plan as PDF, Excel or calendar (ICS).
    .short = Write the audit plan.
cli-audit-plan-output = The file to write; its ending says as what: .pdf, .xlsx, .ics. By default a PDF of the organisation's name.
