# Şikâyet kayıtlarının getirildiği, sütunlarının eşleştirildiği, hedeflerle karşılaştırıldığı ve test edildiği sayfa.
page-log = Şikâyet kayıtları
    .help = Şikâyet kayıtları okunur ve test edilir; kanıta, bulguya ve örnekleme dönüşür.

log-page-empty = Kayıtlarınız konuşsun
    .help = Kayıtlar test edilmeden burada bir şey gösterilmez.
log-page-good-for-evidence = **Kanıt:** 33 test, kayıtlarınızın Madde 7 ve 8 hakkında ne gösterdiğini tek tek şikâyetler üzerinden ortaya koyar.
log-page-good-for-finding = **Bulgu:** Her eksik, ilgili şikâyetleri, sınırı ve bu sınırın kaynağıyla birlikte verilir.
log-page-good-for-sample = **Örneklem:** İncelenecek dosyalar, tetkikçinin de aynen yeniden seçebileceği biçimde seçilir.
log-page-bring = Kayıtları getir
log-page-file = Şikâyet kayıtları: sistem çıktısı veya elle tutulan çizelge
    .help = Biçimler: { $formats }. En çok { $limit } MB; daha büyük kayıtları hazir check-log komutu okur.
log-page-private = Dosya bu bilgisayarda, geçici bir klasörde durur; dosyayı kaldırdığınızda, sekmeyi kapattığınızda veya Hazır’ı durdurduğunuzda klasör silinir. Yalnızca sonuçlar saklanır. Adlar, iletişim bilgileri ve serbest metinler alınmaz ya da kodla değiştirilir.
log-page-demo = Uydurma kayıtlarla dene
    .help = Bilerek hatalar konmuş { $count } uydurma şikâyet ve bunlara uygun hedefler. Kayıtlardaki hiç kimse gerçek değildir.
log-page-demo-name = Uydurma şikâyet kayıtları
log-page-put-away = Dosyayı kaldır
    .help = Dosyayı geçici klasörden siler. Saklanan sonuçlar ve hedefler kalır.
log-page-steps = Adımlar
log-page-step-file = Dosya
log-page-step-columns = Sütunlar
log-page-step-targets = Hedefler
log-page-step-results = Sonuçlar
log-page-to-file = Dosyaya git
log-page-to-columns = Sütunlara geç
log-page-to-targets = Hedeflere geç
log-page-to-results = Sonuçlara geç
log-page-earlier = Şimdiye kadar test edilen kayıtlar
log-page-open = Sonuçlar
    .help = { $name } kayıtlarının sonuçlarını göster
log-page-back = Bütün kayıtlar
log-page-tested-at = Test: { $when }
log-page-cases = { $count ->
        [one] bir şikâyet
       *[other] { $count } şikâyet
    }
log-page-span = alınma tarihleri: { $first } – { $last }
log-page-outcome-failed = { $count ->
        [one] bir başarısız test
       *[other] { $count } başarısız test
    }
log-page-outcome-advice = { $count ->
        [one] bir tavsiye
       *[other] { $count } tavsiye
    }
log-page-outcome-passed = { $count } başarılı test
log-page-outcome-not-testable = { $count } test edilemedi
log-page-outcome-empty = { $count } testte şikâyet yok

error-log-page-ended = İş beklenmedik biçimde sona erdi ({ $reason }).
    .remedy = Yeniden deneyin. Yinelenirse ayrıntılar konsoldadır.
error-log-page-other-shape = Bu sonuçları Hazır’ın başka bir sürümü saklamış; bu sürüm okuyamıyor.
    .remedy = Kayıtları yeniden test edin ya da sonuçları saklayan sürümle açın.
error-log-page-no-room = Dosya geçici klasöre konulamadı: { $reason }
    .remedy = Diskte yer açıp dosyayı yeniden getirin.

