# Örnek değerlendirmenin dosyalarında yanlış olabilecekler (examples/README.md).

error-example-requirement-unknown = Bu derinlikte { $number } numaralı bir beklenti yok.
    .remedy = Standarttaki kısa numarayı kullanın, örneğin “7.4-01”.
error-example-answered-twice = { $number } numaralı beklenti daha önce cevaplanmış ({ $first }).
    .remedy = İki cevaptan birini bırakın.
error-example-evidence-unknown = Kanıt listesinde { $key } anahtarı yok.
    .remedy = Kanıtı evidence.yaml dosyasına ekleyin veya anahtarı düzeltin.
error-example-evidence-unused = Hiçbir cevap { $key } kanıtına dayanmıyor.
    .remedy = Kanıtı bir cevapta belirtin veya listeden çıkarın.
error-example-file-missing = { $file } adlı kanıt dosyası files klasöründe yok.
    .remedy = Dosyayı ekleyin veya yolunu düzeltin.
error-example-file-unused = Hiçbir kanıt bu dosyayı göstermiyor.
    .remedy = Dosyayı evidence.yaml içinde belirtin veya silin.
