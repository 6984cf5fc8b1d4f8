"""The commands of ``hazir``, one file a topic. What they do is done in the layers below.

    spoken.py      help and usage errors in the reader's language
    console.py     language, clock and data folder of this machine; files in and out; exit codes
    options.py     options that several commands share
    running.py     run, demo
    keeping.py     list, export, import, backup, undo
    answering.py   answers template, answers import
    reporting.py   report
    complaint_log.py  demo-log
    checking.py    checklist validate, checklist schema

Help texts in the code are ids of Fluent messages (``i18n/*/cli.ftl``). Heavy modules are imported inside the
commands that need them, so that ``hazir --help`` answers at once.
"""
