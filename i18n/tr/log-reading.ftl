# Şikâyet kayıtlarının okunması: dosya neden alınmadı, satır neden dışarıda kaldı, okurken ne varsayıldı.

error-log-not-there = { $name } dosyası açılamıyor.
    .remedy = Dosyanın adını, yerini ve okuma iznini kontrol edin.
error-log-empty = Dosya boş.
    .remedy = Şikâyet kayıtlarını yeniden dışa aktarın ve o dosyayı seçin.
error-log-too-large = Dosyanın boyutu { $size } MB; en çok { $limit } MB okunur.
    .remedy = Daha kısa bir dönemi dışa aktarın ya da kayıtları Parquet olarak kaydedin.
error-log-changed = Dosya okunurken değişti; hiçbir şey alınmadı.
    .remedy = Dışa aktarma ya da yükleme bitene kadar bekleyin ve dosyayı yeniden okutun.
error-log-time = Dosya { $seconds } saniye içinde okunamadı.
    .remedy = CSV ya da Parquet olarak kaydedin veya daha kısa bir dönemi dışa aktarın.
error-log-beyond = Dosya, okuma için konan sınırlar içinde açılamadı: ya hasarlı ya da göründüğünden çok fazlasını içeriyor (örneğin tablonun çok uzağında bir hücre).
    .remedy = Tablonun dışında kalan her şeyi silip yeniden kaydedin ya da tabloyu CSV olarak kaydedin.
error-log-disk-full = Disk dolu; kayıtlar okunmadı.
    .remedy = Diskte yer açın ve yeniden okutun.
error-log-not-written = Okunanlar veri klasörüne yazılamadı ({ $reason }).
    .remedy = Klasörün var olduğunu ve yazma izni bulunduğunu kontrol edin.
error-log-too-much = Dosyadan okunanlar, dosyanın kendisinden çok daha büyük.
    .remedy = Daha kısa bir dönemi dışa aktarın ya da uzun metinli sütunları çıkarın.

error-log-xls = Dosya eski ya da ikili biçimde bir Excel çalışma kitabı (.xls, .xlsb) ya da parola korumalı.
    .remedy = Kendi programında açın; parolasız Excel çalışma kitabı (.xlsx) ya da CSV olarak kaydedin.
error-log-ods = Dosya bir Excel çalışma kitabı değil, OpenDocument dosyası ya da başka bir belge.
    .remedy = Kendi programında açın; tabloyu Excel çalışma kitabı (.xlsx) ya da CSV olarak kaydedin.
error-log-pdf = Dosya bir PDF; kayıtların satırları PDF’ten hatasız okunamaz.
    .remedy = Kayıtları kendi programından CSV, Excel çalışma kitabı (.xlsx) ya da Parquet olarak dışa aktarın.
error-log-packed = Dosya sıkıştırılmış bir arşiv.
    .remedy = Arşivi açın ve içindeki kayıt dosyasını seçin (yalnızca olay kayıtları .xes.gz olarak okunur).
error-log-markup = Adı ne olursa olsun, dosya bir web sayfası ya da XML.
    .remedy = Hesap tablosu programında açın; Excel çalışma kitabı (.xlsx) ya da CSV olarak kaydedin.
error-log-json = Dosya bir tablo değil, JSON.
    .remedy = Kayıtları CSV, Excel çalışma kitabı (.xlsx) ya da Parquet olarak dışa aktarın.
error-log-unknown = Dosyanın içeriği okunan türlerden değil.
    .remedy = CSV, TSV, Excel çalışma kitabı (.xlsx), Parquet ya da XES dosyası seçin. Alışılmadık kodlamadaki bir metin, kodlamasını belirttiğinizde okunabilir.
error-log-damaged = Dosya hasarlı ya da eksik.
    .remedy = Yeniden kopyalayın, yükleyin ya da dışa aktarın.
error-log-locked = Çalışma kitabı parola korumalı.
    .remedy = Parolasız kaydedin.
error-log-bomb = Dosya açıldığında, bu boyuttaki bir kayıt dosyasının içereceğinden çok daha fazla yer kaplıyor.
    .remedy = Kendi programında açıp yeniden kaydedin ya da tabloyu CSV olarak kaydedin.
error-log-macros = Çalışma kitabında makro var.
    .remedy = Makrosuz Excel çalışma kitabı (.xlsx) ya da CSV olarak kaydedin.
error-log-doctype = Dosyada belge türü bildirimi var; kayıt dosyasında buna gerek yoktur, saldırılarda kullanılır.
    .remedy = Kendi programından yeniden kaydedin ya da bildirimi (<!DOCTYPE …>) kaldırın.
error-log-far-cell = { $cell } hücresi her tablonun çok uzağında.
    .remedy = Tablonun sağındaki sütunları silin ve çalışma kitabını yeniden kaydedin.
error-log-sheet = Çalışma kitabında "{ $sheet }" adlı bir sayfa yok.
    .remedy = Şunlardan birini seçin: { $names }.

error-log-no-table = Dosyada tablo bulunamadı.
    .remedy = Kayıtlarda bir başlık satırı ve altında her satırda bir şikâyet olduğunu kontrol edin.
