# What can be wrong with the files of a worked example (examples/README.md).

error-example-requirement-unknown = No { item } of this depth has the number { $number }.
    .remedy = Use a short number of the standard, such as "7.4-01".
error-example-answered-twice = Requirement { $number } is already answered at { $first }.
    .remedy = Keep one of the two answers.
error-example-evidence-unknown = The register holds no evidence with the key { $key }.
    .remedy = Add it to evidence.yaml or correct the key.
error-example-evidence-unused = No answer rests on the evidence { $key }.
    .remedy = Name it in an answer or take it out of the register.
error-example-file-missing = The evidence file { $file } is not in the folder files.
    .remedy = Add the file or correct its path.
error-example-file-unused = No piece of evidence names this file.
    .remedy = Name it in evidence.yaml or delete it.
