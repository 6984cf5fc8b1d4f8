# Boşluk analizi raporu: kâğıtta ve tek HTML dosyası olarak.
report-kind-gap = Boşluk analizi raporu
report-kind-summary = Yönetici özeti
report-kind-evidence = Kanıt raporu
report-draft = Taslak
report-notice = Örneklemeye dayalı bir öz değerlendirmedir. Tetkik ya da belge değildir; belgelendirme kuruluşunun kararını öngörmez.
report-name = Değerlendirme
report-as-of = Rapor tarihi
report-scope = Kapsam
report-sites = Sahalar
report-sector = Sektör
report-size = Büyüklük
report-depth = Derinlik
report-assessor = Değerlendiren
report-audit-date = Planlanan tetkik
report-certification-body = Belgelendirme kuruluşu
report-foot = Hazır · değerlendirme { $id } · içerik { $hash }
report-skip = Rapora geç
report-contents = İçindekiler
report-legend = Renklerin okunuşu
report-legend-levels = Cevap seviyeleri
report-legend-grades = Boşlukların aday dereceleri
report-legend-note = İki seviyenin birlikte yazıldığı yerlerde (“4 → 2”) ilki kuruluşun beyanı, ikincisi kanıtların desteklediği seviyedir. Her rengin yanında bir sözcük ya da sayı bulunur.

report-section-summary = Özet
report-section-method = Yöntem ve sınırlar
report-section-profile = Maddelere göre durum
report-section-gates = Ön koşullar
report-section-gaps = Maddelere göre boşluklar
report-section-plan = Faaliyet planı
report-section-not-applicable = Uygulanamayan { item.plural }
report-section-open = Açık { item.plural }
report-section-evidence = Kanıt listesi
report-section-arithmetic = Puanın hesabı
report-section-answers = Ek: bütün cevaplar

report-evidence-label = K{ NUMBER($number, useGrouping: 0) }
report-claimed = Beyan edilen
report-evidenced = Kanıtlanan
report-verdict = Sonuç
report-binding-gate = Belirleyici ön koşul
report-biggest = En büyük boşluklar
report-no-gaps = Cevaplar arasında boşluk bulunmadı.
report-next = Sonraki adımlar
report-scale = Kanıtlanan puanın yeri
report-figure-evidenced = Kanıtlanan puan
    .note = kanıtların desteklediği puan; sonucu bu belirler
report-figure-claimed = Beyan edilen puan
    .note = kuruluşun kendisi için beyanı
report-figure-answered = Cevaplanan
    .note = uygulanabilir { $applicable } { item.ablative } { $count ->
        [one] biri
       *[other] { $count } tanesi
    } (sorulan: { $asked })
report-figure-backed = Kanıtı olan
    .note = { $answered } cevaptan { $count } tanesinin geçerli kanıtı var
report-band-under = %{ $high } altı
report-band-between = %{ $low }–{ $high }
report-band-from = %{ $low } ve üzeri
report-band-here = kanıtlanan puan { $score }
report-band-given = sonuç
report-binding = “{ $gate }” ön koşulu sağlanmadı. Yalnızca puana göre sonuç: “{ $verdict }”.
report-no-binding = Sonucu düşüren bir ön koşul yok; sonucu puan belirliyor.
report-provisional = { $count ->
        [one] Geçici sonuç: bir açık { item } sıfır sayıldı.
       *[other] Geçici sonuç: { $count } açık { item } sıfır sayıldı.
    }
report-step-gate = Belirleyici ön koşulu sağlayın: “{ $gate }”. { $held }
report-step-majors = { $count ->
        [one] Majör adayı kapatın ({ $numbers }): düzeltin, kök nedenini bulun, düzeltici faaliyet yürütün.
       *[other] { $count } majör adayı kapatın; önce { $numbers }: düzeltin, kök nedenlerini bulun, düzeltici faaliyet yürütün.
    }
report-step-gates = { $count ->
        [one] Sağlanmayan diğer ön koşulu sağlayın: { $gates }.
       *[other] Sağlanmayan diğer { $count } ön koşulu sağlayın: { $gates }.
    }
report-step-all-gates = { $count ->
        [one] Sağlanmayan ön koşulu sağlayın: { $gates }.
       *[other] Sağlanmayan { $count } ön koşulu sağlayın: { $gates }.
    }
report-step-unproven = { $count ->
        [one] Beyanı kanıtından yüksek olan bir cevap için kanıt ekleyin ya da kayıt örnekleyin: puanın { $points } puanlık kısmı buna bağlı.
       *[other] Beyanı kanıtından yüksek olan { $count } cevap için kanıt ekleyin ya da kayıt örnekleyin: puanın { $points } puanlık kısmı buna bağlı.
    }
