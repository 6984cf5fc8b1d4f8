# Şikâyet kayıtlarının gösterdikleri: sonuç sayfası.
log-results-about = { $file } · { $first } – { $last } arasında alınan { $cases } şikâyet, { $day } itibarıyla
log-results-failed = { $count ->
        [one] Bir test eksik gösteriyor: { $tests }.
       *[other] { $count } test eksik gösteriyor: { $tests }.
    }
log-results-tab-tests = Testler
log-results-tab-process = Süreç
log-results-tab-analysis = Analiz
log-results-tab-signs = Sorulmaya değer
log-results-tab-benefits = Kazanımlar
log-results-tab-sample = Örneklem
log-results-tab-read = Okunanlar

# Testler
log-results-blank = (boş)
log-results-all = Tümü
log-results-months = Alındığı dönem
log-results-outcome = Yalnızca şunları göster
log-results-part = Seçilen bölüm: { $all } şikâyetten { $cases } tanesi. Huni işaretli satırlar bu bölümde sayıldı.
log-results-whole = Bu sonuç yalnızca bütün kayıtlarda sayılır.
log-results-feeds = Kaynak: { $source }
log-results-rate = Geçen { $passed }, geçmeyen { $failed }: { $rate } (%95 aralık: { $low } – { $high })
log-results-failing = { $count ->
        [one] Testten geçmeyen: 1
       *[other] Testten geçmeyenler: { $count }
    }
log-results-more = { $count ->
        [one] ve bir tane daha
       *[other] ve { $count } tane daha
    }

# Süreç
log-results-order-standard = 7.2 – 7.9 maddelerinin sırasıyla karşılaştırıldı: { $steps }.
log-results-order-own = Kendi prosedürünüzle karşılaştırıldı ({ $source }): { $steps }.
log-results-steps = Adımlar
log-results-paths = Şikâyetlerin gerçekte izlediği yollar
log-results-paths-listed = Tablo olarak yollar
log-results-other-paths = diğer bütün yollar
log-results-times = Adımlar arasındaki süre
log-results-hours = { $count } saat
log-results-days = { $count } gün
log-results-column-step = Adım
log-results-column-clause = Madde
log-results-column-reached = Kayıtlı
log-results-column-expected = Beklenen
log-results-column-missing = Eksik
log-results-column-early = Sıra dışı
log-results-column-repeated = Tekrarlanan
log-results-column-path = Yol
log-results-column-cases = Şikâyet
log-results-column-share = Pay
log-results-column-conforms = Sırasında
log-results-column-between = Nereden → nereye
log-results-column-median = Ortanca
log-results-column-p90 = P90
log-results-yes = evet
log-results-no = hayır
log-results-column-longest = En uzun

# Analiz
log-results-pareto = Şikâyetler nereden geliyor
log-results-pareto-by = Sayım ölçütü
log-results-trend = Eğilim
log-results-recurrence = Düzeltici faaliyetlerden önce ve sonra
log-results-ageing = Yaşına göre açık şikâyetler
log-results-times-as-many = × { $ratio }
log-results-satisfaction = Memnuniyet ve sonuç
log-results-satisfaction-mean = Şikâyetin ele alınışından memnuniyet
log-results-mean = { $low } – { $high } ölçeğinde { $mean }
log-results-top = En iyi iki puan
log-results-response = Ankete cevap verenler
log-results-coverage = Memnuniyeti sorulanlar
log-results-first-contact = İlk temasta çözülenler
log-results-justified = Tamamen veya kısmen haklı bulunanlar
log-results-column-cause = Neden
log-results-column-acted = Faaliyet tarihi
log-results-column-before = Önce
log-results-column-after = Sonra
log-results-column-change = Sonraki oran (%95 aralık)
log-results-column-figure = Gösterge
log-results-column-value = Değer (%95 aralık)

# İşaretler
log-results-signs-intro = Kayıtların tetkik için düzenlenmiş olabileceğini düşündüren işaretler. Hiçbiri bir şeyi kanıtlamaz: her biri bir sorudur, masum açıklaması da altındadır.
log-results-signs-none = Bu kayıtlarda sorulmaya değer bir işaret yok.
log-results-sign-weak = zayıf
log-results-sign-clear = belirgin

# Kazanımlar
log-results-benefits-intro = ISO 10002 sisteminden beklenenler ve bu kayıtların onlar hakkında söyleyebildikleri.
log-results-measure = Dönemin ilk üçte biri: { $first }; son üçte biri: { $last }
log-results-measure-short = Karşılaştırmak için dönem sayısı az.

