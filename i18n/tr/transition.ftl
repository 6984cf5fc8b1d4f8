# Baskı geçişi: her cevabın ne olacağı, saklanan durumlar ve geçişin sonuna kadar eksik kalanlar.
transition = Baskı geçişi
transition-offer = { $former } baskısından sonra { $later } yayımlandı. Hazır bu değerlendirmeyi yeni baskıya aktarabilir: önce her cevabın ne olacağını görürsünüz, bugünkü durum saklanır ve tek tıklamayla tümü geri alınır.
transition-preview = Neler değişeceğini göster
transition-close = Önizlemeyi kapat
transition-what = { $former } → { $later }
transition-label = Saklanacak durumun adı
    .default = { $later } geçişinden önce
transition-apply = { $later } baskısına geç
transition-apply-note = Önceki cevaplar eski numaralarıyla saklı kalır. “Geri al” geçişi geri alır; saklanan durum yerinde kalır.
transition-applied = Değerlendirme artık { $later } baskısında.
    .body = Geçişten önceki durum aşağıda saklanıyor.
transition-report = Geçiş raporu (PDF)
transition-report-title = Geçiş raporu
transition-report-busy = Rapor hazırlanıyor …
transition-answers = { $count ->
        [0] Aktarılacak cevap yok.
       *[other] { $count } cevap aktarılır.
    }

transition-fate-kept = Cevap geçerli
    .help = Önceki cevap yeni numarayla geçerliliğini korur.
transition-fate-check = Kontrol edilecek
    .help = Notları ve kanıtlarıyla aktarılır; ancak bir şey farklı anlatılmaktadır: geçerli olduğunu bir kez belirtin ya da yeniden cevaplayın.
transition-fate-again = Yeniden cevaplanacak
    .help = Bu şart yenidir: aktarılacak bir cevap yoktur.
transition-fate-open = Açık
    .help = Önceki baskıda da hiç cevaplanmamıştır ya da yalnızca bir bölümü cevaplanmıştır.
transition-fate-there = Zaten cevaplı
    .help = Yeni baskıda daha önce cevaplanmıştır; olduğu gibi kalır.

transition-stays = Numarası ve metni aynı kalanlar
transition-stays-note = Hiçbir kaynakta fark belirtilmediğinden değişmediği varsayılmıştır; metinler karşılaştırılmamıştır.
transition-stays-unmarked = Burada notsuz yer alan şartlar aynı numarayla aktarılmıştır: hiçbir kaynakta fark belirtilmediğinden değişmediği varsayılmıştır; metinler karşılaştırılmamıştır.
transition-differs = Farklı anlatılanlar
transition-removed-clause = { $number } maddesi artık yok
transition-removed = Karşılığı kalmayanlar
transition-was = önceki: { $numbers }
transition-was-none = önceden istenmiyordu
transition-source = Kaynak: { $sources } · güvenilirlik: { $certainty }
transition-source-none = Hiçbir kaynakta fark belirtilmiyor · güvenilirlik: { $certainty }
transition-days = Geçiş tarihleri
transition-sources = Kaynaklar
transition-remarks = Bilinmesinde yarar olanlar

transition-missing = Geçişin sonuna kadar eksik kalanlar
transition-missing-none = Eksik yok: yeni baskının bütün şartları cevaplanmış, kontrol edilmiş; yeni olanlarda boşluk yok.
transition-left = { $days ->
       *[other] { $days } gün kaldı
    }
transition-left-none = Baskıda tarih belirtilmiyor
transition-over = Geçiş süresi doldu
transition-deadline = Geçişin son günü
transition-lack-open = Açık
    .help = Yeni baskıda cevaplanmamıştır.
transition-lack-check = Kontrol edilecek
    .help = Aktarılmıştır; geçerli olduğu henüz belirtilmemiştir.
transition-lack-gap = Yenide boşluk
    .help = Bu baskıda yenidir, cevaplanmıştır; ancak kanıtla birlikte henüz karşılanmamıştır.
