import type { ClassOfCases } from './classes.ts'

/** Sources of every kind with the days that stand with them, counted from the page’s. */
export const days: ClassOfCases = {
  en: [
    [
      'The ferry will stay in port until spring, Arden Lines announced in a press release late Tuesday.',
      'statement Arden Lines 2026-02-10',
    ],
    [
      'In an interview with BBC Radio Shetland broadcast on Sunday, Edda Lund said the crew was tired.',
      'interview BBC Radio Shetland 2026-02-08',
    ],
    [
      'The sale was first reported on Monday by the trade magazine Shipping Weekly.',
      'report Shipping Weekly 2026-02-09',
    ],
    [
      'The Vell Courier-Post, which first reported the sale last Friday, said the price was low.',
      'report Vell Courier-Post 2026-02-06',
    ],
    [
      "A coroner's report released on 3 February by the Mora County Sheriff's Office said he drowned.",
      "document Mora County Sheriff's Office 2026-02-03",
    ],
    [
      'According to court documents filed in the Mora District Court on Jan. 14, he owed rent.',
      'document Mora District Court 2026-01-14',
    ],
    [
      'A survey of 1,200 households carried out by Pollmark in January found that most would stay.',
      'document Pollmark',
    ],
    [
      'The Associated Press, citing two officials, reported on Tuesday that the boat had been sold.',
      'report Associated Press 2026-02-10',
    ],
    [
      'The National Trust for Harbours said in an emailed statement that it would appeal.',
      'statement National Trust for Harbours',
    ],
    [
      'Researchers writing in the journal Nature Tides last month found that the water is warmer.',
      'document Nature Tides',
    ],
    ['"It is a shame," he told a podcast hosted by Radio Mora.', 'interview Radio Mora'],
  ],
  de: [
    [
      'Die Fähre bleibe bis zum Frühjahr im Hafen, teilte die Reederei Nordkap am Dienstag in einer Aussendung mit.',
      'statement Reederei Nordkap 2026-02-10',
    ],
    ['Der „Sundbote“ hatte am Montag als Erster über den Verkauf berichtet.', 'report Sundbote 2026-02-09'],
    ['Zuvor hatte die „Elbsander Zeitung“ über den Verkauf berichtet.', 'report Elbsander Zeitung'],
    ['Das sagte Edda Lund der Deutschen Presse-Agentur am Mittwoch.', 'interview Deutsche Presse-Agentur 2026-02-11'],
    [
      'In einem Interview mit dem Deutschlandfunk vom Sonntag räumte Edda Lund Fehler ein.',
      'interview Deutschlandfunk 2026-02-08',
    ],
    [
      'Laut einer am Montag veröffentlichten Studie des Instituts für Meereskunde wird das Wasser wärmer.',
      'document Institut für Meereskunde 2026-02-09',
    ],
    [
      'Wie der Radiosender Welle Sund unter Berufung auf Hafenkreise meldet, ist die Fähre verkauft.',
      'report Welle Sund',
    ],
    ['In der ARD-Sendung „Hafentalk“ sagte Edda Lund am Montag, die Leute seien müde.', 'interview ARD 2026-02-09'],
    [
      'Ein Gutachten, das die Hochschule Elbsand am 3. Februar vorgelegt hat, sieht keine Gefahr.',
      'document Hochschule Elbsand 2026-02-03',
    ],
    [
      'Forscher der Universität Kiel schreiben im Fachblatt „Marine Letters“, das Wasser werde wärmer.',
      'document Marine Letters',
    ],
  ],
  fr: [
    [
      'Le bateau restera à quai, a annoncé mardi la compagnie Nordlys dans un communiqué.',
      'statement Nordlys 2026-02-10',
    ],
    [
      '« Nous n’avons plus d’équipage », a déclaré Anne Morel mercredi sur France Bleu Détroit.',
      'interview France Bleu Détroit 2026-02-11',
    ],
    ['Selon une information de Ouest-Matin, le bateau a été vendu.', 'report Ouest-Matin'],
    ['L’affaire a été révélée lundi par le site Mer & Port.', 'report Mer & Port 2026-02-09'],
    [
      'Dans un entretien publié dimanche par Le Journal du Détroit, Anne Morel reconnaît la fatigue.',
      'interview Le Journal du Détroit 2026-02-08',
    ],
    [
      'D’après un rapport de la Cour des comptes rendu public le 3 février, le port perd de l’argent.',
      'document Cour des comptes 2026-02-03',
    ],
    [
      'Une étude parue la veille dans la revue Marine Letters montre que l’eau se réchauffe.',
      'document Marine Letters 2026-02-11',
    ],
    ['Selon l’agence Reuters, qui cite deux sources proches du dossier, le bateau est vendu.', 'report Reuters'],
    ['Contactée par Le Télégramme, la direction n’a pas souhaité réagir.'],
  ],
  es: [
    [
      'El barco seguirá en puerto, anunció el martes la Autoridad Portuaria de Mora en un comunicado.',
      'statement Autoridad Portuaria de Mora 2026-02-10',
    ],
    ['Según adelantó el lunes El Correo del Sur, el barco está vendido.', 'report El Correo del Sur 2026-02-09'],
    [
      '"No hay tripulación", dijo Pau Serra en declaraciones a la Cadena Mar este miércoles.',
      'interview Cadena Mar 2026-02-11',
    ],
    [
      'En una entrevista publicada ayer por el diario La Verdad, Pau Serra admitió errores.',
      'interview La Verdad 2026-02-11',
    ],
    [
      'Un estudio de la Universidad de Mora publicado en la revista Marine Letters concluye que el agua se calienta.',
      'document Marine Letters',
    ],
    [
      'De acuerdo con un informe de la Defensoría del Pueblo difundido la víspera, faltan médicos.',
      'document Defensoría del Pueblo 2026-02-11',
    ],
    ['La noticia fue adelantada por Radio Marea.', 'report Radio Marea'],
    ['Una encuesta de la firma Pulso realizada en enero muestra que la mayoría se quedaría.', 'document Pulso'],
    ['La Fiscalía confirmó el miércoles, mediante un boletín, que hay dos detenidos.', 'statement Fiscalía 2026-02-11'],
  ],
  it: [
    [
      'La nave resterà in porto, ha annunciato martedì la Compagnia dello Stretto in una nota.',
      'statement Compagnia dello Stretto 2026-02-10',
    ],
    ['«Non abbiamo equipaggio», ha detto Ugo Ferri a Radio Onda martedì mattina.', 'interview Radio Onda 2026-02-10'],
    ['Ospite lunedì di Tele Stretto, Ugo Ferri ha ammesso gli errori.', 'interview Tele Stretto 2026-02-09'],
    [
      "In un'intervista al Corriere dello Stretto uscita domenica, Ugo Ferri ha ammesso gli errori.",
      'interview Corriere dello Stretto 2026-02-08',
    ],
    ['Lo riporta il quotidiano La Costa, citando fonti del porto.', 'report La Costa'],
    ['La vicenda era stata rivelata lunedì dal sito Porto Aperto.', 'report Porto Aperto 2026-02-09'],
    [
      "Secondo il rapporto annuale dell'Istituto superiore di mare, presentato il 3 febbraio, l'acqua si scalda.",
      'document Istituto superiore di mare 2026-02-03',
    ],
    ["Uno studio pubblicato su Marine Letters mostra che l'acqua si scalda.", 'document Marine Letters'],
    [
      "Agli atti c'è una perizia depositata il 3 febbraio dalla Procura di Vell.",
      'document Procura di Vell 2026-02-03',
    ],
  ],
  pt: [
    [
      'O barco fica no porto, anunciou na terça-feira a Companhia do Estreito em comunicado.',
      'statement Companhia do Estreito 2026-02-10',
    ],
    ['"Não há tripulação", disse Rui Lobo à Rádio Vell na segunda-feira.', 'interview Rádio Vell 2026-02-09'],
    ['Em entrevista ao jornal O Farol publicada no domingo, Rui Lobo admitiu erros.', 'interview O Farol 2026-02-08'],
    ['Segundo a Folha do Norte, que teve acesso ao contrato, o barco foi vendido.', 'report Folha do Norte'],
    [
      'Um estudo da Universidade do Cabo, publicado em 3 de fevereiro na revista Marine Letters, mostra que a água aquece.',
      'document Marine Letters 2026-02-03',
    ],
    [
      'Pesquisa do instituto Dados divulgada na véspera mostra que a maioria ficaria.',
      'document instituto Dados 2026-02-11',
    ],
    ['A empresa não respondeu aos pedidos de entrevista do Público.'],
    [
      'De acordo com o acórdão do Tribunal da Relação de Vell, datado de 3 de fevereiro, o contrato é nulo.',
      'document Tribunal da Relação de Vell 2026-02-03',
    ],
  ],
  ru: [
    [
      'Росморречфлот в среду опубликовал сообщение, в котором говорится, что паром стар.',
      'statement Росморречфлот 2026-02-11',
    ],
    ['Мэр приехал 10 февраля. В тот же день он рассказал «Заливу», что паром стар.', 'interview Заливу 2026-02-10'],
    [
      'Паром останется в порту до весны, сообщила во вторник пресс-служба компании «Север».',
      'statement компании «Север» 2026-02-10',
    ],
    [
      'Об этом говорится в пресс-релизе Портового управления, опубликованном накануне.',
      'statement Портового управления 2026-02-11',
    ],
    ['Как сообщил накануне «Интерфакс» со ссылкой на источник, паром продан.', 'report Интерфакс 2026-02-11'],
    [
      '«Команды нет», — сказал Иван Лобов в интервью «Радио Мора», вышедшем в воскресенье.',
      'interview Радио Мора 2026-02-08',
    ],
    ['В эфире телеканала «Пролив» Иван Лобов во вторник признал ошибки.', 'interview Пролив 2026-02-10'],
    [
      'Исследование Морского института, опубликованное 3 февраля в журнале «Проливы», показало, что вода теплеет.',
      'document Проливы 2026-02-03',
    ],
    ['По данным опроса ВЦИОМ, проведенного в январе, уехал бы каждый третий.', 'document ВЦИОМ'],
    ['О продаже первой сообщила газета «Маяк» 3 февраля.', 'report Маяк 2026-02-03'],
    ['«Команды нет», — пояснил он РИА Новости.', 'interview РИА Новости'],
    [
      'Согласно отчету аудиторской компании «Баланс» от 3 февраля, порт теряет деньги.',
      'document аудиторской компании «Баланс» 2026-02-03',
    ],
  ],
  uk: [
    [
      'Інспекція приїхала 10 лютого. Того ж дня майстер Ігор Лоза розповів «Суспільному», що пором старий.',
      'interview Суспільному 2026-02-10',
    ],
    [
      'Комісія порту порадила з 10 лютого не виходити в море, йдеться в повідомленні, оприлюдненому на її сайті в середу.',
      'statement Комісія порту 2026-02-11',
    ],
    [
      'В ефірі радіо «Берег», де він виступив у вівторок, мер Іван Лобода назвав пором старим.',
      'interview Берег 2026-02-10',
    ],
    [
      'Пором залишиться в порту до весни, йдеться в заяві Портового управління, оприлюдненій напередодні.',
      'statement Портового управління 2026-02-11',
    ],
    ['Як повідомила у вівторок газета «Маяк», пором продано.', 'report Маяк 2026-02-10'],
    ['«Команди немає», — сказав Іван Лобода в ефірі «Радіо Протока» у неділю.', 'interview Радіо Протока 2026-02-08'],
    ["В інтерв'ю Радіо Свобода 3 лютого Іван Лобода визнав помилки.", 'interview Радіо Свобода 2026-02-03'],
    ['Держекоінспекція у вівторок повідомила на своєму сайті про перевірку.', 'statement Держекоінспекція 2026-02-10'],
    [
      'За даними дослідження, яке Морський інститут оприлюднив 3 лютого, вода теплішає.',
      'document Морський інститут 2026-02-03',
    ],
    ['Про продаж першим написав сайт «Берег», посилаючись на джерела.', 'report Берег'],
    ['Про це «Українській правді» розповів капітан Іван Лобода.', 'interview Українській правді'],
    ['У листі, який опинився в розпорядженні «Маяка», йдеться про борги.', 'report Маяка'],
  ],
  ar: [
    ['وأعلنت هيئة الموانئ في بيان لها الثلاثاء أن العبارة ستبقى في المرفأ.', 'statement هيئة الموانئ 2026-02-10'],
    ['وقال القبطان سامي النجار لوكالة فرانس برس الأربعاء إن الطاقم متعب.', 'interview فرانس برس 2026-02-11'],
    ['وفي مقابلة مع إذاعة «صوت المد» أول من أمس، أقر القبطان سامي النجار بالأخطاء.', 'interview صوت المد 2026-02-10'],
    ['وكانت صحيفة «المنارة» قد كشفت الاثنين الماضي عن بيع العبارة.', 'report المنارة 2026-02-09'],
    ['وأظهرت دراسة نشرت في مجلة «علوم البحر» يوم 3 فبراير أن المياه تزداد دفئا.', 'document علوم البحر 2026-02-03'],
    ['وذكرت وكالة رويترز نقلا عن مسؤولين أن العبارة بيعت.', 'report رويترز'],
    [
      'وبحسب استطلاع للرأي أجراه مركز الساحل للدراسات في يناير، فإن ثلث السكان يريدون الرحيل.',
      'document مركز الساحل للدراسات',
    ],
    ['وجاء في تقرير للبنك الدولي صدر في 3 فبراير أن الميناء يخسر المال.', 'document البنك الدولي 2026-02-03'],
  ],
  fa: [
    ['سازمان بنادر روز سه‌شنبه در بیانیه‌ای اعلام کرد کشتی در بندر می‌ماند.', 'statement سازمان بنادر 2026-02-10'],
    ['ناخدا رضا کاویان دیروز در گفت‌وگو با خبرگزاری موج گفت خدمه خسته‌اند.', 'interview خبرگزاری موج 2026-02-11'],
    ['ناخدا رضا کاویان به خبرگزاری فرانسه گفت: «خدمه خسته‌اند.»', 'interview خبرگزاری فرانسه'],
    ['به نوشته روزنامه فانوس، کشتی فروخته شده است.', 'report فانوس'],
    ['پیش‌تر روزنامه «فانوس» از فروش کشتی خبر داده بود.', 'report فانوس'],
    [
      'پژوهشی از دانشگاه مورا که ۱۴ بهمن در مجله «دریا» منتشر شد نشان می‌دهد آب گرم‌تر می‌شود.',
      'document دریا 2026-02-03',
    ],
    ['بر اساس گزارش بانک جهانی که روز گذشته منتشر شد، بندر زیان می‌دهد.', 'document بانک جهانی 2026-02-11'],
    ['رویترز روز دوشنبه به نقل از دو مقام گزارش داد که کشتی فروخته شده است.', 'report رویترز 2026-02-09'],
  ],
}
