# Testlerin ötesinde kayıtların söyledikleri: süreç, analiz, işaretler, faydalar ve grafikleri.

# --- Sürecin adımları; .short grafikte durur
log-step-received_at = Şikâyetin alınması
    .short = Alınma
log-step-logged_at = Kayda alma
    .short = Kayıt
log-step-acknowledged_at = Alındı bildirimi
    .short = Bildirim
log-step-assessed_at = İlk değerlendirme
    .short = İlk değ.
log-step-escalated_at = Üst kademeye iletme
    .short = İletme
log-step-investigated_at = Araştırma
    .short = Araştırma
log-step-decided_at = Karar
    .short = Karar
log-step-communicated_at = Kararın bildirilmesi
    .short = Cevap
log-step-executed_at = Giderimin uygulanması
    .short = Giderim
log-step-closed_at = Kapatma
    .short = Kapatma
log-step-reopened_at = Yeniden açma
    .short = Y. açma

# --- Süreç
say-process-empty = Kayıtlarda izlenecek şikâyet yok.
say-process-conformance = { $population } şikâyetin { $count } tanesi ({ $share }) { $order ->
        [own] kuruluşun kendi adım sırasına ({ $source })
       *[clauses] madde 7.2 ile 7.9 arasındaki sıraya
    } uymuş; bu aşamaya kadar beklenen adımların hepsi kayıtlı.
say-process-missing = { $step } (madde { $clause }): bu adımı geçmiş { $population } şikâyetin { $count } tanesinde eksik ({ $share }).
say-process-early = { $step } (madde { $clause }): { $population } şikâyetin { $count } tanesinde, daha önce gelmesi gereken bir adımdan eski tarihli ({ $share }).
say-process-paths = { $paths ->
        [one] Bütün şikâyetler aynı süreç yolunu izlemiş.
       *[other] Şikâyetler { $paths } farklı süreç yolu izlemiş. En sık görülen yol { $steps } adımdan oluşuyor ve { $cases } şikâyeti kapsıyor ({ $share }).
    }
say-process-reopened = Kapatılan { $population } şikâyetin { $count } tanesi yeniden açılmış ({ $share }).
say-process-reworked = { $population } şikâyetin { $count } tanesinde ({ $share }) bir faaliyet birden çok kez yapılmış.
say-process-absent = Kayıtlarda sütunu bulunmadığı için hakkında bir şey söylenmeyen adım: { $step }.

# --- Analiz
say-analysis-vital = { $field }: { $values } değerin { $vital } tanesi şikâyetlerin { $share } kadarını oluşturuyor.
log-chart-rate-u = 1.000 birim başına şikâyet
log-chart-rate-xmr = aylık şikâyet sayısı
log-chart-late-p = geç verilen cevaplar
log-chart-answer-days-xmr = cevap süresinin gün olarak ortancası
say-analysis-signals = Kontrol grafiği ({ $chart ->
        [rate-u] { log-chart-rate-u }
        [rate-xmr] { log-chart-rate-xmr }
        [late-p] { log-chart-late-p }
       *[answer-days-xmr] { log-chart-answer-days-xmr }
    }): { $signals ->
        [0] dikkat çeken ay yok.
       *[other] { $periods } ayın { $signals } tanesi dikkat çekiyor.
    }{ $trial ->
        [yes] {" "}20 aydan az veriyle çizilen sınırlar yalnızca ilk denemedir.
       *[no] {""}
    }
say-analysis-recurrence = { $cause }: düzeltici faaliyetten ({ $acted }) önceki { $days_before } günde { $before }, sonraki { $days_after } günde { $after } şikâyet. { $direction ->
        [better] Neden artık daha seyrek görülüyor; fark rastlantıyla açıklanamayacak kadar büyük.
        [worse] Neden artık daha sık görülüyor; fark rastlantıyla açıklanamayacak kadar büyük.
        [unchanged] Fark rastlantıdan kaynaklanabilir.
       *[too-little-data] Bir şey söylemek için veri çok az.
    }
