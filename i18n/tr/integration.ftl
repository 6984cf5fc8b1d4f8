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
integration-way = Sonraki baskıya aktarmak için aşağıdaki “{ $section }” bölümünü kullanın.
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
integration-answered = { $part } cevaplandı
integration-with = { $standard } ile bütünleşik

# Bütünleşik değerlendirmenin cevap çizelgeleri.
answer-sheet-name-requirements = Cevaplar ISO 9001
answer-sheet-hint-carried = Başlığı mavi olan sütunları doldurun; diğer standardın kendi sayfası vardır. “ISO 9001’den” sütunu nelerin aktarıldığını gösterir; ayrıntılar “Açıklama” sayfasındadır.
answer-sheet-column-origin = ISO 9001’den
answer-sheet-column-override = Ayrı yanıtlama gerekçesi
answer-sheet-origin-carried = Aktarıldı: { $level } (ISO 9001: { $sources })
answer-sheet-origin-superseded = Bu satırdaki seviye gerekçe yazılmadan sayılmaz.
answer-sheet-origin-overridden = Ayrı yanıtlandı; yerine geçtiği ISO 9001 şartları: { $sources }
answer-sheet-origin-waiting = ISO 9001’i izler; orada henüz açık: { $sources }
answer-sheet-origin-own = ISO 9001’de şunların tamamı cevaplanana kadar sayılır: { $sources }
answer-sheet-origin-shared = Kanıtını ISO 9001 ile paylaşır: { $sources }
answer-sheet-readme-two = İki standart, tek cevap
answer-sheet-readme-two-carried = “{ answer-sheet-name-requirements }” sayfasıyla başlayın. Orada cevaplananlar, eşleştirmemize göre ISO 10002’ye aktarılır; “{ answer-sheet-column-origin }” sütunu bu çalışma kitabı oluşturulduğu andaki durumu gösterir. Bu satırları boş bırakın: aktarılan cevaplar hücrelere yazılmaz.
    .name = Aktarılanlar
answer-sheet-readme-two-override = ISO 10002 için aktarılandan farklı bir cevap gerekiyorsa seviyeyi seçin ve gerekçesini “{ answer-sheet-column-override }” sütununa yazın. Gerekçe yazılmazsa cevap saklanır, ancak sayılmaz.
    .name = Ayrı yanıt
error-answer-sheet-not-integrated = Bu sayfa { $standard } için oluşturulmuş; o baskı bu değerlendirmeyle bütünleşik olmadığından sayfa okunmaz.
    .remedy = Cevapları alınacaksa önce Tanımlar sayfasında o baskıyı seçin.
error-answer-sheet-no-reason = { $number } burada cevaplanmış, ancak ISO 9001’den aktarılan seviye sayılıyor: neden sayılmaması gerektiğine dair bir gerekçe yok.
    .remedy = Gerekçeyi “{ answer-sheet-column-override }” sütununa yazın veya seviyeyi boşaltın.
