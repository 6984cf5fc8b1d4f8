# Verinin saklanması: kayıt, kanıt dosyası ve arşiv retleri; değişiklik kaydının sözcükleri.

error-answer-conflict = { $number } için verilen cevap, siz açtıktan sonra başka bir pencerede değiştirildi.
    .remedy = İki sürümü karşılaştırın ve doğru olanı koruyun. Hiçbir şeyin üzerine yazılmadı.
error-evidence-conflict = Bu kanıt, siz açtıktan sonra başka bir pencerede değiştirildi.
    .remedy = Kanıtı yeniden yükleyin ve değişikliğinizi tekrarlayın. Hiçbir şeyin üzerine yazılmadı.
error-setup-conflict = Değerlendirmenin tanımları, siz açtıktan sonra başka bir pencerede değiştirildi.
    .remedy = Sayfayı yeniden yükleyin ve değişikliğinizi tekrarlayın. Hiçbir şeyin üzerine yazılmadı.
error-undo-conflict = Bu arada başka bir değişiklik yapıldı; geri almak istediğiniz değişiklik artık sonuncu değil.
    .remedy = Değişiklik listesine bakın ve geri almayı yineleyin.
error-standard-fixed = Cevaplar { $kept } için verildi; değerlendirme { $wanted } standardına taşınamaz.
    .remedy = Diğer standart için yeni bir değerlendirme oluşturun.

error-assessment-not-there = { $id } kimlikli bir değerlendirme yok.
    .remedy = Değerlendirme listesinden birini seçin.
error-assessment-deleted = Değerlendirme silinmiş. Kuruluş: { $organisation }.
    .remedy = Devam etmek için değerlendirme listesinden geri getirin.
error-evidence-not-there = Bu kanıt artık mevcut değil.
    .remedy = Sayfayı yeniden yükleyin ve mevcut kanıtlardan birini ekleyin.
error-file-not-there = Dosya veri klasöründe yok.
    .remedy = Dosyayı yeniden yükleyin ya da veri klasörünü yedekten geri getirin.
error-file-damaged = Diskteki dosya artık saklanan dosya değil: sağlama toplamı farklı.
    .remedy = Dosyayı yeniden yükleyin ya da veri klasörünü yedekten geri getirin.

error-folder-not-writable = Veri klasörü kullanılamıyor ({ $reason }).
    .remedy = --data veya HAZIR_DATA ile yazma izniniz olan bir klasör seçin ya da izinleri düzeltin.
error-disk-full = Disk dolu; değişiklik kaydedilmedi.
    .remedy = Diskte yer açın ve yeniden kaydedin.
error-database-busy = Veritabanını başka bir program kullanıyor ve serbest bırakmadı; değişiklik kaydedilmedi.
    .remedy = Veri klasörünü kullanan diğer programları kapatın ve yeniden kaydedin.
error-database-damaged = Veritabanı hasarlı ya da bu dosya bir veritabanı değil.
    .remedy = Veri klasörünü yedekten geri getirin.
error-database-newer = Veritabanı, Hazır’ın daha yeni bir sürümüyle yazılmış.
    .remedy = O sürümü ya da daha yenisini kurun veya --data ile başka bir veri klasörü seçin.
error-database-foreign = Bu dosya başka bir programın veritabanı.
    .remedy = --data veya HAZIR_DATA ile başka bir veri klasörü seçin.
error-database-failed = Veritabanı işlemi reddetti ({ $reason }); hiçbir şey kaydedilmedi.
    .remedy = Yeniden deneyin. Tekrarlanırsa veri klasörünün yedeğini alın ve durumu bildirin.
error-backup-target-exists = Bu yerde zaten bir şey var.
    .remedy = Kullanılmayan bir ad seçin; yedeklerin üzerine hiçbir zaman yazılmaz.

error-upload-empty = Dosya boş.
    .remedy = Kanıtı içeren dosyayı seçin.
error-upload-too-large = Dosya { $size } MB; en çok { $limit } MB kabul edilir.
    .remedy = Dosyayı küçültün, bölün ya da saklandığı yeri referans olarak yazın.
error-upload-name = Dosya adı { $length } karakter uzunluğunda ya da gösterilebilir karakter içermiyor; 1 ile { $limit } arası kabul edilir.
    .remedy = Dosyanın adını değiştirip yeniden yükleyin.
error-upload-type = { $ending ->
        [none] Uzantısı olmayan dosyalar kanıt olarak kabul edilmez.
       *[other] “.{ $ending }” türündeki dosyalar kanıt olarak kabul edilmez.
    }
    .remedy = Şu türlerden biriyle kaydedin: { $allowed }. PDF her zaman uygundur.
error-upload-content = İçerik, dosya uzantısının belirttiği türde değil.
    .remedy = Dosyayı kendi programında açın ve doğru biçimde yeniden kaydedin.
error-upload-damaged = Dosya hasarlı veya eksik.
    .remedy = Açılıp açılmadığına bakın; yeniden kaydedin ya da kopyalayın.
error-upload-pixels = { $width ->
        [0] Resim okunamayacak kadar büyük; en çok { $limit } megapiksel kabul edilir.
       *[other] Resim { $width } × { $height } piksel; en çok { $limit } megapiksel kabul edilir.
    }
    .remedy = Resmi küçültüp yeniden yükleyin.
error-upload-password = Dosya parolayla korunuyor.
    .remedy = Parolasız kaydedin; kanıtı inceleyen kişi dosyayı açabilmelidir.
