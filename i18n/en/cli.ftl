# The command line: help, results, refusals of its own. docs/cli.md says the same at length.
cli-usage = Usage:
cli-usage-options = [OPTIONS]
cli-usage-commands = COMMAND
cli-arguments = Arguments
cli-options = Options
cli-commands = Commands
cli-required = (required)
cli-help = Show this help.
cli-note = Everything stays on this machine. "hazir COMMAND --help" says more about a command; docs/cli.md has it all.

cli-value-text = TEXT
cli-value-file = FILE
cli-value-template = TEMPLATE
cli-value-folder = FOLDER
cli-value-port = PORT
cli-value-date = DATE
cli-value-names = NAMES
cli-value-number = NUMBER
cli-value-assessment = ASSESSMENT

cli-argument-assessment = The assessment: its id, at least four characters from the id's beginning, or its name.
cli-option-data = The data folder; by default HAZIR_DATA or the user's own.
cli-option-lang = Language of help, messages and what is written; by default HAZIR_LANG or the system's, for documents the assessment's own.
cli-option-json = Write the result as JSON.
cli-option-output = The file to write; an existing one is replaced.

cli-hazir = Hazır: how ready is your organisation for its ISO 10002 or ISO 9001 audit?
cli-run = Open the app in the browser, at 127.0.0.1 only. A new data folder gets the worked examples.
    .short = Open the app.
cli-run-port = The port on 127.0.0.1; by default the first free one from 8501.
cli-run-no-browser = Do not open a browser window.
cli-demo = Put the worked examples, an organisation with its answers and evidence, once for ISO 10002 and once together with ISO 9001, into the data folder. Called again, it changes nothing.
    .short = Add the worked examples.
cli-demo-added = Added: { $organisation } – { $name } ({ $id })
cli-demo-there = Already there: { $organisation } – { $name } ({ $id })
cli-list = List the assessments with their scores as of today and their verdicts.
    .short = List assessments with scores and verdicts.
cli-list-empty = There is no assessment yet. "hazir demo" adds an example, "hazir run" opens the app.
cli-list-id = Id
cli-list-name = Assessment
cli-list-evidenced = Evidenced
cli-list-claimed = Claimed
cli-list-open = Open
cli-list-audit = Audit
cli-list-verdict = Verdict
cli-report = Write the report of an assessment as PDF or HTML.
    .short = Write the gap report.
cli-report-format = PDF, or one HTML file; by default told by the file's ending.
cli-report-kind = gap: everything; summary: what a board reads; evidence: what an auditor opens first.
cli-report-sections = Only these sections, separated by commas: summary, method, profile, gates, gaps, plan, complaint-log, not-applicable, open, evidence, arithmetic, answers; with ISO 9001 also together, mapping.
cli-report-no-recommendations = Leave out everything that advises, as a certification body's auditor must.
cli-report-draft = Mark every page as a draft.
cli-report-logo = A PNG or JPEG for the cover.
cli-report-as-of = The day that the report speaks for, such as 2026-04-03; by default today.
cli-progress-waiting = Starting the printer
cli-progress-starting = Starting the printer
cli-progress-layout = Laying out, page { $pages }
cli-progress-writing = Writing the file
cli-answers = Answer offline, in an Excel or LibreOffice sheet.
cli-answers-template = Write an answer sheet (XLSX): of an assessment with its present answers, or an empty one.
    .short = Write an answer sheet to fill in.
cli-template-assessment = The assessment: its id, the id's beginning, or its name. Without it, an empty sheet for any assessment.
cli-template-depth = For an empty sheet: which expectations.
cli-answers-import = Show what a filled-in answer sheet changes, row by row, and save it: all of it, or nothing if anything is wrong.
    .short = Save a filled-in answer sheet.
cli-answers-file = The answer sheet.
cli-answers-dry-run = Only show what would change.
cli-answers-partial = Save the good rows although others have problems or conflicts.
cli-answers-overwrite = Where an answer was changed on both sides, let the sheet win.
cli-answers-change = changes
cli-answers-conflict = was changed here too since the sheet was written
cli-answers-sum = { $changes ->
        [one] 1 row changes
       *[other] { $changes } rows change
    }, { $unchanged } stay; conflicts: { $conflicts }; problems: { $problems }.
cli-answers-saved = { $count ->
        [one] Saved: 1 answer.
       *[other] Saved: { $count } answers.
    }
cli-answers-nothing = Nothing was saved.
cli-checklist = Check the standards as data.
cli-checklist-validate = Check the folder of a standard, or the one of our mappings, and name every problem with file and line.
    .short = Check a standard's or our mapping's files.
cli-validate-folder = The folder, such as checklists/iso-10002-2018 or checklists/mappings.
cli-validate-good = { $id }: { $count } { item.plural }, no problems, content { $hash }.
cli-validate-mapping-good = { $guidance } → { $standard }: { $count } expectations, no problems, content { $hash }.
cli-checklist-schema = Write the JSON Schemas of a standard's files, by which editors complete and check them.
    .short = Write the files' JSON Schemas.
cli-demo-log = Write a made-up complaint log with known faults, for trying and teaching. Nobody in it exists; the same seed gives the same file.
    .short = Write a made-up complaint log.
