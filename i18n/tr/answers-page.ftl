# Çevrim dışı bir XLSX dosyasında verilen cevapların sayfası.
page-answers = Çevrim dışı cevaplar
    .help = Cevaplar bir Excel çizelgesinde toplanır ve geri getirilir.
answers-page-intro = Soruları bir Excel çizelgesi olarak alın; Hazır olmadan kendiniz doldurun ya da başkalarına doldurtun. Çizelgeyi geri getirdiğinizde nelerin değişeceğini satır satır görürsünüz; siz onaylamadan hiçbir şey kaydedilmez.
answers-page-take = Çizelgeyi al
answers-page-language = Çizelgenin dili
answers-page-download = Cevap çizelgesini indir (XLSX)
answers-page-bring = Çizelgeyi geri getir
answers-page-file = Doldurulmuş cevap çizelgesi (XLSX)
    .help = En çok 10 MB. Yalnızca değerler okunur: formüller, makrolar ve renkler okunmaz.
answers-page-reading = Çizelge okunuyor …
answers-page-preview = Neler değişecek
answers-page-changes = Değişiklikler
    .help = Çizelgenin değiştirdiği cevaplar.
answers-page-conflicts = Çakışmalar
    .help = Bu cevaplar, çizelge yazıldıktan sonra hem çizelgede hem Hazır’da değiştirilmiş. Çizelgeyi seçmediğiniz sürece Hazır’da kayıtlı olan kalır.
answers-page-problems = Sorunlar
    .help = Okunamayan hücreler. Bunların satırları alınmaz; alınmaları için çizelgeyi düzeltip yeniden getirin.
answers-page-unchanged = Değişmeyen
    .help = Çizelgenin olduğu gibi bıraktığı cevaplar; çizelgede bulunmayanlar da bunlara dâhildir.
answers-page-all-mine = Hepsinde Hazır’daki kalsın
answers-page-all-sheet = Hepsinde çizelgedeki alınsın
answers-page-winner = Hangi cevap geçerli?
answers-page-mine = Hazır’daki
answers-page-sheet = Çizelgedeki
answers-page-before = { $field } · şu anda
answers-page-after = { $field } · çizelgede
answers-page-nothing = Çizelge hiçbir şeyi değiştirmiyor
    .body = Çizelgeden okunabilen bütün cevaplar zaten kayıtlı.
answers-page-take-over = { $count ->
        [one] Bir cevabı al
       *[other] { $count } cevabı al
    }
answers-page-discard = Çizelgeden vazgeç
answers-page-taken = { $count ->
        [one] Bir cevap alındı.
       *[other] { $count } cevap alındı.
    }
answers-page-undo = Geri al
answers-page-undone = Cevaplar yeniden önceki hâlinde.
answers-page-row = satır { $number }
