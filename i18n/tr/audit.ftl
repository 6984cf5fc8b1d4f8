# Tetkik planı sayfası, plan dosyaları ve süre hesabının sözleri.
page-audit = Tetkik planı
    .help = Belgelendirme tetkikinin gösterge süresi hesaplanır, planı önerilir, düzenlenir ve indirilir.
audit-intro = Kuruluşun kendi öngörüsüdür: süreyi belgelendirme kuruluşu hesaplar, planı tetkik ekibi yapar. Buradaki bütün rakamlar gösterge niteliğindedir.
audit-intro-alone = Yalnızca { $standard } için. Bütünleşik bir değerlendirmede iki standart birlikte planlanır.
audit-intro-joint = { $guidance } ve { $requirements } için birleşik tetkik; birlikte bakılacak maddeler eşleştirmemize göredir.

audit-section-time = Tetkik süresi
audit-section-factors = Süreyi etkileyen etkenler
audit-section-team = Tetkik ekibi
audit-section-integration = Sistemin bütünleşikliği
audit-section-days = Günler
audit-section-arithmetic = Hesaplanışı
audit-section-plan = Plan

audit-kind = Tetkikin türü
audit-kind-initial = İlk belgelendirme
audit-kind-surveillance = Gözetim
audit-kind-recertification = Yeniden belgelendirme
audit-personnel = Etkin personel sayısı
    .help = Merkezde kapsam içindeki herkes; yarı zamanlı ve vardiyalı çalışanlar tam zamanlıya çevrilerek sayılır. Kaç kişinin etkin sayılacağına belgelendirme kuruluşu karar verir.
audit-guidance-share = ISO 10002’nin payı (tablonun yüzdesi)
    .help = MD 5 ISO 10002’yi kapsamaz. Bu payı belgelendirme kuruluşu kendisi belirler; yüzde 50 yalnızca bizim başlangıç değerimizdir. Teklifi alınca değiştirin.
audit-guidance-share-note = Belgelendirme kuruluşunun kendi parametresi: MD 5 ISO 10002’yi kapsamaz.
audit-sites = Diğer sahaların sayısı
    .help = Merkez dışındaki, benzer prosesleri yürüten sahalar. Kaçının ziyaret edileceği karekök kuralıyla bulunur.
audit-site-personnel = Bir sahadaki etkin personel
audit-site-reduction = Saha başına azaltma (%)
    .help = Sahanın işinin bir bölümünü merkez yürütüyorsa; en çok yüzde 50.
audit-factors-hint = Sıfırdan büyük yüzde süreyi uzatır, küçük yüzde kısaltır. Her etkenin gerekçesi yazılır; hepsi birlikte en çok yüzde 30 azaltabilir.
audit-factor-reason = Gerekçe
audit-factor-percent = Etki (%)
audit-team-hint = Her tetkikçi için nitelikli olduğu standartlar işaretlenir. Ekip bilinmiyorsa boş bırakılır; birleşik tetkik azaltması o zaman sıfırdır.
audit-auditor-name = Tetkikçi
audit-integration-documents = Dokümantasyon tek ve ortak mı?
audit-integration-review = Yönetimin gözden geçirmesi iki standardı birlikte ele alıyor mu?
audit-integration-internal-audit = İç tetkikler birlikte mi yapılıyor?
audit-integration-policy = Politika ve hedefler ortak mı?
audit-integration-processes = Proseslere ortak bir sistem yaklaşımı var mı?
audit-integration-improvement = İyileştirme mekanizması (düzeltici faaliyet, ölçme, sürekli iyileştirme) ortak mı?
audit-integration-support = Yönetim desteği ve sorumluluklar ortak mı?
audit-share-yes = Evet
audit-share-partly = Kısmen
audit-share-no = Hayır
audit-first-day = İlk gün
audit-stage-2-day = Aşama 2’nin ilk günü
    .help = Boş bırakılırsa Aşama 1’i izleyen iş günü. Belgelendirme kuruluşları araya genellikle birkaç hafta koyar.
audit-start = Günün başlangıcı
audit-lunch = Öğle arası
audit-lunch-minutes = Öğle arası (dakika)
audit-slots = Plan satırları
audit-factors = Etkenler
audit-auditors = Tetkik ekibi
audit-integration = Bütünleşiklik soruları
audit-rows = { $count ->
        [one] bir satır
       *[other] { $count } satır
    }

audit-empty = Önce etkin personel sayısı
    .body = Tetkik süresi etkin personel sayısından hesaplanır. Sayıyı yazınca süre, adım adım hesabı ve plan önerisi burada görünür.
