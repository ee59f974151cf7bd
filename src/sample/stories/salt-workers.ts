import { published, waiting } from '../standings.ts'
import { type Writer, workFrom } from '../telling.ts'
import { apart, h2, list, p, related, said } from '../writing.ts'

const arabic = {
  q1: 'من يسير إلى حيث وضع صاحب العمل عملَه فهو في العمل',
  q2: 'طلبتُ أن يقرأوا لي الجملة مرّتين',
  q3: 'ثم مشيتُ إلى بيتي بلا أجر، للمرة الأخيرة',
  q4: 'يعرفون ثمن تلك الساعة منذ سنين، ولهذا أوقفوا الحافلة',
  q5: 'لا استمارة لدينا بعد، فنكتب على ظهر جدول المدّ',
  q6: 'سنحسب كل خطوة، لكن السدّ لم يكن طويلًا إلى هذا الحد قبل أن تقيسه المحكمة',
}

const court = {
  named: 'labour-court',
  role: { en: 'in its ruling 114', es: 'en su sentencia 114', ar: 'في حكمها رقم ١١٤' },
} as const
const sarour = {
  named: 'hamid-sarour',
  role: { en: 'salt worker', es: 'trabajador de las salinas', ar: 'عامل ملّاحات' },
} as const
const steward = {
  named: 'rim-adel',
  role: { en: 'shop steward', es: 'delegada sindical', ar: 'المندوبة النقابية' },
} as const
const foreman = {
  described: { en: 'a foreman at the saltworks', es: 'un capataz de las salinas', ar: 'رئيس عمّال في الملّاحات' },
  deskOnly:
    'The name is known to Huda Kassab. He may not speak for the company and would lose his house with his post.',
}
const company = { withheld: 'A director of Salinas Lume, by telephone to Huda Kassab; on the record, but not by name.' }