# Arka planda okuma ve test
log-reading-stage-begin = Dosya okunuyor …
log-reading-stage-demo = Uydurma kayıtlar hazırlanıyor …
log-reading-stage-read = Dosya okunuyor …
log-reading-stage-guess = Sütunlar inceleniyor …
log-previewing-stage-begin = Değerler okunuyor …
log-checking-stage-begin = Testler başlıyor …
log-checking-stage-columns = Sütunlar okunuyor …
log-checking-stage-cube = Bütün şikâyetler test ediliyor …
log-checking-stage-tests = Testler sürüyor …
log-checking-stage-process = Şikâyetlerin izlediği yollar çıkarılıyor …
log-checking-stage-analysis = Eğilimler ve nedenler hesaplanıyor …
log-checking-stage-signs = Sonradan üretilmiş kayıt belirtileri aranıyor …
log-checking-stage-sample = Örneklem seçiliyor …
log-checking-stage-keeping = Sonuçlar saklanıyor …

# 1. adım
log-file-rows = Satır
    .help = Başlıklar dışındaki veri satırları.
log-file-refused = Alınmayan satır
    .help = Alınamayan satırlar; her birinin nedeni yazılıdır. Diğerlerinin hepsi test edilir.
log-file-columns = Sütun
log-file-format = Biçim
log-file-sample = İlk satırlar. Türkçe harfler doğru mu? Değilse aşağıdan başka bir karakter kodlaması seçin.
log-file-sample-plain = İlk satırlar
log-file-refused-rows = { $count ->
        [one] Bir satır alınmadı
       *[other] { $count } satır alınmadı
    }
    .help = Kaynağında düzeltip dosyayı yeniden getirin ya da onlarsız sürdürün; sayıları sonuçlarda kalır.
log-file-refused-more = { $count } satırın ilk { $shown } tanesi listelenmiştir.
log-file-line = Satır
log-file-why = Neden
log-file-correct = Dosyayı başka türlü oku
    .help = Her değişiklikte dosya hemen yeniden okunur.
log-file-encoding = Karakter kodlaması
    .help = Örnek satırda Türkçe harfler bozuksa başka bir kodlama seçin.
log-file-encoding-utf-8 = Unicode (UTF-8)
log-file-encoding-utf-16 = Unicode (UTF-16)
log-file-encoding-cp1254 = Windows Türkçe (1254)
log-file-encoding-iso8859-9 = ISO Türkçe (8859-9)
log-file-encoding-cp857 = DOS Türkçe (857)
log-file-encoding-cp1252 = Windows Batı Avrupa (1252)
log-file-separator = Ayırıcı
log-file-separator-semicolon = Noktalı virgül ;
log-file-separator-comma = Virgül ,
log-file-separator-tab = Sekme
log-file-separator-bar = Dikey çizgi |
log-file-sheet = Sayfa
log-file-header-row = Başlık satırı
    .help = Dosyanın kendi programında görünen satır numarası, 1’den başlar; başlık yoksa 0.
log-file-guess = Kendiliğinden bulunsun
log-file-guessed = Bulunan: { $value }
log-file-other-kind = Bu dosya şikâyet kaydına benzemiyor
log-file-go-on = Şikâyet kaydıdır, sürdür

# 2. adım
log-columns-intro = Şikâyet kayıtlarının her alanı, ona benzeyen sütunla birlikte. Yanlış tahminleri düzeltin; dosyanızda hiçbir şey değişmez.
log-columns-shape = Bir satır
    .help = Şikâyet sistemlerinin çıktısında her satır bir şikâyettir; süreç kayıtlarında her satır bir olaydır.
log-columns-shape-cases = bir şikâyet
log-columns-shape-events = bir olay
log-columns-day-first = 3/4/2026
    .help = Yalnızca ikisi de olabildiğinde belirleyicidir. Noktalı tarihlerde her zaman önce gün gelir.
log-columns-day-first-yes = 3 Nisan
log-columns-day-first-no = 4 Mart
log-columns-decimal = Sayıların yazılışı
    .help = Yalnızca sayı iki türlü okunabildiğinde belirleyicidir.
log-columns-found = { $count ->
        [one] Bir alan bulundu
       *[other] { $count } alan bulundu
    }
