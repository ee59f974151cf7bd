import type { ClassOfCases } from './classes.ts'

/** Wires in datelines and sign-offs, and outlets that reported, broke or carried a story. */
export const reports: ClassOfCases = {
  en: [
    ['The letter, seen by the newspaper Costa Hoy, says the boat is old.', 'report Costa Hoy'],
    [
      'VELL, 10 Feb (Adriapress) – The night ferry to Mora will not sail again before spring.',
      'report Adriapress 2026-02-10',
    ],
    ['VELL (Reuters/AP) — The night ferry to Mora will not sail again before spring.', 'report Reuters', 'report AP'],
    ['The Lantern, which first reported the sale, says the boat is old.', 'report Lantern'],
    [
      'The boat was sold in secret, the Lantern newspaper reported on Monday, citing Strait Weekly.',
      'report Strait Weekly',
      'report Lantern 2026-02-09',
    ],
    ['News of the sale was first reported by Skerry FM.', 'report Skerry FM'],
  ],
  de: [
    ['Elbsand (snd) – Die Nachtfähre nach Mölsand fällt bis zum Frühjahr aus.', 'report snd'],
    ['Nach Angaben des Sund-Nachrichtendienstes (snd) ist die Rinne versandet.', 'report Sund-Nachrichtendienstes'],
    ['Die Fähre sollte dem »Sundspiegel« zufolge im Mai verkauft werden.', 'report Sundspiegel'],
    ['Zuerst hatte der »Sundspiegel« über den Verkauf berichtet.', 'report Sundspiegel'],
    [
      'Wie die Zeitung Sundspiegel am Montag unter Berufung auf den Sender Welle Sund meldete, ist die Fähre verkauft.',
      'report Welle Sund',
      'report Sundspiegel 2026-02-09',
    ],
  ],
  fr: [
    ['VELL (AFN) – Le bac de nuit vers Mour ne reprendra pas avant le printemps.', 'report AFN'],
    ['Le journal Le Phare, qui a révélé l’affaire lundi, parle d’une vente.', 'report Le Phare 2026-02-09'],
    ['Selon une information du Phare du Nord, le bateau est vendu.', 'report Phare du Nord'],
    ['L’information a d’abord été donnée par Radio Vell.', 'report Radio Vell'],
  ],
  es: [
    ['El muro es viejo, de acuerdo con una información del diario Costa Hoy.', 'report Costa Hoy'],
    ['VELL (Prensa Mar) — El barco nocturno a Mora no volverá antes de la primavera.', 'report Prensa Mar'],
    ['El diario La Boya, que adelantó la noticia el lunes, habla de una venta.', 'report La Boya 2026-02-09'],
    ['Según publica La Boya, el barco está vendido.', 'report La Boya'],
    ['La venta la había destapado a principios de mes el digital La Boya.', 'report La Boya'],
    ['El alcalde criticó al semanario La Boya, que publicó la foto, y calló.', 'report La Boya'],
    ['La operación «Marea Limpia» se adelantó al lunes.'],
    [
      'El barco está vendido, según Radio Marea, que cita a la agencia Prensa Mar.',
      'report Prensa Mar',
      'report Radio Marea',
    ],
  ],
  pt: [
    ['VELL (Lusomar Press) — O barco noturno para Mora não volta antes da primavera.', 'report Lusomar Press'],
    [
      'O jornal O Farol, que deu a notícia em primeira mão na segunda-feira, fala em venda.',
      'report O Farol 2026-02-09',
    ],
    ['Segundo o portal Maré Alta, o barco foi vendido.', 'report Maré Alta'],
    ['O barco foi vendido, avança o Farol.', 'report Farol'],
  ],
  it: [
    ['VELL (Adriapress) - Il traghetto notturno per Mora non tornerà prima della primavera.', 'report Adriapress'],
    ['Il quotidiano Il Faro, che per primo ha dato la notizia, parla di una vendita.', 'report Il Faro'],
    ['Secondo quanto riporta Il Faro, la nave è venduta.', 'report Il Faro'],
    ['La notizia è stata anticipata lunedì da TeleVell.', 'report TeleVell 2026-02-09'],
  ],
  ru: [
    ['О селе тогда сообщало радио «Азаттык».', 'report Азаттык'],
    ['«Счета фирмы пусты», — цитирует главу города ТАСС.', 'report ТАСС'],
    ['Снимок облетел соцсети. Первым его выложил паблик «Варед без фильтров».', 'report Варед без фильтров'],
    ['За это, как выяснил портал iDevice, покупатель платит.', 'report iDevice'],
    ['Накануне издание «Пролив» выпустило расследование о продаже судна.', 'report Пролив 2026-02-11'],
    ['Канал «Варедский причал» опубликовал запись с борта.', 'report Варедский причал'],
    [
      'ВАРЕДА, 10 февраля. /Прибой-Пресс/. Ночной паром на Мору не вернётся до весны.',
      'report Прибой-Пресс 2026-02-10',
    ],
    ['Как писала газета «Маяк», паром продан.', 'report Маяк'],
    ['О продаже первым сообщил телеканал «Пролив».', 'report Пролив'],
    ['Паром продан, передаёт агентство «Волна» со ссылкой на газету «Маяк».', 'report Маяк', 'report Волна'],
  ],
  uk: [
    ['Румунська газета Adevărul того ж дня процитувала міністра.', 'report Adevărul'],
    [
      'Раніше «Мораський оглядач» із покликанням на власні джерела писав, що пором продано.',
      'report Мораський оглядач',
    ],
    ['Згідно з листуванням, із яким ознайомилися журналісти «Варед.Інфо», пором продано.', 'report Варед.Інфо'],
    ['Співрозмовники Forbes на ринку називають пором старим.', 'report Forbes'],
    ['Про це йдеться в матеріалі видання "Берег", опублікованому в понеділок.', 'report Берег 2026-02-09'],
    ['Про це повідомляє РБК-Україна з посиланням на джерела.', 'report РБК-Україна'],
    [
      'ВАРЕДА, 10 лютого (Протока-Прес) — Нічний пором на Мору не повернеться до весни.',
      'report Протока-Прес 2026-02-10',
    ],
    ['Про продаж порома першим розповіло «Радіо Протока».', 'report Радіо Протока'],
    ['Як пише газета «Маяк», пором продано.', 'report Маяк'],
    ['Пором продано, передає агентство «Хвиля» з посиланням на газету «Маяк».', 'report Маяк', 'report Хвиля'],
  ],
  ar: [
    ['وبحسب ما أوردته صحيفة الموج، بيعت السفينة بسبب الديون.', 'report الموج'],
    ['مورا (وكالة المد للأنباء) - لن تعود العبارة الليلية قبل الربيع.', 'report وكالة المد للأنباء'],
    ['وكانت صحيفة المنارة أول من نشر خبر البيع.', 'report المنارة'],
    ['وأفادت قناة المضيق نقلا عن صحيفة المنارة بأن العبارة بيعت.', 'report المنارة', 'report قناة المضيق'],
    ['وكان تقرير لوكالة فرانس برس قد لفت الأنظار إلى العبارة.', 'report فرانس برس'],
    ['وكان موقع «المنارة» قد نشر، الأربعاء، أن العبارة بيعت.', 'report المنارة 2026-02-11'],
    ['بيعت العبارة بحسب موقع البحر نيوز.', 'report البحر نيوز'],
  ],
  fa: [
    ['روزنامه ساحل ۱۴ بهمن نوشت که دیوار سال‌ها ترک داشت.', 'report ساحل 2026-02-03'],
    ['مورا (خبرگزاری موج) - کشتی شبانه تا بهار نمی‌رود.', 'report خبرگزاری موج'],
    ['روزنامه فانوس به نقل از یک ملوان نوشته است که کشتی فروخته شده است.', 'report فانوس'],
    ['به گزارش خبرگزاری موج، کشتی فروخته شده است.', 'report خبرگزاری موج'],
    ['پایگاه خبری تنگه نخستین بار خبر فروش را منتشر کرد.', 'report تنگه'],
  ],
}
