# Bütün kayıt testlerinin ortak sözleri; kendi cümleleri complaints/logtests klasöründedir.

log-outcome-failed = Başarısız
log-outcome-advice = Tavsiye
log-outcome-not-testable = Test edilemedi
log-outcome-empty = Test edilecek kayıt yok
log-outcome-passed = Başarılı

log-kind-E = Kanıt eksiği
    .means = Bulunması gereken bir kayıt eksik veya başka bir kayıtla çelişiyor.
log-kind-P = Performans eksiği
    .means = Kararlaştırılmış veya kurala bağlanmış bir süreye ya da değere uyulmamış. Aracın kendi sayısına uyulmaması tavsiyedir.
log-kind-A = Tavsiye
    .means = Bakmaya değer; tek başına bir eksik değildir.

log-empty = Kayıtlarda bu testin konusu olan bir şey yok.
log-not-testable = Test edilemedi. Gerekli olan: { $what }.
log-needs-field = “{ $name }” alanı
log-needs-setting = “{ $name }” ayarı
log-want-channels = duyurulan kanallar
log-want-sites = şubeler
log-want-volumes = aylık hacim
log-want-site_volumes = şube başına hacim
log-want-authority = giderim için yetki sınırı
log-want-analysed = analiz raporlarının tarihleri
log-want-analysed_every = analizler arasındaki ay sayısı
log-want-objectives = hedefler
log-want-reconcile = ikinci kaynaktaki numaralar
log-want-rule = sektör kuralı
log-want-recurrence_days = tekrarlama için gün sayısı
log-want-log = kayda alma süresi
log-want-acknowledge = alındı bildirimi süresi
log-want-assess = ilk değerlendirme süresi
log-want-escalate = üst kademeye iletme süresi
log-want-update = ilk bilgilendirme süresi
log-want-answer = cevap süresi
log-want-communicate = kararı bildirme süresi
log-want-execute = giderimi uygulama süresi
log-want-close = kapatma süresi
log-want-verify-action = düzeltici faaliyeti doğrulama süresi

log-rate-few = %95 güven aralığı: { $low } – { $high }
log-rate-below = { $share } değerinden az
log-rate-above = { $share } değerinden çok
log-tolerance-kept = Bu, kabul edilen { $share } payın içindedir.
log-tolerance-missed = Bu, kabul edilen { $share } paydan fazladır.
log-may-fail = kabul edilen pay { $share }
log-note-unjudged = { $value ->
        [one] 1 şikâyet numarası
       *[other] { $value } şikâyet numarası
    } bir sıra dizisine ait değil; { $value ->
        [one] onun
       *[other] onların
    } yanında eksik numara olup olmadığı görülemez.

log-held-against = Ölçüt: { $limits }
log-limit-of-limit = { $limit }
log-limit-of-jump = { $limit } numaralık bir atlama yeni bir dizi başlatır
log-limit-of-closings = aynı kişinin { $limit } kapatması
log-limit-of-span = { $limit } içinde
log-limit-of-cases = en az { $limit } şikâyet
log-limit-of-window = { $limit } içinde
log-limit-of-share = { $limit } pay
log-limit-of-sigmas = standart sapmanın { $limit }
log-limit-of-times = ortancanın { $limit }
log-limit-of-every = { $limit } ayda bir
log-limit-of-periods = art arda { $limit } artış

log-limit-hours = { $amount } saat
log-limit-days = { $amount } gün
log-limit-working-hours = { $amount } iş saati
log-limit-working-days = { $amount } iş günü
log-limit-count = { $amount }
log-limit-times = { $amount } katı

log-origin-own = kuruluşun kendi hedefi
log-origin-law = mevzuat veya sektör kuralı
log-origin-tool = { $kind ->
        [E] aracın varsayılanı
       *[other] aracın varsayılanı, tavsiye niteliğinde
    }

log-unit-case = { $count } şikâyet
log-unit-number = { $count } şikâyet numarası
log-unit-running-number = { $count } sıra numarası
log-unit-closing = { $count } kapatma
log-unit-day = { $count } gün
log-unit-month = { $count } ay
log-unit-period = { $count } dönem
log-unit-interval = { $count } aralık
log-unit-cluster = { $count } grup
log-unit-cause = { $count } neden
log-unit-answer = { $count } sonuç
log-unit-channel = { $count } kanal
log-unit-site = { $count } şube
log-unit-reference = { $count } numara
log-unit-class = { $count } önem derecesi