log-columns-doubtful = { $count ->
        [one] Şu alana bakın: { $fields }
       *[other] Şu { $count } alana bakın: { $fields }
    }
log-columns-none = bu kayıtlarda yok
log-columns-missing = Eşleştirmede bu dosyada bulunmayan sütunlar var: { $columns }
log-columns-sure = kesin, { $share }
log-columns-likely = olası, { $share }
log-columns-unsure = belirsiz, { $share }
log-columns-by-hand = siz seçtiniz
log-columns-filled = { $count } değer okundu
log-columns-blank = { $count } boş
log-columns-unread = { $count ->
        [one] bir değer okunamadı
       *[other] { $count } değer okunamadı
    }
log-columns-mixed = Bazı zamanlarda saat dilimi var, bazılarında yok; olmayanlar yerel saat sayılır.
log-columns-sample-unread = okunamadı
log-columns-others = Bu kayıtlarda olmayan alanlar ({ $count })
    .help = Bunlardan birine ihtiyaç duyan testler “test edilemedi” der. Alan aslında varsa sütununu seçin.
log-columns-unused = Hiçbir testin kullanmadığı sütunlar ({ $count }): { $columns }

log-unread-value = Değer
log-unread-count = Kaç kez
log-unread-row = İlk geçtiği satır
log-unread-more = En sık geçen { $count } değer listelenmiştir.
log-unread-means = “{ $value }” şu anlama gelir
log-unread-nothing = okunmasın
log-unread-formats = Bu sütunda tarihlerin yazılışı
    .help = Boş bırakılırsa bütün yaygın biçimler denenir. Sütunda birkaç biçim varsa hepsini seçin.
log-unread-formats-all = Bütün yaygın biçimler
log-unread-hint-moment = Tarihlerin nasıl yazıldığını seçin ya da böyle bırakın; T17 testi bunları bildirir.
log-unread-hint-number = Yukarıdan sayıların yazılışını seçin ya da böyle bırakın; bu değerler boş sayılır.
log-unread-hint-choice = Her değerin anlamını seçin; seçilmeyenler boş sayılır.
log-format-iso = 2026-12-31 14:30 (ISO)
log-format-iso-offset = 2026-12-31T14:30+03:00 (saat dilimiyle ISO)
log-format-month-name = 31 Aralık 2026 (ay adıyla)
log-format-excel-serial = 46387,6 (Excel gün sayısı)
log-format-excel-serial-1904 = 44925,6 (1904’ten başlayan Excel gün sayısı)
log-format-epoch = 1798727400 (1970’ten beri saniye)
log-format-epoch-ms = 1798727400000 (1970’ten beri milisaniye)
log-code-yes = evet
log-code-no = hayır
log-code-partly = kısmen
log-code-na = geçerli değil
log-code-no-answer = cevap yok
log-value-true = evet
log-value-false = hayır

log-events = Olaylar
    .help = Her satır bir şikâyetin bir olayıdır. Hangi faaliyetin hangi adıma karşılık geldiğini seçin.
log-events-at = Olayın zamanı
log-events-activity = Faaliyetin adı
log-events-who = Yapan
log-events-choose = Sütun seçin
log-events-missing = Şikâyet no, olayın zamanı ve faaliyet sütunlarını seçin. O zamana kadar her satır bir şikâyet olarak okunur.
log-events-marks = { $activity } ({ $count })
log-events-no-step = adım değil

log-privacy = Kişisel veriler
    .help = Testler ad, iletişim bilgisi ve serbest metne ihtiyaç duymaz; bunlar alınmaz. Yalnızca saklama hakkınız ve ihtiyacınız olanı açın.
log-privacy-keep = Olduğu gibi al: { $field }
    .help = Kararı kişisel verilerin korunmasından sorumlu kişiyle birlikte verin.
