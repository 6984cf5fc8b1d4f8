# Bütünleşik değerlendirmede iki standardın ortak raporu.
report-joint-heat = Birleşik ısı haritası
report-annexes = Ekler (yardımcı)