say-analysis-open = { $open } şikâyet açık; bunların { $old } tanesi { $days } günden uzun süredir açık.
say-analysis-satisfaction = Şikâyetin ele alınışından memnuniyet { $mean } ({ $lowest }–{ $highest } ölçeğinde, { $answered } cevap).
say-analysis-response = { $few ->
        [yes] Görüşü sorulan { $population } şikâyetçinin { $count } tanesi anketi cevapladı (%95 güven aralığı: { $low } – { $high }).
       *[no] Anketi cevaplayanların görüşü sorulanlara oranı: { $share } ({ $population } şikâyetçinin { $count } tanesi).
    }
say-analysis-first-contact = { $few ->
        [yes] Kapatılan { $population } şikâyetin { $count } tanesi alındığı gün sonuçlandırıldı (%95 güven aralığı: { $low } – { $high }).
       *[no] Alındığı gün sonuçlandırılanların kapatılan şikâyetlere oranı: { $share } ({ $population } şikâyetin { $count } tanesi).
    }
say-analysis-justified = { $few ->
        [yes] Haklılığı değerlendirilen { $population } şikâyetin { $count } tanesi tamamen veya kısmen haklı bulundu (%95 güven aralığı: { $low } – { $high }).
       *[no] Tamamen veya kısmen haklı bulunanların değerlendirilen şikâyetlere oranı: { $share } ({ $population } şikâyetin { $count } tanesi).
    }
say-analysis-invited = Memnuniyeti sorulanların oranı: cevabı kabul edenlerde { $accepted }, diğerlerinde { $others }.

# --- İşaretler
sign-batch-entry = Bir saatte çok sayıda gecikmiş kayıt
sign-batch-closing = Toplu kapatma
sign-rounded-times = Tam saate yuvarlanmış zamanlar
sign-order-against-numbers = Kayıt sırasına uymayan numaralar
sign-number-gaps = Numaralarda boşluk
sign-identical-texts = Birkaç şikâyette aynı metin
sign-off-hours = Çalışma saatleri dışında yapılan işler
sign-minute-digits = 0 veya 5 ile biten dakikalar
sign-weekdays = Hafta içi günlere çok eşit dağılan şikâyetler
say-sign-batch-entry = { $population } şikâyetin { $count } tanesi alındıktan en az üç gün sonra ve aynı saatte en az on şikâyet birlikte kaydedilmiş (böyle { $hours } saat var).
say-sign-batch-entry-harmless = Kâğıt formlar veya eski bir sistemin kayıtları bir günde girilmiş olabilir. Formları görmek isteyin.
say-sign-batch-closing = { $population } kapatmanın { $count } tanesi ({ $share }), bir kişinin bir saat içinde en az on şikâyeti kapattığı toplu işlemlerde yapılmış.
say-sign-batch-closing-harmless = Haftalık toplantıda önceki günlerde sonuçlananlar kapatılıyor veya sistem bir bekleme süresinden sonra kendisi kapatıyor olabilir.
say-sign-rounded-times = { $population } zamanın { $count } tanesi ({ $share }) tam saatte veya saatsiz; rastlantıyla beklenen oran { $expected }.
say-sign-rounded-times-harmless = Form yalnızca tam saatleri sunuyor veya bir şube yalnızca günü yazıyor olabilir.
say-sign-order-against-numbers = { $population } şikâyetin { $count } tanesi ({ $share }), bir önceki numaralı şikâyetten en az bir gün önce kaydedilmiş.
say-sign-order-against-numbers-harmless = Numaralar şubelere bloklar hâlinde dağıtılıyor veya form basılırken veriliyor olabilir.
say-sign-number-gaps = Sıra numaralarının { $population } tanesinden { $count } tanesi kayıtlarda yok ({ $share }).
say-sign-number-gaps-harmless = Numaralar talep ve önerilerle ortak kullanılıyor veya dosya kayıtların yalnızca bir bölümünü içeriyor olabilir.
say-sign-identical-texts = Metni olan { $population } şikâyetin { $count } tanesi ({ $share }) metnini başkalarının şikâyetleriyle paylaşıyor (yinelenen metin sayısı: { $texts }).
say-sign-identical-texts-harmless = Hazır cümleli bir form veya çok sayıda müşteriyi etkileyen tek bir olay aynı metni doğurur.
say-sign-off-hours = Kişilerin yaptığı { $population } adımın { $count } tanesi ({ $share }) tatil günlerinde veya vardiya dışında.
say-sign-off-hours-harmless = Burada kurulan çalışma takviminde bir vardiya, bir şube veya saat dilimi eksik olabilir.
say-sign-minute-digits = Tam saatler dışındaki { $population } zamanın { $count } tanesi ({ $share }) 0 veya 5 ile bitiyor; rastlantıyla beklenen oran { $expected }.
say-sign-minute-digits-harmless = Saati elle yazan kişi yuvarlar; zamanı kendisi kaydeden sistem yuvarlamaz.
say-sign-weekdays = { $population } şikâyet, pazartesiden cumaya rastlantının yapacağından daha eşit dağılmış.
say-sign-weekdays-harmless = Şikâyetler, örneğin bir çağrı merkezinden, her gün eşit sayıda aktarılıyor olabilir.