log-privacy-keep-pseudonym = Açık: gerçek adlar sonuçlarda ve veri tabanında bulunur. Kapalı: aynı kişi hep aynı anlamsız kodla gösterilir.
log-privacy-keep-drop = Açık: değerler sonuçlarda ve veri tabanında bulunur. Kapalı: sütun okunmaz.
log-privacy-keep-scan = Açık: metinler saklanır. Kapalı: metinlerde yalnızca T.C. kimlik numarası, kart, telefon ve benzerleri aranır (T24) ve sayılır.
log-privacy-pseudonym = Kodla değiştirilir
log-privacy-drop = Alınmaz
log-privacy-scan = Taranır, alınmaz
log-privacy-as-is = Olduğu gibi alınır
log-privacy-kept = Olduğu gibi alınan alanlar: { $fields }

log-template = Şablon
log-template-choose = Şablon seçin
log-template-fits = bu kayıtlara uyuyor
log-template-use = Kullan
log-template-remove = Sil
log-template-keep = Bu eşleştirmeyi şablon olarak sakla
    .help = Şablon, aynı sütunları olan sonraki kayıtlarda burada ve hazir check-log komutunda kullanılır.
log-template-name = Şablonun adı
log-template-save = Şablonu kaydet
log-template-download = Şablonu YAML olarak indir
log-template-file-name = Şikâyet kayıtlarının sütunları
log-template-upload = Şablon getir (YAML)
log-template-used = Şablon kullanıldı; sütunlar ona göre eşleştirildi.
log-template-saved = Şablon kaydedildi.
log-template-removed = Şablon silindi.

# 3. adım
log-set-intro = Kayıtların neyle karşılaştırılacağı. Hepsi boş kalabilir; o zaman aracın kendi sayıları kullanılır ve bunlara uymamak yalnızca tavsiye doğurur, hiçbir zaman uygunsuzluk sayılmaz.
log-set-count = { $count } tanım
log-set-section-times = Taahhüt ettiğiniz süreler
log-set-section-rule = Sektörünüzün kuralı
log-set-section-calendar = Çalışma takvimi
log-set-section-procedure = Adımların sırası
log-set-section-places = Kanallar ve sahalar
log-set-section-volumes = İş hacmi
log-set-section-authority = Giderim yetkisi
log-set-section-analysed = Analizler ve raporlar
log-set-section-objectives = Amaçlar
log-set-section-reconcile = Başka kaynaktan bilinen şikâyetler
log-set-section-acted = Düzeltici faaliyetler
log-set-section-tolerated = Toleranslar
log-set-section-file = Hedefler dosya olarak

log-set-own = Kuruluşunuzun belirlediği süreler
    .help = Kendi prosedürünüzden veya müşterilere verdiğiniz sözden. Aksi yazılmadıkça süre şikâyetin alınmasıyla başlar.
log-set-time-log = Kayda alma
    .help = alınmasından başlayarak
log-set-time-acknowledge = Alındı bildirimi
    .help = alınmasından başlayarak
log-set-time-assess = İlk değerlendirme
    .help = alınmasından başlayarak
log-set-time-escalate = Üst kademeye iletme
    .help = alınmasından başlayarak; güvenlik veya önem derecesi gerektirdiğinde
log-set-time-update = İlk durum bildirimi
    .help = alınmasından başlayarak
log-set-time-answer = Cevap
    .help = alınmasından başlayarak
log-set-time-communicate = Kararın bildirilmesi
    .help = karardan başlayarak
log-set-time-execute = Giderimin uygulanması
    .help = bildirimden başlayarak
log-set-time-close = Kapatma
    .help = alınmasından başlayarak
log-set-time-verify-action = Düzeltici faaliyetin doğrulanması
    .help = kapanıştan başlayarak
log-set-amount = Süre
log-set-unit = Birim
    .help = İş günü ve iş saati aşağıdaki takvime göre sayılır; gün, takvim günüdür.
log-set-unit-hours = saat
log-set-unit-days = gün
log-set-unit-working-hours = iş saati
log-set-unit-working-days = iş günü
log-set-length-hours = { $count ->
        [one] bir saat
       *[other] { $amount } saat
    }
