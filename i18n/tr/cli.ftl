# Komut satırı: yardım, sonuçlar, kendi ret iletileri. docs/cli.md aynısını ayrıntılı anlatır.
cli-usage = Kullanım:
cli-usage-options = [SEÇENEKLER]
cli-usage-commands = KOMUT
cli-arguments = Değerler
cli-options = Seçenekler
cli-commands = Komutlar
cli-required = (zorunlu)
cli-help = Bu yardımı gösterir.
cli-note = Her şey bu makinede kalır. "hazir KOMUT --help" bir komutu ayrıntılı anlatır; tümü docs/cli.md dosyasındadır.

cli-value-text = METİN
cli-value-file = DOSYA
cli-value-template = ŞABLON
cli-value-folder = KLASÖR
cli-value-port = PORT
cli-value-date = TARİH
cli-value-number = SAYI
cli-value-names = ADLAR
cli-value-assessment = DEĞERLENDİRME

cli-argument-assessment = Değerlendirme: kimliği, kimliğinin en az ilk dört karakteri veya adı.
cli-option-data = Veri klasörü; verilmezse HAZIR_DATA veya kullanıcının kendi klasörü.
cli-option-lang = Yardımın, iletilerin ve yazılan belgenin dili; verilmezse HAZIR_LANG veya sistemin dili, belgelerde değerlendirmenin dili.
cli-option-json = Sonucu JSON olarak yazar.
cli-option-output = Yazılacak dosya; varsa yerine geçer.

cli-hazir = Hazır: Kuruluşunuz ISO 10002 veya ISO 9001 tetkikine ne kadar hazır?
cli-run = Uygulamayı tarayıcıda, yalnızca 127.0.0.1 adresinde açar. Yeni bir veri klasörüne örnek değerlendirmeler konur.
    .short = Uygulamayı açar.
cli-run-port = 127.0.0.1 üzerindeki port; verilmezse 8501'den başlayarak ilk boş olan.
cli-run-no-browser = Tarayıcı penceresi açmaz.
cli-demo = Örnek değerlendirmeleri (cevapları ve kanıtlarıyla bir kuruluş; bir kez ISO 10002, bir kez ISO 9001 ile birlikte) veri klasörüne koyar. Yeniden çağrılırsa bir şey değiştirmez.
    .short = Örnek değerlendirmeleri ekler.
cli-demo-added = Eklendi: { $organisation } – { $name } ({ $id })
cli-demo-there = Zaten var: { $organisation } – { $name } ({ $id })
cli-list = Değerlendirmeleri, bugünkü puanları ve sonuçlarıyla listeler.
    .short = Değerlendirmeleri puan ve sonuçlarıyla listeler.
cli-list-empty = Henüz değerlendirme yok. "hazir demo" bir örnek ekler, "hazir run" uygulamayı açar.
cli-list-id = Kimlik
cli-list-name = Değerlendirme
cli-list-evidenced = Kanıtlanan
cli-list-claimed = Beyan edilen
cli-list-open = Açık
cli-list-audit = Tetkik
cli-list-verdict = Sonuç
cli-report = Bir değerlendirmenin raporunu PDF veya HTML olarak yazar.
    .short = Boşluk analizi raporunu yazar.
cli-report-format = PDF veya tek HTML dosyası; verilmezse dosyanın uzantısından anlaşılır.
cli-report-kind = gap: her şey; summary: üst yönetimin okuduğu; evidence: tetkikçinin ilk açtığı.
cli-report-sections = Yalnızca bu bölümler, virgülle ayrılmış: summary, method, profile, gates, gaps, plan, complaint-log, not-applicable, open, evidence, arithmetic, answers; ISO 9001 ile birlikte ayrıca together, mapping.
cli-report-no-recommendations = Öneri niteliğindeki her şeyi çıkarır (belgelendirme kuruluşunun tetkikçisi öneride bulunamaz).
cli-report-draft = Her sayfaya taslak işareti koyar.
cli-report-logo = Kapak için bir PNG veya JPEG.
cli-report-as-of = Raporun hangi gün için geçerli olduğu, örneğin 2026-04-03; verilmezse bugün.
cli-progress-waiting = Baskı hazırlanıyor
cli-progress-starting = Baskı hazırlanıyor
cli-progress-layout = Sayfa düzeni, sayfa { $pages }
cli-progress-writing = Dosya yazılıyor
cli-answers = Çevrim dışı, Excel veya LibreOffice çizelgesinde cevaplama.
cli-answers-template = Bir cevap çizelgesi (XLSX) yazar: bir değerlendirmenin bugünkü cevaplarıyla veya boş olarak.
    .short = Doldurulacak bir cevap çizelgesi yazar.
cli-template-assessment = Değerlendirme: kimliği, kimliğinin başı veya adı. Verilmezse her değerlendirme için boş bir çizelge yazılır.
cli-template-depth = Boş çizelge için: hangi beklentiler.
cli-answers-import = Doldurulmuş bir çizelgenin neleri değiştireceğini satır satır gösterir ve kaydeder: ya tümünü ya da bir sorun varsa hiçbirini.
    .short = Doldurulmuş bir cevap çizelgesini kaydeder.
