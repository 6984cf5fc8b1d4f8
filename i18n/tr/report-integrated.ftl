# Bütünleşik değerlendirmede iki standardın ortak raporu.
report-joint-title = Kalite yönetim sisteminin bir parçası olarak şikâyetlerin ele alınması: birlikte cevaplandı, ayrı ayrı değerlendirildi
report-section-together = İki standart birlikte
report-section-mapping = Ek: eşleştirmemiz
report-joint-heat = Birleşik ısı haritası
report-annex = Ek { $number }
report-annexes = Ekler (yardımcı)
report-shared = ortak: { $cited }
report-carried = ISO 9001’den aktarıldı: { $numbers }.
report-superseded = Kendi seviyesi saklı, sayılmaz.
report-overridden = Gerekçeyle ayrı yanıtlandı, ISO 9001’den aktarılmadı ({ $numbers }): { $reason }
report-fact-unsure = { $standard }: { $certainty ->
        [secondary] ikincil kaynağa dayanır
       *[other] kaynak görülmedi
    }; lisanslı nüshayla karşılaştırın.

report-judged-separately = Her standart kendi ağırlıkları, ön koşulları ve derinliğiyle değerlendirilir. ISO 9001’deki boşluk bir uygunsuzluk adayıdır; ISO 10002’deki boşluk, kriter olarak bir program, kuruluşun kendi dokümanı ya da mevzuat belirtilmedikçe kılavuz bilgiye göre bir boşluktur.
report-gates-open = Sağlanan ön koşullar
report-findings = Bulgular
report-saves = Bütünleşmenin kazandırdığı
report-saved = { $once ->
        [0] Henüz ISO 9001’den aktarılan cevap yok.
       *[other] ISO 10002’nin { $once } hususu bir kez, ISO 9001 için cevaplandı (dayandığı cevap: { $sources }).
    } { $twice ->
        [0] Her ikisi için sayılan kanıt yok.
       *[other] { $twice } kanıt her ikisi için sayılıyor.
    } { $findings ->
        [0] İki standarda birden dokunan bulgu yok.
       *[other] { $findings } bulgu iki standarda birden dokunuyor; her biri bir kez, iki standardın kriterleriyle yazıldı.
    }
report-saved-means = ISO 10002’nin önerdiği, ISO 9001’in istediğinin bir bölümü olduğunda cevap bir kez, ISO 9001 için verilir ve ikisi için de sayılır. Eşleştirilen bir çiftin kanıtı her iki tarafta sayılır.
report-saved-once = Bir kez cevaplanan
    .note = ISO 10002 hususu; ISO 9001 için verilen { $of } cevaba dayanıyor
report-saved-twice = İki kez kullanılan kanıt
    .note = listedeki { $of } kanıttan
report-saved-criteria = Ortak bulgu
    .note = { $of } boşluktan; her biri iki standardın kriterleriyle tek bulgudur

report-covered = Bir tetkikin kapsayabileceği
report-covered-intro = Eşleştirmemize göre, bir ISO 9001 maddesine bakan kişi yanındaki ISO 10002 maddelerine aynı oturumda bakabilir. “Bir bölümü”: ISO 9001 bunu zaten ister. “Kısmen”: ortak bir bölüm vardır; ISO 10002’nin geri kalanı ayrıca sorulur.
report-covered-none = Burada sorulan maddelerin diğer standartta karşılığı yok.
report-covered-once = Bir kez cevaplanan
report-covered-rest = { $count ->
        [one] Karşılığı olmadığından ayrıca zaman gerektiren ISO 10002 maddesi: { $clauses }.
       *[other] Karşılığı olmadığından ayrıca zaman gerektiren { $count } ISO 10002 maddesi: { $clauses }.
    }

report-joint-how-1 = İki standart birlikte cevaplandı: eşleştirmemize göre ISO 10002’nin önerdiği, ISO 9001’in istediğinin bir bölümü olduğunda, gerekçeli ayrı bir yanıt yoksa ISO 9001 cevaplarının en düşük seviyesi aktarılır. Eşleştirilen bir çiftin kanıtı her iki tarafta sayılır.
report-joint-how-2 = Ayrı ayrı değerlendirildiler: her biri kendi ağırlıkları, ön koşulları ve derinliğiyle. Hiçbir puan ve sonuç ikisinin karışımı değildir.
report-joint-limit-own = Seviyeler, puan aralıkları, ağırlıklar ve ön koşullar, tetkik uygulamasından alınmış Hazır’a ait çalışma araçlarıdır; iki standart da bunları içermez.
report-mapping-hash = Eşleştirmemiz, SHA-256

report-gaps-both = { $count ->
        [one] Bunlardan biri ISO 10002’ye de dokunur ve iki standardın kriterleriyle yazılmıştır.
       *[other] Bunların { $count } tanesi ISO 10002’ye de dokunur ve iki standardın kriterleriyle yazılmıştır.
    }
report-gaps-alone = { $count ->
        [0] Yalnızca ISO 10002 ile ilgili boşluk yok.
        [one] Yalnızca ISO 10002 ile ilgili, aday dereceli bir boşluk.
       *[other] Yalnızca ISO 10002 ile ilgili, her biri aday dereceli { $count } boşluk.
    } { $elsewhere ->
        [one] Bir boşluk daha iki standarda birden dokunur; yukarıda, ISO 9001 boşluklarıyla birlikte yazılmıştır.
       *[other] { $elsewhere } boşluk daha iki standarda birden dokunur; yukarıda, ISO 9001 boşluklarıyla birlikte yazılmıştır.
    }
report-answer-gap-joined = Boşluk: { $grade }, birlikte yazıldığı bulgu: { $number }

report-mapping-intro = ISO 10002 ile ISO 9001 arasında resmî bir eşleştirme yoktur. Bu eşleştirme bize aittir: ISO 10002’nin her maddesi için, orada önerilenin ISO 9001’in istediğiyle nasıl ilişkili olduğunu ve neden böyle düşündüğümüzü gösterir. İkisi hiçbir zaman eşit sayılmaz.
report-mapping-items = Maddenin altında, bütünüyle maddeden farklı bir ilişkisi olan hususları yer alır.
report-mapping-derived = { $standard } bağlantıları, iki baskı arasındaki bilinen farklar üzerinden önceki baskının bağlantılarını izler.
report-relation = İlişki
report-our-reason = Gerekçemiz

error-cli-section-alone = Bu değerlendirme yalnızca ISO 10002 içindir; raporunda şu bölüm yoktur: { $names }.
    .remedy = Başka bölümler seçin ya da tanımlarda bir ISO 9001 baskısını bütünleştirin.
