# Keeping data: refusals of the store, of evidence files and of archives; words of the audit trail.

error-answer-conflict = The answer to { $number } was changed in another window after you opened it.
    .remedy = Compare the two versions and keep the right one. Nothing was overwritten.
error-evidence-conflict = This piece of evidence was changed in another window after you opened it.
    .remedy = Load it again and repeat your change. Nothing was overwritten.
error-setup-conflict = The set-up was changed in another window after you opened it.
    .remedy = Load it again and repeat your change. Nothing was overwritten.
error-undo-conflict = Something else was changed in the meantime, so the change you wanted to undo is no longer the last one.
    .remedy = Look at the list of changes and undo again.
error-standard-fixed = The answers belong to { $kept }; the assessment cannot move to { $wanted }.
    .remedy = Create a new assessment on the other standard.

error-assessment-not-there = There is no assessment { $id }.
    .remedy = Choose one from the list of assessments.
error-assessment-deleted = The assessment of { $organisation } was deleted.
    .remedy = Restore it in the list of assessments to go on with it.
error-evidence-not-there = This piece of evidence is no longer there.
    .remedy = Load the page again and attach what is there.
error-file-not-there = The file is not in the data folder.
    .remedy = Upload it again, or restore the data folder from a backup.
error-file-damaged = The file on the disk is no longer the one that was kept: its checksum differs.
    .remedy = Upload it again, or restore the data folder from a backup.

error-folder-not-writable = The data folder cannot be used ({ $reason }).
    .remedy = Choose a folder that you may write to with --data or HAZIR_DATA, or correct its permissions.
error-disk-full = The disk is full; the change was not saved.
    .remedy = Make room on the disk and save again.
error-database-busy = The database is in use by another program and did not become free; the change was not saved.
    .remedy = Close other programs that use the data folder and save again.
error-database-damaged = The database is damaged or is not a database.
    .remedy = Restore the data folder from a backup.
error-database-newer = The database was written by a newer version of Hazır.
    .remedy = Install that version or a later one, or choose another data folder with --data.
error-database-foreign = The file is a database of another program.
    .remedy = Choose another data folder with --data or HAZIR_DATA.
error-database-failed = The database refused the operation ({ $reason }); nothing was saved.
    .remedy = Try again. If it happens again, make a backup of the data folder and report it.
error-backup-target-exists = There is already something at this place.
    .remedy = Choose a name that is not taken yet; backups are never overwritten.

error-upload-empty = The file is empty.
    .remedy = Choose the file that holds the evidence.
error-upload-too-large = The file has { $size } MB; at most { $limit } MB are accepted.
    .remedy = Make it smaller, split it, or give a reference to where it is kept.
error-upload-name = The file's name has { $length } characters, or none that can be shown; 1 to { $limit } are accepted.
    .remedy = Rename the file and upload it again.
error-upload-type = { $ending ->
        [none] Files without an ending are not accepted as evidence.
       *[other] Files of the type ".{ $ending }" are not accepted as evidence.
    }
    .remedy = Save it as one of: { $allowed }. A PDF always works.
error-upload-content = The content is not what the file's ending says.
    .remedy = Open the file in its program and save it again in the right format.
error-upload-damaged = The file is damaged or incomplete.
    .remedy = Open it to see whether it is readable, and save or copy it again.
error-upload-pixels = { $width ->
        [0] The picture is too large to be read; at most { $limit } megapixels are accepted.
       *[other] The picture has { $width } × { $height } pixels; at most { $limit } megapixels are accepted.
    }
    .remedy = Make the picture smaller and upload it again.
error-upload-password = The file is protected by a password.
    .remedy = Save it without a password; whoever checks the evidence must be able to open it.
error-upload-bomb = The file unpacks to far more than a document of its size holds.
    .remedy = Open it in its program and save it again, or save it as PDF.
error-upload-macros = The file contains macros.
    .remedy = Save it without macros (as xlsx, docx or pptx) or as PDF.
error-upload-markup = The text file contains a web page or markup, not plain text.
    .remedy = Print the page to PDF and upload that.

error-archive-foreign = The file is not an assessment exported by Hazır.
    .remedy = Choose a file that "Export" or "hazir export" wrote.
error-archive-damaged = The archive is damaged or incomplete.
    .remedy = Copy or download it again, or export the assessment once more.
error-archive-encrypted = The archive is protected by a password.
    .remedy = Import the file as Hazır exported it.
error-archive-bomb = The archive unpacks to more than can be accepted.
    .remedy = Import the file as Hazır exported it.
error-archive-duplicate-member = The archive holds the same member twice.
    .remedy = Import the file as Hazır exported it.
error-archive-path = The archive holds a member whose name leads out of it.
    .remedy = Do not trust this file. Ask the sender for the file as Hazır exported it.
error-archive-newer = The archive has schema version { NUMBER($schema, useGrouping: 0) }; this Hazır knows up to { NUMBER($known, useGrouping: 0) }.
    .remedy = Install a newer version of Hazır and import it there.
error-archive-json = This part of the archive is not readable JSON.
    .remedy = Import the file as Hazır exported it.
error-archive-member-extra = The archive holds a member that does not belong to it.
    .remedy = Import the file as Hazır exported it.
error-archive-member-missing = A member of the archive is missing.
    .remedy = Copy or download it again, or export the assessment once more.
error-archive-digest = The checksum differs: this member was changed after the export.
    .remedy = Import the file as Hazır exported it.
error-archive-manifest = The table of contents does not describe what is in the archive.
    .remedy = Import the file as Hazır exported it.
error-archive-file = The name, size or type of this evidence file is not the one that the assessment states.
    .remedy = Import the file as Hazır exported it.
error-archive-unknown-key = There is a field here that Hazır does not know.
    .remedy = Remove it, or import the file with the version of Hazır that wrote it.
error-archive-key-twice = The same field is given twice.
    .remedy = Keep one of them, or import the file as Hazır exported it.
error-archive-character = The text contains the character U+{ $codepoint }, which cannot be stored.
    .remedy = Remove the character, or import the file as Hazır exported it.
error-archive-value = This field has a value that is not allowed.
    .remedy = Correct it, or import the file as Hazır exported it.
error-archive-too-large = The assessment holds { $size } MB of evidence files; an export can hold { $limit } MB.
    .remedy = Use a backup, which has no limit, or keep large files elsewhere and refer to them.
error-archive-unknown-standard = The assessment was answered on { $standard }, which this Hazır does not have.
    .remedy = It can be kept and exported, but not scored here.
error-archive-other-checklist = The assessment was answered on another version of the checklist { $standard }.
    .remedy = Go through the answers again: wording or selection may have changed since.

change-created = Assessment created
change-duplicated = Assessment copied
change-imported = Assessment imported
change-setup = Set-up changed
change-answer = Answer changed
change-answers = Several answers changed
change-evidence-added = Evidence added
change-evidence-changed = Evidence changed
change-evidence-removed = Evidence removed
change-deleted = Assessment deleted
change-restored = Assessment restored
change-undo = Change undone
