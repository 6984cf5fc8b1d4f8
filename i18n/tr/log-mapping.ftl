# Kayıtların hangi sütunu hangi alandır: eşleştirmeler, tahminler ve tabloya alınmayanlar.

error-log-mapping-field = “{ $name }” bir şikâyet kaydı alanı değildir.
    .remedy = Kullanılabilecek alanlar: { $known }.
error-log-mapping-step = “{ $step }” bir işlemin gösterebileceği adım değildir.
    .remedy = Kullanılabilecek adımlar: { $known }.
error-log-mapping-code = “{ $value }”, { $name } alanının bir değeri değildir.
    .remedy = Şunlardan birini kullanın: { $known }; hiçbir şey söylemeyen hücre için "" yazın.
error-log-mapping-format = “{ $name }” okunabilen bir tarih yazımı değildir.
    .remedy = “%d.%m.%Y %H:%M” gibi yazın ya da şunlardan birini kullanın: { $known }; biçimin kendiliğinden tanınması için “formats” anahtarını yazmayın.
error-log-mapping-events = Her satır bir olaysa şikâyet numarası, işlem ve zaman sütunları gereklidir.
    .remedy = “columns: case_id”, “activity” ve “at” anahtarlarını yazın.
error-log-mapping-truth = “{ $value }” ne evet ne hayır anlamına geliyor.
    .remedy = Tırnak içinde "yes" ya da "no" yazın.
error-log-mapping-invalid = Bu girdi kabul edilmedi: { $detail }.
    .remedy = docs/complaint-log.md dosyasının “Mapping” bölümüyle karşılaştırın.
error-log-mapping-key-unknown = “{ $key }” burada tanınmıyor.
    .remedy = Yazımı denetleyin; buraya yazılabilecekler docs/complaint-log.md dosyasının “Mapping” bölümündedir.

error-log-mapping-other = { $count ->
        [one] Eşleştirme bu kayıtlar için yapılmamış: gerekli bir sütun yok ({ $columns }).
       *[other] Eşleştirme bu kayıtlar için yapılmamış: gerekli sütunlar yok ({ $columns }).
    }
    .remedy = Bu kayıtlar için yapılmış şablonu seçin ya da sütunları yeniden eşleştirin.

# Tablonun neden başka bir şey sanıldığı. Yine de okunabilir.
error-log-other-kind = Bu dosya şikâyet kayıtlarına benzemiyor, çünkü sütunları { $kind ->
        [invoices] fatura listesi
        [stock] stok kayıtları
        [payroll] bordro
        [orders] sipariş listesi
       *[accounts] hesap hareketleri
    } sütunlarıdır ({ $columns }).
    .remedy = Her satırı bir şikâyet ya da bir olay olan dosyayı seçin. Doğru dosya buysa sütunları elle eşleştirin.
error-log-no-moments = Bu dosya şikâyet kayıtlarına benzemiyor, çünkü hiçbir sütununda tarih yok.
    .remedy = Kayıtlarda en azından her şikâyetin alındığı gün bulunmalıdır. Tarihler tanınmayan bir biçimdeyse sütunu elle eşleştirip biçimini yazın.
error-log-no-fields = Bu dosya şikâyet kayıtlarına benzemiyor, çünkü hiçbir sütunun ne olduğu anlaşılmıyor ({ $columns }).
    .remedy = Başlık satırını denetleyin ya da sütunları elle eşleştirin.

# Test edilmeyen satırlar.
log-row-received-unread = Alınma tarihi hücresinde 1990 ile 2100 arasında bir tarih olmayan bir değer var.
log-row-event-without-case = Olayın hangi şikâyete ait olduğu yazılmamış.
log-row-event-without-time = Olayın zamanı yazılmamış.
log-row-event-time-unread = Olayın zaman hücresinde 1990 ile 2100 arasında bir tarih olmayan bir değer var.

log-warning-column-missing = Eşleştirmedeki “{ $column }” sütunu kayıtlarda yok; bu sütunu gerektiren testler yapılmaz.
log-warning-zones-mixed = “{ $column }” sütunundaki zamanların bir bölümünde saat dilimi yazılı, bir bölümünde değil; yazılı olmayanlar yerel saat sayıldı.

# Bir sütunun neden bir alan sayıldığı.
say-guess-heading-same = Başlığın anlamı “{ $alias }”.
say-guess-heading-part = Başlıkta “{ $alias }” geçiyor.
say-guess-heading-like = Başlık neredeyse “{ $alias }”.
say-guess-empty = Sütunun bakılan bölümü boş.
say-guess-dates = Tarih olan değerlerin oranı: { $share }.
say-guess-numbers = Sayı olan değerlerin oranı: { $share }.
say-guess-codes = Tanınan yanıtların oranı: { $share }.
say-guess-unique = Hiçbir değer iki kez geçmiyor.
say-guess-repeated = Birbirinden farklı değerlerin oranı: { $share }.
say-guess-few = { $count ->
        [one] Tek bir değeri var.
       *[other] { $count } farklı değeri var.
    }
say-guess-person = Müşteri numarası sütunu yok; şikâyetçiler “{ $heading }” sütunundan, takma adla ayırt ediliyor.
say-guess-day-first = { $count ->
        [one] Bir değerde gün yalnızca aydan önce olabilir.
       *[other] { $count } değerde gün yalnızca aydan önce olabilir.
    }
say-guess-month-first = { $count ->
        [one] Bir değerde ay yalnızca günden önce olabilir.
       *[other] { $count } değerde ay yalnızca günden önce olabilir.
    }
say-guess-day-mixed = { $day } değerde önce yalnızca gün, { $month } değerde önce yalnızca ay gelebilir: denetleyin.
say-guess-day-unsure = Günün mü ayın mı önce geldiğini kesinleştiren bir değer yok; önce gün geliyor sayıldı.
say-guess-day-as-others = Günün mü ayın mı önce geldiğini kesinleştiren bir değer yok; kayıtlardaki öbür tarihler gibi okundu.
say-guess-event-case-id = Değerleri yineleniyor: her satır bir olay.
say-guess-event-at = Olayın zamanı.
say-guess-event-activity = Ne yapıldığı.
say-guess-event-who = Kimin yaptığı.

# The same where the columns are chosen on screen.
error-mapping-events = { error-log-mapping-events }
    .remedy = { error-log-mapping-events.remedy }