error-upload-bomb = Dosya açıldığında, bu boyuttaki bir belgenin içereceğinden çok daha fazla yer kaplıyor.
    .remedy = Dosyayı kendi programında açıp yeniden kaydedin ya da PDF olarak kaydedin.
error-upload-macros = Dosya makro içeriyor.
    .remedy = Makrosuz (xlsx, docx veya pptx) ya da PDF olarak kaydedin.
error-upload-markup = Metin dosyası düz metin değil, web sayfası veya işaretleme içeriyor.
    .remedy = Sayfayı PDF olarak yazdırın ve onu yükleyin.

error-archive-foreign = Bu dosya, Hazır’ın dışa aktardığı bir değerlendirme değil.
    .remedy = “Dışa aktar” ya da “hazir export” ile oluşturulmuş bir dosya seçin.
error-archive-damaged = Arşiv hasarlı veya eksik.
    .remedy = Yeniden kopyalayın ya da indirin veya değerlendirmeyi bir kez daha dışa aktarın.
error-archive-encrypted = Arşiv parolayla korunuyor.
    .remedy = Dosyayı Hazır’ın dışa aktardığı hâliyle içe aktarın.
error-archive-bomb = Arşiv açıldığında kabul edilebilecek olandan fazla yer kaplıyor.
    .remedy = Dosyayı Hazır’ın dışa aktardığı hâliyle içe aktarın.
error-archive-duplicate-member = Arşivde aynı öğe iki kez var.
    .remedy = Dosyayı Hazır’ın dışa aktardığı hâliyle içe aktarın.
error-archive-path = Arşivde, adı arşivin dışına çıkan bir öğe var.
    .remedy = Bu dosyaya güvenmeyin. Gönderenden, Hazır’ın dışa aktardığı hâlini isteyin.
error-archive-newer = Arşivin şema sürümü { NUMBER($schema, useGrouping: 0) }; bu Hazır en çok { NUMBER($known, useGrouping: 0) } sürümünü tanıyor.
    .remedy = Hazır’ın daha yeni bir sürümünü kurun ve orada içe aktarın.
error-archive-json = Arşivin bu bölümü okunabilir bir JSON değil.
    .remedy = Dosyayı Hazır’ın dışa aktardığı hâliyle içe aktarın.
error-archive-member-extra = Arşivde ona ait olmayan bir öğe var.
    .remedy = Dosyayı Hazır’ın dışa aktardığı hâliyle içe aktarın.
error-archive-member-missing = Arşivin bir öğesi eksik.
    .remedy = Yeniden kopyalayın ya da indirin veya değerlendirmeyi bir kez daha dışa aktarın.
error-archive-digest = Sağlama toplamı farklı: bu öğe dışa aktarımdan sonra değiştirilmiş.
    .remedy = Dosyayı Hazır’ın dışa aktardığı hâliyle içe aktarın.
error-archive-manifest = İçindekiler listesi arşivdekileri doğru tanımlamıyor.
    .remedy = Dosyayı Hazır’ın dışa aktardığı hâliyle içe aktarın.
error-archive-file = Bu kanıt dosyasının adı, boyutu ya da türü değerlendirmede belirtilenden farklı.
    .remedy = Dosyayı Hazır’ın dışa aktardığı hâliyle içe aktarın.
error-archive-unknown-key = Burada Hazır’ın tanımadığı bir alan var.
    .remedy = Alanı kaldırın ya da dosyayı, onu yazan Hazır sürümüyle içe aktarın.
error-archive-key-twice = Aynı alan iki kez verilmiş.
    .remedy = Birini bırakın ya da dosyayı Hazır’ın dışa aktardığı hâliyle içe aktarın.
error-archive-character = Metin, saklanamayan U+{ $codepoint } karakterini içeriyor.
    .remedy = Karakteri kaldırın ya da dosyayı Hazır’ın dışa aktardığı hâliyle içe aktarın.
error-archive-value = Bu alanda izin verilmeyen bir değer var.
    .remedy = Düzeltin ya da dosyayı Hazır’ın dışa aktardığı hâliyle içe aktarın.
error-archive-too-large = Değerlendirmede { $size } MB kanıt dosyası var; bir dışa aktarım en çok { $limit } MB alabilir.
    .remedy = Sınırı olmayan yedeklemeyi kullanın ya da büyük dosyaları başka yerde tutup referans verin.
error-archive-unknown-standard = Değerlendirme, bu Hazır’da bulunmayan { $standard } standardına göre cevaplanmış.
    .remedy = Saklanabilir ve dışa aktarılabilir, ancak burada puanlanamaz.
error-archive-other-checklist = Değerlendirme, { $standard } kontrol listesinin başka bir sürümüne göre cevaplanmış.
    .remedy = Cevapları yeniden gözden geçirin: o zamandan beri metin ya da seçim değişmiş olabilir.

change-created = Değerlendirme oluşturuldu
change-duplicated = Değerlendirme kopyalandı
change-imported = Değerlendirme içe aktarıldı
change-setup = Değerlendirmenin tanımları değiştirildi
change-answer = Cevap değiştirildi
change-answers = Birden çok cevap değiştirildi
change-evidence-added = Kanıt eklendi
change-evidence-changed = Kanıt değiştirildi
change-evidence-removed = Kanıt kaldırıldı
change-deleted = Değerlendirme silindi
change-restored = Değerlendirme geri getirildi
change-undo = Değişiklik geri alındı
