# Bir standardın ne istediği, niteliğine uygun sözcüklerle: ISO 10002 kılavuzdur (beklenti), ISO 9001 şart koyar.
# İkisi bir arada anıldığında nötr sözcük (husus) kullanılır. Kullanımı: i18n/en/nature.ftl başındaki açıklama.
item = { $nature ->
        [requirements] şart
        [joint] husus
       *[guidance] beklenti
    }
    .plural = { $nature ->
            [requirements] şartlar
            [joint] hususlar
           *[guidance] beklentiler
        }
    .capital = { $nature ->
            [requirements] Şart
            [joint] Husus
           *[guidance] Beklenti
        }
    .capital-plural = { $nature ->
            [requirements] Şartlar
            [joint] Hususlar
           *[guidance] Beklentiler
        }
    .article = { $nature ->
            [requirements] bir şart
            [joint] bir husus
           *[guidance] bir beklenti
        }
    .genitive = { $nature ->
            [requirements] şartın
            [joint] hususun
           *[guidance] beklentinin
        }
    .accusative = { $nature ->
            [requirements] şartı
            [joint] hususu
           *[guidance] beklentiyi
        }
    .dative = { $nature ->
            [requirements] şarta
            [joint] hususa
           *[guidance] beklentiye
        }
    .ablative = { $nature ->
            [requirements] şarttan
            [joint] husustan
           *[guidance] beklentiden
        }
    .ablative-plural = { $nature ->
            [requirements] şartlardan
            [joint] hususlardan
           *[guidance] beklentilerden
        }
    .possessive = { $nature ->
            [requirements] şartı
            [joint] hususu
           *[guidance] beklentisi
        }