cli-answers-file = Cevap çizelgesi.
cli-answers-dry-run = Yalnızca nelerin değişeceğini gösterir.
cli-answers-partial = Başka satırlarda sorun veya çakışma olsa da sorunsuz satırları kaydeder.
cli-answers-overwrite = Bir cevap iki tarafta da değişmişse çizelgedekini geçerli sayar.
cli-answers-change = değişiyor
cli-answers-conflict = çizelge yazıldıktan sonra burada da değişmiş
cli-answers-sum = Değişen satır: { $changes }, aynı kalan: { $unchanged }, çakışma: { $conflicts }, sorun: { $problems }.
cli-answers-saved = Kaydedilen cevap: { $count }.
cli-answers-nothing = Hiçbir şey kaydedilmedi.
cli-checklist = Veri olarak tutulan standartları denetler.
cli-checklist-validate = Bir standardın veya eşleştirmelerimizin klasörünü denetler; her sorunu dosyası ve satırıyla gösterir.
    .short = Standart veya eşleştirme dosyalarını denetler.
cli-validate-folder = Klasör, örneğin checklists/iso-10002-2018 veya checklists/mappings.
cli-validate-good = { $id }: { $count } { item }, sorun yok, içerik { $hash }.
cli-validate-mapping-good = { $guidance } → { $standard }: { $count } beklenti, sorun yok, içerik { $hash }.
cli-checklist-schema = Standart dosyalarının JSON şemalarını yazar; düzenleyiciler dosyaları bunlarla tamamlar ve denetler.
    .short = Dosyaların JSON şemalarını yazar.
cli-demo-log = Denemek ve öğretmek için, kusurları bilinen uydurma şikâyet kayıtları yazar. Geçen kişilerin hiçbiri gerçek değildir; aynı başlangıç sayısı aynı dosyayı verir.
    .short = Uydurma şikâyet kayıtları yazar.
cli-demo-log-output = Yazılacak dosya: .csv ve .xlsx bir şikâyet sisteminin dışa aktardığı gibi, .parquet Hazır'ın okuduğu gibi.
cli-demo-log-cases = Şikâyet sayısı; verilmezse 5000.
cli-demo-log-seed = Her şeyin türetildiği başlangıç sayısı; verilmezse 1.
cli-demo-log-clean = Hiç kusur olmadan.
cli-demo-log-fabricated = Son aylar bir tetkik için uydurulmuş gibi görünür.
cli-demo-log-truth = Hangi şikâyette hangi kusurun olduğunu da JSON olarak yazar.
cli-demo-log-written = Yazıldı: { $file }. Şikâyet: { $cases }, yerleştirilen kusur: { $planted }.
cli-export = Bir değerlendirmeyi kanıtlarıyla birlikte, başka bir Hazır'ın içe aktarabileceği tek dosya (ZIP) olarak yazar.
    .short = Bir değerlendirmeyi tek dosya olarak yazar.
cli-import = Dışa aktarılmış bir değerlendirmeyi ekler. Bir şey saklanmadan önce tümü denetlenir.
    .short = Dışa aktarılmış bir değerlendirmeyi ekler.
cli-import-file = Dışa aktarılmış değerlendirme (ZIP).
cli-import-added = İçe aktarıldı: { $organisation } ({ $id })
cli-backup = Bütün veri klasörünü, uygulama çalışırken de kopyalar: ad .zip ile bitiyorsa ZIP, yoksa klasör olarak. Geri yüklemek için açın ve klasörü --data ile belirtin.
    .short = Bütün veri klasörünü kopyalar.
cli-backup-output = Kopya; verilmezse bugünün tarihini taşıyan bir ZIP. Var olan hiçbir şeyin yerine yazılmaz.
cli-undo = Bir değerlendirmenin henüz geri alınmamış son değişikliğini geri alır.
    .short = Son değişikliği geri alır.
cli-undone = Geri alındı: { $change }
cli-undo-nothing = Geri alınacak değişiklik yok.
cli-written = Yazıldı: { $file }
cli-busy-demo-log = Şikâyetler uyduruluyor
cli-busy-export = Cevaplar ve kanıtlar toplanıyor…
cli-busy-import = Denetleniyor ve saklanıyor…
cli-busy-backup = Veri klasörü kopyalanıyor…
cli-busy-reading = Cevap çizelgesi okunuyor…

cli-usage-command = Böyle bir komut yok: "{ $name }"
cli-usage-no-command = Komut eksik.
cli-usage-option = Böyle bir seçenek yok: { $name }{ $guess ->
        [none] {""}
       *[other] {" "}(şunu mu demek istediniz: { $guess })
    }
cli-usage-needs-value = { $name } seçeneği bir değer ister.
cli-usage-missing = Eksik: { $name }
cli-usage-value = { $name } için verilen değer kabul edilmiyor.{ $choices ->
        [none] {""}
       *[other] {" "}Olabilecekler: { $choices }.
    }
