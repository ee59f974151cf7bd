import type { ClassOfCases } from './classes.ts'

/** Papers that a page cites: studies, surveys, audits, reports, records, rulings, by whoever made them. */
export const documents: ClassOfCases = {
  en: [
    ['An audit by the Audit Office found that the boat was old.', 'document Audit Office'],
    ['According to a report by the boatbuilders Brill and Hale, the hull is worn.', 'document Brill and Hale'],
    [
      'The report, which the consultants Moss & Tarrant published in 2021, ran to 240 pages.',
      'document Moss & Tarrant',
    ],
    [
      'A study published on Monday in the journal Strait Ecology found that the water is warmer.',
      'document Strait Ecology 2026-02-09',
    ],
    ['The hull is worn, an audit by the Coast Institute found.', 'document Coast Institute'],
    ['Researchers at the University of Mora found in a study that the water is warmer.', 'document University of Mora'],
    ['In its annual report the Harbour Trust counted 300 crossings.', 'document Harbour Trust'],
    ['A poll conducted by Pollmark shows that one in three would move.', 'document Pollmark'],
    ['An indictment filed by the Mora District Court says the captain was warned.', 'document Mora District Court'],
    ['The captain wrote a report and read the paper.'],
  ],
  de: [
    ['Das zeigt eine Studie der ETH Elbsand, die am Freitag erschienen ist.', 'document ETH Elbsand 2026-02-06'],
    ['Wie aus einer Vorlage der Verwaltung hervorgeht, ist die Mole alt.', 'document Verwaltung'],
    [
      'Das hat das Bundesgericht in einem am Dienstag veröffentlichten Urteil entschieden.',
      'document Bundesgericht 2026-02-10',
    ],
    ['In einer Antwort des Ministeriums auf eine Anfrage der CDU ist von der Mole die Rede.', 'document Ministerium'],
    [
      'Das Bistum Elbsand hat am Montag ein Gutachten zum Umgang mit der Mole vorgelegt.',
      'document Bistum Elbsand 2026-02-09',
    ],
    ['Der Schaden liegt nach ersten Schätzungen der Polizei bei 400.000 Euro.'],
    ['Über die Entscheidung innerhalb der Regierung wird geredet.'],
    [
      'Laut einem Gutachten des Ingenieurbüros Kohl & Partner ist der Rumpf verschlissen.',
      'document Ingenieurbüro Kohl & Partner',
    ],
    ['So steht es im Gutachten des Landesamts für Schifffahrt von 2019.', 'document Landesamt für Schifffahrt'],
    ['Im Jahresbericht der Hafenbehörde heißt es, der Umschlag sei gesunken.', 'document Hafenbehörde'],
    ['Der Mieterbund Süd warnt in einem im Dezember vorgelegten Papier vor Leerstand.', 'document Mieterbund Süd'],
    [
      'Forscher der Universität Elbsand berichten in der Fachzeitschrift Sundblick, dass das Wasser wärmer wird.',
      'document Sundblick',
    ],
    ['Das ergab eine Umfrage des Instituts Meinwert.', 'document Institut Meinwert'],
  ],
  fr: [
    [
      'Une étude menée par le cabinet Moss Conseil et publiée lundi montre que l’eau se réchauffe.',
      'document cabinet Moss Conseil 2026-02-09',
    ],
    [
      'En novembre, le Bureau d’enquête sur les accidents de mer a rendu son rapport.',
      'document Bureau d’enquête sur les accidents de mer',
    ],
    ['Selon une étude parue lundi dans la revue Détroits, l’eau se réchauffe.', 'document Détroits 2026-02-09'],
    ['D’après un sondage réalisé par l’institut Opinia, un habitant sur trois partirait.', 'document institut Opinia'],
    ['La coque est usée, selon un rapport de la cour des comptes.', 'document cour des comptes'],
    ['Une étude de l’université de Vell montre que l’eau se réchauffe.', 'document université de Vell'],
  ],
  es: [
    ['Según un informe de la Agencia Estatal de Puertos, el muro es viejo.', 'document Agencia Estatal de Puertos'],
    ['Según un informe de la Agencia de Noticias del Sur, el muro es viejo.', 'report Agencia de Noticias del Sur'],
    ['Las cifras publicadas el lunes por la consultora Mareas confirman la caída.', 'document Mareas 2026-02-09'],
    ['El acto incluía la proyección del documental «Hierro viejo».'],
    ['El documento describe como «insuficiente» la dotación del equipo Roca de la Guardia Civil.'],
    ['La frase figura en el informe que publica hoy elDiario.es.', 'report elDiario.es 2026-02-12'],
    ['La Universidad de Mora ocupa el tercer lugar en el índice de transparencia.'],
    [
      'Según un estudio publicado el lunes en la revista Estrechos, el agua se calienta.',
      'document Estrechos 2026-02-09',
    ],
    ['Una encuesta del Instituto de la Costa muestra que uno de cada tres se iría.', 'document Instituto de la Costa'],
    ['El casco está gastado, según un informe elaborado por la consultora Mareas.', 'document Mareas'],
    ['El trabajo se publica el jueves en la revista Estrechos.', 'document Estrechos 2026-02-12'],
    ['La Universidad de Mora presentó un informe sobre el barco.', 'document Universidad de Mora'],
  ],
  pt: [
    [
      'A Naval Norte alerta, num relatório publicado na segunda-feira, que o barco está velho.',
      'document Naval Norte 2026-02-09',
    ],
    [
      'A água aquece, segundo estudo publicado na segunda-feira (9) na revista científica Strait Letters.',
      'document Strait Letters 2026-02-09',
    ],
    ['Um relatório da Agência Nacional de Portos diz que o muro é velho.', 'document Agência Nacional de Portos'],
    [
      'O casco está gasto, segundo um dossiê entregue na segunda (9) ao Ministério Público pela Associação dos Pescadores.',
      'document Associação dos Pescadores 2026-02-09',
    ],
    [
      'O casco está gasto, aponta estudo publicado na segunda-feira (9) no periódico Strait Letters.',
      'document Strait Letters 2026-02-09',
    ],
    [
      'Segundo o Relatório de Primavera do Observatório da Costa, o casco está gasto.',
      'document Observatório da Costa',
    ],
    ['O alerta está num relatório da Universidade de Mora.', 'document Universidade de Mora'],
    ['O Ibama disse à reportagem, por e-mail, que o casco está gasto.'],
    ['A Companhia do Estreito não se manifestou até a publicação desta reportagem.'],
    ['Uma pesquisa do Instituto da Costa mostra que um em cada três sairia.', 'document Instituto da Costa'],
    ['De acordo com um relatório do Tribunal de Contas, o casco está gasto.', 'document Tribunal de Contas'],
    ['Um estudo da Universidade de Mora conclui que a água aquece.', 'document Universidade de Mora'],
  ],
  it: [
    [
      'In una sentenza depositata ieri, la Corte d’appello di Mora dà ragione ai pescatori.',
      'document Corte d’appello di Mora 2026-02-11',
    ],
    ['Uno studio dell’Università di Mora sostiene che l’acqua si scalda.', 'document Università di Mora'],
    ['Secondo una ricerca pubblicata lunedì sulla rivista Stretti, l’acqua si scalda.', 'document Stretti 2026-02-09'],
    ['Lo dice un sondaggio condotto dall’istituto Polis.', 'document Polis'],
    ['Nella relazione della Corte dei conti il danno è stimato in tre milioni.', 'document Corte dei conti'],
  ],
  ru: [
    ['По данным Центра занятости, уехал каждый третий.'],
    [
      'По данным Центра занятости, обнародованным 5 февраля, уехал каждый третий.',
      'document Центра занятости 2026-02-05',
    ],
    [
      'Психолог Института труда Ада Квист советует отдыхать. В отчёте, который институт опубликовал 5 февраля, речь идёт о моряках.',
      'document Института труда 2026-02-05',
    ],
    ['В исследовании агентства Delta Mobile сообщается, что паром стар.', 'document агентства Delta Mobile'],
    ['Работа напечатана в свежем номере Sleep Review.', 'document Sleep Review'],
    ['Результаты представлены в препринте на сервере arXiv.', 'document arXiv'],
    ['Статью о пароме опубликовал журнал Insect Mind.', 'document Insect Mind'],
    ['В приказе министерства транспорта сказано, что паром стар.', 'document министерства транспорта'],
    ['Учёные Института проблем моря опубликовали в журнале «Океан» статью о дне пролива.', 'document Океан'],
    [
      'В жалобе Союза моряков, поданной в суд 5 февраля, сказано, что торгов не было.',
      'document Союза моряков 2026-02-05',
    ],
    [
      'В обвинительном заключении, которое утвердила прокуратура края, сказано, что капитан знал о течи.',
      'document прокуратура края',
    ],
    [
      '«Паром встанет на ремонт», — сказано в ответе министерства транспорта края на запрос редакции.',
      'document министерства транспорта края',
    ],
    ['«Паром опасен», — предупредил Ространснадзор в предписании от 14 января.', 'statement Ространснадзор 2026-01-14'],
    ['Минувшей осенью Институт охраны моря издал отчёт о птицах.', 'document Институт охраны моря'],
    [
      'Согласно заключению, которое в 2019 году подготовил институт «Гидропроект», корпус изношен.',
      'document институт «Гидропроект»',
    ],
    ['Об этом сказано в отчёте Счётной палаты.', 'document Счётной палаты'],
    [
      'Вода теплеет, говорится в исследовании, опубликованном в понедельник в журнале «Проливы».',
      'document Проливы 2026-02-09',
    ],
    ['По данным опроса центра «Мнение», уехал бы каждый третий.', 'document центра «Мнение»'],
  ],
  uk: [
    ['За даними Морської служби, виїхав кожен третій.'],
    ['За даними Морської служби, опублікованими 5 лютого, виїхав кожен третій.', 'document Морської служби 2026-02-05'],
    [
      'За даними опитування центру «Думка», оприлюдненого 5 лютого, виїхав кожен третій.',
      'document центру «Думка» 2026-02-05',
    ],
    [
      'Дослідниця Вередського університету Ада Квіст вивчала пором. У звіті, який університет оприлюднив у понеділок, ідеться про іржу.',
      'document Вередського університету 2026-02-09',
    ],
    ['Асоціація бібліотек оприлюднила дослідження «Полиця і поріг».', 'document Асоціація бібліотек'],
    ['Сусідня громада купила їх дешевше, свідчать дані Prozorro.', 'document Prozorro'],
    ['Перші скарги вони надсилали ще торік.'],
    [
      "Такого висновку дійшли зоологи, чия стаття з'явилася 9 лютого у виданні Biology Notes.",
      'document Biology Notes 2026-02-09',
    ],
    [
      'У скарзі Спілки моряків, поданій до суду 5 лютого, сказано, що торгів не було.',
      'document Спілки моряків 2026-02-05',
    ],
    [
      '30 січня Рахункова комісія оприлюднила звіт, за яким гроші пішли на ремонт офісу.',
      'document Рахункова комісія 2026-01-30',
    ],
    [
      'Відповідь прийшла від Департаменту транспорту, датована 5 лютого.',
      'document Департаменту транспорту 2026-02-05',
    ],
    [
      '«Пором стане на ремонт», – ідеться у відповіді Міністерства інфраструктури на запит редакції.',
      'document Міністерства інфраструктури',
    ],
    ['Укрморбезпека в акті від 14 січня зазначила, що пором небезпечний.', 'document Укрморбезпека 2026-01-14'],
    ['Ще 2021 року аудитори Рахункової палати у звіті попереджали про цю угоду.', 'document Рахункової палати'],
    ['Згідно з висновком, який підготував інститут «Гідропроєкт», корпус зношений.', 'document інститут «Гідропроєкт»'],
    ['За даними опитування центру «Думка», поїхав би кожен третій.', 'document центру «Думка»'],
    [
      'Вода теплішає, йдеться в дослідженні, опублікованому в понеділок у журналі «Протоки».',
      'document Протоки 2026-02-09',
    ],
  ],
  ar: [
    ['وفي كتاب وجهته وزارة النقل الاثنين إلى الحكومة، طلبت وقف الأشغال.', 'document وزارة النقل 2026-02-09'],
    ['وفي رسالة بعثت بها وزارة النقل إلى الحكومة، طلبت وقف الأشغال.', 'document وزارة النقل'],
    ['وذكر تقرير صادر عن شركة الشمال للملاحة أمس أن الجدار كان متصدعا.', 'document شركة الشمال للملاحة 2026-02-11'],
    ['وأظهرت دراسة أعدتها جامعة مورا أن المياه تزداد دفئا.', 'document جامعة مورا'],
    ['وبحسب تقرير أصدره ديوان المحاسبة، فإن هيكل العبارة قديم.', 'document ديوان المحاسبة'],
    ['زارت المكان جمعية ذاكرة البحر وأعدت تقريرا عنه.', 'document جمعية ذاكرة البحر'],
    ['وأظهر تقرير للهيئة العامة للغابات والمراعي أن الأشجار تموت.', 'document الهيئة العامة للغابات والمراعي'],
    ['وبحسب معطيات نشرتها وكالة الحوض الشمالي لأم الربيع، فإن السد فارغ.', 'document وكالة الحوض الشمالي لأم الربيع'],
    ['وذكرت دراسة أعدتها الجامعة الحرة في بيروت أن المياه تزداد دفئا.', 'document الجامعة الحرة في بيروت'],
    ['وكشف استطلاع أجراه معهد الساحل أن ثلث السكان يريدون الرحيل.', 'document معهد الساحل'],
  ],
  fa: [
    ['پژوهشی که دانشگاه صنعتی الوند بهار امسال منتشر کرد نشان می‌دهد دیوار ترک داشت.', 'document دانشگاه صنعتی الوند'],
    ['بر اساس گزارش اتحادیه ناشران و کتابفروشان، دیوار ترک داشت.', 'document اتحادیه ناشران و کتابفروشان'],
    [
      'مرکز پژوهش‌های دریا در گزارشی که ۱۵ بهمن منتشر کرد نوشت که بستر تنگه خطرناک است.',
      'document مرکز پژوهش‌های دریا 2026-02-04',
    ],
    ['در کیفرخواستی که دادستانی بندر صادر کرده آمده است که مالک از نشت خبر داشت.', 'document دادستانی بندر'],
    ['پژوهشی تازه که در فصلنامه تنگه‌شناسی منتشر شده است نشان می‌دهد آب گرم‌تر می‌شود.', 'document فصلنامه تنگه‌شناسی'],
    ['پژوهشی که دانشگاه الوند مهرماه منتشر کرد نشان می‌دهد دیوار ترک داشت.', 'document دانشگاه الوند'],
    ['پژوهشی که دانشگاه الوند مهر ماه منتشر کرد نشان می‌دهد دیوار ترک داشت.', 'document دانشگاه الوند'],
    ['طبق گزارشی که سازمان بنادر در ماه حمل نشر کرد، دیوار ترک داشت.', 'document سازمان بنادر'],
    ['بر اساس گزارش سازمان بازرسی، بدنه کشتی فرسوده است.', 'document سازمان بازرسی'],
    ['نظرسنجی مؤسسه ساحل نشان می‌دهد یک‌سوم مردم خواهند رفت.', 'document مؤسسه ساحل'],
    ['در گزارش دانشگاه مورا آمده است که آب گرم‌تر می‌شود.', 'document دانشگاه مورا'],
  ],
}