error-log-no-rows = Başlıklar var ({ $columns } sütun), ama altlarında satır yok.
    .remedy = Kayıtları içerikleriyle yeniden dışa aktarın ya da başlık satırını kendiniz seçin.
error-log-header-row = { $row }. satır boş ya da ilk satırlar arasında değil; başlık satırı olamaz.
    .remedy = Sütunları adlandıran satırı seçin.
error-log-columns = Tabloda { $columns } sütun var; en çok { $limit } sütun okunur.
    .remedy = Yalnızca şikâyet kayıtlarının sütunlarını dışa aktarın.
error-log-rows = Dosyada { $rows } satır olduğu belirtiliyor; en çok { $limit } satır okunur.
    .remedy = Daha kısa bir dönemi dışa aktarın.
error-log-column-type = "{ $column }" sütunundaki değerlerin türü { $type }; bunlar tek bir metin, sayı, tarih ya da doğruluk değeri değil.
    .remedy = Sütunu çıkarın ya da parçalarını ayrı sütunlara yazın.
error-log-encoding-unknown = "{ $encoding }" kodlaması bilinmiyor.
    .remedy = Listeden birini seçin; Türkçe için genellikle utf-8 ya da cp1254.
error-log-xes = Dosya XML, ama XES biçiminde bir olay kaydı değil.
    .remedy = Olay kaydını XES ya da tabloyu CSV olarak dışa aktarın.
error-log-xes-broken = Olay kaydı { $line }. satırda kesiliyor ya da biçimi bozuk ({ $reason }).
    .remedy = Yeniden kopyalayın, yükleyin ya da dışa aktarın.

log-row-cells-few = Satırda { $expected } yerine { $cells } hücre var.
log-row-cells-many = Satırda { $expected } yerine { $cells } hücre var; metin içindeki ayırıcı için tırnak işareti gerekir.
log-row-cell-long = "{ $column }" sütunundaki hücrede { $length } karakter var; en çok { $limit } karakter okunur.
log-row-quotes = Satırdaki tırnak işaretleri eşleşmiyor.
log-row-unclosed = Satırda açılan bir tırnak işareti hiç kapanmıyor; okumaya bir sonraki satırdan devam edildi.
log-row-line-break = Satırın ortasında bir satır sonu var.
log-row-undecodable = "{ $column }" sütunundaki hücrede, dosyanın kodlamasında karakter karşılığı olmayan baytlar var.
log-row-character = "{ $column }" sütunundaki hücrede saklanamayan bir karakter var.
log-row-total = Son satır bir toplam satırı; kayıt değil.

log-warning-encoding-assumed = Kodlamanın { $encoding } olduğu varsayıldı. Harfleri şu örnekte kontrol edin: { $sample }
log-warning-backslashes = Bu dosyada metin içindeki tırnak işaretleri \" olarak yazılmış; " olarak okundu.
log-warning-title-lines = { $count ->
        [one] Başlık satırının üstündeki bir satır atlandı: { $text }
       *[other] Başlık satırının üstündeki { $count } satır atlandı; ilki: { $text }
    }
log-warning-no-headings = Başlık bulunamadı; { $columns } sütun numarasıyla anılıyor.
log-warning-blank-headings = { $count ->
        [one] Bir sütunun başlığı yok; numarasıyla anılıyor.
       *[other] { $count } sütunun başlığı yok; numaralarıyla anılıyorlar.
    }
log-warning-repeated-headings = { $count ->
        [one] Bir başlık birden çok kez geçiyor; sonrakine numara eklendi.
       *[other] { $count } başlık diğerleriyle aynı; bunlara numara eklendi.
    }
log-warning-blank-rows = { $count ->
        [one] Hiç metin içermeyen bir satır atlandı.
       *[other] Hiç metin içermeyen { $count } satır atlandı.
    }
log-warning-cut-off = Dosya { $line }. satırın ortasında bitiyor; eksik olabilir.
log-warning-sheets-left-out = Okunan sayfa: "{ $sheet }". { $count ->
        [one] Okunmayan sayfa: { $names }
       *[other] Okunmayan { $count } sayfa: { $names }
    }
log-warning-error-cells = { $count ->
        [one] #YOK gibi bir hata içeren bir hücre boş okundu.
       *[other] #YOK gibi bir hata içeren { $count } hücre boş okundu.
    }
log-warning-formulas = { $count ->
        [one] Bir formül, en son hesaplanan değeriyle okundu.
       *[other] { $count } formül, en son hesaplanan değerleriyle okundu.
    }
log-warning-formulas-empty = { $count ->
        [one] Bir formülün hesaplanmış değeri yok; boş okundu.
       *[other] { $count } formülün hesaplanmış değeri yok; boş okundular.
    }
log-warning-cases-empty = { $count ->
        [one] Olay kaydındaki bir şikâyetin hiç olayı yok, bu nedenle satırı da yok.
       *[other] Olay kaydındaki { $count } şikâyetin hiç olayı yok, bu nedenle satırları da yok.
    }
log-warning-nested = { $count ->
        [one] Bir değer başka bir değerin içindeydi; kendi sütununa yazıldı.
       *[other] { $count } değer başka değerlerin içindeydi; kendi sütunlarına yazıldılar.
    }
