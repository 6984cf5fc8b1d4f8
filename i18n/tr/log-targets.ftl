# Şikâyet kayıtlarının yanındaki hedefler ve kurallar, dosya inceleme örneklemi, testlerden değerlendirmeye.

change-log-tests = Kayıt testi sonuçları eklendi

error-log-label = Adda gösterilebilecek bir karakter yok veya { $limit } karakterden fazla var.
    .remedy = 1 ile { $limit } karakter arasında bir ad verin.
error-complaint-log-not-there = { $id } numaralı test edilmiş şikâyet kayıtları yok.
    .remedy = Değerlendirmenin kayıt listesinden birini seçin.
error-log-review-conflict = Dosya incelemesinin sonuçları, siz açtıktan sonra başka bir pencerede değiştirildi.
    .remedy = Sonuçları yeniden yükleyin ve değişikliğinizi tekrarlayın. Hiçbir şeyin üzerine yazılmadı.
error-log-template-not-there = "{ $name }" adlı bir şablon yok.
    .remedy = Şablon listesinden birini seçin.
error-log-key-damaged = Takma adların anahtarını tutan dosyada anahtar yok.
    .remedy = Dosyayı başka yere taşıyın; yeni bir anahtar oluşturulur. Sonra okunan kayıtlardaki takma adlar öncekilerden farklı olur.

error-calendar-country = Bu ülkenin veya bölgesinin resmî tatilleri bilinmiyor.
    .remedy = Başka bir ülke seçin ya da boş bırakıp kapalı günleri kendiniz girin.
error-calendar-zone = "{ $zone }" bir saat dilimi değil.
    .remedy = IANA adını yazın, örneğin Europe/Istanbul.
error-calendar-both = { $day } hem açık hem kapalı gün olarak verilmiş.
    .remedy = Listelerin birinden çıkarın.
error-shift-form = "{ $value }" bir vardiya değil.
    .remedy = Başlangıç ve bitişi "09:00-12:30" biçiminde yazın; gün sonundaki gece yarısı 24:00’tür.
error-shift-order = Vardiya, başlamadan önce bitiyor.
    .remedy = Önce erken saati yazın. Gece yarısını aşan çalışma iki vardiyadır: 24:00’e kadar ve ertesi gün 00:00’dan başlayarak.
error-shifts-many = Bir günde { $most } vardiyadan fazlası var.
    .remedy = Arası çalışma süresinden düşülmeyen vardiyaları birleştirin.
error-shifts-overlap = Günün vardiyaları çakışıyor veya sıralı değil.
    .remedy = Sabahtan akşama sıralayın; her vardiya bir öncekinin bitişinden sonra başlasın.

error-log-rule-unknown = "{ $value }" adlı bir kural yok.
    .remedy = Şunlardan birini kullanın: { $known }.
error-targets-kpi = "{ $value }" adlı bir gösterge yok.
    .remedy = Şunlardan birini kullanın: { $known }.
error-targets-step = "{ $value }" sürecin adımlarından biri değil.
    .remedy = Şunlardan birini kullanın: { $known }.
error-targets-key-unknown = "{ $key }" burada bilinmiyor.
    .remedy = Yazımı kontrol edin; bütün anahtarlar examples/complaint-log-targets.yaml dosyasındadır.
error-targets-invalid = Değer kabul edilmedi: { $detail }.
    .remedy = Düzeltin; her değerin nasıl yazıldığı examples/complaint-log-targets.yaml dosyasındadır.
error-target-unit = Hedef bir süre olmalıdır.
    .remedy = Birim olarak hours, days, working-hours veya working-days kullanın.
error-sample-rule = Örneklem kuralı, verilen sayılarla uyuşmuyor.
    .remedy = "fixed" ile yalnızca size, "attribute" ile yalnızca rate yazın; "root" yanına bir şey yazmayın.
error-targets-number = Buraya “{ $value }” değil, bir sayı gelir.
    .remedy = Tam sayıyı olduğu gibi, ondalıklı sayıyı tırnak içinde ve noktayla yazın: "97.5".

rule-confidence-verified = kuralın kendi metninden veya resmî bir sayfadan okundu
rule-confidence-secondary = kurala ilişkin başka bir aktarımdan alındı
rule-confidence-memory = hafızadan aktarıldı
rule-confidence-not-found = arandı, bulunamadı

log-evidence-title = Kayıt testi { $test }: { $title }
log-evidence-reference = { $name }, test edilen satır: { $rows }, SHA-256 { $hash }

# Taslak paragraf bu işaretle başlar ve yerini yenisi alır: işareti gelişigüzel değiştirmeyin.
log-draft-mark = Kayıt testleri –
log-draft-head = {" "}{ $name }, alınma tarihi { $first } – { $last }, { $cases } şikâyet:
log-draft-advice = Tavsiye, eksik değil:
log-draft-law = Kuralın güncel metni doğrulanmalıdır; bu bir hukuki görüş değildir.
log-draft-guidance = { $clause } maddesinin kılavuz bilgisine göre boşluk; madde bunu önerir.
log-draft-own-target = Kuruluşun kendi hedefi: { $limit }

say-propose-absent = Seviye 0: { $check } kontrolünde başarısızlık oranı { $share }; kesin olarak onda dokuz veya üzeri.
say-propose-informal = Seviye 1: { $check } kontrolünde başarısızlık oranı { $share }; kesin olarak yarı veya üzeri.
say-propose-partly = Seviye 2: { $check } kontrolünde başarısızlık oranı { $share }; kabul edilenden fazla.
say-propose-advisory = Seviye yok: sonuçlar yalnızca tavsiye niteliğinde; hiçbir yönde kanıt sayılmaz.
say-propose-short = Seviye yok: başarısız test yok, ancak kayıtlar { $months } tam ayı kapsamıyor.
say-propose-applied = Seviye 3: dönem boyunca başarısız test yok.
say-propose-untested = Daha yükseği önerilmez, çünkü şunlar test edilemedi: { $checks }.
say-propose-measured = Seviye 4: başarısız test yok; kuruluşun kendi hedeflerinin hepsi { $months } ayın her birinde tutturuldu.

say-log-changed-new = { $test }: daha önce test edilmemişti; şimdi: { $outcome ->
        [failed] başarısız
        [advice] tavsiye
        [passed] başarılı
        [empty] test edilecek kayıt yok
       *[other] test edilemedi
    } ({ $population } içinde { $failed }).
say-log-changed-outcome = { $test }: önce: { $before ->
        [failed] başarısız
        [advice] tavsiye
        [passed] başarılı
        [empty] test edilecek kayıt yok
       *[other] test edilemedi
    } ({ $was_population } içinde { $was_failed }); şimdi: { $after ->
        [failed] başarısız
        [advice] tavsiye
        [passed] başarılı
        [empty] test edilecek kayıt yok
       *[other] test edilemedi
    } ({ $population } içinde { $failed }).
say-log-changed-counts = { $test }: sonuç aynı: { $outcome ->
        [failed] başarısız
        [advice] tavsiye
        [passed] başarılı
        [empty] test edilecek kayıt yok
       *[other] test edilemedi
    }; önce { $was_population } içinde { $was_failed }, şimdi { $population } içinde { $failed }.