cli-demo-log-output = The file to write: .csv and .xlsx as a complaint system would export it, .parquet as Hazır reads it.
cli-demo-log-cases = How many complaints; by default 5000.
cli-demo-log-seed = The number that everything follows from; by default 1.
cli-demo-log-clean = Without any fault.
cli-demo-log-fabricated = The last months look as if they had been made up for an audit.
cli-demo-log-truth = Also write which complaints have which fault, as JSON.
cli-demo-log-written = Written: { $file } with { $cases } complaints, { $planted } of them with a planted fault.
cli-export = Write an assessment with its evidence as one file (ZIP), which another Hazır imports.
    .short = Write an assessment as one file.
cli-import = Add an exported assessment. It is checked whole before anything is kept.
    .short = Add an exported assessment.
cli-import-file = The exported assessment (ZIP).
cli-import-added = Imported: { $organisation } ({ $id })
cli-backup = Copy the whole data folder, also while the app runs: a ZIP if the name ends in .zip, otherwise a folder. To restore it, unpack it and name the folder with --data.
    .short = Copy the whole data folder.
cli-backup-output = The copy; by default a ZIP with today's date. Nothing that exists is replaced.
cli-undo = Take back the last change of an assessment that was not taken back yet.
    .short = Take the last change back.
cli-undone = Taken back: { $change }
cli-undo-nothing = There is no change to take back.
cli-written = Written: { $file }
cli-busy-demo-log = Making up complaints
cli-busy-export = Collecting answers and evidence …
cli-busy-import = Checking and keeping …
cli-busy-backup = Copying the data folder …
cli-busy-reading = Reading the answer sheet …

cli-usage-command = There is no command "{ $name }".
cli-usage-no-command = A command is missing.
cli-usage-option = There is no option { $name }.{ $guess ->
        [none] {""}
       *[other] {" "}Did you mean { $guess }?
    }
cli-usage-needs-value = The option { $name } needs a value.
cli-usage-missing = { $name } is missing.
cli-usage-value = The value of { $name } is not accepted.{ $choices ->
        [none] {""}
       *[other] {" "}Possible: { $choices }.
    }
cli-usage-extra = Too many words: { $names }. A name with blanks goes between quotation marks.
cli-usage-help = Help: { $command }
cli-unexpected = An unexpected error ({ $kind }) ended the command. What was saved before is safe. With HAZIR_DEBUG=1 it shows where; please report that.

error-cli-cannot-read = The file cannot be read ({ $reason }).
    .remedy = Check its name and permissions.
error-cli-not-a-file = This is not a file, so it is not read.
    .remedy = Name a file, not a folder, device or pipe.
error-cli-too-large = The file is larger than { $limit } MB.
    .remedy = Check that it is the right file.
error-cli-cannot-write = The file cannot be written ({ $reason }).
    .remedy = Choose another place with --output, or correct the folder's permissions.
error-cli-assessment-none = { $count ->
        [0] There is no assessment yet.
       *[other] No assessment has this id or name.
    }
    .remedy = "hazir list" shows them all; "hazir demo" adds an example. A data folder is chosen with --data.
error-cli-assessment-several = { $count } assessments match: { $ids }.
    .remedy = Name one by its id.
error-cli-section = There is no section "{ $name }".
    .remedy = Choose from: { $known }.
error-cli-date = "{ $value }" is not a date.
    .remedy = Write it as 2026-04-03.
cli-run-other-port = Port { $usual } is in use, perhaps by another Hazır. This one opens at http://127.0.0.1:{ $port }
error-cli-no-port = No port from { NUMBER($first, useGrouping: 0) } to { NUMBER($last, useGrouping: 0) } is free.
    .remedy = Close a program that uses one, or name a free port with --port.
error-cli-port = The port cannot be used ({ $reason }).
    .remedy = If Hazır is running already, open its page. Otherwise name another port, or leave --port out.

cli-check-log = Test a complaint log against clauses 7 and 8 of ISO 10002. Exit code 5 where a test shows a gap, for nightly jobs.
    .short = Test a complaint log.
cli-check-log-file = The log: .csv, .tsv, .xlsx, .parquet or .xes (also .gz).
cli-check-log-mapping = Which column is which field: a template as YAML, or the name of one that was saved on screen. Without it the columns are guessed, and the guess is told.
cli-check-log-targets = Own targets, calendar and sector rule as YAML; without it the tool's defaults, whose misses are advice.
cli-check-log-save-mapping = Write the mapping that was used, to correct and use again.
cli-check-log-sheet = The sheet of a workbook; by default the one that looks most like a table.
cli-check-log-encoding = The encoding of a text file, such as cp1254; by default recognised.
cli-check-log-as-of = The day that the log speaks for, such as 2026-04-03; by default its last day.
cli-check-log-seed = The seed of the file review sample; by default 1.
cli-check-log-fail-on = gaps: exit code 5 where a test shows a gap (default); advice: also where one gives advice.
cli-check-log-keep = Keep the results with this assessment, for its page and report. Nothing is attached.
cli-check-log-guessed = Columns guessed: { $columns }
cli-check-log-kept = The results are kept with { $name }.
cli-check-log-read = { $file }: { $all } rows read, { $tested } tested, { $refused } refused.
cli-check-log-sum = { $failed } with gaps, { $advice } with advice, { $passed } passed, { $empty } with nothing to test, { $not_testable } not testable.
cli-busy-check-log = Testing the log
cli-check-log-engine = Test a table where it lies, by the database's address: postgres://…, spark://local[2] or duckdb://; FILE is then the table's name. Its columns are named as the fields, or by --mapping.
error-cli-template-none = No file and no saved template has this name.
    .remedy = Saved templates: { $names }.
