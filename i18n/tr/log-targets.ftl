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
