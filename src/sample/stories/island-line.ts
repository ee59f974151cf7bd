import { published } from '../standings.ts'
import { type Writer, workFrom } from '../telling.ts'
import { apart, em, h2, list, numbered, p, related, said, strong } from '../writing.ts'

const spanish = {
  q1: 'Nadie nos había pedido nunca las facturas. Nos habría gustado que alguien pidiera también una mesa',
  q2: 'Un barco vacío cuesta lo mismo que uno lleno, menos el ruido',
  q3: 'A mediodía llevo a los que vuelven del médico. No son muchos, pero no van a ir nadando',
  q4: 'Si quieren medir las cosas en maestras, que nos manden una',
}

const accounts = {
  named: 'rosa-ferrer',
  role: { en: 'head of accounts of the port', es: 'jefa de contabilidad del puerto', ar: 'رئيسة الحسابات في الميناء' },
} as const
const captain = {
  named: 'berta-sole',
  role: { en: 'captain of the Corriente', es: 'capitana del Corriente', ar: 'قبطانة «كوريينتي»' },
} as const
const teacher = {
  named: 'lucia-prat',
  role: { en: 'retired teacher', es: 'maestra jubilada', ar: 'معلّمة متقاعدة' },
} as const

/** Our own, in English, from the port's books; everybody in it spoke Spanish. Corrected once: see corrections.ts. */
export const islandLine: Writer = (cal) =>
  workFrom(
    {
      key: 'island-line',
      section: 'coast',
      origin: 'en',
      picture: 'ledger',
      author: { name: 'pia-holm', of: null },
      licence: null,
      steps: [
        {
          id: 'h1',
          kind: 'observation',
          publisher: 'harbour-desk',
          author: 'pia-holm',
          language: 'es',
          on: cal.day(-23),
          seen: 'us',
          note: 'Pia counted the passengers at the gangway of the noon boat, out and back. Eleven out, nine back.',
        },
        {
          id: 'h2',
          kind: 'document',
          publisher: 'port-of-vell',
          address: 'https://port-of-vell.example/accounts/island-line',
          language: 'es',
          on: cal.day(-12),
          seen: 'us',
          note: 'Fuel bills of four years, 1,206 sheets in four boxes. All were photographed; the boxes went back.',
        },
        {
          id: 'h3',
          kind: 'interview',
          with: 'rosa-ferrer',
          publisher: 'harbour-desk',
          author: 'pia-holm',
          language: 'es',
          on: cal.day(-8),
          seen: 'us',
        },
      ],
      said: [
        {
          id: 'q1',
          by: accounts,
          verb: { en: 'said', es: 'dijo', ar: 'قالت' },
          hop: 'h3',
          said: { language: 'es', text: spanish.q1 },
        },
        {
          id: 'q2',
          by: accounts,
          verb: { en: 'said', es: 'dijo', ar: 'تقول' },
          hop: 'h3',
          said: { language: 'es', text: spanish.q2 },
        },
        {
          id: 'q3',
          by: captain,
          verb: { en: 'said', es: 'dijo', ar: 'قالت' },
          hop: 'h1',
          said: { language: 'es', text: spanish.q3 },
        },
        {
          id: 'q4',
          by: teacher,
          verb: { en: 'said', es: 'dijo', ar: 'قالت' },
          hop: 'h1',
          said: { language: 'es', text: spanish.q4 },
        },
      ],
      copy: {
        en: {
          slug: 'what-the-island-line-costs-boat-by-boat',
          headline: 'What the island line costs, boat by boat',
          standfirst:
            'We asked for the port’s books and were given four years of fuel bills. A crossing with eleven passengers costs the town a teacher’s week.',
          dateline: 'VELL',
          tags: ['ferries', 'public money', 'Port of Vell'],
          writtenBy: 'pia',
          standing: published(cal.at(-5, '07:30'), 'pia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'The books of the island line came in four boxes, 1,206 sheets in the order in which they had been paid. Fourteen are missing from the second year. The port says that they got wet.',
            ),
            p(
              'p2',
              '“',
              said(
                'q1',
                'Nobody had ever asked us for the bills. We should have liked somebody to ask for a table as well',
              ),
              '”, said Rosa Ferrer, the port’s head of accounts, who helped to carry them. There is no table. The port knows what it spends in a year and what it takes in a day, and nobody has had to lay the one beside the other. We did.',
            ),
            h2('s1', 'Three boats'),
            p(
              'p3',
              'One crossing of fifty minutes, with fuel, crew, dues and repairs, and what share of the seats would have to be sold at the fare of 3.20 euros to pay for it:',
            ),
            list(
              'l1',
              [
                strong('Corriente'),
                ': 610 euros. She has 210 seats and would need 191 passengers. On an average day last year she carried 67.',
              ],
              [strong('Santa Brea'), ': 740 euros. She has 260 seats and would need 232 passengers.'],
              [
                strong('Alba'),
                ': 980 euros. She has 280 seats and would need 307 passengers, so that she lost money with every seat taken and people standing.',
              ],
            ),
            p(
              'p4',
              'Fuel is 41 per cent of it and wages 38. Repairs are 9. The remaining 12 per cent are harbour dues, which the port pays to itself and enters twice, once in each colour.',
            ),
            apart(
              'b1',
              '“',
              said('q2', 'An empty boat costs the same as a full one, less the noise'),
              '”, Ferrer said.',
            ),
            h2('s2', 'The noon boat'),
            p(
              'p5',
              `On ${cal.words(-23, 'en', 'date')}, the last day before the crews tied up, we counted the passengers of the noon crossing at the gangway. There were eleven. They paid 35.20 euros; the crossing cost 610. The difference, 574.80, is what the town pays a teacher for a week.`,
            ),
            p(
              'p6',
              '“',
              said(
                'q3',
                'At noon I take those who are coming back from the doctor. They are not many, but they are not going to swim',
              ),
              '”, said Berta Solé, the captain. One of the eleven was Lucía Prat, who taught on Mora until the school there was closed. “',
              said('q4', 'If they want to measure things in teachers, let them send us one'),
              '”, she said.',
            ),
            p(
              'p7',
              `Since the boats stopped, the port has run a bus at noon to the southern pier, where another company sails. It carries nineteen people on average. It is free until ${cal.words(58, 'en', 'date')}; after that it will cost as much as the ferry.`,
            ),
            related('r1', 'buoys', 'Twelve buoys went missing in a year, and nobody stole them'),
            h2('s3', 'How we counted'),
            numbered(
              'l2',
              ['We took every fuel bill that names a boat, and left out those that name only a date.'],
              ['We divided by the crossings in the log, not by those in the timetable. There were 212 fewer.'],
              ['Wages are those of the agreement in force, with half an hour before and after each crossing.'],
            ),
            p(
              'p8',
              'The port has read the figures and disputes one of them: the ',
              em('Alba'),
              ', it says, costs 961 euros. We have asked for the sheet.',
            ),
          ],
        },
        es: {
          slug: 'lo-que-cuesta-la-linea-de-las-islas',
          headline: 'Lo que cuesta la línea de las islas, barco a barco',
          standfirst:
            'Pedimos las cuentas del puerto y nos dieron las facturas de combustible de cuatro años. Una travesía con once pasajeros le cuesta al pueblo la semana de una maestra.',
          dateline: 'VELL',
          tags: ['transbordadores', 'dinero público', 'Puerto de Vell'],
          writtenBy: 'tomas',
          standing: published(cal.at(-4, '09:15'), 'tomas', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'Las cuentas de la línea de las islas llegaron en cuatro cajas: 1206 hojas en el orden en que se habían pagado. Faltan catorce del segundo año. El puerto dice que se mojaron.',
            ),
            p(
              'p2',
              '«',
              said('q1', spanish.q1),
              '», dijo Rosa Ferrer, jefa de contabilidad del puerto, que ayudó a cargarlas. No hay mesa. El puerto sabe lo que gasta en un año y lo que ingresa en un día, y nadie había tenido que poner lo uno junto a lo otro. Lo hicimos nosotros.',
            ),
            h2('s1', 'Tres barcos'),
            p(
              'p3',
              'Esto cuesta una travesía de cincuenta minutos, con combustible, tripulación, tasas y reparaciones, y estos son los pasajeros que harían falta para pagarla a 3,20 euros el billete:',
            ),
            list(
              'l1',
              [
                strong('Corriente'),
                ': 610 euros. Tiene 210 plazas y necesitaría 191 pasajeros. El año pasado llevó, en un día corriente, 67.',
              ],
              [strong('Santa Brea'), ': 740 euros. Tiene 260 plazas y necesitaría 232 pasajeros.'],
              [
                strong('Alba'),
                ': 980 euros. Tiene 280 plazas y necesitaría 307 pasajeros, de modo que perdía dinero con todos los asientos ocupados y gente de pie.',
              ],
            ),
            p(
              'p4',
              'El combustible es el 41 por ciento y los salarios, el 38. Las reparaciones, el 9. El 12 por ciento restante son tasas portuarias, que el puerto se paga a sí mismo y anota dos veces, una en cada color.',
            ),
            apart('b1', '«', said('q2', spanish.q2), '», dijo Ferrer.'),
            h2('s2', 'El barco de mediodía'),
            p(
              'p5',
              `El ${cal.words(-23, 'es', 'date')}, último día antes de que las tripulaciones amarraran, contamos en la pasarela los pasajeros de la travesía de mediodía. Eran once. Pagaron 35,20 euros; la travesía costó 610. La diferencia, 574,80, es lo que el pueblo paga a una maestra por una semana.`,
            ),
            p(
              'p6',
              '«',
              said('q3', spanish.q3),
              '», dijo Berta Solé, la capitana. Una de los once era Lucía Prat, que dio clase en Mora hasta que cerraron la escuela. «',
              said('q4', spanish.q4),
              '», dijo.',
            ),
            p(
              'p7',
              `Desde que los barcos pararon, el puerto pone a mediodía un autobús hasta el muelle sur, desde donde sale otra compañía. Lleva de media a diecinueve personas. Es gratuito hasta el ${cal.words(58, 'es', 'date')}; después costará lo mismo que el transbordador.`,
            ),
            related('r1', 'buoys', 'Doce boyas desaparecieron en un año y nadie las robó'),
            h2('s3', 'Cómo contamos'),
            numbered(
              'l2',
              ['Tomamos todas las facturas de combustible que nombran un barco y dejamos las que solo llevan fecha.'],
              ['Dividimos por las travesías del cuaderno de bitácora, no por las del horario. Había 212 menos.'],
              ['Los salarios son los del convenio vigente, con media hora antes y después de cada travesía.'],
            ),
            p(
              'p8',
              'El puerto ha leído las cifras y discute una: el ',
              em('Alba'),
              ', dice, cuesta 961 euros. Hemos pedido la hoja.',
            ),
          ],
        },
        ar: {
          slug: 'kam-yukallif-khatt-al-juzur',
          headline: 'كم يكلّف خط الجزر، قاربًا قاربًا',
          standfirst:
            'طلبنا دفاتر الميناء فتسلّمنا فواتير الوقود لأربع سنوات. الرحلة التي تقلّ أحد عشر راكبًا تكلّف البلدة أجر معلّمة في أسبوع.',
          dateline: 'فيل',
          tags: ['العبّارات', 'المال العام', 'ميناء فيل'],
          writtenBy: 'dalia',
          standing: published(cal.at(-4, '11:40'), 'dalia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'وصلت دفاتر خط الجزر في أربعة صناديق: ١٬٢٠٦ ورقات بالترتيب الذي سُدّدت به. وتنقص منها أربع عشرة ورقة من السنة الثانية. يقول الميناء إنها ابتلّت.',
            ),
            p(
              'p2',
              '«',
              said('q1', 'لم يطلب أحد منا الفواتير من قبل. وكان يسرّنا لو طلب أحدٌ طاولة أيضًا'),
              '»، قالت روزا فيرير، رئيسة الحسابات في الميناء، التي ساعدت في حملها. ولا طاولة هناك. يعرف الميناء ما ينفقه في سنة وما يجبيه في يوم، ولم يضطر أحد إلى أن يضع هذا بجانب ذاك. ففعلنا نحن.',
            ),
            h2('s1', 'ثلاثة قوارب'),
            p(
              'p3',
              'هذه كلفة رحلة واحدة من خمسين دقيقة، بالوقود والطاقم والرسوم والصيانة، وعدد الركاب اللازم لتسديدها بتذكرة ثمنها ٣٫٢٠ يورو:',
            ),
            list(
              'l1',
              [
                strong('كوريينتي'),
                ': ٦١٠ يورو. فيها ٢١٠ مقاعد وتحتاج إلى ١٩١ راكبًا. وقد حملت في يوم عادي من السنة الماضية ٦٧.',
              ],
              [strong('سانتا بريا'), ': ٧٤٠ يورو. فيها ٢٦٠ مقعدًا وتحتاج إلى ٢٣٢ راكبًا.'],
              [
                strong('ألبا'),
                ': ٩٨٠ يورو. فيها ٢٨٠ مقعدًا وتحتاج إلى ٣٠٧ ركاب، فكانت تخسر ومقاعدها كلها مشغولة والناس وقوف.',
              ],
            ),
            p(
              'p4',
              'الوقود ٤١ في المئة من الكلفة والأجور ٣٨ والصيانة ٩. أما الباقي، ١٢ في المئة، فرسوم مرفأ يدفعها الميناء لنفسه ويقيّدها مرتين، مرة بكل لون.',
            ),
            apart('b1', '«', said('q2', 'القارب الفارغ يكلّف ما يكلّفه الممتلئ، إلا الضجيج'), '»، تقول فيرير.'),
            h2('s2', 'قارب الظهر'),
            p(
              'p5',
              `في ${cal.words(-23, 'ar', 'date')}، آخر يوم قبل أن تربط الطواقم قواربها، عددنا ركاب رحلة الظهر عند السلّم. كانوا أحد عشر. دفعوا ٣٥٫٢٠ يورو، وكلّفت الرحلة ٦١٠. والفرق، ٥٧٤٫٨٠، هو ما تدفعه البلدة لمعلّمة في أسبوع.`,
            ),
            p(
              'p6',
              '«',
              said('q3', 'عند الظهر أنقل العائدين من عند الطبيب. ليسوا كثيرين، لكنهم لن يعودوا سباحةً'),
              '»، قالت القبطانة بيرتا سوليه. وكانت بين الأحد عشر لوسيا برات، التي علّمت في مورا إلى أن أُغلقت مدرستها. «',
              said('q4', 'إن أرادوا أن يقيسوا الأشياء بالمعلّمات فليرسلوا إلينا واحدة'),
              '»، قالت.',
            ),
            p(
              'p7',
              `منذ توقفت القوارب يسيّر الميناء عند الظهر حافلة إلى الرصيف الجنوبي، حيث تبحر شركة أخرى. وهي تنقل تسعة عشر شخصًا في المتوسط. وهي مجانية حتى ${cal.words(58, 'ar', 'date')}، ثم يصير أجرها كأجر العبّارة.`,
            ),
            related('r1', 'buoys', 'اثنتا عشرة عوّامة اختفت في عام واحد، ولم يسرقها أحد'),
            h2('s3', 'كيف عددنا'),
            numbered(
              'l2',
              ['أخذنا كل فاتورة وقود تسمّي قاربًا، وتركنا ما لا يحمل إلا تاريخًا.'],
              ['قسمنا على الرحلات المقيّدة في سجلّ السفن، لا على رحلات الجدول. وكانت أقلّ بـ٢١٢.'],
              ['الأجور هي أجور الاتفاق الساري، مع نصف ساعة قبل كل رحلة وبعدها.'],
            ),
            p('p8', 'قرأ الميناء الأرقام واعترض على واحد منها: «ألبا»، كما يقول، تكلّف ٩٦١ يورو. وقد طلبنا الورقة.'),
          ],
        },
      },
    },
    cal,
  )