/** From Sawt al-Mina's Arabic: a ruling that we read, an interview that others made, their report, our translation. */
export const saltWorkers: Writer = (cal) =>
  workFrom(
    {
      key: 'salt-workers',
      section: 'labour',
      origin: 'ar',
      picture: 'salt',
      author: { name: 'huda-kassab', of: 'sawt-al-mina' },
      licence: {
        terms: { en: 'Republished with permission', es: 'Publicado con permiso', ar: 'أعيد نشره بإذن' },
        grantedBy: 'The editors of Sawt al-Mina, by letter; in any language, unabridged',
        until: cal.day(330),
      },
      steps: [
        {
          id: 'h1',
          kind: 'document',
          publisher: 'labour-court',
          address: 'https://court.rasluma.example/rulings/114',
          language: 'ar',
          on: cal.day(-4),
          seen: 'us',
          note: 'Ruling 114, nine pages. Dalia read all of it; the sentence that we quote is on page 6.',
        },
        {
          id: 'h2',
          kind: 'interview',
          with: 'hamid-sarour',
          publisher: 'sawt-al-mina',
          author: 'huda-kassab',
          language: 'ar',
          on: cal.day(-3),
          seen: 'others',
        },
        {
          id: 'h3',
          kind: 'report',
          publisher: 'sawt-al-mina',
          author: 'huda-kassab',
          address: 'https://sawtalmina.example/labour/the-hour-on-the-dyke',
          language: 'ar',
          on: cal.day(-3),
          seen: 'us',
        },
        {
          id: 'h4',
          kind: 'interview',
          with: { en: 'the clerk of the court', es: 'la secretaria del juzgado', ar: 'كاتبة المحكمة' },
          publisher: 'harbour-desk',
          language: 'ar',
          on: cal.day(-2),
          seen: 'us',
          deskOnly: true,
          note: 'Call with the clerk of the court, for the desk only: the ruling is not sealed. Ada Lindqvist.',
        },
      ],
      said: [
        {
          id: 'q1',
          by: court,
          verb: { en: 'wrote', es: 'escribió', ar: 'كتبت' },
          hop: 'h1',
          said: { language: 'ar', text: arabic.q1 },
        },
        {
          id: 'q2',
          by: sarour,
          verb: { en: 'told', es: 'dijo', ar: 'قال' },
          hop: 'h2',
          said: { language: 'ar', text: arabic.q2 },
        },
        {
          id: 'q3',
          by: sarour,
          verb: { en: 'told', es: 'dijo', ar: 'قال' },
          hop: 'h2',
          said: { language: 'ar', text: arabic.q3 },
        },
        {
          id: 'q4',
          by: foreman,
          verb: { en: 'put it', es: 'lo contó', ar: 'قال' },
          hop: 'h3',
          said: { language: 'ar', text: arabic.q4 },
        },
        {
          id: 'q5',
          by: steward,
          verb: { en: 'said', es: 'dijo', ar: 'قالت' },
          hop: 'h3',
          said: { language: 'ar', text: arabic.q5 },
        },
        {
          id: 'q6',
          by: company,
          verb: { en: 'said', es: 'dijo', ar: 'قال' },
          hop: 'h3',
          said: { language: 'ar', text: arabic.q6 },
        },
      ],
      copy: {
        en: {
          slug: 'salt-workers-will-be-paid-for-the-hour',
          headline: 'Salt workers will be paid for the hour it takes to reach the pans',
          standfirst: `A court in Ras Luma has ruled that the walk along the dyke is work. The company has until ${cal.words(26, 'en', 'date')} to start counting it.`,
          dateline: 'RAS LUMA',
          tags: ['saltworks', 'working time', 'Ras Luma'],
          writtenBy: 'dalia',
          standing: published(cal.at(-1, '17:00'), 'dalia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              `For as long as anyone at the saltworks remembers, the working day has begun at the far end of the dyke. On ${cal.words(-4, 'en', 'weekday')} the labour court moved it to the gate, 3.8 kilometres and most of an hour earlier.`,
            ),
            p(
              'p2',
              '“',
              said('q1', 'A person who walks to where the employer has put the work is at work'),
              '”, the court wrote in its ruling, which covers 312 people and reaches back four months. What is owed must be paid within sixty days, and the gate must have a clock that both sides can read.',
            ),
            p(
              'p3',
              'Hamid Sarour, who has raked the middle pans for nineteen years and brought the case with four others, heard it by telephone. “',
              said('q2', 'I asked them to read me the sentence twice'),
              '”, he told Sawt al-Mina. “',
              said('q3', 'Then I walked home, unpaid, for the last time'),
              '.”',
            ),
            h2('s1', 'A dyke, measured'),
            p(
              'p4',
              'The company, Salinas Lume, had argued that a walk is a walk, and that people who live in town walk to their work too. The court sent somebody with a wheel. The dyke, the ruling says, belongs to the company; it leads nowhere but to the company’s pans; nobody may use it who is not on shift; and it takes 52 minutes at a working pace, with the tools. It lists what makes a path a place of work:',
            ),
            list(
              'l1',
              ['one employer decides where it begins and where it ends;'],
              ['nobody can use it for anything else;'],
              ['what is carried along it is needed at the end of it.'],
            ),
            p('p5', 'The rakes weigh four kilos each. This, too, is in the ruling.'),
            h2('s2', 'What the hour costs'),
            p(
              'p6',
              'The company says that it will obey the ruling and appeal against it, for which it has thirty days. It puts the cost of the walk at four per cent of wages, and what it owes at more than it earned in the last half-year. “',
              said('q6', 'We shall count every step, but the dyke was never this long before the court measured it'),
              '”, a director said.',
            ),
            p(
              'p7',
              'A foreman, who asked not to be named because he may not speak for the company, put it to Sawt al-Mina another way:',
            ),
            apart(
              'b1',
              '“',
              said('q4', 'They have known the price of that hour for years. It is why they stopped the bus'),
              '.”',
            ),
            p(
              'p8',
              `The bus ran along the dyke until six years ago. The ruling does not bring it back, but from ${cal.words(26, 'en', 'date')} every walk must be entered in the shift book, at both ends, by the worker and by the gate.`,
            ),
            related('r1', 'night-shift', 'The night shift at the cannery has one interpreter. She is also on the line'),
            p(
              'p9',
              `On ${cal.words(-3, 'en', 'weekday')} morning the first of them were already writing it down. “`,
              said('q5', 'We have no form for it yet, so we use the back of the tide table'),
              '”, said Rim Adel, the shop steward. The first entry reads: out 05:10, pans 06:02, wind against.',
            ),
          ],
        },
        es: {
          slug: 'los-salineros-cobraran-la-hora-que-tardan-en-llegar',
          headline: 'Los salineros cobrarán la hora que tardan en llegar a los estanques',
          standfirst: `Un juzgado de Ras Luma ha dictaminado que caminar por el dique es trabajar. La empresa tiene hasta el ${cal.words(26, 'es', 'date')} para empezar a contarlo.`,
          dateline: 'RAS LUMA',
          tags: ['salinas', 'jornada', 'Ras Luma'],
          writtenBy: 'tomas',
          standing: waiting('checking', cal.hoursAgo(3.5), {
            assignedTo: 'ada',
            dueAt: cal.hoursAgo(-2),
            signed: ['tomas'],
            unconfirmed: ['q4'],
            remarks: [
              {
                by: 'noor',
                about: 'q4',
                at: cal.hoursAgo(0.7),
                words: 'He says that they stopped the bus. Ours doesn’t say who did.',
              },
            ],
          }),
          body: [
            p(
              'p1',
              `Desde que hay memoria en las salinas, la jornada ha empezado al final del dique. El ${cal.words(-4, 'es', 'weekday')} el juzgado de lo social la trasladó a la puerta: 3,8 kilómetros y casi una hora antes.`,
            ),
            p(
              'p2',
              '«',
              said('q1', 'Quien camina hasta donde el empresario ha puesto el trabajo está en el trabajo'),
              '», escribió el juzgado en una sentencia que ampara a 312 personas y se remonta cuatro meses. Lo que se debe ha de pagarse en sesenta días, y en la puerta tiene que haber un reloj que puedan leer ambas partes.',
            ),
            p(
              'p3',
              'Hamid Sarour, que lleva diecinueve años rastrillando los estanques centrales y presentó la demanda con otros cuatro, se enteró por teléfono. «',
              said('q2', 'Pedí que me leyeran la frase dos veces'),
              '», dijo a Sawt al-Mina. «',
              said('q3', 'Luego volví andando a casa, sin cobrar, por última vez'),
              '».',
            ),
            h2('s1', 'Un dique medido'),
            p(
              'p4',
              'La empresa, Salinas Lume, sostenía que caminar es caminar y que quien vive en el pueblo también va a pie a su trabajo. El juzgado mandó a alguien con una rueda de medir. El dique, dice la sentencia, es de la empresa; no lleva más que a los estanques de la empresa; no puede usarlo quien no esté de turno, y se tarda 52 minutos en recorrerlo a paso de trabajo y con las herramientas. La sentencia enumera lo que convierte un camino en lugar de trabajo:',
            ),
            list(
              'l1',
              ['un solo empresario decide dónde empieza y dónde acaba;'],
              ['nadie puede usarlo para otra cosa;'],
              ['lo que se lleva por él hace falta al final.'],
            ),
            p('p5', 'Cada rastrillo pesa cuatro kilos. También eso está en la sentencia.'),
            h2('s2', 'Lo que cuesta la hora'),
            p(
              'p6',
              'La empresa dice que cumplirá la sentencia y la recurrirá, para lo que tiene treinta días. Calcula que el camino le costará el cuatro por ciento de los salarios, y que lo que debe es más de lo que ganó en el último semestre. «',
              said('q6', 'Contaremos cada paso, pero el dique nunca fue tan largo hasta que lo midió el juzgado'),
              '», dijo un directivo.',
            ),
            p(
              'p7',
              'Un capataz, que pidió no ser nombrado porque no está autorizado a hablar por la empresa, se lo contó a Sawt al-Mina de otro modo:',
            ),
            apart(
              'b1',
              '«',
              said('q4', 'Saben lo que vale esa hora desde hace años. Por eso se paró el autobús'),
              '».',
            ),
            p(
              'p8',
              `El autobús recorrió el dique hasta hace seis años. La sentencia no lo devuelve, pero a partir del ${cal.words(26, 'es', 'date')} cada trayecto deberá anotarse en el libro de turnos, en los dos extremos, por el trabajador y por la puerta.`,
            ),
            related(
              'r1',
              'night-shift',
              'El turno de noche de la conservera tiene una intérprete. También está en la cadena',
            ),
            p(
              'p9',
              `El ${cal.words(-3, 'es', 'weekday')} por la mañana los primeros ya lo estaban apuntando. «`,
              said('q5', 'Todavía no tenemos impreso, así que usamos el dorso de la tabla de mareas'),
              '», dijo Rim Adel, la delegada sindical. La primera anotación dice: salida 5:10, estanques 6:02, viento en contra.',
            ),
          ],
        },
        ar: {
          slug: 'ummal-al-mallahat-wa-ajr-al-saa',
          headline: 'لعمّال الملّاحات أجرُ الساعة التي يقطعونها سيرًا إلى الأحواض',
          standfirst: `قضت محكمة العمل في رأس لومة بأن السير على السدّ جزء من يوم العمل. وأمام الشركة مهلة حتى ${cal.words(26, 'ar', 'date')} لتبدأ باحتسابه.`,
          dateline: 'رأس لومة',
          tags: ['الملّاحات', 'ساعات العمل', 'رأس لومة'],
          writtenBy: 'dalia',
          standing: published(cal.at(-1, '15:30'), 'dalia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              `منذ أن وعى عمّال الملّاحات على عملهم ويوم العمل يبدأ عند طرف السدّ البعيد. ويوم ${cal.words(-4, 'ar', 'weekday')} نقلته محكمة العمل إلى البوابة: ٣٫٨ كيلومترات إلى الوراء، وساعة إلا قليلًا.`,
            ),
            p(
              'p2',
              '«',
              said('q1', arabic.q1),
              '»، كتبت المحكمة في حكمها الذي يشمل ٣١٢ شخصًا ويعود أثره إلى أربعة أشهر. ويجب أن تُدفع المستحقات في غضون ستين يومًا، وأن تكون عند البوابة ساعة يستطيع الطرفان قراءتها.',
            ),
            p(
              'p3',
              'حميد سرور، الذي يجرف ملح الأحواض الوسطى منذ تسعة عشر عامًا ورفع الدعوى مع أربعة آخرين، سمع الحكم بالهاتف. «',
              said('q2', arabic.q2),
              '»، قال لصوت الميناء. «',
              said('q3', arabic.q3),
              '».',
            ),
            h2('s1', 'سدّ بالقياس'),
            p(
              'p4',
              'كانت الشركة، «ملّاحات لومي»، تقول إن المشي مشي، وإن سكان البلدة أيضًا يمشون إلى أعمالهم. فأرسلت المحكمة من يقيس الطريق بعجلة. يقول الحكم إن السدّ ملك الشركة، ولا يؤدي إلا إلى أحواضها، ولا يحقّ لأحد استعماله خارج المناوبة، وإن قطعه يستغرق ٥٢ دقيقة بخطوة العمل ومع الأدوات. ثم يعدّد ما يجعل الطريق مكان عمل:',
            ),
            list(
              'l1',
              ['أن يقرر صاحب عمل واحد أين يبدأ وأين ينتهي؛'],
              ['ألا يصلح لأحد في غير ذلك؛'],
              ['أن يكون ما يُحمل عليه لازمًا في آخره.'],
            ),
            p('p5', 'تزن المجرفة الواحدة أربعة كيلوغرامات. وهذا أيضًا مذكور في الحكم.'),
            h2('s2', 'ثمن الساعة'),
            p(
              'p6',
              'تقول الشركة إنها ستنفّذ الحكم وستستأنفه، ولها لذلك ثلاثون يومًا. وهي تقدّر كلفة الطريق بأربعة في المئة من الأجور، وتقول إن ما عليها يزيد على ما ربحته في نصف السنة الأخير. «',
              said('q6', arabic.q6),
              '»، قال أحد مديريها.',
            ),
            p(
              'p7',
              'أما رئيس عمّال طلب ألا يُذكر اسمه لأنه غير مخوّل الكلام باسم الشركة، فقالها لصوت الميناء على نحو آخر:',
            ),
            apart('b1', '«', said('q4', arabic.q4), '».'),
            p(
              'p8',
              `كانت الحافلة تسير على السدّ حتى ما قبل ستة أعوام. والحكم لا يعيدها، لكن ابتداءً من ${cal.words(26, 'ar', 'date')} يجب أن يُقيَّد كل مسير في دفتر المناوبات، عند الطرفين، بيد العامل وبيد البوابة.`,
            ),
            related('r1', 'night-shift', 'لوردية الليل في معمل التعليب مترجمة واحدة، وهي نفسها تعمل على الخط'),
            p(
              'p9',
              `وصباح ${cal.words(-3, 'ar', 'weekday')} كان أوائلهم قد بدأوا يكتبون. «`,
              said('q5', arabic.q5),
              '»، قالت ريم عادل، المندوبة النقابية. ويقول القيد الأول: الخروج ٠٥:١٠، الأحواض ٠٦:٠٢، والريح معاكسة.',
            ),
          ],
        },
      },
    },
    cal,
  )
