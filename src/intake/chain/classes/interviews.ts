import type { ClassOfCases } from './classes.ts'

/** What somebody told an outlet, also one whose name says nothing of an outlet. */
export const interviews: ClassOfCases = {
  en: [
    ['“A rose cannot wait,” Ada Quist told Business Daily yesterday.', 'interview Business Daily 2026-02-11'],
    ['“We have no crew left,” Edda Lund told Skerry FM on Tuesday.', 'interview Skerry FM 2026-02-10'],
    ['“We have no crew left,” Edda Lund said in an interview with the Lantern.', 'interview Lantern'],
    ['Speaking on Tidewatch on Monday, Edda Lund said the crew was tired.', 'interview Tidewatch 2026-02-09'],
    ['Asked by the Vell Enquirer whether the boat was old, Edda Lund laughed.', 'interview Vell Enquirer'],
    ['The captain, Edda Lund, was interviewed by Tom Arden, a teacher, in the hall.'],
    ['Edda Lund told her mother and told Tom Arden on Tuesday that the boat was old.'],
  ],
  de: [
    ['„Die Mole ist alt“, sagte Jan Holm der Zeitschrift „Landleben heute“.', 'interview Landleben heute'],
    ['»Wir prüfen das«, schreibt Anna Holm in einer E-Mail.'],
    ['Die Opposition verlangt, den „Sund-Frieden“ zu kündigen.'],
    ['Jan Holm, im Ort nur der „Kreisel“ genannt, schwieg.'],
    ['Das ZDF-Morgenmagazin hatte live übertragen.'],
    ['Nele Varga nannte das Buch im Deutschlandfunk Kultur „ein Ereignis“.', 'interview Deutschlandfunk Kultur'],
    [
      '„Wir haben keine Leute mehr“, sagte Edda Lund am Dienstag dem »Sundspiegel«.',
      'interview Sundspiegel 2026-02-10',
    ],
    ['Im Gespräch mit dem Sender Welle Sund sagte Edda Lund, die Leute seien müde.', 'interview Welle Sund'],
    ['„Wir haben keine Leute mehr“, sagte Edda Lund dem Radiosender Deichfunk.', 'interview Deichfunk'],
    ['Edda Lund sagte ihrer Mutter am Dienstag, die Fähre sei alt.'],
  ],
  fr: [
    [
      'Invitée lundi de Détroit TV, Anne Morel a déclaré que l’équipage était fatigué.',
      'interview Détroit TV 2026-02-09',
    ],
    ['« Nous n’avons plus d’équipage », a confié Anne Morel au Goéland lundi.', 'interview Goéland 2026-02-09'],
    ['Dans un entretien accordé à L’Ancre, Anne Morel a reconnu la fatigue.', 'interview L’Ancre'],
    ['Anne Morel a dit à sa mère que le bateau était vieux.'],
  ],
  es: [
    [
      'Consultado el lunes por Radio Mora, el director del puerto no descartó el cierre.',
      'interview Radio Mora 2026-02-09',
    ],
    [
      'Según explicó este martes al diario El Oriental Ana Ruiz, el barco es viejo.',
      'interview El Oriental 2026-02-10',
    ],
    ['En diálogo con Radio Marea, Pau Serra dijo que la tripulación está cansada.', 'interview Radio Marea'],
    ['«Ya no tenemos tripulación», dijo Pau Serra el martes en Onda Mar.', 'interview Onda Mar 2026-02-10'],
    ['En una entrevista con Antena Vell, Pau Serra reconoció el cansancio.', 'interview Antena Vell'],
    ['Varias fuentes del puerto consultadas por la agencia Prensa Mar hablan de cansancio.', 'interview Prensa Mar'],
    [
      'El capitán Pau Serra señaló en contacto con Radio Marea que la tripulación está cansada.',
      'interview Radio Marea',
    ],
    ['Pau Serra contó a su madre que el barco era viejo.'],
  ],
  pt: [
    [
      'Na segunda-feira (9), à Rádio Planalto, o presidente já havia dito que o barco é velho.',
      'interview Rádio Planalto 2026-02-09',
    ],
    ['«Estamos cansados», desabafou Rui Lobo na zona de entrevistas rápidas da Sport TV.', 'interview Sport TV'],
    ['O barco está velho, afirmou à agência Lusa Amílcar Fontoura.', 'interview Lusa'],
    [
      'Na terça-feira, em entrevista à Antena do Cabo, Rui Lobo confessou que a tripulação está cansada.',
      'interview Antena do Cabo 2026-02-10',
    ],
    ['“Já não temos tripulação”, afirmou Rui Lobo, em declarações ao Farol.', 'interview Farol'],
    ['Ouvido pela Rádio Vell na segunda-feira, Rui Lobo falou de cansaço.', 'interview Rádio Vell 2026-02-09'],
    [
      'Ao “Bom Dia Porto”, da TV Vell, o capitão Rui Lobo reconheceu que a tripulação está cansada.',
      'interview TV Vell',
    ],
    ['O capitão Rui Lobo adiantou à KVC que a tripulação está cansada.', 'interview KVC'],
    ['Rui Lobo disse à mãe que o barco era velho.'],
  ],
  it: [
    [
      '«Non abbiamo più equipaggio», ha detto martedì Ugo Ferri ai microfoni di TeleVell.',
      'interview TeleVell 2026-02-10',
    ],
    ['Intervistato da Radio Vell, Ugo Ferri ha parlato di stanchezza.', 'interview Radio Vell'],
    ['In un’intervista al Faro, Ugo Ferri ha parlato di stanchezza.', 'interview Faro'],
    ['Ugo Ferri ha detto alla madre che la nave era vecchia.'],
  ],
  ru: [
    ['В Ассоциации перевозчиков «РБК» заявили, что паром стар.', 'interview РБК'],
    ['Депутат Иван Лобов рассказал Bloomberg, что паром продан.', 'interview Bloomberg'],
    ['Критик Иван Лобов в рецензии для «Театральной Вареды» назвал пьесу старой.', 'interview Театральной Вареды'],
    ['Как рассказал «Заливу» матрос Пётр Орлов, команда устала.', 'interview Заливу'],
    ['«Команда устала», — рассказала капитан Анна Белова РИА Новости.', 'interview РИА Новости'],
    ['«Команда устала», — сказала Белова в разговоре с «Вестником Вареды».'],
    ['В беседе с «Вестником» капитан Анна Белова рассказала, что команда устала.'],
    ['«У нас нет команды», — сказал Иван Лобов во вторник в эфире радио «Прилив».', 'interview Прилив 2026-02-10'],
    ['В интервью газете «Маяк» Иван Лобов признал, что команда устала.', 'interview Маяк'],
    ['«У нас нет команды», — рассказал «Проливу» Иван Лобов.', 'interview Проливу'],
    ['Иван Лобов рассказал матери, что паром стар.'],
  ],
  uk: [
    ['Представник компанії заявив Forbes, що пором продано.', 'interview Forbes'],
    ['«Пором старий», — пояснив директор «Електротрансу» Іван Лобода на засіданні.'],
    ['«Команда втомилась», – розповіла Анна Бойко Укрінформу.', 'interview Укрінформ'],
    ['Капітанка Анна Бойко в розмові з «Вісником» була обережною: «Команда втомилась».'],
    ['Капітанка в інтерв’ю Суспільному 2 лютого визнала, що команда втомилась.', 'interview Суспільному 2026-02-02'],
    ['У неділю в ефірі «Радіо Вареда» Іван Лобода сказав, що команда втомилася.', 'interview Радіо Вареда 2026-02-08'],
    ['В інтерв’ю виданню «Маяк» Іван Лобода визнав, що команда втомилася.', 'interview Маяк'],
    ['«У нас немає команди», — розповів «Протоці» Іван Лобода.', 'interview Протоці'],
    ['Іван Лобода розповів матері, що пором старий.'],
  ],
  ar: [
    ['وقال مسؤول في الميناء لفرانس برس طالبا عدم كشف اسمه إن السفينة بيعت.', 'interview فرانس برس'],
    ['وصرح الوزير سالم الحداد للتلفزيون الرسمي بأن العبارة ستعود.', 'interview التلفزيون الرسمي'],
    ['وقال القبطان سامي النجار في مقابلة مع قناة المضيق الثلاثاء إن الطاقم متعب.', 'interview قناة المضيق 2026-02-10'],
    ['وصرح القبطان سامي النجار لصحيفة المنارة بأن الطاقم متعب.', 'interview المنارة'],
    ['وفي حديث إلى إذاعة المد، قال القبطان سامي النجار إن الطاقم متعب.', 'interview إذاعة المد'],
  ],
  fa: [
    ['ناخدا رضا کاویان در گفت‌وگو با رادیو تنگه گفت خدمه خسته‌اند.', 'interview رادیو تنگه'],
    ['ناخدا رضا کاویان به روزنامه فانوس گفت خدمه خسته‌اند.', 'interview فانوس'],
    ['ناخدا رضا کاویان در مصاحبه با شبکه موج در روز سه‌شنبه گفت خدمه خسته‌اند.', 'interview شبکه موج 2026-02-10'],
  ],
}
