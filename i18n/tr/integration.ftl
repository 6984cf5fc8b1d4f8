# ISO 10002 ile ISO 9001’in birlikte değerlendirilmesi: tanımlar, liste, sonuçlar, cevap çizelgeleri.
setup-section-integration = ISO 9001 ile bütünleşme
setup-integrated = Bütünleştirilen ISO 9001 baskısı
    .help = Bir kez cevaplanır, ikisi için sayılır: ISO 9001’in zaten şart koştuğu hususlar, eşleştirmemize göre ISO 10002’ye aktarılır. Her standardın puanı, ön koşulları ve sonucu ayrıdır.
integration-intro = Bir baskı seçildiğinde cevaplar ve kanıtlar eşleştirmemize göre iki standart için sayılır; her standart kendi içinde değerlendirilir. Aktarılan cevaplar, gerekçe yazılarak ayrı yanıtlanabilir.
integration-none = Yok: yalnızca ISO 10002
integration-iso-9001-2015 = ISO 9001:2015 (Değişiklik 1:2024 ile)
integration-fixed = { $count ->
        [one] { $edition } için bir cevap kayıtlı; bu nedenle baskı bu listeden değiştirilmez.
       *[other] { $edition } için { $count } cevap kayıtlı; bu nedenle baskı bu listeden değiştirilmez.
    } Bütünleşme kaldırılırsa cevaplar kayıtlı kalır, ancak sayılmaz; yeniden seçildiğinde hepsi yerindedir.
integration-kept = { $count ->
        [one] { $edition } için bir cevap kayıtlı; şu anda sayılmıyor. Bu baskı seçildiğinde yeniden kullanılır.
       *[other] { $edition } için { $count } cevap kayıtlı; şu anda sayılmıyor. Bu baskı seçildiğinde hepsi yeniden kullanılır.
    }

integration-side = Standart
integration-saves = Bütünleşmenin kazandırdığı
integration-answered-once = Bir kez cevaplanan
    .help = Seviyesi eşleştirmemize göre ISO 9001’den aktarılan ISO 10002 hususları.
integration-answered-once-of = { $count ->
        [one] ISO 9001’in bir cevabından
       *[other] ISO 9001’in { $count } cevabından
    }
integration-evidence-twice = İki kez kullanılan kanıt
    .help = Her iki standart için sayılan kanıtlar.
integration-evidence-twice-of = { $count ->
        [one] toplam bir kanıttan
       *[other] toplam { $count } kanıttan
    }
integration-saves-none = Henüz aktarılan bir şey yok. Aktarım, eşleştirmemizin andığı ISO 9001 cevaplarıyla başlar.
integration-carried-notice = Ayrı ayrı değerlendirildi: her standart kendi ağırlıkları, ön koşulları ve derinliğiyle. Eşleştirmemize göre aktarılan seviyeler ikisinde de sayılır.
integration-two-criteria = iki kriter
integration-with = { $standard } ile bütünleşik
