# Bir değerlendirmenin tanımları.
setup-intro = Her değişiklik anında kaydedilir.
setup-section-organisation = Kuruluş
setup-section-method = Standart ve derinlik
setup-section-audit = Tetkik ve rapor
setup-section-weights = Ağırlıklar

setup-organisation = Kuruluş
setup-name = Değerlendirmenin adı
    .help = Örneğin “Genel merkez, güz 2026”. Kuruluşun yanında gösterilir.
setup-size = Büyüklük
    .help = Yaygın AB sınıflarına göre çalışan sayısı.
setup-sector = Sektör
setup-sites = Sahalar
    .help = Her satıra bir saha.
setup-scope = Kapsam
    .help = Değerlendirmenin neleri kapsadığı: ürün ve hizmetler, sahalar, kanallar. Yazılı bir kapsam, “hazır” sonucunun ön koşullarından biridir.
setup-standard = Standart
setup-standard-verified = Kontrol tarihi: { $date }
setup-depth = Derinlik
setup-depth-count = { $count ->
        [one] { item.article }
       *[other] { $count } { item }
    }
setup-audit-date = Sonraki tetkik
setup-assessor = Değerlendiren
setup-certification-body = Belgelendirme kuruluşu
setup-scheme = Belgelendirme kuruluşunun programı
    .help = Belgelendirme kuruluşunun kılavuz bilgileri kriterlere dönüştürdüğü doküman ve sürümü. ISO 10002 yalnızca önerir; program yoksa saptanan boşluk, kılavuz bilgiye göre bir boşluktur.
setup-records-months = Kayıtların geriye uzandığı süre (ay)
    .help = Tetkikten önceki uygulama kayıtlarının ne kadar geriye uzanmasının beklendiği. Boş bırakılırsa çoğu belgelendirme kuruluşunun beklediği gibi { $default } ay alınır.
setup-report-language = Raporun dili
setup-accreditation = Akreditasyon
    .help = Belgelendirme kuruluşunun beyan ettiği biçimde. Numara ve kapsam yazılmadıkça raporlarda “doğrulanmadı” ifadesi yer alır.
setup-accreditation-body = Akreditasyon kurumu
setup-accreditation-number = Akreditasyon numarası
setup-accreditation-scope = Akredite kapsam
setup-accreditation-unverified = Raporlarda şu ifade yer alacak: akreditasyon doğrulanmadı.
setup-weights-intro = Resmî ağırlık yoktur. Bu paylar her bölümün puana ne kadar katılacağını belirler; yalnızca birbirlerine oranları önemlidir. Raporda gösterilir.
setup-weights-sum = Payların toplamı: { $sum }
setup-weights-share = payı { $share }
setup-weights-default = Varsayılan ağırlıklara dön
setup-weights-annexes = Ekler bilgilendirici yardımcılardır: boşlukları listelenir, ancak puanda ağırlıkları yoktur.

setup-conflict-title = Başka bir pencerede değiştirildi: { $field }
setup-conflict-body = Aynı alan hem burada hem başka bir pencerede değiştirildi. Hiçbir şeyin üzerine yazılmadı; hangisinin kalacağını seçin.
setup-conflict-stored = Kayıtlı olan
setup-conflict-yours = Sizinki
setup-conflict-keep-stored = Kayıtlı olan kalsın
setup-conflict-keep-yours = Benimki kalsın
setup-empty = (boş)
