import { published } from '../standings.ts'
import { type Writer, workFrom } from '../telling.ts'
import { apart, em, h2, list, p, related, said, strong } from '../writing.ts'

const spanish = {
  q1: 'Aquí no ganó nadie, pero nadie de las islas se va a quedar en el muelle',
  q2: 'Nos pedían estar en dos sitios a la vez y nos pagaban por uno. Eso no es un horario, es un truco de cartas',
  q3: 'Un horario es una promesa con números. Prefiero firmar cuatro que pueda cumplir',
  q4: 'Llevo tres semanas limpiando este barco porque no había otra cosa que hacer en él',
  q5: 'Nunca ha estado tan limpio, ni nosotros tan aburridos',
}

const quil = {
  named: 'marta-quil',
  role: {
    en: 'spokeswoman of the crews’ council',
    es: 'portavoz del consejo de tripulaciones',
    ar: 'المتحدثة باسم مجلس الطواقم',
  },
} as const
const deckhand = {
  described: {
    en: 'a deckhand of the Corriente',
    es: 'un marinero del Corriente',
    ar: 'بحّار على متن «كوريينتي»',
  },
  deskOnly: 'Costa Hoy knows the name. He is one of the volunteers and has no contract yet.',
}

/** From Onda Norte's Spanish. The lead of the week: an interview, what others reported of the pier, our translation. */
export const ferryCrews: Writer = (cal) =>
  workFrom(
    {
      key: 'ferry-crews',
      section: 'coast',
      origin: 'es',
      picture: 'ferries',
      author: { name: 'irena-sobol', of: 'onda-norte' },
      licence: {
        terms: { en: 'Republished with permission', es: 'Publicado con permiso', ar: 'أعيد نشره بإذن' },
        grantedBy: 'Irena Sobol, by mail to the desk; translations allowed, credit above the text',
        until: cal.day(300),
      },
      steps: [
        {
          id: 'h1',
          kind: 'interview',
          with: 'marta-quil',
          publisher: 'onda-norte',
          author: 'irena-sobol',
          address: 'https://ondanorte.example/puerto/entrevista-marta-quil',
          language: 'es',
          on: cal.day(-1),
          seen: 'us',
          note: 'Tomás has heard the whole recording, 19 minutes. Quotations 1 and 2 are at 04:10 and 11:32.',
        },
        {
          id: 'h2',
          kind: 'report',
          publisher: 'costa-hoy',
          address: 'https://costahoy.example/puerto/once-firmas',
          language: 'es',
          on: cal.day(-1),
          seen: 'others',
          note: 'Costa Hoy was on the pier and in the office; Onda Norte quotes it for both.',
        },
      ],
      said: [
        {
          id: 'q1',
          by: quil,
          verb: { en: 'told', es: 'dijo', ar: 'قالت' },
          hop: 'h1',
          said: { language: 'es', text: spanish.q1 },
        },
        {
          id: 'q2',
          by: quil,
          verb: { en: 'said', es: 'resume', ar: 'تقول' },
          hop: 'h1',
          said: { language: 'es', text: spanish.q2 },
        },
        {
          id: 'q3',
          by: {
            named: 'teo-marsal',
            role: { en: 'harbour master of Vell', es: 'capitán del puerto de Vell', ar: 'مدير مرفأ فيل' },
          },
          verb: { en: 'said', es: 'dijo', ar: 'قال' },
          hop: 'h2',
          said: { language: 'es', text: spanish.q3 },
        },
        {
          id: 'q4',
          by: deckhand,
          verb: { en: 'said', es: 'contó', ar: 'قال' },
          hop: 'h2',
          said: { language: 'es', text: spanish.q4 },
        },
        {
          id: 'q5',
          by: deckhand,
          verb: { en: 'said', es: 'añadió', ar: 'أضاف' },
          hop: 'h2',
          said: { language: 'es', text: spanish.q5 },
        },
      ],
      copy: {
        en: {
          slug: 'ferry-crews-agree-to-run-the-winter-line',
          headline: 'Ferry crews agree to run the winter line after three weeks at the pier',
          standfirst: `The crews’ council and the port of Vell signed a timetable on ${cal.words(-1, 'en', 'weekday')} that keeps the island line sailing for eight weeks, with two boats instead of three.`,
          dateline: 'VELL',
          tags: ['ferries', 'islands', 'Port of Vell'],
          writtenBy: 'tomas',
          standing: published(cal.hoursAgo(2.4), 'tomas', 'ada', 'noor'),
          body: [
            p(
              'p1',
              `The three-week dispute over the winter line ended on ${cal.words(-1, 'en', 'weekday')} morning in the harbour master’s office, with coffee, eleven signatures and no applause. The line carries about four hundred people a day, most of them to school and to the clinic. It is called the winter line all year round, after the season in which it was opened.`,
            ),
            p(
              'p2',
              '“',
              said('q1', 'Nobody won here, but nobody on the islands will be left on the pier'),
              '”, Marta Quil, who speaks for the crews’ council, told Onda Norte. She said that the second boat would be crewed by volunteers until the new shifts are written.',
            ),
            related('r1', 'island-line', 'What the island line costs, boat by boat'),
            p(
              'p3',
              `The crews had tied up on ${cal.words(-22, 'en', 'date')}, after the port laid up the third boat, the `,
              em('Alba'),
              ', and left the timetable as it was. Two boats were to do the work of three, at the same hours and with the same people.',
            ),
            apart(
              'b1',
              '“',
              said(
                'q2',
                'They asked us to be in two places at once, and paid us for one. That is not a timetable, it is a card trick',
              ),
              '.”',
            ),
            h2('s1', 'Two boats, four crossings'),
            p(
              'p4',
              'The timetable drops the noon crossing on weekdays. In its place stays the bus to the southern pier, which the port pays for and from which a third company sails twice a day. What remains is short enough to be learned by heart:',
            ),
            list(
              'l1',
              [strong('07:10'), ' from Mora, for the school and the clinic. Fifty minutes.'],
              [strong('09:30'), ' from Vell, with the post and the bread.'],
              [strong('16:15'), ' from Vell, on school days, for those who came at 07:10.'],
              [strong('19:40'), ' from Vell. There is nothing after it.'],
            ),
            p(
              'p5',
              'The harbour master, Teo Marsal, had offered six crossings in the first week of the dispute and five in the second. “',
              said('q3', 'A timetable is a promise with numbers in it. I would rather sign four that I can keep'),
              '”, he said after the signing. He has also promised to publish, each week, how many people found no place on the boats.',
            ),
            p(
              'p6',
              'The crews get three things: nobody is dismissed during the eight weeks, half of the hours spent waiting at the islands count as work, and two of their own will sit at the table where the next timetable is written. They did not get the ',
              em('Alba'),
              '. She stays at the yard with her engine out, and her engine stays under a sheet.',
            ),
            h2('s2', 'What was not signed'),
            p(
              'p7',
              'The agreement does not mention fog. On days when nothing can sail, about six in a month by the pilots’ count, the islands have what is in the cupboard. The council had wanted one boat to stay overnight on the Mora side, so that a patient need not wait for morning. The port says that it will talk about it. It has not said when.',
            ),
            p(
              'p8',
              `On ${cal.words(-2, 'en', 'weekday')} evening, before anything was signed, some thirty people stood on the north pier to see whether the lights of the `,
              em('Corriente'),
              ' would go on. They did, at eight minutes to seven. “',
              said('q4', 'I have been cleaning this boat for three weeks because there was nothing else to do on her'),
              '”, said a deckhand, who asked not to be named because he is one of the volunteers. “',
              said('q5', 'She has never been so clean, nor we so bored'),
              '.”',
            ),
            p(
              'p9',
              `The first crossing is on ${cal.words(2, 'en', 'weekday')} at 07:10. The bread for Mora has already been ordered.`,
            ),
          ],
        },
        es: {
          slug: 'las-tripulaciones-aceptan-la-linea-de-invierno',
          headline: 'Las tripulaciones aceptan mantener la línea de invierno tras tres semanas en el muelle',
          standfirst: `El consejo de tripulaciones y el puerto de Vell firmaron el ${cal.words(-1, 'es', 'weekday')} un horario que mantiene la línea de las islas durante ocho semanas, con dos barcos en lugar de tres.`,
          dateline: 'VELL',
          tags: ['transbordadores', 'islas', 'Puerto de Vell'],
          writtenBy: 'tomas',
          standing: published(cal.hoursAgo(2.6), 'tomas', 'ada', 'noor'),
          body: [
            p(
              'p1',
              `El conflicto de la línea de invierno, que duró tres semanas, terminó el ${cal.words(-1, 'es', 'weekday')} por la mañana en el despacho del capitán del puerto, con café, once firmas y ningún aplauso. La línea lleva cada día a unas cuatrocientas personas, casi todas a la escuela o al ambulatorio. Se llama de invierno todo el año, por la estación en que se inauguró.`,
            ),
            p(
              'p2',
              '«',
              said('q1', spanish.q1),
              '», dijo a Onda Norte Marta Quil, portavoz del consejo de tripulaciones. Del segundo barco, explicó, se encargarán voluntarios hasta que estén escritos los turnos nuevos.',
            ),
            related('r1', 'island-line', 'Lo que cuesta la línea de las islas, barco a barco'),
            p(
              'p3',
              `Las tripulaciones habían amarrado el ${cal.words(-22, 'es', 'date')}, después de que el puerto retirase el tercer barco, el `,
              em('Alba'),
              ', y dejase el horario como estaba. Dos barcos tenían que hacer el trabajo de tres, a las mismas horas y con la misma gente.',
            ),
            apart('b1', '«', said('q2', spanish.q2), '».'),
            h2('s1', 'Dos barcos, cuatro travesías'),
            p(
              'p4',
              'El horario suprime la travesía del mediodía en días laborables. En su lugar queda el autobús hasta el muelle sur, que paga el puerto y desde donde una tercera compañía sale dos veces al día. Lo que queda cabe en la memoria:',
            ),
            list(
              'l1',
              [strong('7:10'), ' desde Mora, para la escuela y el ambulatorio. Cincuenta minutos.'],
              [strong('9:30'), ' desde Vell, con el correo y el pan.'],
              [strong('16:15'), ' desde Vell, en días de clase, para quienes vinieron a las 7:10.'],
              [strong('19:40'), ' desde Vell. Después no hay nada.'],
            ),
            p(
              'p5',
              'El capitán del puerto, Teo Marsal, había ofrecido seis travesías en la primera semana del conflicto y cinco en la segunda. «',
              said('q3', spanish.q3),
              '», dijo después de la firma. También se ha comprometido a publicar cada semana cuántas personas no encontraron plaza.',
            ),
            p(
              'p6',
              'Las tripulaciones consiguen tres cosas: no habrá despidos durante las ocho semanas, la mitad de las horas de espera en las islas contará como trabajo y dos de los suyos se sentarán a la mesa en la que se escriba el próximo horario. No consiguieron el ',
              em('Alba'),
              ', que sigue en el astillero con el motor fuera, y el motor, debajo de una lona.',
            ),
            h2('s2', 'Lo que no se firmó'),
            p(
              'p7',
              'El acuerdo no menciona la niebla. Los días en que no se puede navegar, unos seis al mes según cuentan los prácticos, las islas tienen lo que haya en la despensa. El consejo quería que un barco pasara la noche en el lado de Mora, para que un enfermo no tuviera que esperar a la mañana. El puerto dice que hablará de ello. No ha dicho cuándo.',
            ),
            p(
              'p8',
              `El ${cal.words(-2, 'es', 'weekday')} por la tarde, cuando aún no se había firmado nada, una treintena de personas aguardaba en el muelle norte para ver si se encendían las luces del `,
              em('Corriente'),
              '. Se encendieron a las siete menos ocho. «',
              said('q4', spanish.q4),
              '», contó un marinero que pidió no dar su nombre porque es uno de los voluntarios. «',
              said('q5', spanish.q5),
              '», añadió.',
            ),
            p(
              'p9',
              `La primera travesía sale el ${cal.words(2, 'es', 'weekday')} a las 7:10. El pan de Mora ya está encargado.`,
            ),
          ],
        },
        ar: {
          slug: 'tawaqim-al-abbarat-wa-khatt-al-shita',
          headline: 'طواقم العبّارات توافق على تسيير خط الشتاء بعد ثلاثة أسابيع على الرصيف',
          standfirst: `وقّع مجلس الطواقم وميناء فيل يوم ${cal.words(-1, 'ar', 'weekday')} جدولًا يبقي خط الجزر عاملًا ثمانية أسابيع، بقاربين بدل ثلاثة.`,
          dateline: 'فيل',
          tags: ['العبّارات', 'الجزر', 'ميناء فيل'],
          writtenBy: 'dalia',
          standing: published(cal.hoursAgo(1.9), 'dalia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              `انتهى الخلاف الذي دام ثلاثة أسابيع حول خط الشتاء صباح ${cal.words(-1, 'ar', 'weekday')} في مكتب مدير المرفأ، مع القهوة وأحد عشر توقيعًا ومن دون تصفيق. ينقل الخط نحو أربعمئة شخص في اليوم، معظمهم إلى المدرسة والعيادة. ويسمّى خط الشتاء طوال السنة، نسبةً إلى الفصل الذي افتُتح فيه.`,
            ),
            p(
              'p2',
              '«',
              said('q1', 'لم ينتصر أحد هنا، لكن لن يبقى أحد من سكان الجزر على الرصيف'),
              '»، قالت مارتا كيل، المتحدثة باسم مجلس الطواقم، لأوندا نورتي. وأوضحت أن متطوعين سيشغّلون القارب الثاني إلى أن تُكتب المناوبات الجديدة.',
            ),
            related('r1', 'island-line', 'كم يكلّف خط الجزر، قاربًا قاربًا'),
            p(
              'p3',
              `كانت الطواقم قد ربطت قواربها في ${cal.words(-22, 'ar', 'date')}، بعدما سحب الميناء القارب الثالث، «ألبا»، وترك الجدول على حاله. كان على قاربين أن يقوما بعمل ثلاثة، في المواعيد نفسها وبالأشخاص أنفسهم.`,
            ),
            apart(
              'b1',
              '«',
              said(
                'q2',
                'طلبوا منا أن نكون في مكانين في وقت واحد، ودفعوا لنا أجر مكان واحد. هذا ليس جدولًا، بل خدعة ورق',
              ),
              '».',
            ),
            h2('s1', 'قاربان وأربع رحلات'),
            p(
              'p4',
              'يلغي الجدول رحلة الظهر في أيام العمل. وتبقى مكانها الحافلة التي يدفع الميناء أجرتها إلى الرصيف الجنوبي، حيث تبحر شركة ثالثة مرتين في اليوم. وما بقي يسهل حفظه:',
            ),
            list(
              'l1',
              [strong('٠٧:١٠'), ' من مورا، للمدرسة والعيادة. خمسون دقيقة.'],
              [strong('٠٩:٣٠'), ' من فيل، مع البريد والخبز.'],
              [strong('١٦:١٥'), ' من فيل، في أيام الدراسة، لمن جاؤوا في ٠٧:١٠.'],
              [strong('١٩:٤٠'), ' من فيل. ولا شيء بعدها.'],
            ),
            p(
              'p5',
              'كان مدير المرفأ، تيو مارسال، قد عرض ست رحلات في الأسبوع الأول من الخلاف وخمسًا في الثاني. وقال بعد التوقيع: «',
              said('q3', 'الجدول وعدٌ بالأرقام، وأفضّل أن أوقّع أربعة أستطيع الوفاء بها'),
              '». كما تعهّد بأن ينشر كل أسبوع عدد من لم يجدوا مكانًا على القوارب.',
            ),
            p(
              'p6',
              'تحصل الطواقم على ثلاثة أمور: لا تسريح لأحد خلال الأسابيع الثمانية، ونصف ساعات الانتظار في الجزر يُحسب عملًا، ويجلس اثنان منهم إلى الطاولة التي سيُكتب عليها الجدول المقبل. أما «ألبا» فلم يحصلوا عليها: تبقى في الحوض وقد نُزع محرّكها، ويبقى محرّكها تحت غطاء.',
            ),
            h2('s2', 'ما لم يُوقَّع'),
            p(
              'p7',
              'لا يذكر الاتفاق الضباب. في الأيام التي لا يمكن فيها الإبحار، وهي نحو ستة في الشهر بحسب عدّ المرشدين، ليس للجزر إلا ما في خزائنها. أراد المجلس أن يبيت قارب في جهة مورا كي لا ينتظر المريض حتى الصباح. ويقول الميناء إنه سيبحث في الأمر، ولم يقل متى.',
            ),
            p(
              'p8',
              `مساء ${cal.words(-2, 'ar', 'weekday')}، قبل أن يوقَّع شيء، وقف نحو ثلاثين شخصًا على الرصيف الشمالي ليروا هل تُضاء أنوار «كوريينتي». وأُضيئت في السابعة إلا ثماني دقائق. «`,
              said('q4', 'منذ ثلاثة أسابيع وأنا أنظّف هذا القارب، إذ لم يكن عليه ما يُفعل غير ذلك'),
              '»، قال بحّار طلب ألا يُذكر اسمه لأنه من المتطوعين. وأضاف: «',
              said('q5', 'لم يكن يومًا بهذه النظافة، ولم نكن يومًا بهذا الملل'),
              '».',
            ),
            p('p9', `تنطلق الرحلة الأولى يوم ${cal.words(2, 'ar', 'weekday')} في ٠٧:١٠. وقد طُلب خبز مورا.`),
          ],
        },
      },
    },
    cal,
  )