audit-figure-total = Toplam
audit-figure-on-site = Yerinde
audit-figure-off-site = Saha dışı
audit-figure-stage-1 = Aşama 1
audit-figure-stage-2 = Aşama 2
audit-days = { $days } gün
audit-days-note = Adam-gün: bir tetkikçinin sekiz saatlik günü; saha dışı süre hazırlık ve rapor içindir. Gösterge niteliğindedir.
audit-method = Kurallar, IAF’nin (Uluslararası Akreditasyon Forumu; 2026’da faaliyetini sonlandırdı) yayımladığı MD 1, MD 5 ve MD 11 belgelerinden gelir. Belgelerin kendisi değil, kamuya açık ikincil kaynaklar okundu; “bellekten” işaretli kurallar için bir kaynak görülmedi. Güncel metni belgelendirme kuruluşundan doğrulayın.

audit-step-table = Tablodan gün sayısı
audit-step-factors = Etkenlerin toplamı
audit-step-single = Tek başına süre
audit-step-sum = Tek başına sürelerin toplamı
audit-step-kind = Tetkikin türü
audit-step-sites = Ziyaret edilecek sahalar
audit-step-site-table = Bir saha için tablodan gün sayısı
audit-step-site = Bir sahanın süresi
audit-step-with-sites = Sahalarla birlikte
audit-step-level = Bütünleşiklik düzeyi
audit-step-ability = Ekibin birleşik tetkik yeterliliği
audit-step-matrix = Birleşik tetkik azaltması
audit-step-joint = Azaltmadan sonra
audit-step-total = Toplam, yarım güne yuvarlanmış
audit-step-on-site = Yerinde geçen bölüm
audit-step-stage-1 = Aşama 1, yerinde
audit-step-stage-2 = Aşama 2, yerinde

say-audit-table = { $personnel } etkin personel tablonun { $low }–{ $high } satırına girer (Aşama 1 ve Aşama 2 birlikte, ilk belgelendirme).
say-audit-table-ours = { $personnel } etkin personel tablonun sonunun ötesinde; tabloyu kendi adımıyla sürdürdük: { $low }–{ $high }. Her satır dörtte bir daha geniş, bir gün daha uzun.
say-audit-factors-none = Etken yazılmadı.
say-audit-factors = Etkenlerin yüzdeleri toplanır; toplam azaltma en çok yüzde { $cap }.
say-audit-factors-capped = Etkenlerin yüzdeleri toplanır; azaltma yüzde { $cap } ile sınırlıdır ve burada sınıra takıldı.
say-audit-single = Tablodaki gün sayısına etkenler uygulanır.
say-audit-single-guidance = MD 5 ISO 10002’yi kapsamaz: belgelendirme kuruluşunun kendi parametresi olarak tablonun yüzde { $share } kadarı alınır, sonra etkenler uygulanır.
say-audit-sum = Birleşik tetkikin başlangıç noktası, standartların tek başına sürelerinin toplamıdır.
say-audit-kind-surveillance = Gözetim tetkiki, yılda ilk belgelendirme süresinin yaklaşık üçte biridir.
say-audit-kind-recertification = Yeniden belgelendirme, ilk belgelendirme süresinin yaklaşık üçte ikisidir.
say-audit-sites = Merkez dışındaki { $sites } benzer sahanın karekökü kadarı ziyaret edilir, yukarı yuvarlanır (gözetimde 0,6 katı, yeniden belgelendirmede 0,8 katı).
say-audit-site = Sahanın süresi merkezinki gibi bulunur.
say-audit-site-reduced = Sahanın süresi merkezinki gibi bulunur, sonra yüzde { $reduction } azaltılır (en çok 50).
say-audit-with-sites = Merkezin süresine ziyaret edilen her sahanın süresi eklenir.
say-audit-level = Yedi sorunun ortalaması: evet 1, kısmen yarım, hayır 0. Yanıtlanmayan soru hayır sayılır.
say-audit-ability = Her iki standart için nitelikli tetkikçilerin ekipteki payı.
say-audit-ability-none = Ekip bilinmediği için ekibin yeterliliği sıfır sayılır.
say-audit-matrix = Düzey ile yeterlilikten küçük olanı: yüzde 30’dan itibaren 5, 50’den itibaren 10, 70’ten itibaren 15, 90’dan itibaren { $cap } puan azaltma; daha fazlası olmaz.
say-audit-joint = Azaltma, etkenlerden ve sahalardan sonra uygulanır.
say-audit-rounded = En yakın yarım güne yuvarlanır; çeyrek yukarı gider.
say-audit-rounded-least = Her aşama en az yarım gün sürer; süre buna yükseltildi.
say-audit-on-site = Sürenin normalde en az yüzde 80 kadarı yerinde (veya uzaktan tetkikte) geçer; yukarıya, yarım güne yuvarlanır. Kalanı hazırlık ve rapordur.
say-audit-stage-1 = Bizim önerimiz: yerinde sürenin dörtte biri, en az yarım gün. Aşamalara bölünme hiçbir belgede sabit değildir.
say-audit-stage-2 = Kalan süre.

