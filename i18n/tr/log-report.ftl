# Raporun şikâyet kayıtları bölümü.
report-section-complaint-log = Şikâyet kayıtları
report-log-summary = { $first } – { $last } arasında alınan { $cases } şikâyet test edildi: { $failed } test eksik gösteriyor, { $advice } test tavsiye veriyor, { $passed } test geçti, { $empty } testte sınanacak şikâyet yoktu, { $not_testable } test yapılamadı. Bütün sayılar okunan kayıtlara aittir; kayıtların gerçeği yansıtıp yansıtmadığını dosya incelemesi gösterir.
report-log-read = Okunanlar
report-log-file = Dosya
report-log-rows = Satırlar
report-log-rows-told = { $all } satır okundu: { $tested } test edildi, { $refused } alınmadı
report-log-as-of = İtibarıyla
report-log-fields = Alanlar
report-log-personal = Kişisel veriler
report-log-private = Adlar ve iletişim bilgileri çıkarıldı veya takma adla değiştirildi; serbest metin tarandı ve çıkarıldı.
report-log-kept = Kullanıcının isteğiyle şu alanlar olduğu gibi tutuldu: { $fields }.
report-log-software = Testi yapan
report-log-row = { $row } numaralı satır alınmadı: { $reason }
report-log-more = { $count ->
        [one] Bir satır daha alınmadı.
       *[other] { $count } satır daha alınmadı.
    }
report-log-unread = { $field }: { $cells ->
        [one] bir hücre okunamadı.
       *[other] { $cells } hücre okunamadı.
    }
report-log-results = Maddelere göre sonuçlar
report-log-results-note = Her sınır değer, kaynağıyla birlikte verilir. Bu aracın varsayılan değerinin aşılması tavsiyedir, hiçbir zaman uygunsuzluk değildir. Az sayıda şikâyetin oranları kesin %95 aralığı olarak verilir (Clopper ve Pearson).
report-log-test = Test
report-log-outcome = Sonuç
report-log-found = Bulunan
report-log-cases = Örneğin: { $cases }{ $more ->
        [0] {""}
        [one] {" "}ve bir tane daha
       *[other] {" "}ve { $more } tane daha
    }
report-log-untested = Test edilemeyenler ve nedenleri
report-log-why = Gerekenler
report-log-process = Sürecin gerçek hâli
report-log-analysis = Analiz
report-log-sample-title = Dosya inceleme örneklemi
report-log-sample = { $population } şikâyetten { $cases } tanesi: güvenlikle ilgili ve dış çözüme gönderilen { $must } şikâyetin tümü, kalan { $frame } şikâyetten (şube ve kanala göre) rastgele { $random } tanesi, en eski açık ve en yavaş kapanan şikâyetler. Bu { $frame } şikâyetin { $rate } veya daha fazlası hatalı olsaydı, böyle 100 örneklemin 95 tanesi bunu gösterirdi. Tohum { $seed }: aynı tohum ve aynı kayıtlar aynı listeyi verir.
report-log-case = Şikâyet
report-log-reasons = Neden örneklemde
report-log-number = Sayı
