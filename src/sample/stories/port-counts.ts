import { pictured } from '../pictures/index.ts'
import { published, waiting } from '../standings.ts'
import { type Writer, workFrom } from '../telling.ts'
import { h2, list, p, related, said } from '../writing.ts'

const spanish = {
  q1: 'Lo que no se cuenta no se mejora, y además nos lo iban a contar otros',
  q2: 'Mil ciento cuarenta veces alguien miró el agua y se volvió a casa',
  q3: 'Primero pulso y después barro. Al revés se me olvida alguno',
}

const master = {
  named: 'teo-marsal',
  role: { en: 'harbour master of Vell', es: 'capitán del puerto de Vell', ar: 'مدير مرفأ فيل' },
} as const
const spokeswoman = {
  named: 'marta-quil',
  role: {
    en: 'spokeswoman of the crews’ council',
    es: 'portavoz del consejo de tripulaciones',
    ar: 'المتحدثة باسم مجلس الطواقم',
  },
} as const
const sweeper = {
  described: {
    en: 'the man who sweeps the north pier',
    es: 'el hombre que barre el muelle norte',
    ar: 'الرجل الذي يكنس الرصيف الشمالي',
  },
  deskOnly: 'Everybody on the pier knows him. He asked for it all the same: he is employed by the day.',
}

