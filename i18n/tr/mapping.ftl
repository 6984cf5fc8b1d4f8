# ISO 10002 ile ISO 9001 arasındaki kendi eşleştirmemiz.
mapping-ours = Eşleştirmemiz
    .means = ISO 10002 ile ISO 9001 arasındaki ilişki Hazır’ın kendi yorumudur; resmî bir madde tablosu yoktur.
relation-subset = Bir bölümü
    .means = ISO 10002’nin burada önerdiği, ISO 9001’in istediğinin bir bölümüdür: tek cevap ve kanıtı ikisine de yeter.
relation-intersects = Kısmen
    .means = Ortak bir bölüm vardır, ikisi de fazlasını ister: kanıt paylaşılır, geri kalanı ayrıca sorulur.
relation-none = Karşılığı yok
    .means = ISO 9001 bu konuda bir şey söylemez.
link-written = Eşleştirildiği gibi
    .means = Bağlantı bu baskı için yazılmıştır.
link-derived = Önceki baskı üzerinden
    .means = Bağlantı, iki baskı arasındaki farklardan türetilmiştir.
link-override = Yeniden eşleştirilmiş
    .means = Bağlantı bu baskı için yeniden yazılmıştır.

# Bir eşleştirmede ne yanlış olabilir ve ne yapılabilir.
error-mapping-unknown = { $guidance } ile { $standard } arasında bir eşleştirme yok.
    .remedy = Var olanlar: { $known }.
error-mapping-no-standard = “{ $id }” adlı bir standart yok.
    .remedy = checklists altındaki bir standardın klasör adını yazın.
error-mapping-standard-broken = “{ $id }” kontrol listesinde { $count ->
        [one] bir sorun
       *[other] { $count } sorun
    } var.
    .remedy = Önce o klasörü doğrulayın ve düzeltin.
error-mapping-standard-twice = “{ $id }” iki kez yazılmış.
    .remedy = Kılavuzu bir kez, şartların her baskısını bir kez yazın; hiçbir standart kendisiyle eşleştirilmez.
error-mapping-edition-unrelated = “{ $id }” baskısı, “{ $first }” baskısına göre farklarıyla anlatılmıyor; bu yüzden bağlantılar türetilemez.
    .remedy = Bu baskı için ayrı bir eşleştirme dosyası yazın.
error-mapping-equal = “equal” diye bir ilişki yoktur: öneren bir kılavuz ile bir şart hiçbir zaman aynı değildir.
    .remedy = Kılavuz, istenenin bir bölümüyse subset, değilse intersects veya none kullanın.
error-mapping-no-clause = { $standard } içinde { $number } numaralı bir madde yok.
    .remedy = Numarayı düzeltin.
error-mapping-no-requirement = { $standard } içinde { $id } kimliğini taşıyan bir kayıt yok.
    .remedy = Kimliği düzeltin; bu standarda ait olması gerekir.
error-mapping-none-with-links = İlişki “none”, buna karşın { $count ->
        [one] bir bağlantı
       *[other] { $count } bağlantı
    } yazılmış.
    .remedy = Bağlantıları silin ya da karşılık geldikleri ilişkiyi yazın.
error-mapping-no-links = İlişki “{ $relation }”, ancak “to” altında hiçbir şey yok.
    .remedy = Nereye bağlandığını yazın ya da ilişkiyi “none” yapın.
error-mapping-link-twice = { $id } iki kez yazılmış.
    .remedy = Birini silin.
error-mapping-item-elsewhere = { $id }, { $clause } numaralı maddeye ait değil.
    .remedy = Kendi maddesinin satırına taşıyın.
error-mapping-item-twice = { $id } iki kez eşleştirilmiş.
    .remedy = Yalnızca birini bırakın.
error-mapping-item-missing = { $id } eşleştirilmemiş.
    .remedy = Maddesinin satırına ekleyin; karşılığı yoksa ilişkisini “none” yapın.
error-mapping-outside-row = { $id }, { $clause } numaralı maddenin satırında gösterilen maddelerin dışında kalıyor.
    .remedy = Maddesini satıra ekleyin ya da bağlantıyı düzeltin.
error-mapping-clause-unreached = Satır { $number } numaralı maddeyi gösteriyor, ancak beklentilerinden hiçbiri oraya bağlanmıyor.
    .remedy = Bir beklentiyi o maddenin bir şartına bağlayın ya da maddeyi satırdan silin.
error-mapping-stronger = { $id } için { $edition } baskısında karşılık yazılmış, oysa maddesinin karşılığı yok.
    .remedy = Maddenin ilişkisini yazın ya da beklentininkini “none” yapın.
error-mapping-no-reason = { $id }, gerekçe gösterilmeden maddesinden daha zayıf eşleştirilmiş.
    .remedy = Nedenini “why” altında iki dilde de yazın.
error-mapping-circle = Bir cevap kendi kendine aktarılırdı: { $ids }.
    .remedy = Bu ilişkilerden birini “intersects” yapın.
error-mapping-pair-twice = { $guidance } ile { $standard } başka bir dosyada zaten eşleştirilmiş.
    .remedy = Yalnızca birini bırakın.
