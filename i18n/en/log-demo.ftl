# The generator of made-up complaint logs: what it refuses.
error-demo-log-size = A log has between 1 and { $most } complaints.
    .remedy = Name another number with --cases.
error-demo-log-ending = A log is not written under this file name.
    .remedy = End the name in one of { $known }.
error-demo-log-sheet = A spreadsheet holds { $most } rows below its headings.
    .remedy = Write fewer complaints, or a .csv or .parquet file.
