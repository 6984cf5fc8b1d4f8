# The page that previews and makes the report.
report-page-intro = Choose what goes into the report, look at its pages, and make it as a PDF and as one HTML file. It is made from the assessment as it is stored now.
report-page-choices = What goes in
report-page-kind = Kind
report-page-kind-gap = Everything: verdict, gaps, evidence and all answers.
report-page-kind-summary = What a management board reads.
report-page-kind-evidence = What an auditor opens first.
report-page-language = Language of the report
report-page-sections = Sections
    .help = Press a section to leave it out or to take it in again.
report-page-no-section = Choose at least one section.
report-page-recommendations = With recommendations
    .help = A certification body's auditor may not suggest solutions. Switched off, everything that advises is left out.
report-page-draft = Mark as draft
    .help = Every page then says that it is a draft.
report-page-logo = Logo for the cover (PNG or JPEG)
    .help = At most 5 MB. It is kept in this browser tab only.
report-page-logo-alt = The logo on the cover
report-page-logo-remove = Remove the logo

report-page-make = Make the report
report-page-again = Make it again
report-page-stage-waiting = Waiting for its turn
report-page-stage-layout = Laying out the pages
report-page-stage-writing = Writing the file
report-page-made = Made at { $time } from version { $version } of the assessment · { $pages ->
        [one] one page
       *[other] { $pages } pages
    }
report-page-stale = The assessment has changed since (it is at version { $version } now). Make the report again to have it up to date.
report-page-older = It speaks for { $date }. Make it again to have it as of today.
report-page-differs = Other things are chosen above than when this report was made. Make it again to have them in it.
report-page-pdf = PDF
    .help = Tagged for screen readers (PDF/UA), with bookmarks.
report-page-html = HTML
    .help = The same report as one file for the browser.

report-page-preview = Preview
report-page-preview-what = Pages to show
report-page-preview-first = The first pages
report-page-preview-alt = Page { $number } of { $count } of the preview; the report itself can be read by screen readers
report-page-pages = Pages of the report
report-page-page = Page { $number } of { $count }

error-page-images = The pages cannot be shown as pictures ({ $reason }).
    .remedy = The files themselves are not concerned: download one to see the report.