/** From Onda Norte's Spanish; the Arabic is still being translated. */
export const portCounts: Writer = (cal) =>
  workFrom(
    {
      key: 'port-counts',
      section: 'coast',
      origin: 'es',
      picture: null,
      author: { name: 'irena-sobol', of: 'onda-norte' },
      licence: {
        terms: { en: 'Republished with permission', es: 'Publicado con permiso', ar: 'أعيد نشره بإذن' },
        grantedBy: 'Irena Sobol, by mail to the desk; translations allowed, credit above the text',
        until: cal.day(300),
      },
      steps: [
        {
          id: 'h1',
          kind: 'statement',
          with: 'teo-marsal',
          publisher: 'port-of-vell',
          language: 'es',
          on: cal.day(-1),
          seen: 'others',
        },
        {
          id: 'h2',
          kind: 'report',
          publisher: 'onda-norte',
          author: 'irena-sobol',
          address: 'https://ondanorte.example/puerto/los-que-se-quedan',
          language: 'es',
          on: cal.day(-1),
          seen: 'us',
        },
      ],
      said: [
        {
          id: 'q1',
          by: master,
          verb: { en: 'said', es: 'declaró', ar: 'قال' },
          hop: 'h1',
          said: { language: 'es', text: spanish.q1 },
        },
        {
          id: 'q2',
          by: spokeswoman,
          verb: { en: 'said', es: 'dijo', ar: 'قالت' },
          hop: 'h2',
          said: { language: 'es', text: spanish.q2 },
        },
        {
          id: 'q3',
          by: sweeper,
          verb: { en: 'told', es: 'explicó', ar: 'قال' },
          hop: 'h2',
          said: { language: 'es', text: spanish.q3 },
        },
      ],
      copy: {
        en: {
          slug: 'the-port-will-print-how-many-it-leaves-behind',
          headline: 'The port will print how many it leaves behind',
          standfirst:
            'From this week, the port of Vell publishes how many people found no place on the boats. Its first figure, for the last week of the dispute, is 1,140.',
          dateline: 'VELL',
          tags: ['ferries', 'Port of Vell', 'statistics'],
          writtenBy: 'tomas',
          standing: published(cal.hoursAgo(4.5), 'tomas', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'The figure will be printed on a sheet of the same size as the timetable and hung beside it, in the glass case on the north pier. There is one key to the case. The harbour master carries it.',
            ),
            p(
              'p2',
              '“',
              said('q1', 'What is not counted does not get better, and besides, others were going to count it for us'),
              '”, Teo Marsal said in a statement. The promise is part of the timetable that was signed with the crews this week. It names a day, but not the size of the type.',
            ),
            pictured('i1', 'pier', 'en'),
            p(
              'p3',
              'The first sheet covers the last seven days of the dispute, when no boat of the port sailed and the other company’s had 90 seats. In those seven days people came to the pier at the hour of a crossing, and went away again, 1,140 times.',
            ),
            h2('s1', 'How one is counted'),
            p('p4', 'The port has published its rules with the figure. They fit on the back:'),
            list(
              'l1',
              ['Counted is whoever stands on the pier when the gangway is drawn in, and wanted to be aboard.'],
              ['Who comes in the morning, at noon and in the evening counts as three.'],
              ['Children count. Dogs do not. A bicycle counts if it has somebody with it.'],
              ['Who waves is asked whether he is seeing somebody off.'],
            ),
            p(
              'p5',
              'The counting is done with a clicker by the man who sweeps the north pier, who was there anyway. “',
              said('q3', 'First I click and then I sweep. The other way round I forget some'),
              '”, he told Onda Norte. He would not give his name.',
            ),
            related('r1', 'island-line', 'What the island line costs, boat by boat'),
            p(
              'p6',
              'For the crews’ council the figure is late, but it is a figure. “',
              said('q2', 'One thousand one hundred and forty times, somebody looked at the water and went home'),
              '”, said Marta Quil, its spokeswoman. The council had kept a count of its own, in chalk on the wall of the waiting room. It came to 1,152. The rain, both sides agree, accounts for the rest.',
            ),
          ],
        },
        es: {
          slug: 'el-puerto-publicara-a-cuantos-deja-en-tierra',
          headline: 'El puerto publicará a cuántos deja en tierra',
          standfirst:
            'Desde esta semana, el puerto de Vell difunde cuántas personas no encontraron plaza en los barcos. Su primera cifra, la de la última semana del conflicto, es 1140.',
          dateline: 'VELL',
          tags: ['transbordadores', 'Puerto de Vell', 'estadística'],
          writtenBy: 'tomas',
          standing: published(cal.hoursAgo(5.2), 'tomas', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'La cifra se imprimirá en una hoja del mismo tamaño que el horario y se colgará a su lado, en la vitrina del muelle norte. La vitrina tiene una sola llave. La lleva el capitán del puerto.',
            ),
            p(
              'p2',
              '«',
              said('q1', spanish.q1),
              '», declaró Teo Marsal en un comunicado. El compromiso forma parte del horario que se firmó con las tripulaciones esta semana. Fija el día, pero no el cuerpo de letra.',
            ),
            pictured('i1', 'pier', 'es'),
            p(
              'p3',
              'La primera hoja cubre los siete últimos días del conflicto, cuando no salió ningún barco del puerto y el de la otra compañía tenía 90 plazas. En esos siete días, 1140 veces alguien llegó al muelle a la hora de una travesía y se marchó.',
            ),
            h2('s1', 'Cómo se cuenta a uno'),
            p('p4', 'El puerto ha publicado las reglas con la cifra. Caben en el dorso:'),
            list(
              'l1',
              ['Cuenta quien esté en el muelle al retirarse la pasarela y quisiera estar a bordo.'],
              ['Quien viene por la mañana, a mediodía y por la tarde cuenta por tres.'],
              ['Los niños cuentan. Los perros, no. Una bicicleta cuenta si va con alguien.'],
              ['A quien saluda con la mano se le pregunta si ha venido a despedir.'],
            ),
            p(
              'p5',
              'Cuenta, con un contador de mano, el hombre que barre el muelle norte, que ya estaba allí. «',
              said('q3', spanish.q3),
              '», explicó a Onda Norte. No quiso dar su nombre.',
            ),
            related('r1', 'island-line', 'Lo que cuesta la línea de las islas, barco a barco'),
            p(
              'p6',
              'Para el consejo de tripulaciones la cifra llega tarde, pero es una cifra. «',
              said('q2', spanish.q2),
              '», dijo Marta Quil, su portavoz. El consejo había llevado su propia cuenta, con tiza, en la pared de la sala de espera. Le salían 1152. La diferencia, coinciden ambas partes, es de la lluvia.',
            ),
          ],
        },
        ar: {
          slug: 'al-mina-yanshur-adad-man-baqu',
          headline: 'الميناء سينشر عدد من يتركهم على الرصيف',
          standfirst:
            'ابتداءً من هذا الأسبوع ينشر ميناء فيل عدد من لم يجدوا مكانًا على القوارب. ورقمه الأول، عن آخر أسبوع من الخلاف، ١٬١٤٠.',
          dateline: 'فيل',
          tags: ['العبّارات', 'ميناء فيل'],
          writtenBy: 'dalia',
          standing: waiting('translating', cal.hoursAgo(0.6), {
            assignedTo: 'dalia',
            dueAt: cal.hoursAgo(-5),
            unconfirmed: ['q1'],
          }),
          body: [
            p(
              'p1',
              'سيُطبع الرقم على ورقة بحجم الجدول، وتُعلَّق إلى جانبه في الواجهة الزجاجية على الرصيف الشمالي. وللواجهة مفتاح واحد، يحمله مدير المرفأ.',
            ),
            p(
              'p2',
              '«',
              said('q1', 'ما لا يُعَدّ لا يتحسّن، ثم إن غيرنا كان سيعدّه عنا'),
              '»، قال تيو مارسال في بيان. والتعهّد جزء من الجدول الذي وُقّع مع الطواقم هذا الأسبوع. وهو يحدد اليوم، ولا يحدد حجم الحرف.',
            ),
            pictured('i1', 'pier', 'ar'),
          ],
        },
      },
    },
    cal,
  )