cli-usage-extra = Fazla sözcük var: { $names }. Boşluk içeren bir adı tırnak içine alın.
cli-usage-help = Yardım: { $command }
cli-unexpected = Komut beklenmeyen bir hatayla ({ $kind }) sona erdi. Önceden kaydedilenler güvende. HAZIR_DEBUG=1 ile yeri görünür; lütfen bildirin.

error-cli-cannot-read = Dosya okunamıyor ({ $reason }).
    .remedy = Adını ve izinlerini kontrol edin.
error-cli-not-a-file = Bu bir dosya olmadığından okunmadı.
    .remedy = Klasör, aygıt ya da boru değil, bir dosya belirtin.
error-cli-too-large = Dosya { $limit } MB sınırından büyük.
    .remedy = Doğru dosya olduğunu kontrol edin.
error-cli-cannot-write = Dosya yazılamıyor ({ $reason }).
    .remedy = --output ile başka bir yer seçin veya klasörün izinlerini düzeltin.
error-cli-assessment-none = { $count ->
        [0] Henüz değerlendirme yok.
       *[other] Bu kimlikte veya adda bir değerlendirme yok.
    }
    .remedy = "hazir list" hepsini gösterir; "hazir demo" bir örnek ekler. Veri klasörü --data ile seçilir.
error-cli-assessment-several = Birden çok ({ $count }) değerlendirme uyuyor: { $ids }.
    .remedy = Birini kimliğiyle belirtin.
error-cli-section = Böyle bir bölüm yok: "{ $name }"
    .remedy = Şunlardan seçin: { $known }.
error-cli-date = "{ $value }" bir tarih değil.
    .remedy = 2026-04-03 biçiminde yazın.
cli-run-other-port = { $usual } portu kullanımda, belki başka bir Hazır tarafından. Bu kez adres: http://127.0.0.1:{ $port }
error-cli-no-port = { NUMBER($first, useGrouping: 0) }–{ NUMBER($last, useGrouping: 0) } aralığında boş port yok.
    .remedy = Bu portlardan birini kullanan bir programı kapatın ya da --port ile boş bir port belirtin.
error-cli-port = Port kullanılamıyor ({ $reason }).
    .remedy = Hazır zaten çalışıyorsa sayfasını açın. Çalışmıyorsa başka bir port seçin veya --port seçeneğini kullanmayın.

cli-check-log = Şikâyet kayıtlarını ISO 10002 madde 7 ve 8'e göre test eder. Bir test eksik gösterirse çıkış kodu 5 olur; gece işleri için.
    .short = Şikâyet kayıtlarını test eder.
cli-check-log-file = Kayıtlar: .csv, .tsv, .xlsx, .parquet veya .xes (.gz de olur).
cli-check-log-mapping = Hangi sütun hangi alandır: YAML şablonu veya ekranda kaydedilmiş bir şablonun adı. Verilmezse sütunlar tahmin edilir ve tahmin söylenir.
cli-check-log-targets = Kendi hedefleriniz, takvim ve sektör kuralı, YAML olarak; verilmezse aracın varsayılanları kullanılır, onların aşılması tavsiyedir.
cli-check-log-save-mapping = Kullanılan eşleştirmeyi düzeltip yeniden kullanmak üzere yazar.
cli-check-log-sheet = Çalışma kitabının sayfası; verilmezse tabloya en çok benzeyen sayfa.
cli-check-log-encoding = Metin dosyasının kodlaması, örneğin cp1254; verilmezse tanınır.
cli-check-log-as-of = Kayıtların hangi gün itibarıyla değerlendirileceği, örneğin 2026-04-03; verilmezse son günü.
cli-check-log-seed = Dosya inceleme örnekleminin tohumu; verilmezse 1.
cli-check-log-fail-on = gaps: bir test eksik gösterirse çıkış kodu 5 (varsayılan); advice: tavsiye verirse de.
cli-check-log-keep = Sonuçları bu değerlendirmede saklar; sayfasında ve raporunda görünür. Hiçbir kanıt eklenmez.
cli-check-log-guessed = Tahmin edilen sütunlar: { $columns }
cli-check-log-kept = Sonuçlar { $name } değerlendirmesinde saklandı.
cli-check-log-read = { $file }: { $all } satır okundu, { $tested } test edildi, { $refused } alınmadı.
cli-check-log-sum = { $failed } eksik, { $advice } tavsiye, { $passed } geçti, { $empty } testte şikâyet yok, { $not_testable } test edilemedi.
cli-busy-check-log = Kayıtlar test ediliyor
cli-check-log-engine = Bir tabloyu bulunduğu yerde, veritabanının adresiyle test eder: postgres://…, spark://local[2] veya duckdb://; FILE bu durumda tablonun adıdır. Sütunlar alanlar gibi veya --mapping ile adlandırılır.
error-cli-template-none = Bu adda bir dosya da kaydedilmiş şablon da yok.
    .remedy = Kaydedilmiş şablonlar: { $names }.
