# The sample for file review: its rules, its reasons, the reviewer's verdicts, the printed sheets.

sample-reason-safety = safety
sample-reason-referred = sent to external resolution
sample-reason-random = random part
sample-reason-oldest-open = among the oldest open
sample-reason-slowest-closed = among the slowest closed

sample-rule-root = root of all complaints, at least ten
sample-rule-fixed = { $size }, as chosen
sample-rule-attribute = enough to show an error rate of { $rate } in 95 of 100 samples

review-ok = File and log agree
review-not-ok = They do not agree
review-not-available = File not available

sheet-title = File review
sheet-foot = { $log } · seed { $seed } · confidential: complaint files
sheet-log = Log
sheet-hash = SHA-256
sheet-period = Received
sheet-population = Complaints in the log
sheet-must = Safety or sent outside
sheet-random = Random part
sheet-random-said = { $drawn } of the { $frame } others; shows an error rate of { $rate } or more in 95 of 100 samples
sheet-rule = Size of the random part
sheet-seed = Seed
sheet-part = Part
sheet-notice = Open the file of each complaint and compare it with the log. The same seed on the same log gives the same list. A file that is not available counts as an error. ISO 10002 recommends the steps; it prescribes no sample: this one is Hazır’s own rule.
sheet-column-number = No.
sheet-column-case = Complaint
sheet-column-row = Row
sheet-column-reasons = Why it is in the sample
sheet-why = In the sample for: { $reasons }. Row { $row } of the log.
sheet-column-look = What to look at
sheet-column-says = The log says
sheet-column-marks = The file shows
sheet-column-seen = Evidence seen
sheet-mark-ok = agrees
sheet-mark-not-ok = does not
sheet-mark-na = not applicable
sheet-verdict = Overall:
sheet-remark = Remark
sheet-reviewer = Reviewer
sheet-day = Date
sheet-signature = Signature

sheet-value-yes = yes
sheet-value-no = no
sheet-value-partly = partly
sheet-value-na = not applicable
sheet-value-no-answer = no answer

sheet-look-7-2 = Is the original complaint on file, with what is claimed, the remedy asked for and the day? Does the log repeat it rightly?
sheet-look-7-3 = Can its state be followed from receipt to the end? Was the complainant kept informed, and when?
sheet-look-7-4 = Is there a letter or message that acknowledges receipt, of the day in the log?
sheet-look-7-5 = Were severity, safety, complexity and impact assessed, and do they fit what the file tells?
sheet-look-7-6 = Was it looked into as deeply as it deserves, by somebody not concerned? What shows the cause?
sheet-look-7-7 = Was a remedy offered, or refused with reasons? Is it like that of similar complaints?
sheet-look-7-8 = Is there proof that the decision was communicated, of the day in the log?
sheet-look-7-9 = Was it accepted, or was the way to other bodies told? Was the remedy carried out before closing?
