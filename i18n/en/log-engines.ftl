# The engines that complaint logs lie on.
error-engine-unknown = This address names no engine for complaint logs.
    .remedy = Begin it with one of { $known }.
error-engine-setting = The setting "{ $name }" of the address is unknown or has a value that does not fit.
    .remedy = These can be set, such as memory_limit=2GB: { $known }.
error-engine-folder = The folder for temporary files is not there.
    .remedy = Name a folder that exists, or none.
error-engine-spark-master = Hazır runs Spark on this machine only.
    .remedy = Write spark://local[2], with the number of processors to use.
error-engine-not-installed = What { $engine } needs is not installed.
    .remedy = Install the extra "engines" (requirements-engines.lock); Spark needs Java as well.
error-engine-not-reached = { $engine } cannot be reached or does not let Hazır in ({ $kind }).
    .remedy = Check that it is running, and the host, port, database, user and password of the address.
error-engine-table = The complaints cannot be read there ({ $kind }).
    .remedy = Check the name of the table or file, and the right to read it.
error-engine-no-log = The table has no column that is a field of a complaint log: { $columns }.
    .remedy = Name the columns as the fields (docs/complaint-log.md), or give --mapping.
