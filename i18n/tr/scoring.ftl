# Puanlama çekirdeğinin söyledikleri: dereceler, kriterler, ön koşullar, hesap kuralları.
say-grade-gap = Uygulama yok ya da yalnızca gayriresmî (kanıtlanan seviye { $level }).
say-grade-partly = Kısmen karşılanıyor: dokümante, ancak her yerde uygulanmıyor ya da kaydı yok.
say-grade-unproven = Seviye { $claimed } olarak beyan edilmiş, ancak { $confidence ->
        [none] kanıt yok
        [stated] kanıt yalnızca beyan
       *[other] kanıt yetersiz
    }: en çok seviye 2 sayılır.
say-grade-improved = Kendi verilerine dayanılarak iyileştirilmiş; kanıtı örneklenmiş.

say-criterion-guidance = { $standard }, madde { $clause } kılavuz bilgisine göre boşluk
say-criterion-requirement = { $standard }, madde { $clause } şartına göre uygunsuzluk adayı
say-criterion-procedure = Kriter: { $reference } – uygunsuzluk adayı (konu: { $standard }, { $clause })
say-criterion-scheme = Kriter: belgelendirme programı { $reference } – uygunsuzluk adayı ({ $standard }, { $clause })
say-criterion-legal = Mevzuat veya sektör kuralı konusu: { $reference } (hukuki görüş değildir; konu: { $standard }, { $clause })

say-gate-item-open = { $number } henüz cevaplanmadı.
say-gate-item-not-applicable = { $number } uygulanamaz olarak işaretlenmiş; bu ön koşuldan vazgeçilemez.
say-gate-item-low = { $number } için kanıtlanan seviye { $evidenced } (beyan edilen { $claimed }); beklenen seviye { $wanted }.
say-gate-majors = { $count ->
        [one] Bir majör aday açık ({ $first }).
       *[other] { $count } majör aday açık; ilki { $first }.
    }
say-gate-majors-unknown = { $count ->
        [one] Majör aday olabilecek { item.article } cevaplanmadı ({ $first }).
       *[other] Majör aday olabilecek { $count } { item } cevaplanmadı; ilki { $first }.
    }
say-gate-scope-empty = Kapsam, “Tanımlar” sayfasında yazılmamış.
say-gate-records-none = { $nature ->
        [requirements] Operasyon, performans değerlendirme ve iyileştirme
       *[guidance] Prosesin çalıştırılmasına ve sürdürülmesine ilişkin
    } maddelere dönemi belli uygulama kaydı eklenmemiş; { $months } aylık kayıt beklenir.
say-gate-records-short = Kesintisiz uygulama kayıtları yalnızca { $start } – { $end } arasını kapsıyor; { $months } aylık kayıt beklenir.
say-gate-test-missing = { $test } kayıt testinin sonucu yok.
say-gate-test-failed = { $test } kayıt testinin son sonucu: başarısız.

say-rule-whole = Bölümlerin ağırlıklı ortalaması; uygulanabilir { item.possessive } olmayan bölüm hesaba katılmaz.
say-rule-mean = Uygulanabilir { item.plural } üzerinden ortalama; cevaplanmayan { item } sıfır sayılır.
say-rule-principles = Prensiplerin ortalaması.
say-rule-principle = Prensibin kendi beklentileri ile onu kanıtlayan beklentilerin ortalaması.
say-rule-item-not-applicable = Uygulanamaz: hiçbir ortalamaya katılmaz.
say-rule-item-open = Cevaplanmadı: sıfır sayılır.
say-rule-item-carried = Beyan edilen seviye { $claimed } ({ $percent } puan), kanıt bunu destekliyor: { $counts } puan sayılır.{ $lapsed ->
        [0] {""}
       *[other] {" "}{ $lapsed } kanıt artık geçerli değil.
    }
say-rule-item-capped = Beyan edilen seviye { $claimed } ({ $percent } puan); en güçlü kanıtın güveni “{ $confidence ->
        [none] yok
        [stated] beyan
        [seen] görüldü
        [sampled] örneklendi
       *[system-tested] sistemle test edildi
    }”, en çok seviye { $carries } için yeterli: { $counts } puan sayılır (seviye { $evidenced }).{ $lapsed ->
        [0] {""}
       *[other] {" "}{ $lapsed } kanıt artık geçerli değil.
    }
