# Reading a complaint log: why a file is refused, why a row is left out, what was assumed on the way.

error-log-not-there = The file { $name } cannot be opened.
    .remedy = Check the name, the place and the permission to read it.
error-log-empty = The file is empty.
    .remedy = Export the complaint log again and choose that file.
error-log-too-large = The file has { $size } MB; at most { $limit } MB are read.
    .remedy = Export a shorter period, or save the log as Parquet.
error-log-changed = The file changed while it was being read; nothing was taken over.
    .remedy = Wait until the export or upload is finished, and read it again.
error-log-time = The file was not read within { $seconds } seconds.
    .remedy = Save it as CSV or Parquet, or export a shorter period.
error-log-beyond = The file could not be opened within the limits set for reading: it is damaged, or holds far more than it shows (such as a cell far outside the table).
    .remedy = Delete everything outside the table and save it again, or save the table as CSV.
error-log-disk-full = The disk is full; the log was not read.
    .remedy = Make room on the disk and read it again.
error-log-not-written = What was read could not be written to the data folder ({ $reason }).
    .remedy = Check that the folder is there and may be written to.
error-log-too-much = What is read from the file is far larger than the file itself.
    .remedy = Export a shorter period, or leave out columns with long texts.

error-log-xls = The file is an old or binary Excel workbook (.xls, .xlsb), or is protected by a password.
    .remedy = Open it in its program and save it as Excel workbook (.xlsx) without a password, or as CSV.
error-log-ods = The file is an OpenDocument file or another document, not an Excel workbook.
    .remedy = Open it in its program and save the table as Excel workbook (.xlsx) or as CSV.
error-log-pdf = The file is a PDF; the rows of a log cannot be read from it without mistakes.
    .remedy = Export the log from its own program as CSV, Excel workbook (.xlsx) or Parquet.
error-log-packed = The file is a packed archive.
    .remedy = Unpack it and choose the log inside (only event logs are read as .xes.gz).
error-log-markup = The file is a web page or XML, whatever its name says.
    .remedy = Open it in your spreadsheet program and save it as Excel workbook (.xlsx) or as CSV.
error-log-json = The file is JSON, not a table.
    .remedy = Export the log as CSV, Excel workbook (.xlsx) or Parquet.
error-log-unknown = The content of the file is of a kind that is not read.
    .remedy = Choose a CSV, TSV, Excel workbook (.xlsx), Parquet or XES file. A text in an unusual encoding can be read once you name the encoding.
error-log-damaged = The file is damaged or incomplete.
    .remedy = Copy, upload or export it again.
error-log-locked = The workbook is protected by a password.
    .remedy = Save it without a password.
error-log-bomb = The file unpacks to far more than a log of its size holds.
    .remedy = Open it in its program and save it again, or save the table as CSV.
error-log-macros = The workbook contains macros.
    .remedy = Save it as Excel workbook without macros (.xlsx), or as CSV.
error-log-doctype = The file contains a document type declaration, as no log needs it and attacks use it.
    .remedy = Save it again from its own program, or remove the declaration (<!DOCTYPE …>).
error-log-far-cell = The cell { $cell } lies far outside any table.
    .remedy = Delete the columns to the right of the table and save the workbook again.
error-log-sheet = The workbook has no sheet "{ $sheet }".
    .remedy = Choose one of: { $names }.

error-log-no-table = No table was found in the file.
    .remedy = Check that the log has a row of headings with the complaints below it, one a row.
error-log-no-rows = There are headings ({ $columns } columns), but no row below them.
    .remedy = Export the log again with its records, or choose the row of the headings yourself.
error-log-header-row = Row { $row } is empty or not among the first rows, so it cannot be the row of the headings.
    .remedy = Choose the row that names the columns.
error-log-columns = The table has { $columns } columns; at most { $limit } are read.
    .remedy = Export only the columns of the complaint log.
error-log-rows = The file states { $rows } rows; at most { $limit } are read.
    .remedy = Export a shorter period.
error-log-column-type = The column "{ $column }" holds values of the type { $type }, which are not single texts, numbers, dates or truth values.
    .remedy = Leave the column out, or write its parts into columns of their own.
error-log-encoding-unknown = The encoding "{ $encoding }" is not known.
    .remedy = Choose one from the list, for Turkish usually utf-8 or cp1254.
error-log-xes = The file is XML, but not an event log in XES.
    .remedy = Export the event log as XES, or the table as CSV.
error-log-xes-broken = The event log breaks off or is not well-formed in line { $line } ({ $reason }).
    .remedy = Copy, upload or export it again.

log-row-cells-few = The row has { $cells } cells instead of { $expected }.
log-row-cells-many = The row has { $cells } cells instead of { $expected }; a separator inside a text needs quotation marks.
log-row-cell-long = The cell in "{ $column }" has { $length } characters; at most { $limit } are read.
log-row-quotes = The quotation marks in the row do not match.
log-row-unclosed = A quotation mark is opened in the row and never closed; reading went on in the next line.
log-row-line-break = There is a line break in the middle of the row.
log-row-undecodable = The cell in "{ $column }" has bytes that are no character in the file's encoding.
log-row-character = The cell in "{ $column }" has a character that cannot be kept.
log-row-total = The last row sums up; it is no record.

log-warning-encoding-assumed = The encoding was assumed to be { $encoding }. Check the letters in: { $sample }
log-warning-backslashes = Quotation marks inside texts are written \" in this file and were read as ".
log-warning-title-lines = { $count ->
        [one] A line above the headings was passed over: { $text }
       *[other] { $count } lines above the headings were passed over, the first: { $text }
    }
log-warning-no-headings = No headings were found; the { $columns } columns are called by their numbers.
log-warning-blank-headings = { $count ->
        [one] A column has no heading; it is called by its number.
       *[other] { $count } columns have no heading; they are called by their numbers.
    }
log-warning-repeated-headings = { $count ->
        [one] A heading occurs more than once; the later one has a number behind it.
       *[other] { $count } headings repeat others; they have a number behind them.
    }
log-warning-blank-rows = { $count ->
        [one] A row without any text was passed over.
       *[other] { $count } rows without any text were passed over.
    }
log-warning-cut-off = The file ends in the middle of line { $line }; it may be incomplete.
log-warning-sheets-left-out = Sheet "{ $sheet }" was read. { $count ->
        [one] Another sheet was not: { $names }
       *[other] { $count } others were not: { $names }
    }
log-warning-error-cells = { $count ->
        [one] A cell with an error such as #N/A was read as empty.
       *[other] { $count } cells with an error such as #N/A were read as empty.
    }
log-warning-formulas = { $count ->
        [one] A formula was read with the value that was last calculated.
       *[other] { $count } formulas were read with the values that were last calculated.
    }
log-warning-formulas-empty = { $count ->
        [one] A formula has no calculated value and was read as empty.
       *[other] { $count } formulas have no calculated value and were read as empty.
    }
log-warning-cases-empty = { $count ->
        [one] A case of the event log has no event and therefore no row.
       *[other] { $count } cases of the event log have no event and therefore no row.
    }
log-warning-nested = { $count ->
        [one] A value lay inside another one; it has a column of its own.
       *[other] { $count } values lay inside others; they have columns of their own.
    }