log-set-length-days = { $count ->
        [one] bir gün
       *[other] { $amount } gün
    }
log-set-length-working-hours = { $count ->
        [one] bir iş saati
       *[other] { $amount } iş saati
    }
log-set-length-working-days = { $count ->
        [one] bir iş günü
       *[other] { $amount } iş günü
    }
log-set-percent = Oran (%)
    .help = Süreye uyması gereken şikâyetlerin oranı; 100, hepsi demektir.
log-set-source = Kaynak
    .help = Süreyi belirleyen doküman; her sayının yanında yazılır.
log-set-source-example = örn. PR-12, 5.3
log-set-beside-rule = Sektör kuralındaki süre: { $limit }. Testte sizin süreniz kullanılır.

log-set-rule = Mevzuat veya sektör kuralı
    .help = Kendi sürenizi belirlemediğiniz yerde kullanılır. Kullanmadan önce doğrulayın.
log-set-rule-none = Yok
log-set-rule-source = Kaynak: { $source }
log-set-confidence-verified = Ne kadar kesin: kuralın kendi metninde veya resmî bir sayfada okundu.
log-set-confidence-secondary = Ne kadar kesin: başkasının aktarımından alındı.
log-set-confidence-memory = Ne kadar kesin: hafızadan yazıldı, kaynağı okunmadı.
log-set-confidence-not-found = Ne kadar kesin: arandı, bulunamadı.
log-set-rule-verified = Metnin okunduğu tarih: { $date }.
log-set-rule-replaced = Yerine başka bir metnin geçtiği tarih: { $date }.

log-set-calendar = Takvim
    .help = İş günlerini ve iş saatlerini belirler: resmî tatiller, haftanız, farklı günler.
log-set-no-holidays = Resmî tatil yok
log-set-days-a-week = { $count ->
        [one] haftada bir gün
       *[other] haftada { $count } gün
    }
log-set-country = Resmî tatiller
    .help = Tatiller ülkenin mevzuatından hesaplanır; sonradan ilan edilenleri kontrol edin.
log-set-subdivision = Bölge
log-set-zone = Saat dilimi
    .help = Zaman farkı belirtilmiş anlar bu saat diliminde okunur.
log-set-half-days = Yarım günlerin bitişi
    .help = Bayram arifeleri yarım gündür. Boş bırakılırsa tam gün çalışılmış sayılır.
log-set-week = Haftalık çalışma saatleri
    .help = Örneğin 09:00-12:30, 13:30-18:00; boş bırakılan gün tatildir; 24:00 gün sonundaki gece yarısıdır.
log-set-off = tatil
log-set-like-monday = Salıdan cumaya pazartesi gibi
log-set-closed = Ayrıca kapalı günler
    .help = Kimsenin çalışmadığı tek günler: kuruluş tatili, sayım.
log-set-open = Yine de çalışılan günler
    .help = Çalışılan tatil günleri; haftanın ilk iş gününün saatleri geçerlidir.
log-set-day = Gün

log-set-procedure = Prosedürümüzün sırası farklı
    .help = Açılmazsa süreç yolları Madde 7.2–7.9 ile karşılaştırılır.
log-set-own-procedure = kendi sıramız
log-set-procedure-steps = Adımlar, prosedürünüzdeki sırayla
    .help = Seçtiğiniz sıra geçerlidir.
log-set-procedure-required = Kapatılmış hiçbir şikâyette eksik olmaması gereken adımlar

log-set-choose-steps = Adım seçin
log-set-type-and-enter = Adı yazıp Enter’a basın
log-set-channels = Duyurduğunuz kanallar
    .help = Kayıtlardaki adlarıyla. Hiç şikâyet gelmeyen kanal belirtilir (T22).
log-set-sites = Sahalar, şubeler veya birimler
    .help = Kayıtlardaki adlarıyla. Hiç şikâyet gelmeyen saha belirtilir (T23).
log-set-volumes = Aylık iş hacmi
    .help = Sipariş, müşteri veya yolculuk sayısı; ayları ve sahaları karşılaştırılabilir kılar (T23, T25).
