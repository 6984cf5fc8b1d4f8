# Ekranların çerçevesi: menü, başlık, durumlar, hatalar; ve değerlendirme listesi.
about = **Hazır**, kuruluşu ISO 10002 ve ISO 9001 hazırlığında madde madde yönlendirir. Söylediği bir öz değerlendirmedir; belgelendirme kararının öngörüsü değildir. Her şey bu bilgisayarda kalır.
menu-assessment = Değerlendirme
menu-reference = Kaynak
page-assessments = Değerlendirmeler
    .help = Bütün değerlendirmeler ve hazırlık durumları. Buradan yenisi başlatılır veya içe aktarılır; var olanlar açılır, kopyalanır veya silinir.
page-setup = Tanımlar
    .help = Kimin neye göre, hangi derinlikte ve hangi ağırlıklarla değerlendirildiği.
page-assess = Değerlendir
    .help = Standart madde madde ele alınır: seviye, kanıt, notlar.
page-results = Sonuçlar
    .help = Ön koşullarıyla birlikte sonuç, puanlar ve hesaplanışları.
page-report = Rapor
    .help = Boşluk analizi raporu seçilir, önizlenir ve indirilir.
page-standard = Standart
    .help = ISO 10002 ve ISO 9001’e iki dilde göz atılır, arama yapılır; eski madde numaraları ve eşleştirmemiz de buradadır.

current-assessment = Açık değerlendirme
evidenced-score = Kanıtlanan puan: { $score }
not-started = Henüz başlanmadı
    .means = Sonuç, ilk cevapla birlikte gösterilir. Sağlanması gereken ön koşullar aşağıdadır.
answered-of = { $answered } / { $asked } cevaplandı
no-assessment = Açık bir değerlendirme yok
    .body = Üzerinde çalışılacak bir değerlendirme seçin ya da değerlendirme listesinde yenisini başlatın.
choose-assessment = Değerlendirme
to-assessments = Değerlendirme listesine git
saved-at = Kaydedildi: { $time }
undo = Geri al
undo-last = Son değişikliği geri al
undone = Geri alındı: { $change }
nothing-to-undo = Geri alınacak bir değişiklik yok.
cancel = Vazgeç

more-problems = { $count ->
        [one] ve bir sorun daha
       *[other] ve { $count } sorun daha
    }
unexpected = Burada beklenmeyen bir hata oluştu
    .body = Kaydedilen cevaplarınız güvende. Sayfayı yenileyip tekrar deneyin. Sorun yinelenirse { $reference } referansını bildirin; ayrıntılar Hazır’ın çalıştığı bilgisayarın konsolundadır.

assessments-none = Henüz değerlendirme yok
    .body = Kuruluşunuz için bir değerlendirme başlatın ya da başka bir Hazır’dan dışa aktarılmış bir değerlendirmeyi içe aktarın.
assessments-count = { $count ->
        [one] Bir değerlendirme
       *[other] { $count } değerlendirme
    }
assessment-new = Yeni değerlendirme
assessment-new-intro = Standart dışında her şey sonradan değiştirilebilir.
assessment-create = Oluştur ve tanımla
assessment-import = İçe aktar
assessment-open = Aç
assessment-duplicate = Kopyala
assessment-copy-name = { $name } (kopya)
assessment-copied = Kopya oluşturuldu.
assessment-export = Dışa aktar
    .help = Her şey, kanıtlarıyla birlikte tek ZIP dosyasında: yedek olarak ya da başka bir Hazır için.
assessment-delete = Sil
assessment-delete-question = Bu değerlendirme silinsin mi?
assessment-delete-body = { $answers ->
        [one] Bir cevap
       *[other] { $answers } cevap
    } ve { $evidence ->
        [one] bir kanıt
       *[other] { $evidence } kanıt
    } listeden kalkar. Bu işlem geri alınabilir.
assessment-deleted = Silindi:
assessment-restored = Değerlendirme geri getirildi.
assessment-restore = Silme işlemini geri al
assessment-list-deleted = Son silinenler
assessment-bring-back = Geri getir
assessment-search = Değerlendirme ara
assessment-example = Örnek değerlendirmeye göz at
score-evidenced = Kanıtlanan puan
    .help = Kanıtların desteklediği puan. Kanıtı olmayan bir seviye en çok 2. seviye sayılır.
score-claimed-delta = beyan: { $score }
answered = Cevaplanan
last-change = Son değişiklik
next-audit = Sonraki tetkik
audit-none = Belirlenmedi
audit-in-days = { $days ->
        [0] bugün
        [one] bir gün sonra
       *[other] { $days } gün sonra
    }
audit-ago = geçti
import-title = Değerlendirme içe aktar
import-file = Dışa aktarılmış değerlendirme (ZIP)
import-preview = Eklenecek değerlendirme
import-busy = Bütün dosyalar denetleniyor ve saklanıyor …
import-add = Değerlendirmelerime ekle
import-added = İçe aktarıldı:
import-answers = Cevaplar
import-evidence = Kanıtlar
import-files = Kanıt dosyaları

error-value-refused = Bu değer kullanılamaz.
    .remedy = Başka bir değer girin.
error-string-too-long = Metin { $max_length } karakterden uzun.
    .remedy = Metni kısaltın ya da uzun metni kanıt olarak ekleyin.
error-string-too-short = Burası boş bırakılamaz.
    .remedy = Bir değer girin ya da öncekini koruyun.
error-forbidden-character = { $position }. sıradaki U+{ $codepoint } karakteri görünmezdir ve saklanamaz.
    .remedy = Karakteri silin; genellikle başka bir programdan yapıştırılan metinle gelir.
error-weights-zero = Bütün ağırlıklar sıfır.
    .remedy = En az bir bölüme sıfırdan büyük bir ağırlık verin.
error-level-and-na = Uygulanamaz olarak işaretlenenin seviyesi olamaz.
    .remedy = Seviyeyi ya da gerekçeyi kaldırın.
error-period-order = Dönem, bittiği tarihten sonra başlıyor.
    .remedy = İki tarihi düzeltin.
