# Şikâyet kayıtlarının bulunduğu veri motorları.
error-engine-unknown = Bu adres, şikâyet kayıtları için bir veri motoru belirtmiyor.
    .remedy = Adres şunlardan biriyle başlasın: { $known }
error-engine-setting = Adresteki "{ $name }" ayarı bilinmiyor veya değeri uygun değil.
    .remedy = Şunlar ayarlanabilir (örneğin memory_limit=2GB): { $known }
error-engine-folder = Geçici dosyalar için verilen klasör yok.
    .remedy = Var olan bir klasör verin veya hiç vermeyin.
error-engine-spark-master = Hazır, Spark'ı yalnızca bu makinede çalıştırır.
    .remedy = Kullanılacak işlemci sayısıyla spark://local[2] yazın.
error-engine-not-installed = Gerekli bileşenler kurulu değil: { $engine }
    .remedy = "engines" ekini kurun (requirements-engines.lock); Spark için Java da gerekir.
error-engine-not-reached = Bağlantı kurulamıyor veya Hazır'a izin verilmiyor: { $engine } ({ $kind })
    .remedy = Çalıştığını; adresteki makine, port, veri tabanı, kullanıcı ve parolayı kontrol edin.
error-engine-table = Şikâyetler oradan okunamıyor ({ $kind }).
    .remedy = Tablo veya dosya adını ve okuma yetkisini kontrol edin.
error-engine-no-log = Tabloda şikâyet kaydı alanı olan bir sütun yok: { $columns }.
    .remedy = Sütunları alanlar gibi adlandırın (docs/complaint-log.md) veya --mapping verin.
