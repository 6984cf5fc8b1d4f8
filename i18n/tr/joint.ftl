# Bir kez cevaplamak: bir ISO 10002 hususunun kartı ve eşleştirildiği ISO 9001 şartları.
joint-rests-on = Eşleştirmemize göre { $standard } kapsamında: tek cevap ikisi için sayılır
joint-touches = Eşleştirmemize göre { $standard } ile kısmen ortak: kanıt paylaşılır, seviye ayrı verilir
joint-also-followed = bu cevabı izleyen diğer ISO 10002 hususları: { $numbers }
joint-followed-by = { $count ->
        [one] Bu cevabı izleyen bir ISO 10002 hususu: { $numbers }
       *[other] Bu cevabı izleyen { $count } ISO 10002 hususu: { $numbers }
    }
joint-carried = Aktarıldı: { $sources }
joint-superseded = Önceden verilen cevap ({ $level }) artık sayılmıyor.
joint-own-waits = Ayrı verilmiş cevap. ISO 9001 cevaplanana kadar sayılır; orada açık olanlar: { $numbers }
joint-separate-mark = Ayrı cevaplandı
joint-shared = diğer standartla paylaşılanlar dahil
joint-shared-evidence = { $count ->
        [one] bir kanıt paylaşıyor
       *[other] { $count } kanıt paylaşıyor
    }
joint-shared-from = paylaşılan: { $source }
joint-evidence-both = Buraya eklenen kanıt şunlar için de sayılır: { $partners }.
joint-edition-change = Bu baskıda farklı olan
joint-other-standard = Diğer standartta göster

joint-would-change = { $count ->
        [one] Henüz kaydedilmedi. Bir ISO 9001 cevabı değişecek:
       *[other] Henüz kaydedilmedi. { $count } ISO 9001 cevabı değişecek:
    }
joint-late = { $count ->
        [one] Önce başka bir pencerede kaydedildi; hiçbir şeyin üzerine yazılmadı. Seçiminizle bir ISO 9001 cevabı değişir:
       *[other] Önce başka bir pencerede kaydedildi; hiçbir şeyin üzerine yazılmadı. Seçiminizle { $count } ISO 9001 cevabı değişir:
    }
joint-confirm = ISO 9001 cevaplarını değiştir
joint-separate = Ayrı cevapla
joint-keep-own = Önceki cevabı gerekçeyle koru
joint-follow-again = Yeniden ISO 9001’i izle
joint-use-own = ISO 9001 için de kullan
joint-separate-unsaved = Henüz kaydedilmedi: ayrı cevap için seviye ve gerekçe gerekir. O zamana kadar ISO 9001 izlenir.

answer-override = Neden ayrı cevaplanıyor
    .example = Örneğin: Dokümanlar kontrol altında, ancak şikâyet biriminin dokümanları değil.

joint-answered-once = { $sources ->
        [one] Bir kez cevaplanan { $count } husus (bir ISO 9001 cevabıyla)
       *[other] Bir kez cevaplanan { $count } husus ({ $sources } ISO 9001 cevabıyla)
    }
joint-evidence-twice = { $count ->
        [one] İki kez kullanılan bir kanıt
       *[other] İki kez kullanılan { $count } kanıt
    }