report-step-lapsed = { $count ->
        [one] Rapor tarihinde geçerli sayılmayan bir kanıtı yenileyin.
       *[other] Rapor tarihinde geçerli sayılmayan { $count } kanıtı yenileyin.
    }
report-step-open = { $count ->
        [one] Açık kalan bir { item.accusative } cevaplayın.
       *[other] Açık kalan { $count } { item.accusative } cevaplayın.
    }
report-step-unplanned = { $count ->
        [one] Faaliyeti, sorumlusu ya da termini eksik olan bir boşluğu tamamlayın.
       *[other] Faaliyeti, sorumlusu ya da termini eksik olan { $count } boşluğu tamamlayın.
    }
report-step-keep = Tetkike kadar kanıtları güncel tutun ve tetkikten önce değerlendirmeyi yineleyin.

report-how = Nasıl değerlendirildi
report-how-1 = { $standard } temel alınarak hazırlanan her { item } 0–5 arası bir seviyeyle cevaplandı ya da gerekçesiyle uygulanamaz olarak işaretlendi. { item.capital-plural } Hazır’ın kendi ifadeleriyle yazılmıştır; standardın metni aktarılmaz.
report-how-2 = Beyan, kanıt değildir. Bir cevabın kanıtlanan seviyesi, en güçlü geçerli kanıtının destekleyebileceği seviyeyi aşmaz; kanıt yoksa en çok 2 olur. İki puan yan yana gösterilir; sonucu kanıtlanan puan belirler.
report-how-3 = Puan, bölümlerin ağırlıklı ortalamasıdır. Ön koşullar sağlanmadan, puan ne olursa olsun sonuç yükselmez. Boşlukların dereceleri adaydır: dereceyi yalnızca belgelendirme kuruluşu verir.
report-scope-heading = Değerlendirmenin kapsamı
report-scope-missing = Kapsam yazılmamış.
report-levels = Seviyeler
report-level = Seviye
report-means = Anlamı
report-points = Puan
report-confidences = Kanıtın destekleyebileceği seviye
report-confidence = Güven
report-carries = Desteklediği en yüksek seviye
report-bands = Puandan sonuca
report-bands-score = Kanıtlanan puan
report-weights = Ağırlıklar
report-chapter = Bölüm
report-asked = { item.capital }
report-weight = Ağırlık
report-share = Pay
report-weights-default = Bu derinliğin varsayılan ağırlıklarıdır; listede olmayan bölümler puana katılmaz. Resmî bir ağırlıklandırma yoktur.
report-weights-own = Bu değerlendirme için seçilen ağırlıklardır; listede olmayan bölümler puana katılmaz. Resmî bir ağırlıklandırma yoktur.
report-limits = Bu raporun sınırları
report-limit-self = Bir öz değerlendirmedir: kuruluş kendisi için cevap vermiştir; cevapları bir belgelendirme kuruluşunun tetkikçisi değerlendirmemiştir.
report-limit-samples = Örneklemeye dayanır. Bakılmayan kısım, bakılandan farklı olabilir.
report-limit-decision = Belgelendirme kuruluşunun kararını öngörmez. Derecelendirme ve belgelendirme kararı kuruluşun kendi bağımsız kararıdır.
report-limit-guidance = { $standard } kılavuz niteliğindedir: önerir. Kriter olarak kuruluşun kendi dokümanı, mevzuat veya sektör kuralı ya da bir belgelendirme programı belirtilmedikçe boşluk, kılavuz bilgiye göre bir boşluktur.
report-limit-requirements = { $standard } şartlar içerir. Boşluk, anılan maddeye göre bir uygunsuzluk adayıdır; uygunsuzluk olup olmadığına ve derecesine tetkikçi objektif kanıta dayanarak karar verir.
report-limit-own = Seviyeler, puan aralıkları, ağırlıklar ve ön koşullar, tetkik uygulamasından alınmış Hazır’a ait çalışma araçlarıdır; { $standard } bunları içermez.
report-accreditation-unverified = Bu standart için sunulan belgelendirmenin akreditasyonu: doğrulanmadı.
report-accreditation-stated = Kullanıcının bildirdiği, Hazır’ın doğrulamadığı akreditasyon: { $body }, numara { $number }, kapsam: { $scope }.
report-editions = Baskılar ve kimlik bilgileri
report-edition = Standart
report-published = Yayım tarihi
report-checked = Kontrol listesinin son kontrolü
report-checklist-hash = Kontrol listesi, SHA-256
report-answered-on-hash = Cevaplanan kontrol listesi
report-assessment-id = Değerlendirme
report-content-hash = İçerik, SHA-256

