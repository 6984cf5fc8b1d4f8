# Raporun önizlendiği ve hazırlandığı sayfa.
report-page-intro = Raporda nelerin yer alacağını seçin, sayfalarına bakın, PDF ve tek bir HTML dosyası olarak hazırlayın. Rapor, değerlendirmenin şu anda kayıtlı hâlinden hazırlanır.
report-page-choices = Raporun içeriği
report-page-kind = Tür
report-page-kind-gap = Her şey: sonuç, boşluklar, kanıtlar ve bütün cevaplar.
report-page-kind-summary = Üst yönetimin okuduğu kadarı.
report-page-kind-evidence = Tetkikçinin ilk açtığı dosya.
report-page-language = Raporun dili
report-page-sections = Bölümler
    .help = Bir bölümü çıkarmak ya da yeniden eklemek için üzerine basın.
report-page-no-section = En az bir bölüm seçin.
report-page-recommendations = Önerilerle birlikte
    .help = Belgelendirme kuruluşunun tetkikçisi çözüm öneremez. Kapatıldığında öneri niteliğindeki her şey rapordan çıkar.
report-page-draft = Taslak olarak işaretle
    .help = Her sayfada taslak olduğu yazar.
report-page-logo = Kapak için logo (PNG ya da JPEG)
    .help = En çok 5 MB. Yalnızca bu tarayıcı sekmesinde tutulur.
report-page-logo-alt = Kapaktaki logo
report-page-logo-remove = Logoyu kaldır

report-page-make = Raporu hazırla
report-page-again = Yeniden hazırla
report-page-stage-waiting = Sırası bekleniyor
report-page-stage-layout = Sayfalar düzenleniyor
report-page-stage-writing = Dosya yazılıyor
report-page-made = Hazırlanma saati: { $time } · değerlendirmenin { $version }. sürümü · { $pages ->
        [one] bir sayfa
       *[other] { $pages } sayfa
    }
report-page-stale = Değerlendirme o zamandan beri değişti (şimdi { $version }. sürüm). Güncel hâli için raporu yeniden hazırlayın.
report-page-older = Raporun tarihi { $date }. Bugünkü tarihle almak için yeniden hazırlayın.
report-page-differs = Yukarıdaki seçimler, bu rapor hazırlanırken yapılanlardan farklı. Rapora yansımaları için yeniden hazırlayın.
report-page-pdf = PDF
    .help = Ekran okuyucular için etiketli (PDF/UA), yer imli.
report-page-html = HTML
    .help = Aynı rapor, tarayıcı için tek dosya olarak.

report-page-preview = Önizleme
report-page-preview-what = Gösterilecek sayfalar
report-page-preview-first = İlk sayfalar
report-page-preview-alt = Önizlemenin { $number }. sayfası (toplam { $count }); raporun kendisi ekran okuyucularla okunabilir
report-page-pages = Raporun sayfaları
report-page-page = Sayfa { $number } / { $count }

error-page-images = Sayfalar resim olarak gösterilemiyor ({ $reason }).
    .remedy = Dosyaların kendisi etkilenmez; raporu görmek için dosyalardan birini indirin.
