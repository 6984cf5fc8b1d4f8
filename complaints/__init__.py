"""What happened: a complaint log is read, mapped, tested, analysed and sampled.

    file ─ reading/ ─▶ raw table of texts
         ─ guess, mapping, preview ─▶ which column is which field
         ─ canonical, events, privacy ─▶ one row a case, nobody's name in it (in_place: a database)
         ─ log, logtests/, run ─▶ results of T01 … T33, cube of counts
         ─ process, analysis, signs, benefits, sampling ─▶ log_report
         ─ propose ─▶ evidence, levels and notes for the assessment

checking.py has these steps in a row; worker.py runs them in a child process.

    fields, fields.yaml                what a log may have
    targets, rules, calendars, limits  what it is held against; working_days: as a table
    held, failing, cube, intervals     how a check is asked and counted; telling: in sentences
    guess_*, headings, profile         how columns are guessed; moments, values: how cells are read
    steps, paths, event_paths, spells  the process; process_words: in sentences
    pareto, control_charts, kpis, trends, recurrence, survey, outcomes: the analysis
    proposed_level, proposal_notes, log_evidence, newer_log: from results to the assessment
    *_results, results, said, sample   what is kept: frozen models, light to import
    demo/, engines                     logs made up; where a log lies
"""
