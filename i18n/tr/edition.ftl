# Bir baskının önceki baskıya göre söyledikleri.
change-same = Değişmedi
    .means = Hiçbir kaynakta fark belirtilmiyor; aynı numarayla devralınmıştır.
change-changed = Değişti
    .means = Öncekinden farklı biçimde istenmektedir.
change-integration = Kontrolü değişti
    .means = Şart aynıdır; şikâyetlerin ele alınmasında nelere bakılacağı değişmiştir.
change-moved = Taşındı
    .means = Aynı şart başka bir numara altındadır.
change-split = Bölündü
    .means = Önceki baskının bir şartı birden çok şarta ayrılmıştır.
change-merged = Birleşti
    .means = Önceki baskının birden çok şartı tek şart olmuştur.
change-new = Yeni
    .means = Önceki baskıda istenmiyordu.
clause-change-renamed = Başlığı değişti
clause-change-split = Bölündü
clause-change-merged = Birleşti
clause-change-new = Yeni
clause-change-removed = Kaldırıldı
certainty-high = Yüksek
    .means = Yayımcının kamuya açık bilgisi veya yayımlanan metnin bir dizini.
certainty-secondary = İkincil kaynak
    .means = Taslaklar, makaleler veya açık depolar; yayımlanan metinle karşılaştırılmamıştır.
certainty-memory = Hafızadan
    .means = Kaynak görülmemiştir. Lisanslı bir nüshayla karşılaştırılması önerilir.
certainty-assumed = Varsayım
    .means = Hiçbir kaynakta fark belirtilmiyor; metinler karşılaştırılmamıştır.
carried-kept = Cevap geçerli
    .means = Önceki baskı için verilen cevap geçerliliğini korur.
carried-check = Yeniden bakılmalı
    .means = Cevap aktarılır; ancak yeniden değerlendirilmesi gerekir.
carried-again = Yeniden cevaplanmalı
    .means = Aktarılacak bir cevap yoktur.
title-own = Hazır’ın başlığı
    .means = Standart bu maddeye numara verir, başlık vermez; başlık Hazır’ındır.

# Farklarda ne yanlış olabilir ve ne yapılabilir.
error-edition-stray-file = Farklarıyla anlatılan bir baskıda yalnızca standard.yaml ve differences.yaml bulunur; bu dosya dikkate alınmazdı.
    .remedy = Farkı differences.yaml dosyasına yazın ya da o dosyayı silip baskının tamamını yazın.
error-edition-no-base = Bu klasörün yanında, tamamı yazılmış “{ $id }” adlı bir baskı yok.
    .remedy = Farkların hangi baskıya göre anlatıldığını, o baskının klasör adıyla belirtin.
error-edition-base-broken = Farkların dayandığı “{ $id }” baskısında { $count ->
        [one] bir sorun
       *[other] { $count } sorun
    } var.
    .remedy = Önce o klasörü doğrulayın ve düzeltin.
error-edition-no-source = “{ $source }” adlı bir kaynak yok.
    .remedy = Kaynağı “sources” altında tanımlayın ya da adını düzeltin.
error-edition-no-clause = { $edition } baskısında { $number } numaralı bir madde yok.
    .remedy = Numarayı düzeltin; yalnızca bu baskıda bulunan maddenin türünü “new” yapın.
error-edition-no-requirement = { $edition } baskısında { $id } kimliğini taşıyan bir şart yok.
    .remedy = Kimliği düzeltin; öncesi olmayan şartın türünü “new” yapın.
error-edition-shape = Önceki şart sayısı { $was }, şimdiki { $now }: bu, “{ $kind }” türüne uymuyor.
    .remedy = changed, integration, moved: birden bire; split: birden çoğa; merged: çoktan bire; new: yoktan bire.
error-edition-named-twice = { $id } iki kez geçiyor.
    .remedy = Bu şarta ne olduğunu tek bir kayıtta anlatın.
error-edition-held = { $id } numarası, önceki baskının aynı numaralı şartı tarafından hâlâ kullanılıyor.
    .remedy = O şarta ne olduğunu yazın ya da sıradaki boş numarayı verin.
error-edition-text-missing = { $id } için metin yok.
    .remedy = “{ $part }” altına ekleyin.
error-edition-text-unused = Hiçbir değişiklik burada { $id } için metin gerektirmiyor.
    .remedy = Değişikliği ekleyin, kimliği düzeltin ya da metni silin.
error-edition-no-place = { $id } yersiz kaldı: bu baskıda { $number } numaralı madde yok.
    .remedy = Nereye taşındığını yazın ya da maddeyi “clauses” altında tanımlayın.
error-edition-clause-empty = { $number } numaralı maddede hiçbir şart kalmadı.
    .remedy = Maddeyi kaldırılmış olarak yazın ya da içinde bir şart bırakın.