transition-asked = Sorulan
transition-lack = Yapılacak
transition-column-number = No.
transition-column-was = Önceki
transition-column-requirement = Şart
transition-column-kind = Ne oldu
transition-column-answer = Cevap
transition-column-change = Farkı
transition-column-certainty = Güvenilirlik
transition-column-date = Tarih
transition-column-about = Anlamı
transition-foreseen = Değerlendirme aktarıldığında oluşacak durumdur; değerlendirme şu anda { $former } baskısındadır.
transition-stands = Değerlendirme { $later } baskısındadır.
transition-all-same = { $count } şart daha aynı numarayla aktarılır; hiçbir kaynakta fark belirtilmiyor.
transition-notice = Tarihler ve farklar burada belirtilen kaynaklara dayanır; yayımlanan metinle karşılaştırılmamıştır. Belgeniz için geçerli olanı belgelendirme kuruluşuna sorun.

transition-check-title = Baskı geçişinden sonra kontrol edilecek
transition-check-former = Kontrol edilecek: bu cevap eski madde numaralı bir çizelgeden geldi
transition-check-holds = Geçerliliğini koruyor

snapshots = Saklanan durumlar
snapshots-intro = Saklanan durum, değerlendirmenin bir andaki bütünüdür. Hiç değiştirilmez; değerlendirme sürdükçe olduğu gibi kalır.
snapshots-none = Henüz saklanan bir durum yok.
snapshots-label = Durumun adı
snapshots-take = Bugünkü durumu sakla
snapshots-taken = Durum saklandı.
snapshots-export = İndir
snapshots-open = Yeni değerlendirme olarak aç
snapshots-opened = Saklanan durum yeni bir değerlendirme olarak açıldı.
snapshots-row = { $label }, saklandığı zaman: { $date } { $time }

checklist-changed = Kontrol listesi, bu değerlendirme başladıktan sonra değişti
checklist-changed-body = Burada yüklü olan { $standard } kontrol listesinin içeriği, cevapların verildiği listeninkinden farklı. Bütün cevaplar korunur ve bugünkü metne göre puanlanır. Cevapları gözden geçirin, ardından bugünkü listeyi devralın. Önceki durum saklanır.
checklist-take-over = Bugünkü kontrol listesini devral
checklist-taken = Değerlendirme artık bugünkü kontrol listesine dayanıyor; önceki durum tanım sayfasında saklanıyor.
checklist-label = { $standard } kontrol listesi değişmeden önce
checklist-gone = Bu Hazır’da { $standard } yok
checklist-gone-integrated = Değerlendirme yalnızca ISO 10002 ile açılır. { $standard } cevapları saklanır ve onunla birlikte dışa aktarılır. Bu baskıyı içeren Hazır sürümünü yükleyin ya da tanım sayfasında başka bir baskı seçin.
checklist-gone-whole = Cevaplar saklanır ve dışa aktarılabilir; ancak burada sorulamaz ve puanlanamaz. Bu baskıyı içeren Hazır sürümünü yükleyin.

change-edition = Başka bir baskıya geçildi
change-checklist = Bugünkü kontrol listesi devralındı

error-snapshot-not-there = { $id } numaralı saklanan durum yok.
    .remedy = Tanım sayfasındaki listeden birini seçin.
error-snapshot-label = Bu ad saklanamıyor.
    .remedy = Tek satırda, en çok { $limit } karakterlik bir ad yazın.
error-edition-conflict = Değerlendirme, önizlemeden sonra değiştirilmiş.
    .remedy = Önizlemeye yeniden bakın ve ardından onaylayın.
error-edition-setup = Burada yalnızca bütünleşik baskı değişebilir.
    .remedy = Öteki alanları tanım sayfasında değiştirin, ardından geçişi yapın.
error-edition-alone = Bu değerlendirmede bir ISO 9001 baskısı yok.
    .remedy = Önce tanım sayfasında birini seçin.
