# Bir değerlendirmenin tanımları.
setup-organisation = Kuruluş
setup-name = Değerlendirmenin adı
    .help = Örneğin “Genel merkez, güz 2026”. Kuruluşun yanında gösterilir.
setup-size = Büyüklük
setup-standard = Standart
setup-depth = Derinlik
