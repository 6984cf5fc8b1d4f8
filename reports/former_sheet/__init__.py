"""Answers on the clause numbers of ISO 10002:2004 or 2014, taken to 2018.

write.write_former_sheet(standard, numbering, language)                      a template, as bytes
read.read_former_sheet(data, standard, assessment, revisions, numbering)     a SheetPreview; nothing is saved

A row holds a former clause, one level and one note; the level goes to every requirement that the clause
became and is marked "to check", because it was given to the clause as a whole. This file imports nothing,
so that pages which only name the numbers stay light.
"""
