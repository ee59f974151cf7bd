import type { ClassOfCases } from './classes.ts'

/** What a body published itself: a statement, notice, press release, or a post on its own page. */
export const statements: ClassOfCases = {
  en: [
    [
      '“We prefer the sea,” spokesman Tyler Brand said in an emailed statement on Monday.',
      'statement Tyler Brand 2026-02-09',
    ],
    ['Founder Ada Quist said in a blog post that the boat was old.', 'statement Ada Quist'],
    ['Ada Quist told the Strait Herald in a statement that the boat was old.', 'interview Strait Herald'],
    ['Ada Quist said on Monday that the boat was old.'],
    ['Ada Quist said in a letter to her brother that the boat was old.'],
    [
      'The Mora Teachers Association, which represents 61 teachers and aides, said in a statement that it was glad.',
      'statement Mora Teachers Association',
    ],
    ['Jan Holm told the court in a statement that the boat was old.'],
    ['An announcement delivered by a CalFerry skipper has been seen by thousands.'],
    [
      'The boat is old.',
      'The panel found that Mora Regional Medical Center had fired Ada Quist, its nurse.',
      '“I am glad,” she said outside the Vell County Courthouse.',
      'The hospital said in a statement that it disagreed.',
      'statement Mora Regional Medical Center',
    ],
    [
      'The Vell foreign ministry spoke of peace. Mora’s Ministry of Transport agreed. “The boat will sail,” the ministry wrote in a notice.',
      'statement Mora’s Ministry of Transport',
    ],
    [
      'In a statement issued on Monday, Arden Lines said the boat would stay in port.',
      'statement Arden Lines 2026-02-09',
    ],
    [
      'Arden Lines has sold the boat. “We regret this,” the company said in a statement on Tuesday.',
      'statement Arden Lines 2026-02-10',
    ],
    [
      'The Friends of the Strait, in a notice posted on their website on Monday, called the plan “a slow goodbye”.',
      'statement Friends of the Strait 2026-02-09',
    ],
    [
      'The Coast Agency took over the boat in 2019. In a statement released on Wednesday it denied that crews were short.',
      'statement Coast Agency 2026-02-11',
    ],
    ['According to a press release from Nordkap Ferries, tickets will be refunded.', 'statement Nordkap Ferries'],
    ['The boat is old, the Strait Union said in a post on its website.', 'statement Strait Union'],
    ['The mayor, Tom Arden, said in a statement that the boat was old.', 'statement Tom Arden'],
    [
      'The Port Authority issued a statement on Tuesday saying the boat was old.',
      'statement Port Authority 2026-02-10',
    ],
  ],
  de: [
    [
      'Festspielpräsidentin Helga Trattner sprach in einer Aussendung von „einer Rettung in letzter Minute“.',
      'statement Helga Trattner',
    ],
    ['„Ich gehe“, sagte Helga Trattner in ihrer Rede.'],
    [
      'Das Landratsamt teilte am Dienstag in einer Pressemitteilung mit, die Fähre bleibe im Hafen.',
      'statement Landratsamt 2026-02-10',
    ],
    [
      'In einer am Montag veröffentlichten Erklärung bittet die Reederei Nordkap um Geduld.',
      'statement Reederei Nordkap 2026-02-09',
    ],
    [
      'Wie aus einer Mitteilung der Stadtwerke Elbsand vom Montag hervorgeht, bleibt die Fähre im Hafen.',
      'statement Stadtwerke Elbsand 2026-02-09',
    ],
    [
      'Die Nordkap AG hat die Fähre gekauft. „Wir bedauern das sehr“, heißt es in einer Mitteilung des Unternehmens vom Dienstag.',
      'statement Nordkap AG 2026-02-10',
    ],
    ['In einer Stellungnahme des Hafenamts vom Montag ist von Geduld die Rede.', 'statement Hafenamt 2026-02-09'],
    ['Der Verein Sundfreunde schrieb auf seiner Internetseite, die Fähre sei alt.', 'statement Verein Sundfreunde'],
    ['Bürgermeisterin Edda Lund sagte in einer Stellungnahme, die Fähre sei alt.', 'statement Edda Lund'],
  ],
  fr: [
    [
      'À l’hôpital de Vell, l’intersyndicale, qui a appelé à la grève, a dénoncé dans un communiqué une fermeture brutale.',
      'statement intersyndicale',
    ],
    [
      'Le port restera fermé, a annoncé mercredi soir la Compagnie du Détroit dans un communiqué.',
      'statement Compagnie du Détroit 2026-02-11',
    ],
    [
      'Dans un communiqué publié lundi, la Compagnie du Détroit assure que le bateau restera à quai.',
      'statement Compagnie du Détroit 2026-02-09',
    ],
    [
      '« Nous le regrettons tous », indique le parquet de Mour dans un communiqué diffusé mardi.',
      'statement parquet de Mour 2026-02-10',
    ],
    ['Selon un communiqué de la préfecture de Vell, le bateau restera à quai.', 'statement préfecture de Vell'],
    [
      'La société Nordlys a racheté le bateau. « Nous le regrettons tous », écrit l’entreprise dans un communiqué daté de mardi.',
      'statement Nordlys 2026-02-10',
    ],
    ['Le maire, Yves Lambert, a déclaré dans un communiqué que le bateau était vieux.'],
  ],
  es: [
    [
      'La Liga del Estrecho denunció el lunes en un comunicado el cierre del puerto.',
      'statement Liga del Estrecho 2026-02-09',
    ],
    [
      'El Ayuntamiento de Mora, que gestiona el puerto, reconoció en un comunicado que el muro es viejo.',
      'statement Ayuntamiento de Mora',
    ],
    [
      'El barco seguirá en puerto, según informó el lunes Naviera Nordkap en un comunicado.',
      'statement Naviera Nordkap 2026-02-09',
    ],
    ['El gobierno aprobó la declaración de emergencia.'],
    [
      'La Diócesis de Mora, dueña del faro desde 1903, lamentó en un comunicado difundido el lunes el incendio.',
      'statement Diócesis de Mora 2026-02-09',
    ],
    ['El sindicato marinero Rompeolas celebró el fallo en un comunicado.', 'statement Rompeolas'],
    [
      'La Asociación de Amigos de Vell hizo público el martes un comunicado.',
      'statement Asociación de Amigos de Vell 2026-02-10',
    ],
    [
      'La Plataforma por el Puerto Viejo difundió un manifiesto contra el cierre.',
      'statement Plataforma por el Puerto Viejo',
    ],
    [
      'La Procuraduría de Protección al Ambiente informó en un boletín que el muro es viejo.',
      'statement Procuraduría de Protección al Ambiente',
    ],
    [
      'Naviera Nordkap cerró la línea. En un comunicado, la compañía sostiene que el barco superó la última inspección.',
      'statement Naviera Nordkap',
    ],
    [
      'Según un comunicado de la Autoridad Portuaria difundido el lunes, el barco seguirá en puerto.',
      'statement Autoridad Portuaria 2026-02-09',
    ],
    [
      'Naviera Nordkap indicó el martes en un comunicado que el barco seguirá en puerto.',
      'statement Naviera Nordkap 2026-02-10',
    ],
    [
      'La Liga del Estrecho ya había avisado. En un comunicado difundido el lunes, el organismo advirtió de que el barco es viejo.',
      'statement Liga del Estrecho 2026-02-09',
    ],
    [
      'El Ayuntamiento de Mora publicó el lunes un aviso en su página web en el que pide paciencia.',
      'statement Ayuntamiento de Mora 2026-02-09',
    ],
    [
      'La empresa Costa Sur difundió este martes una nota de prensa en la que lamenta el cierre.',
      'statement Costa Sur 2026-02-10',
    ],
    ['El alcalde, Pau Serra, lamentó el cierre en un comunicado.'],
  ],
  pt: [
    ['Por meio de nota, a Naval Norte negou qualquer negligência.', 'statement Naval Norte'],
    [
      'A Companhia do Estreito fechou a linha. Em fato relevante enviado à CVM, a companhia fala em custos altos.',
      'statement Companhia do Estreito',
    ],
    ['Num manifesto, o movimento Utentes em Luta denuncia o fecho do porto.', 'statement Utentes em Luta'],
    ['A Naval Norte aguarda a declaração de calamidade pelo governo federal.'],
    [
      'Em comunicado divulgado na segunda-feira, a Companhia do Estreito garante que o barco fica no porto.',
      'statement Companhia do Estreito 2026-02-09',
    ],
    [
      'A Defesa Civil de Mora informou, em nota publicada na terça-feira, que o barco fica no porto.',
      'statement Defesa Civil de Mora 2026-02-10',
    ],
    ['Segundo nota da Prefeitura de Vell, o barco fica no porto.', 'statement Prefeitura de Vell'],
    [
      'A Naval Norte comprou o barco. “Lamentamos muito”, escreveu a empresa em comunicado enviado na terça-feira.',
      'statement Naval Norte 2026-02-10',
    ],
    ['O presidente da câmara, Rui Lobo, disse em comunicado que o barco está velho.'],
  ],
  it: [
    ['In una nota inviata alla stampa, Acque Nord annuncia che la nave resterà in porto.', 'statement Acque Nord'],
    ['Con un comunicato Acque Nord ha smentito lunedì ogni negligenza.', 'statement Acque Nord 2026-02-09'],
    [
      'Sulla propria pagina Facebook la Compagnia dello Stretto ha annunciato che la nave è vecchia.',
      'statement Compagnia dello Stretto',
    ],
    ['La Compagnia dello Stretto ha presentato lunedì ricorso.'],
    [
      'In una nota diffusa lunedì, la Compagnia dello Stretto assicura che la nave resterà in porto.',
      'statement Compagnia dello Stretto 2026-02-09',
    ],
    [
      'Lo ha comunicato il Comune di Mora con un avviso pubblicato martedì sul proprio sito.',
      'statement Comune di Mora 2026-02-10',
    ],
    ['Secondo un comunicato della Prefettura di Vell, la nave resterà in porto.', 'statement Prefettura di Vell'],
    [
      'Lo ha annunciato Acque Nord, la società pubblica che gestisce il porto. «Ci dispiace molto», si legge in una nota della società.',
      'statement Acque Nord',
    ],
    ['Il sindaco, Ugo Ferri, ha detto in una nota che la nave è vecchia.'],
  ],
  ru: [
    [
      'О закрытии порта во вторник сообщило главное управление МЧС по краю.',
      'statement главное управление МЧС по краю 2026-02-10',
    ],
    ['О проверке сообщил мэр Иван Лобов.'],
    [
      'По информации областного управления полиции, распространённой в понедельник, капитана задержали.',
      'statement областного управления полиции 2026-02-09',
    ],
    [
      'В Вередской больнице впервые открыли отделение для моряков. Об этом 9 февраля сообщили в учреждении.',
      'statement Вередской больнице 2026-02-09',
    ],
    ['Об этом сообщили в городе.'],
    ['Мост закрыт, предупредил Банк Севера 9 февраля.', 'statement Банк Севера 2026-02-09'],
    ['Мост закрыт, сообщила городская администрация.'],
    ['Паром вернётся до понедельника, говорится в сообщении Портового управления.', 'statement Портового управления'],
    ['Пострадавших нет, уточняется на сайте дептранса.', 'statement дептранса'],
    ['«Паром стоит», — сообщает пресс-служба краевой прокуратуры.', 'statement краевой прокуратуры'],
    ['По сообщению управления порта, капитана задержали 8 февраля.', 'statement управления порта'],
    [
      'В сообщении, опубликованном в понедельник, Портовое управление просит жителей о терпении.',
      'statement Портовое управление 2026-02-09',
    ],
    [
      '«Мы сожалеем об этом», — говорится в заявлении Морского совета, опубликованном во вторник.',
      'statement Морского совета 2026-02-10',
    ],
    ['Об этом говорится в пресс-релизе компании «Север».', 'statement компании «Север»'],
    ['В пресс-службе министерства транспорта сообщили, что паром стар.'],
    ['Компания «Север» опубликовала во вторник заявление на своём сайте.', 'statement Компания «Север» 2026-02-10'],
    ['Мэр Иван Лобов в своём заявлении назвал паром старым.'],
  ],
  uk: [
    ['«Нам соромно», — ідеться в заяві, яку «Хвиля» оприлюднила на сайті у середу.', 'statement Хвиля 2026-02-11'],
    [
      'Рух мостом закрито, повідомила у понеділок пресслужба обласної поліції.',
      'statement обласної поліції 2026-02-09',
    ],
    [
      'У Вередській міській лікарні вперше відкрили відділення для моряків. Про це у вівторок повідомили в закладі.',
      'statement Вередській міській лікарні 2026-02-10',
    ],
    [
      'На самому Вередському цукрозаводі провину заперечують. «Нам прикро», — ідеться в заяві підприємства.',
      'statement Вередському цукрозаводі',
    ],
    ['Про це поінформувала обласна прокуратура 11 лютого.', 'statement обласна прокуратура 2026-02-11'],
    ['Футбольний клуб «Зоря» звільнив тренера, йдеться на офіційному сайті клубу.', 'statement Футбольний клуб «Зоря»'],
    ['Заяву компанії, розіслану журналістам у понеділок, підписав директор.', 'statement компанії 2026-02-09'],
    ['Про це повідомляє пресслужба обласної прокуратури.', 'statement обласної прокуратури'],
    ['У повідомленні, яке Портове управління оприлюднило торік, ідеться про терпіння.', 'statement Портове управління'],
    [
      '«Нам прикро через це», — ідеться в заяві Морської ради, оприлюдненій у вівторок.',
      'statement Морської ради 2026-02-10',
    ],
    ['Мораська сільська рада у дописі на своїй сторінці попросила про терпіння.', 'statement Мораська сільська рада'],
    ['Про це йдеться у пресрелізі компанії «Північ».', 'statement компанії «Північ»'],
    ['Мер Іван Лобода у своїй заяві назвав пором старим.'],
  ],
  ar: [
    ['وأفاد بيان للحرس الساحلي بأن أربعة عشر شخصا أنقذوا.', 'statement الحرس الساحلي'],
    ['وفي بيان نشرته الاثنين، أكدت هيئة الموانئ أن العبارة ستبقى في المرفأ.', 'statement هيئة الموانئ 2026-02-09'],
    ['وقالت وزارة النقل في بيان صدر الثلاثاء إن العبارة ستبقى في المرفأ.', 'statement وزارة النقل 2026-02-10'],
    ['وجاء في بيان صادر عن بلدية مورا أن العبارة ستبقى في المرفأ.', 'statement بلدية مورا'],
    ['وأصدرت شركة الشمال بيانا قالت فيه إن العبارة قديمة.', 'statement شركة الشمال'],
  ],
  fa: [
    ['سازمان بنادر در بیانیه‌ای که دوشنبه منتشر شد اعلام کرد بندر بسته می‌ماند.', 'statement سازمان بنادر 2026-02-09'],
    [
      'اتحادیه ناشران و کتابفروشان هفته گذشته بیانیه‌ای منتشر کرد و از مردم خواست صبور باشند.',
      'statement اتحادیه ناشران و کتابفروشان',
    ],
    ['به گزارش روابط عمومی اداره بنادر، اسکله بسته است.', 'statement اداره بنادر'],
    ['طبق اعلام وزارت بهداشت، چهل نفر بیمار شدند.', 'statement وزارت بهداشت'],
    ['سازمان بنادر در بیانیه‌ای که دوشنبه منتشر شد اعلام کرد کشتی در بندر می‌ماند.', 'statement سازمان بنادر 2026-02-09'],
    ['در اطلاعیه شهرداری مورا آمده است که کشتی در بندر می‌ماند.', 'statement شهرداری مورا'],
    ['وزارت راه با انتشار بیانیه‌ای از مردم خواست صبور باشند.', 'statement وزارت راه'],
    ['شرکت شمال در اطلاعیه‌ای نوشت: «کشتی فرسوده است و باید بماند.»', 'statement شرکت شمال'],
  ],
}