error-edition-newest = Hazır, { $standard } baskısından sonrasını tanımıyor.
    .remedy = Aktarılacak bir şey yoktur.

# 2004 ve 2014 madde numaralarıyla verilen cevaplar.
former-numbering = Çizelgedeki madde numaraları
    .help = 2004 ya da 2014 madde numaralı bir çizelgede her madde için bir satır, bir düzey ve bir not bulunur. Hazır, 2018’deki maddeyi bulur ve düzeyi o maddenin bütün sorularına “kontrol edilecek” işaretiyle verir.
former-numbering-2018 = ISO 10002:2018
former-numbering-2014 = ISO 10002:2014
former-numbering-2004 = ISO 10002:2004
former-template = { $edition } (XLSX)
former-hint = { $edition } için her maddeye bir satır: 0–5 arası düzey ve bir not. Değerlendirmediğiniz maddeleri boş bırakın.
former-column-clause = Madde
former-column-title = Başlık
former-column-level = Düzey
former-column-note = Not
former-column-now = 2018’deki madde
error-former-to-check = { $count } cevap, { $edition } maddelerinin bütünü için verilmiş.
    .remedy = “Kontrol edilecek” olarak işaretlenir: her biri için geçerli olduğunu belirtin ya da yeniden cevaplayın.
error-former-unknown = { $edition } baskısında “{ $number }” numaralı bir madde yok.
    .remedy = Numarayı düzeltin ya da çizelgenin hazırlandığı baskıyı seçin.
error-former-no-place = { $edition } baskısındaki { $number } maddesinin ISO 10002:2018’de yeri yok.
    .remedy = Satırı silin; konu sizin için önemliyse ilgili cevaba not olarak yazın.
error-former-not-asked = { $number } maddesi { $now } maddesi oldu; bu değerlendirmede o maddeden hiçbir şey sorulmuyor.
    .remedy = Satırı silin ya da o maddeyi soran bir derinlik seçin.
error-former-twice = { $number } birden çok satırda geçiyor: { $others }.
    .remedy = En düşük düzey geçerli olur; bütün notlar korunur. Başka bir şey kastediliyorsa çizelgeyi düzeltin.
error-former-no-head = Hiçbir satırda “{ $heading }” başlıkları yok.
    .remedy = Eski madde numaraları için şablonu kullanın ya da sütunları böyle adlandırın.
error-former-no-level = Düzeyi olmayan bir not değerlendirilemez.
    .remedy = 0–5 arası bir düzey ekleyin ya da gerekçesini not olarak yazıp “uygulanamaz” seçin.

# hazir transition
cli-transition = Bir değerlendirmenin ISO 9001:2015 baskısından 2026’ya aktarılmasında neler olacağını ya da 2026’da nelerin eksik kaldığını söyler; --apply ile aktarır.
    .short = Bir değerlendirmeyi sonraki baskıya aktarır.
cli-transition-apply = Bugünkü durumu saklar ve değerlendirmeyi aktarır. "hazir undo" geri alır.
cli-transition-label = Saklanan durumun adı.
cli-transition-output = Geçiş raporunu PDF olarak yazar; var olan dosyanın yerine geçer.
cli-answers-numbering = Çizelgedeki madde numaraları: 2018 (Hazır’ın sorularıyla), 2014 veya 2004 (her eski maddeye bir düzey).

former-sheet-name = Eski maddeler
error-former-no-clause = Bu satırda madde numarası yok.
    .remedy = Maddenin numarasını yazın ya da satırı boşaltın.
error-former-decimal = Çizelge programı { $number } değerini sayı olarak almış: { $number } ya da { $other } maddesi olabilir.
    .remedy = Hücreyi metin olarak biçimlendirip maddenin numarasını yeniden yazın.
former-templates = 2004 ve 2014 madde numaraları için şablonlar
checklist-orphans = { $count } cevap, artık sorulmayanlara ait ({ $numbers }); bu cevaplar saklı kalır.
