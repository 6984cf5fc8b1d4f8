# Raporu hazırlayanların geri çevirdikleri.
error-render-denied = Rapor, kendi dışında bir adres istiyor: { $address }
    .remedy = Rapor hazırlanmadı; çünkü raporlar gereken her şeyi kendi içinde taşır. Bu metnin nasıl girdiğini lütfen bize bildirin.
error-render-time = Raporun hazırlanması { $seconds } saniyeyi aştı ve durduruldu.
    .remedy = Daha az bölüm seçin ya da çok uzun notları kısaltın, sonra yeniden deneyin.
error-render-memory = Rapor izin verilenden fazla bellek istedi ve durduruldu.
    .remedy = Daha az bölüm seçin ya da çok uzun notları kısaltın, sonra yeniden deneyin.
error-render-failed = Rapor hazırlanamadı ({ $reason }).
    .remedy = Yeniden deneyin; yine olmazsa sorunlu kısmı bulmak için daha az bölüm seçin.
error-logo-bytes = Logo { $megabytes } MB sınırından büyük.
    .remedy = Daha küçük bir dosya seçin.
error-logo-pixels = Logonun piksel sayısı { $megapixels } milyonu aşıyor.
    .remedy = Küçültün; baskı için 900 piksel genişlik yeterlidir.
error-logo-format = Logo PNG ya da JPEG değil.
    .remedy = PNG olarak kaydedin. Betik ve adres taşıyabildiği için SVG kabul edilmez.
error-logo-broken = Logo sonuna kadar okunamıyor.
    .remedy = Yeniden PNG olarak kaydedin ve yeni dosyayı seçin.