say-audit-missing = { $standard }: { $count ->
        [one] bir madde hiçbir satırda yok: { $clauses }.
       *[other] { $count } madde hiçbir satırda yok: { $clauses }.
    }
say-audit-clash = { $stage ->
        [stage-1] Aşama 1, { $day }. gün
        [stage-2] Aşama 2, { $day }. gün
       *[other] { $day }. gün
    }, { $time }: “{ $one }” ile “{ $other }” çakışıyor.
say-audit-clash-auditor = { $stage ->
        [stage-1] Aşama 1, { $day }. gün
        [stage-2] Aşama 2, { $day }. gün
       *[other] { $day }. gün
    }, { $time }: { $auditor } aynı anda iki yerde: “{ $one }” ve “{ $other }”.
say-audit-weekend = { $day } hafta sonuna rastlıyor.
say-audit-unqualified = “{ $row }” satırında { $standard } için nitelikli tetkikçi yok; böyle başka satırlar da olabilir.

audit-source-ours = Bizim önerimiz
audit-source-body = Belgelendirme kuruluşu
audit-source-md5-table = MD 5, kalite yönetim sistemleri tablosu
audit-source-md5-factors = MD 5, azaltma sınırı
audit-source-md5-kind = MD 5, gözetim ve yeniden belgelendirme
audit-source-md5-on-site = MD 5, yerinde süre
audit-source-md5-rounding = MD 5, yuvarlama
audit-source-md1-sites = MD 1, saha örneklemesi
audit-source-md1-reduction = MD 1 ve MD 5, saha başına azaltma
audit-source-md11-level = MD 11, bütünleşiklik
audit-source-md11-ability = MD 11, ekibin yeterliliği
audit-source-md11-matrix = MD 11, birleşik tetkik
audit-certainty-secondary = ikincil kaynak
audit-certainty-memory = bellekten
audit-certainty-choice = seçim

audit-stage-stage-1 = Aşama 1
audit-stage-stage-2 = Aşama 2
audit-stage-only = Tetkik
audit-plan-hint = Satırlar eklenir, silinir ve değiştirilir; her değişiklik kaydedilir ve geri alınabilir. Tetkikçi yazılmayan satır herkesindir.
audit-plan-propose = Plan öner
audit-plan-propose-again = Planı yeniden öner
    .help = Satırların yerine süreden ve ekipten yapılan yeni bir öneri gelir. Geri alınabilir.
audit-plan-empty = Henüz plan yok
    .body = Öneri, hesaplanan günleri proseslere ve görüşülecek kişilere dağıtır; eşleştirdiğimiz maddelere aynı satırda bakılır.
audit-plan-longer = Planda { $planned } tetkik günü var; bugünkü süre ve ekiple öneri { $reckoned } gün olurdu.
audit-column-stage = Aşama
audit-column-day = Gün
audit-column-start = Başlangıç
audit-column-end = Bitiş
audit-column-time = Saat
audit-column-title = Konu
audit-column-role = Görüşülecek kişi
audit-column-clauses = { $standard } maddeleri
audit-column-evidence = Hazır bulunacak kanıt
audit-column-auditors = Tetkikçi
audit-column-date = Tarih
audit-column-step = Adım
audit-column-all-clauses = Maddeler
audit-column-rule = Kural
audit-column-sum = Hesap
audit-column-source = Kaynak
audit-continued = { $title } (devamı)
audit-row-new = Yeni satır
audit-download-pdf = PDF indir
audit-download-xlsx = Excel indir
audit-download-ics = Takvim (ICS) indir
    .help = Her satır bir takvim kaydı olur. Günlerin tarihi olmadan takvim yapılamaz.
audit-download-ics-later = Takvim dosyası için ilk günün tarihini yazın.
audit-conflict = Başka bir pencerede değiştirildi: { $field }

