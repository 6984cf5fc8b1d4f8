# Standardın madde madde ele alınması: maddeler, kartlar, kanıtlar, çalıştay görünümü.
assess-clauses = Maddeler
assess-annexes = Ekler
assess-progress = { $done } / { $asked }
assess-next-clause = Sonraki: { $number }
assess-previous-clause = Önceki: { $number }
assess-no-next-clause = Son madde
assess-no-previous-clause = İlk madde
assess-next-open = Sonraki açık { item }
assess-all-answered = Bütün { item.plural } cevaplandı.
assess-filter = Göster
filter-all = Tümü
filter-open = Açık
filter-unproven = Kanıtsız
filter-mine = Benimkiler
assess-name = Adınız
    .help = “Sorumlu” alanında yazıldığı biçimde. Büyük-küçük harf ve aksan farkı önemsizdir.
assess-search = Ara
    .example = Numara veya sözcükler
assess-everywhere = Bütün maddelerde
assess-listed = { $count ->
        [one] Bir { item }
       *[other] { $count } { item }
    }
assess-none = Gösterilecek bir şey yok
    .body = Bu filtreye uyan { item } yok. “Tümü” seçeneğini seçin ya da bütün maddelerde arayın.

answer-level-of = { $number } seviyesi
answer-level = Seviye
answer-both = Beyan edilen { $claimed } · kanıtlanan { $evidenced }
answer-guidance = Tetkikçi ne ister
answer-details = Notları, kanıtı, tetkikçinin ne istediğini aç
answer-details-close = Notları ve kanıtı kapat
answer-not-applicable = Neden uygulanamaz
answer-reason =
    .example = Örneğin: Şikâyetler dışarıdan bir iş ortağınca ele alınmıyor.
answer-reason-missing = Henüz kaydedilmedi: “uygulanamaz” için gerekçe yazın.
answer-reason-keeps = O zamana kadar önceki cevap geçerlidir.
answer-seen = Ne görüldü
    .help = Yalnızca olgular: hangi doküman, kayıt veya kişi ve ne gösterdiği.
answer-missing = Ne eksik
    .help = Kanıtın göstermediği ya da yapılmayan.
answer-action = Faaliyet
answer-owner = Sorumlu
answer-due = Termin
answer-criterion = Kriter
    .help = { $nature ->
        [requirements] Buradaki bir boşluk, ISO 9001 şartına ya da adı yazılan dokümana göre uygunsuzluk adayıdır.
       *[guidance] ISO 10002 kılavuzdur. Bir boşluk, ancak kuruluşu bağlayan bir dokümana göre uygunsuzluk adayı olur.
    }
answer-reference = Doküman ve bölüm
    .example = PR-08 Şikâyet prosedürü, 4.3
answer-evidence = Kanıt
answer-evidence-count = { $count ->
        [one] bir kanıt
       *[other] { $count } kanıt
    }
answer-clear = Cevabı geri çek
answer-conflict-title = Başka bir pencerede değiştirildi
    .body = Aynı alan iki pencerede de değiştirildi. Hiçbir şeyin üzerine yazılmadı; hangisinin kalacağını seçin.
answer-conflict-mine = Benimki
answer-conflict-theirs = Öteki
answer-conflict-theirs-at = Öteki, { $time } kaydı
answer-conflict-keep-mine = Benimki kalsın
answer-conflict-take-theirs = Öteki kalsın

guidance-asked = Tetkikçi ne ister
guidance-gap = Sık görülen boşluk
guidance-absent = Hiç yoksa (önerimiz)
guidance-tests = İlgili kayıt testleri
guidance-proves = Kanıtlanmasına katkıda bulunduğu prensipler

evidence-none = Eklenmiş kanıt yok. Kanıt olmadan en çok 2. seviye sayılır.
evidence-add = Kanıt ekle
evidence-change = Kanıtı değiştir
evidence-attach = Kanıt listesinden ekle
    .example = Listede olanı ekle …
evidence-edit = Değiştir
evidence-detach = Buradan çıkar
evidence-remove = Listeden kaldır
evidence-save = Kaydet
evidence-lapsed = Bugün sayılmıyor
evidence-used-by = Eklendiği { item.plural }: { $numbers }. Değişiklik hepsinde görünür.
evidence-kind = Tür
evidence-title = Başlık
    .example = Şikâyet prosedürü, revizyon 3
evidence-reference = Referans
    .example = PR-08 ya da bulunduğu yer
evidence-confidence = Güven düzeyi
evidence-confidence-is = güven: { $confidence }
evidence-speaks-for = Ait olduğu gün (dönemin sonu)
    .help = İlgili olduğu gün; bir dönemse son günü.
evidence-period-start = Dönemin başı
    .help = Bir döneme yayılan kayıtlar için. Uygulama kayıtlarına ilişkin ön koşulda bu tarihe bakılır.
evidence-valid-until = Geçerlilik sonu
    .help = Ertesi günden itibaren sayılmaz.
evidence-valid-until-is = { $day } tarihine kadar geçerli
evidence-file = Dosya
    .help = PDF, resim, Office veya metin dosyası, en çok 25 MB. Sağlama toplamıyla birlikte saklanır.
evidence-file-kept = Saklanan: { $name }. Yeni dosya onun yerine geçer.
log-test = Kayıt testi
log-test-outcome = Sonuç
log-test-passed = başarılı
log-test-failed = başarısız

error-period-end-missing = Dönemin başı var, sonu yok.
    .remedy = Dönemin son gününü girin.

workshop = Çalıştay görünümü
    .help = Her seferinde { item.article }, büyük yazıyla. Ok tuşlarıyla ilerlenir, 0–5 ile cevaplanır, Esc ile kapatılır.
workshop-close = Kapat
workshop-previous = Önceki
workshop-next = Sonraki