# --- Faydalar
direction-better = İyileşme
direction-worse = Kötüleşme
direction-mixed = Karışık
direction-unchanged = Eğilim yok
direction-too-little-data = Veri yetersiz
say-benefit = { $measures ->
        [0] Kayıtlarda bunun için bir gösterge yok.
       *[other] { $direction ->
            [too-little-data] Bunun için { $measures } gösterge var; en çok { $months } aylık veri, eğilim söylemek için yetersiz.
           *[other] En çok { $months } aylık veriyle { $measures } göstergenin { $better } tanesi iyileşti, { $worse } tanesi kötüleşti.
        }
    }
benefit-recorded = Geri bildirimler sistemli kaydediliyor ve yönetiliyor
    .limits = Hiç kaydedilmemiş olan, kayıtlarda iz bırakmaz: başka kaynaklarla karşılaştırın.
benefit-acted-on = Kaydedilenler değerlendiriliyor, gereği yapılıyor
    .limits = Yapılan işin doğru olup olmadığı burada değil, kendi dosyasında görülür.
benefit-faster = Müşteriye daha hızlı dönülüyor
    .limits = Hızlı cevap her zaman iyi cevap değildir: memnuniyete ve yeniden açmalara da bakın.
benefit-satisfied = Veriler gelişmeyi ve memnuniyeti artırıyor
    .limits = Burada yalnızca şikâyetçilere sorulur. Hiç şikâyet etmemiş müşterilerin sesi duyulmaz.
benefit-trusted = Piyasa müşteriye verilen önemi görüyor, güven artıyor
    .limits = İtibar, kayıtların dışında oluşur. Kuruluş dışına taşınan şikâyetler yalnızca bir ipucudur.
benefit-learned = Çıkarılan dersler aynı hataları önlüyor
    .limits = Tekrarın azalması, müşterinin artık şikâyet etmediği veya ayrıldığı anlamına da gelebilir.
benefit-aware = Çalışanlar ve üst yönetim memnuniyetin önemini kavrıyor
    .limits = Farkındalık görüşmelerde ve kararlarda görülür. Kayıtlar yalnızca ona eşlik eden alışkanlıkları gösterir.
