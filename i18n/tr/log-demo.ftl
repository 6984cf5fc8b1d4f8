# Uydurma şikâyet kayıtlarını yapan üretecin geri çevirdikleri.
error-demo-log-size = Kayıtlarda en az 1, en çok { $most } şikâyet olabilir.
    .remedy = --cases ile başka bir sayı verin.
error-demo-log-ending = Kayıtlar bu adla yazılmaz.
    .remedy = Dosya adının sonu şunlardan biri olsun: { $known }
error-demo-log-sheet = Bir elektronik tablo, başlıkların altında en çok { $most } satır alır.
    .remedy = Daha az şikâyet yazın veya .csv ya da .parquet dosyası seçin.
