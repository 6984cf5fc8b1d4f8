# Dosya inceleme örneklemi: kuralları, gerekçeleri, inceleyenin kararları, basılı föyler.

sample-reason-safety = güvenlik
sample-reason-referred = kuruluş dışı çözüme gönderilmiş
sample-reason-random = rastgele seçilen
sample-reason-oldest-open = en eski açık şikâyetlerden
sample-reason-slowest-closed = en yavaş kapananlardan

sample-rule-root = toplam şikâyet sayısının karekökü, en az on
sample-rule-fixed = { $size }, seçildiği gibi
sample-rule-attribute = { $rate } hata oranını 100 örneklemin 95 tanesinde gösterecek kadar

review-ok = Dosya ve kayıt uyuşuyor
review-not-ok = Uyuşmuyor
review-not-available = Dosyaya ulaşılamadı

sheet-title = Dosya incelemesi
sheet-foot = { $log } · tohum { $seed } · gizli: şikâyet dosyaları
sheet-log = Şikâyet kayıtları
sheet-hash = SHA-256
sheet-period = Alınma tarihleri
sheet-population = Kayıtlardaki şikâyet sayısı
sheet-must = Güvenlik veya dış çözüm
sheet-random = Rastgele seçilenler
sheet-random-said = kalan { $frame } şikâyetten { $drawn } tanesi; { $rate } veya üzeri hata oranını 100 örneklemin 95 tanesinde gösterir
sheet-rule = Rastgele seçilenlerin sayısı
sheet-seed = Tohum
sheet-part = Bölüm
sheet-notice = Her şikâyetin dosyasını açıp kayıtla karşılaştırın. Aynı tohum ve aynı kayıtlar aynı listeyi verir. Ulaşılamayan dosya hata sayılır. ISO 10002 adımları önerir, örneklem belirlemez: bu örneklem Hazır’ın kendi kuralıdır.
sheet-column-number = No.
sheet-column-case = Şikâyet
sheet-column-row = Satır
sheet-column-reasons = Örnekleme alınma nedeni
sheet-why = Örnekleme alınma nedeni: { $reasons }. Kayıttaki satır: { $row }.
sheet-column-look = Neye bakılır
sheet-column-says = Kayıt ne diyor
sheet-column-marks = Dosya ne gösteriyor
sheet-column-seen = Görülen kanıt
sheet-mark-ok = uyuşuyor
sheet-mark-not-ok = uyuşmuyor
sheet-mark-na = uygulanmaz
sheet-verdict = Genel sonuç:
sheet-remark = Not
sheet-reviewer = İnceleyen
sheet-day = Tarih
sheet-signature = İmza

sheet-value-yes = evet
sheet-value-no = hayır
sheet-value-partly = kısmen
sheet-value-na = uygulanmaz
sheet-value-no-answer = cevap yok

sheet-look-7-2 = Şikâyetin aslı; iddia, istenen giderim ve tarihle birlikte dosyada mı? Kayıt bunu doğru aktarıyor mu?
sheet-look-7-3 = Durumu, alınmasından sonuna kadar izlenebiliyor mu? Şikâyetçiye ne zaman bilgi verilmiş?
sheet-look-7-4 = Alındığını bildiren bir yazı veya mesaj var mı; tarihi kayıttakiyle aynı mı?
sheet-look-7-5 = Önem derecesi, güvenlik, karmaşıklık ve etki değerlendirilmiş mi; dosyadaki bilgilerle tutarlı mı?
sheet-look-7-6 = Gerektirdiği derinlikte ve şikâyetle ilgisi olmayan biri tarafından araştırılmış mı? Nedeni ne gösteriyor?
sheet-look-7-7 = Giderim önerilmiş mi, ya da gerekçesiyle reddedilmiş mi? Benzer şikâyetlerdekine uygun mu?
sheet-look-7-8 = Kararın bildirildiğinin kanıtı var mı; tarihi kayıttakiyle aynı mı?
sheet-look-7-9 = Kabul edilmiş mi, ya da diğer başvuru yolları bildirilmiş mi? Giderim kapatmadan önce uygulanmış mı?
