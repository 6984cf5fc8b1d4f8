# Bir standarda göz atma.
about-this-list = Bu metinlerin kaynağı
expectations = { item.capital-plural }
former-clauses = Eski madde numaraları
search = Ara
    .example = Sözcük veya numara, örneğin “kayıt” ya da “7.4”
chapter = Bölüm
all = Tümü
if-absent = Yoksa
found = { $count ->
        [one] { $all } { item } içinde bir sonuç
       *[other] { $all } { item } içinde { $count } sonuç
    }
found-all = { $all } { item }
found-none = Sonuç yok
    .body = Daha az ya da başka sözcüklerle arayın veya filtreleri genişletin.
both-languages = İki dilde göster
what-is-asked = Tetkikçi ne ister
usual-gap = Sık görülen boşluk
proves = Kanıtlanmasına katkıda bulunduğu prensip: { $principles }
fed-by = İlgili kayıt testi: { $tests }
title-proposed = Önerilen başlık
    .means = Başlığın Türkçesi Hazır’ın önerisidir; Türkçe baskının kamuya açık listelerinde görülmemiştir.
title-memory = Hafızadan yazılan başlık
    .means = Kamuya açık bir listeyle karşılaştırılmamıştır; lisanslı bir nüshayla kontrol edilmelidir.
title-medium = Kesin olmayan başlık
    .means = Benzer bir biçimde görülmüştür; lisanslı bir nüshayla kontrol edilmelidir.
former-intro = Birçok kuruluş hâlâ 2004 veya 2014 numaralarıyla (TS ISO 10002:2006 ve 2015) çalışıyor. Her konunun 2018’deki yeri aşağıdadır.
former-search = Eski numara veya sözcük ara
    .example = Örneğin “4.2” ya da “görünürlük”
former-2004 = 2004
former-2014 = 2014
former-2018 = 2018
former-title = 2018 başlığı
former-before = Önceki başlık
former-change = Değişiklik
standard-choice = Standart seçimi
documented-information = Dokümante edilmiş bilgi
documented-maintain = Sürdürülecek doküman
documented-retain = Muhafaza edilecek kayıt
in-complaints = Şikâyetlerin ele alınmasında bakılacak hususlar

# Bir baskının önceki baskıya göre söyledikleri.
changes-only = Yalnızca farklar (önceki baskı: { $base })
changes-kind = Değişikliğin türü
change-was = önceki: { $numbers }
change-source = Kaynak: { $sources }.
edition-news = { $year } yenilikleri
edition-intro = { $standard } ile { $base } arasındaki farklar: { $all } şarttan { $different } tanesi. Diğerleri aynen alınmıştır: fark bildiren bir kaynak yoktur, metinler karşılaştırılmamıştır.
edition-transition = Geçiş
edition-clauses = Numarası, başlığı veya yeri değişen maddeler
edition-remarks = Notlar
edition-sources = Kaynaklar

# İki standart arasındaki eşleştirmemiz.
mapping-edition = ISO 9001 baskısı
mapping-kind = İlişki
mapping-reason = Gerekçemiz
mapping-clause = Maddenin tamamı ({ $number })
mapping-found = { $count ->
        [one] { $all } beklenti içinde bir sonuç
       *[other] { $all } beklenti içinde { $count } sonuç
    }
mapping-found-all = Madde madde { $all } beklenti. 4.1 giriş maddesidir, ekler yardımcı niteliktedir: bunların karşılığı yoktur.
mapping-touched = { $count ->
        [one] Bir şart
       *[other] { $count } şart
    }
mapping-touched-all = { $standard } baskısındaki { $all } şarttan { $count } tanesi ISO 10002 ile ilişkilidir. Diğerlerinin orada karşılığı yoktur.
mapping-search = Eşleştirmemizde ara
    .example = Sözcük veya numara, örneğin “8.2.1” ya da “geri bildirim”