# Örneklem
log-results-sample-none = Kayıtlarda seçilecek şikâyet yok.
log-results-sample-drawn = { $population } şikâyetten { $cases } tanesi: güvenlikle ilgili ve dış çözüme gönderilen { $must } şikâyetin tümü, kalan { $frame } şikâyetten (şube ve kanala göre) rastgele { $random } tanesi, en eski açık ve en yavaş kapanan şikâyetler. Bu { $frame } şikâyetin { $rate } veya daha fazlası hatalı olsaydı, böyle 100 örneklemin 95 tanesi bunu gösterirdi. Tohum { $seed }: aynı tohum ve aynı kayıtlar aynı listeyi verir.
log-results-sheets = Dosya inceleme formları
log-results-review = Dosya incelemesinde bulunanlar
    .help = İncelenen her dosya için bir değerlendirme seçin; hemen, notuyla birlikte kaydedilir (değerlendirmesiz not kaydedilmez). Rastgele seçilen bölümden, açılmayan dosyaların en çok ne kadarının hatalı olabileceği hesaplanır.
log-results-review-open = { $open ->
        [one] Henüz incelenmemiş bir dosya var.
       *[other] Henüz incelenmemiş { $open } dosya var.
    }
log-results-review-part = Şimdiye kadar rastgele seçilen { $looked } dosyanın { $wrong } tanesi hatalı: %95 güvenle kayıtların en çok { $bound } kadarı ({ $cases } şikâyet) hatalıdır. İncelenecek { $open ->
        [one] bir dosya
       *[other] { $open } dosya
    } kaldı.
log-results-review-done = Rastgele seçilen { $looked } dosyanın { $wrong } tanesi hatalı: %95 güvenle kayıtların en çok { $bound } kadarı ({ $cases } şikâyet) hatalıdır.
log-results-column-case = Şikâyet
log-results-column-reasons = Neden burada
log-results-column-verdict = Değerlendirme
log-results-column-note = Görülen

# Okunanlar
log-results-read-file = Dosya
log-results-read-format = Biçim
log-results-read-sha256 = SHA-256
log-results-read-rows = Satırlar
log-results-read-cases = Şikâyet
log-results-read-period = Alınma dönemi
log-results-read-as-of = İtibarıyla
log-results-read-mapping = Şablon
log-results-read-fields = Alanlar
log-results-read-software = Testi yapan
log-results-rows = { $all } satır okundu: { $tested } test edildi, { $refused } alınmadı
log-results-mapping-unnamed = kaydedilmedi
log-results-refused = { $count ->
        [one] Alınmayan bir satır
       *[other] Alınmayan { $count } satır
    }
log-results-unread = Okunamayan hücreler
log-results-privacy = Kişisel veriler
log-results-kept = Kullanıcının isteğiyle şu alanlar olduğu gibi tutuldu: { $fields }.
log-results-kept-none = Adlar ve iletişim bilgileri çıkarıldı veya takma adla değiştirildi; serbest metin tarandı ve çıkarıldı.
log-results-column-field = Alan
log-results-column-cells = Hücre
log-results-column-row = Satır
log-results-column-reason = Gerekçe

# Testlerden değerlendirmeye
log-attach-title = Değerlendirmeye aktarma
log-attach-intro = { $tests ->
        [one] Bir test sonucu,
       *[other] { $tests } test sonucu,
    } { $period } dönemi için { $items ->
        [one] bir maddenin
       *[other] { $items } maddenin
    } kanıtı olur (sistemle test edilmiş).
log-attach-evidence = Kanıtları ekle
    .help = Her sonucu, ilgili olduğu maddelere ekler. Seviyeler ve notlar değişmez.
log-attach-attached = Bu kayıtların kanıtları eklenmiş durumda.
log-attach-proposals = Önerilen seviyeler ve notlar
    .help = Yalnızca öneridir: her biri gerekçesiyle, cevabın şimdiki hâlinin yanında gösterilir.
log-attach-now = Şimdi: { $level }
log-attach-open = açık
log-attach-proposed = Öneri: { $level }
log-attach-take = { $number } için öneriyi al
log-attach-taken = { $number } için alındı
log-attach-seen = Görülen
log-attach-missing = Eksik
log-attach-replaced = { $count ->
        [one] Eski kayıtlara ait bir kanıtın yerine geçer.
       *[other] Eski kayıtlara ait { $count } kanıtın yerine geçer.
    }
log-attach-changed = Önceki kayıtlardan bu yana değişenler
log-attach-done = Eklendi. Geri alınabilir.
log-attach-nothing = Bu kayıtlarda kanıt olabilecek bir test sonucu yok.
log-attach-not-current = Daha yeni kayıtlar var; onların sonuçları geçerlidir.
log-attach-all-taken = Bütün öneriler alındı.

error-log-check-ended = Testler bitmeden sona erdi (çıkış { $status }).
    .remedy = Yeniden deneyin. Kayıtlar çok büyükse diğer programları kapatın veya belleği daha büyük bir makinede hazir check-log ile test edin.