log-set-site-volumes = Sahaların iş hacmi, bütün dönem için
log-set-month = Ay
log-set-units = Birim sayısı
log-set-site = Saha
log-set-authority = Çalışanların onay almadan verebileceği giderim
    .help = Kayıtlardaki para biriminde. Bunun üzerindeki giderimler onay gerektirir (T28).
log-set-analysed-every = İki analiz arasındaki ay sayısı
    .help = Prosedürünüzdeki gibi (T30).
log-set-analysed = Analiz raporlarının tarihleri
    .help = Var olan raporların tarihleri.
log-set-objectives = Amaçlar
    .help = Bir ayda, çeyrekte veya yılda ulaşılması beklenen değerler (T29). Oranlar yüzde olarak.
log-set-figure = Gösterge
log-set-figure-complaints = Şikâyet sayısı
log-set-figure-ack-on-time = Zamanında alındı bildirimi (%)
log-set-figure-answer-on-time = Son tarihe kadar cevap (%)
log-set-figure-reopened = Yeniden açılan (%)
log-set-figure-escalated = Üst kademeye iletilen (%)
log-set-figure-referred = Kuruluş dışına taşınan (%)
log-set-figure-satisfaction = Memnuniyet (ortalama puan)
log-set-figure-answer-days = Cevaba kadar gün (ortanca)
log-set-figure-close-days = Kapanışa kadar gün (ortanca)
log-set-figure-root-cause-share = Haklı bulunanlarda kök neden (%)
log-set-at-least = En az
log-set-at-most = En çok
log-set-per = Dönem
log-set-per-month = ay
log-set-per-quarter = çeyrek
log-set-per-year = yıl
log-set-acted-on = Faaliyet başlatılan dönemler (ilk günleri)
log-set-reconcile = Başka kaynaktaki şikâyet numaraları, her satıra bir tane
    .help = Düzenleyici kurum, tüketici hakem heyeti, sosyal medya: kayıtlarda bulunması gereken numaralar (T33).
log-set-reconcile-file = Ya da her satırında bir numara olan metin dosyası
log-set-acted = Düzeltici faaliyetler
    .help = Nedenine göre faaliyetin ilk günü; tekrarlama öncesi ve sonrasıyla karşılaştırılır.
log-set-cause = Neden
log-set-acted-day = Faaliyetin başlangıcı
log-set-recurrence-days = Bir şikâyetin tekrar sayıldığı gün sayısı
    .help = Aracın kendi sayısı 90’dır (T13).
log-set-tolerated = Kontrole göre kabul edilebilir başarısızlık oranı
    .help = Kontrolün baktığı şikâyetlerin yüzdesi olarak; kontroller T02-incomplete gibi adlandırılır.
log-set-check = Kontrol
log-set-tolerated-share = Oran (%)
log-set-file = Hedefler dosya olarak
    .help = Aynı dosya hazir check-log komutunda ve sonraki kayıtlarda kullanılır.
log-set-file-name = Şikâyet kayıtları için hedefler
log-set-download = Hedefleri YAML olarak indir
log-set-upload = Hedefleri getir (YAML)
log-set-brought = Dosyadaki hedefler alındı.
error-log-set-day = “{ $text }” bir tarih değil.
    .remedy = Araya virgül koyarak 2026-01-31 veya 31.01.2026 biçiminde yazın.

# 4. adım
log-run-first-file = Önce okunabilen bir dosya getirin.
log-run-first-columns = Önce en az bir sütun seçin.
log-run-ready = **{ $name }** hazır: { $rows ->
        [one] bir satır
       *[other] { $rows } satır
    }, { $fields ->
        [one] bir alan
       *[other] { $fields } alan
    }.
log-run-kept = Testler ayrı bir işlemde çalışır; istediğiniz an iptal edebilirsiniz. Yalnızca sonuçlar saklanır.
log-run = Kayıtları test et
log-run-again = Yeniden test et
log-run-changed = Bu sonuçlardan sonra sütunlar veya hedefler değişti.
