# Bir standarda göz atma.
about-this-list = Bu metinlerin kaynağı
expectations = Beklentiler
former-clauses = Eski madde numaraları
search = Ara
    .example = Sözcük veya numara, örneğin “cevap” ya da “7.7”
chapter = Bölüm
all = Tümü
if-absent = Yoksa
found = { $count ->
        [one] { $all } beklentiden biri
       *[other] { $all } beklentiden { $count } tanesi
    }
found-none = Sonuç yok
    .body = Daha az ya da başka sözcüklerle arayın veya filtreleri genişletin.
both-languages = İki dilde göster
what-is-asked = Tetkikçi ne ister
usual-gap = Sık görülen boşluk
proves = Kanıtlanmasına katkıda bulunduğu prensip: { $principles }
fed-by = İlgili kayıt testi: { $tests }
title-proposed = Önerilen başlık
    .means = Başlığın Türkçesi Hazır’ın önerisidir; TS ISO 10002’nin kamuya açık listelerinde görülmemiştir.
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