audit-activity-opening = Açılış toplantısı
audit-activity-scope = Kapsam, politika, görev ve yetkiler
audit-activity-documents = Dokümante edilmiş bilgi ve prosesler
audit-activity-reviewed = İç tetkik ve yönetimin gözden geçirmesi yapıldı mı
audit-activity-resources = Hedefler ve kaynaklar; Aşama 2’nin planlanması
audit-activity-direction = Bağlam, liderlik, politika
audit-activity-planning = Planlama, hedefler, kaynaklar
audit-activity-reception = Şikâyetin alınması ve izlenmesi, müşteri ile iletişim
audit-activity-handling = Değerlendirme, araştırma, cevap ve kapatma; düzeltici faaliyet
audit-activity-records = Kayıtlar, bilgi ve gizlilik
audit-activity-people = Yeterlilik ve farkındalık
audit-activity-sales = Ürün ve hizmet şartları, sözleşmenin gözden geçirilmesi
audit-activity-design = Tasarım ve geliştirme
audit-activity-purchasing = Satın alma ve dış tedarikçiler
audit-activity-production = Üretim ve hizmetin sunumu
audit-activity-analysis = İzleme, analiz, müşteri memnuniyeti
audit-activity-internal-audit = İç tetkik
audit-activity-review = Yönetimin gözden geçirmesi
audit-activity-improvement = Sürekli iyileştirme
audit-activity-site = Saha ziyareti
audit-activity-lunch = Öğle arası
audit-activity-team = Tetkik ekibinin toplantısı
audit-activity-closing = Kapanış toplantısı
audit-role-opening = Üst yönetim, ilgili yöneticiler
audit-role-scope = Üst yönetim
audit-role-documents = Şikâyet yöneticisi, kalite yöneticisi
audit-role-reviewed = İç tetkikçi, kalite yöneticisi
audit-role-resources = Şikâyetleri ele alma yönetim temsilcisi
audit-role-direction = Üst yönetim
audit-role-planning = Şikâyetleri ele alma yönetim temsilcisi
audit-role-reception = Müşteriyle temas eden personel
audit-role-handling = Şikâyet yöneticisi
audit-role-records = Şikâyet yöneticisi, doküman sorumlusu
audit-role-people = İnsan kaynakları, bölüm yöneticileri
audit-role-sales = Satış prosesinin sahibi
audit-role-design = Tasarım prosesinin sahibi
audit-role-purchasing = Satın alma prosesinin sahibi
audit-role-production = Üretim veya hizmet prosesinin sahibi
audit-role-analysis = Şikâyet yöneticisi, kalite yöneticisi
audit-role-internal-audit = İç tetkikçi
audit-role-review = Üst yönetim
audit-role-improvement = Kalite yöneticisi
audit-role-site = Saha yöneticisi, saha personeli
audit-role-lunch = {""}
audit-role-team = {""}
audit-role-closing = Üst yönetim, ilgili yöneticiler

audit-paper-title = Tetkik planı
audit-paper-notice = Kuruluşun hazırlık taslağıdır. Süreyi ve planı belgelendirme kuruluşu belirler; buradaki rakamlar gösterge niteliğindedir. Belgelendirme kararının öngörüsü değildir.
audit-paper-criteria = Tetkik kriterleri
audit-paper-criteria-guidance = { $standard } (kılavuz bilgi: yalnızca önerir)
audit-paper-time = Süre (gösterge)
audit-paper-time-said = { $total }; { $on_site } yerinde
audit-paper-team = Tetkik ekibi
audit-paper-scope = Kapsam
audit-paper-body = Belgelendirme kuruluşu
audit-paper-days = Günler
audit-paper-nobody = henüz belli değil
audit-paper-everybody = herkes
audit-paper-day = { $stage }, { $number }. gün
audit-paper-arithmetic = Sürenin hesaplanışı
audit-paper-foot = Hazır · Tetkik planı · Değerlendirme { $id }
audit-sheet-plan = Tetkik planı
audit-sheet-time = Tetkik süresi

error-audit-start = Gün 06.00 ile 12.00 arasında başlar.
    .remedy = Bu saatler arasında bir başlangıç seçin.
error-audit-lunch = Öğle arası iş gününün içinde değil.
    .remedy = Günün başlangıcından sonra bir saat seçin.
error-auditor-twice = Aynı adda iki tetkikçi var.
    .remedy = Adlardan birini değiştirin.
error-slot-order = Bir satır başladığından önce veya başladığı anda bitiyor.
    .remedy = Bitiş saatini başlangıçtan sonraya alın; satır o zaman kaydedilir.
error-audit-clause = { $standard }: “{ $clause }” diye bir madde yok.
    .remedy = Madde numaralarını virgülle ayırın, örneğin 5.1, 7.2.
error-audit-no-personnel = Etkin personel sayısı yazılmamış; tetkik süresi hesaplanamaz.
    .remedy = “Tetkik planı” sayfasında sayıyı yazın.
error-audit-no-plan = Plan boş.
    .remedy = “Tetkik planı” sayfasında plan önerisini alın.
error-audit-no-date = İlk günün tarihi yazılmamış; takvim kaydı yapılamaz.
    .remedy = “Tetkik planı” sayfasında ilk günü seçin.
error-audit-ending = Plan bu türde yazılamaz: “{ $ending }”
    .remedy = Dosya adını .pdf, .xlsx veya .ics ile bitirin.
cli-audit-plan = Bir değerlendirmenin tetkik planını PDF, Excel veya takvim (ICS) olarak yazar.
    .short = Tetkik planını yazar.
cli-audit-plan-output = Yazılacak dosya; türünü uzantısı söyler: .pdf, .xlsx, .ics. Verilmezse kuruluşun adıyla PDF.