report-heat = Maddelerin ısı haritası
report-heat-note = Puanlar yüzde olarak verilmiştir; renk, puanın tek başına vereceği sonucu gösterir.
report-heat-principles = Prensipler bölümünün puanı prensiplerin ortalamasıdır; prensipler 5–8. maddelere de dayanır.
report-clause = Madde
report-backed = Kanıtı olan
report-chart-chapters = Bölümlere göre beyan edilen ve kanıtlanan
report-chart-principles = Prensiplerin durumu
report-chart-gaps = Bölümlere ve aday derecelere göre boşluklar
report-chart-line = { $label }: beyan edilen { $claimed }, kanıtlanan { $evidenced }.

report-gates-outcome = { $closed ->
        [0] { $total } ön koşulun tamamı sağlandı. Yalnızca puana göre: “{ $score }”; sonuç: “{ $verdict }”.
        [one] { $total } ön koşuldan biri sağlanmadı. Yalnızca puana göre: “{ $score }”; sonuç: “{ $verdict }”.
       *[other] { $total } ön koşuldan { $closed } tanesi sağlanmadı. Yalnızca puana göre: “{ $score }”; sonuç: “{ $verdict }”.
    }
report-gate = Ön koşul
report-gate-state = Durum
report-gate-held = Engelleyen
report-gate-passed = Sağlandı
report-gate-closed = Sağlanmadı
report-gate-binding = belirleyici
report-gate-cap = Sağlanana kadar sonuç en çok: “{ $verdict }”.
report-gate-source = Kaynak

report-gaps-intro = { $count ->
        [0] { $standard } esas alındığında boşluk bulunmadı.
        [one] Aday derecesiyle birlikte bir boşluk. Eksik olanı değerlendiren yazmıştır.
       *[other] Her biri aday derecesiyle { $count } boşluk. Görülen ve eksik olanı değerlendiren yazmıştır; K7 gibi kısaltmalar kanıt listesini gösterir.
    }
report-gaps-none = Cevaplanan bütün { item.plural } kanıtlarıyla birlikte 3. seviyede ya da üzerindedir.
report-seen = Görülen
report-nothing-seen = Görülen bir şey kaydedilmedi.
report-missing = Eksik
report-advice = Öneri
report-advice-build = Uygulamayı kurup yazılı hâle getirin, kayıt tutun. Tetkikçinin isteyeceği: { $evidence }.
report-advice-apply = Her yerde uygulayın, kayıt tutun. Tetkikçinin isteyeceği: { $evidence }.
report-advice-prove = Beyanı kayıtlarla kanıtlayın. Tetkikçinin isteyeceği: { $evidence }.
report-action = Faaliyet
report-owner = Sorumlu
report-due = Termin
report-due-on = termin { $date }
report-number = No.
report-grade = Derece
report-late = gecikmiş
report-plan-none = Henüz planlanmış faaliyet yok.
report-plan-unplanned = { $count ->
        [one] Bir boşluğun henüz faaliyeti yok: { $numbers }.
       *[other] { $count } boşluğun henüz faaliyeti yok: { $numbers }.
    }
report-expectation = { item.capital }
report-reason = Gerekçe
report-if-absent = Yoksa
report-not-applicable-none = Uygulanamaz olarak işaretlenen { item } yok.
report-open-none = Uygulanabilir bütün { item.plural } cevaplandı.
report-evidence = Kanıt
report-kind = Tür
report-about = Tarih, geçerlilik
report-used-for = kullanıldığı yer
report-evidence-none = Kanıt eklenmemiş.
report-lapsed = geçerli sayılmaz
report-valid-until = geçerlilik sonu { $date }
report-expired-on = süresi doldu: { $date }
report-test-passed = { $test } başarılı
report-test-failed = { $test } başarısız

report-arithmetic-1 = { item.capital }: seviyesinin puanı (0, 20, 40, 70, 90, 100). Cevaplanmayan sıfır sayılır; uygulanamayan hesaba katılmaz.
report-arithmetic-2 = Madde ve bölüm: puanların toplamı, uygulanabilir { item } sayısına bölünür.
report-arithmetic-3 = Prensip: kendi beklentileri ile onu kanıtlayan 5–8. madde beklentilerinin ortalaması. Bölüm, prensiplerinin ortalamasıdır.
report-whole = Genel puan
report-total = Toplam
report-product = Ağırlık × { $score }
report-result = { $divisor } ile bölününce: beyan edilen { $claimed }, kanıtlanan { $evidenced }.
report-nothing-applies = Uygulanabilir { item } olmadığından puan yok.
report-means-heading = Bölümler ve maddeler
report-proof-heading = Prensiplerin dayandığı beklentiler
report-count = Sayı
report-sum = Toplam

report-answers-intro = Bütün cevaplar standardın sırasıyla. Boşluk bulunan yerlerde notlar, boşluklar bölümündedir.
report-answer-evidence = Kanıt { $cited } ({ $known })
report-answer-capped = { $levels } beyan edilen: { $claimed }, kanıtlanan: { $evidenced }
report-answer-gap = Boşluk: { $grade }
