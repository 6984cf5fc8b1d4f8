# Kuruluşun durumu ve nedeni.
results-tab-verdict = Sonuç
results-tab-profile = Profil
results-tab-findings = Bulgular
results-tab-plan = Faaliyet planı
results-tab-arithmetic = Hesap

results-binding = Sonucu “{ $gate }” ön koşulu sınırlıyor. Yalnızca puana göre: “{ $verdict }”.
results-not-bound = Sonucu düşüren bir ön koşul yok; sonucu puan belirliyor.
results-claimed = Beyan edilen puan
    .help = Kuruluşun kendisi için söylediği. Sonucu bu belirlemez.
results-answered = Cevaplanan
    .help = Uygulanabilir { item.ablative-plural }; bu derinlikte { $asked } { item } sorulur.
results-backed = Kanıtlı
    .help = Bugün geçerli en az bir kanıta dayanan cevaplar.
results-provisional = { $count ->
        [one] Geçici sonuç: Bir { item } hâlâ açık ve sıfır sayılıyor.
       *[other] Geçici sonuç: { $count } { item } hâlâ açık ve sıfır sayılıyor.
    }
results-gates = Ön koşullar
results-gates-closed = { $closed ->
        [0] { $total } ön koşulun tamamı sağlandı.
       *[other] { $total } ön koşuldan { $closed } tanesi sağlanmadı.
    }
results-gates-intro = Ortalama ne olursa olsun sonucun aşamayacağı koşullar. Standarttan değil, tetkik uygulamasından gelir.
results-gate-passed = Sağlandı
results-gate-closed = Sağlanmadı
results-gate-binding = sonucu belirliyor
results-gate-cap = O zamana kadar en çok “{ $verdict }”.
results-gate-source = Kaynak: { $source }.
results-notice = Bu, örneklemeye dayanan bir öz değerlendirmedir. Belgelendirme kuruluşunun kararını öngörmez.

results-heat = Maddelerin ısı haritası
results-heat-note = Puanlar yüzdedir. Kanıtlanan puanın rengi, tek başına vereceği sonucu gösterir; açık { item } sıfır sayılır.{ $nature ->
        [requirements] {""}
       *[guidance] {" "}Prensipler, onları kanıtlayan 5–8. madde beklentileriyle birlikte puanlanır.
    }
results-column-clause = Madde
results-column-asked = Sorulan
results-column-evidenced = Kanıtlanan
results-column-claimed = Beyan
results-column-backed = Kanıtlı
results-charts = Grafikler
results-drawing = Çiziliyor …
results-strongest = En güçlü maddeler
results-weakest = En zayıf maddeler

results-findings-intro = Aday dereceli taslaklardır; dereceyi yalnızca belgelendirme kuruluşu verir. { $nature ->
        [requirements] ISO 9001 şart koyar: boşluk bir uygunsuzluk adayıdır.
        [joint] ISO 9001’e göre boşluk bir uygunsuzluk adayıdır; ISO 10002 önerir: başka bir kriter belirtilmedikçe boşluk, kılavuz bilgiye göre bir boşluktur.
       *[guidance] ISO 10002 önerir: başka bir kriter belirtilmedikçe boşluk, kılavuz bilgiye göre bir boşluktur.
    }
results-findings-none = Bu derecede bulgu yok.
results-grade = Derece
results-points = toplam puandaki payı: { $points }
results-to-answer = Cevaba git
results-plan-number = No.
results-plan-grade = Derece
results-plan-action = Faaliyet
results-plan-owner = Sorumlu
results-plan-due = Termin
results-plan-none = Henüz bir faaliyet yazılmadı. Faaliyet, cevabın “Notlar ve faaliyet” bölümünde yazılır.
results-late = gecikmiş
results-unplanned = { $count ->
        [one] Bir boşluğun henüz faaliyeti yok: { $numbers }.
       *[other] { $count } boşluğun henüz faaliyeti yok: { $numbers }.
    }

results-arithmetic-intro = Seviyeler 0, 20, 40, 70, 90 ve 100 puan sayılır. Aşağıdaki her rakam bir hesap makinesiyle kontrol edilebilir.
results-arithmetic-kind = Puan
results-kind-evidenced = Kanıtlanan
results-kind-claimed = Beyan edilen
results-whole = Toplam puan
results-nothing-applies = Burada uygulanan bir şey yok.