measure-complaints = Alınan şikâyetler
measure-complete = Temel alanları tam kayıtlar
measure-logged-in-time = Zamanında kayda alınanlar
measure-assessed = Önemi ve etkisi değerlendirilenler
measure-root-cause-share = Kök nedeni belirlenen haklı şikâyetler
measure-acted = Düzeltici faaliyeti olan haklı şikâyetler
measure-ack-on-time = Zamanında alındı bildirimi
measure-answer-on-time = Son tarihe kadar cevaplananlar
measure-answer-days = Cevap süresi (gün, ortanca)
measure-close-days = Kapatma süresi (gün, ortanca)
measure-satisfaction = Memnuniyet puanı (ortalama)
measure-accepted = Kabul edilen cevaplar
measure-referred = Kuruluş dışı çözüme taşınanlar
measure-recourse-told = Başvuru yolları bildirilmiş reddedilen cevaplar
measure-repeats = Başka bir şikâyetin tekrarı olanlar
measure-reopened = Kapatıldıktan sonra yeniden açılanlar
measure-verified = Doğrulanan düzeltici faaliyetler
measure-escalated-in-time = Zamanında üst kademeye iletilen önemli şikâyetler
measure-updated = Gecikmede bilgilendirilen şikâyetçiler
measure-invited = Memnuniyeti sorulan şikâyetçiler

# --- Grafikler
log-chart-rule-beyond = sınırların dışında: rastlantı, 1.000 ayın 997’sinde sınırların içinde kalır
log-chart-rule-run = orta çizginin aynı yanında üst üste sekizinci veya sonraki ay: düzey değişmiş
log-chart-rule-trend = aralıksız artan veya azalan altıncı ya da sonraki ay: kayma var
log-chart-rule-jump = bir önceki aya göre, olağan adımlarından büyük bir sıçrama
log-chart-map = Süreç haritası
log-chart-variants = En sık görülen süreç yolları
log-chart-variants-row = { $share } · { $cases }
log-chart-pareto = Şikâyetlerin dağılımı: { $field }
log-chart-vital = şikâyetlerin çoğu (%80)
log-chart-many = geri kalanı
log-chart-pareto-empty = (boş)
log-chart-pareto-other = diğer { $values } değer
log-chart-pareto-row = { $cases } · Σ { $cumulative }
log-chart-ageing = Yaşlarına göre açık şikâyetler
log-chart-ageing-band = { $first }–{ $last } gün
log-chart-ageing-last = { $first } gün ve üzeri
log-chart-on-time = son tarihi geçmemiş
log-chart-overdue = son tarihi geçmiş
log-chart-open = açık
log-chart-trend = Aylara göre şikâyetler
log-chart-received = alınan
log-chart-closed = kapatılan
log-chart-open-at-end = ay sonunda açık
log-chart-rate = { $kind ->
        [u] 1.000 birim başına aylık şikâyet (u grafiği)
       *[xmr] Aylık şikâyet sayısı (XmR grafiği)
    }
log-chart-late = Alındığı aya göre geç verilen cevaplar (p grafiği)
log-chart-days = Cevap süresinin aylık ortancası, gün (XmR grafiği)
log-chart-centre = orta çizgi
log-chart-limits = sınırlar
log-chart-value = değer
log-chart-signal = dikkat çeken
log-chart-minutes = { $count } dk
log-chart-hours = { $count } sa
log-chart-day-count = { $count } gün
log-chart-alt-edge = { $source } → { $target }: { $cases }, ortanca { $time }.
log-chart-alt-control = Orta çizgi { $centre }. { $signals ->
        [0] Dikkat çeken ay yok.
       *[other] Dikkat çekenler: { $list }.
    }
log-chart-alt-months = { $months } ay; ilki { $first }, sonuncusu { $last }.
log-chart-alt-month = { $month }: { $received } alınan, { $closed } kapatılan, { $open } açık.
log-chart-alt-month-received = { $month }: { $received } alınan.
log-chart-alt-ageing = { $band }: { $cases }; son tarihi geçmiş olanlar: { $overdue }.
