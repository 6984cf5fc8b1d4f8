# The report on both standards of an integrated assessment.
report-joint-heat = Joint heat map
report-annexes = Annexes (aids)
