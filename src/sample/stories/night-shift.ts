import { published } from '../standings.ts'
import { type Writer, workFrom } from '../telling.ts'
import { apart, em, h2, list, p, related, rule, said, strong } from '../writing.ts'

const arabic = {
  q1: 'أنا أترجم الورقة، لا الشركة',
  q2: 'من يسألني يخسر صندوقًا، وحين أجيبه أخسر أنا صندوقًا أيضًا',
  q3: 'وقّعتُ في الأسبوع الأول وأنا أحسبها ثمانية أشهر، فإذا هي ثمانية أيام',
}
const spanish = {
  q4: 'La empresa no emplea intérpretes, puesto que todos los contratos se entregan en la lengua del convenio',
  q5: 'La noche que ella falte, paramos antes de las dos',
}

const samira = {
  named: 'samira-daou',
  role: { en: 'packer on the night shift', es: 'empaquetadora del turno de noche', ar: 'عاملة تعبئة في وردية الليل' },
} as const
const packer = {
  described: {
    en: 'a packer in her second week',
    es: 'una empaquetadora en su segunda semana',
    ar: 'عاملة تعبئة في أسبوعها الثاني',
  },
  deskOnly: 'Name and contract number are in Pia’s notebook. Her next contract had not been handed out when we spoke.',
}
const personnel = {
  named: 'gloria-sanz',
  role: {
    en: 'head of personnel of Conservas Brea',
    es: 'jefa de personal de Conservas Brea',
    ar: 'رئيسة شؤون العاملين في «معلّبات بريا»',
  },
} as const
const supervisor = { withheld: 'One of the two night supervisors. There are only two, so no description either.' }

/** Our own, in English: a night on the floor, an interview in Arabic, the company's answer in Spanish. */
export const nightShift: Writer = (cal) =>
  workFrom(
    {
      key: 'night-shift',
      section: 'labour',
      origin: 'en',
      picture: 'cannery',
      author: { name: 'pia-holm', of: null },
      licence: null,
      steps: [
        {
          id: 'h1',
          kind: 'observation',
          publisher: 'harbour-desk',
          author: 'pia-holm',
          language: 'es',
          on: cal.day(-6),
          seen: 'us',
          note: 'Pia was on the floor from 21:50 to 06:20, with the works council’s leave and the company’s knowledge.',
        },
        {
          id: 'h2',
          kind: 'interview',
          with: 'samira-daou',
          publisher: 'harbour-desk',
          author: 'pia-holm',
          language: 'ar',
          on: cal.day(-5),
          seen: 'us',
          note: 'In Arabic; Dalia interpreted, and checked the wording with Samira Daou afterwards.',
        },
        {
          id: 'h3',
          kind: 'statement',
          publisher: 'conservas-brea',
          language: 'es',
          on: cal.day(-3),
          seen: 'us',
        },
        {
          id: 'h4',
          kind: 'document',
          publisher: 'conservas-brea',
          language: 'es',
          on: cal.day(-20),
          seen: 'us',
          deskOnly: true,
          note: 'A contract, photographed, with the name covered. It would show who gave it to us: for the desk only.',
        },
      ],
      said: [
        {
          id: 'q1',
          by: samira,
          verb: { en: 'says', es: 'dice', ar: 'تقول' },
          hop: 'h2',
          said: { language: 'ar', text: arabic.q1 },
        },
        {
          id: 'q2',
          by: samira,
          verb: { en: 'says', es: 'dice', ar: 'تقول' },
          hop: 'h2',
          said: { language: 'ar', text: arabic.q2 },
        },
        {
          id: 'q3',
          by: packer,
          verb: { en: 'says', es: 'cuenta', ar: 'تروي' },
          hop: 'h1',
          said: { language: 'ar', text: arabic.q3 },
        },
        {
          id: 'q4',
          by: personnel,
          verb: { en: 'wrote', es: 'escribió', ar: 'كتبت' },
          hop: 'h3',
          said: { language: 'es', text: spanish.q4 },
        },
        {
          id: 'q5',
          by: supervisor,
          verb: { en: 'said', es: 'dijo', ar: 'قال' },
          hop: 'h1',
          said: { language: 'es', text: spanish.q5 },
        },
      ],
      copy: {
        en: {
          slug: 'the-night-shift-at-the-cannery-has-one-interpreter',
          headline: 'The night shift at the cannery has one interpreter. She is also on the line',
          standfirst:
            'Samira Daou is paid by the crate. Between crates she explains contracts in three languages, to people who must sign them by six.',
          dateline: 'VELL',
          tags: ['cannery', 'contracts', 'languages'],
          writtenBy: 'pia',
          standing: published(cal.at(-2, '11:05'), 'pia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'The contracts come round at twenty past two, with the tea. They are eight pages long, they are in Spanish, and they are collected at six, when the shift ends and the bus is waiting. Of the sixty-four people on the line that night, nine read Spanish with ease.',
            ),
            p(
              'p2',
              'One of the nine is Samira Daou, who packs sardines at the second belt, head to tail, twenty-four tins to the crate. By half past two there is a queue behind her, of people who hold a page in one glove.',
            ),
            p(
              'p3',
              '“',
              said('q1', 'I translate the paper, not the company'),
              '”, she says. She does it in Arabic, in French and, for two brothers at the steriliser, in a Spanish with fewer words. She does not stop packing. A crate is worth 1.15 euros, and the belt counts.',
            ),
            h2('s1', 'What she is asked'),
            p('p4', 'We wrote down the questions of one night. These were asked more than five times:'),
            list(
              'l1',
              ['Does ', em('fijo discontinuo'), ' mean permanent? (Yes, but not every month.)'],
              ['Who decides which months? (Page 4. The company.)'],
              ['What is page 7? (Leave to be photographed for the calendar. One may cross it out.)'],
              ['If I do not sign by six? (Then there is another one, at some point.)'],
            ),
            p(
              'p5',
              '“',
              said(
                'q3',
                'I signed in my first week and thought that it was for eight months, and it was for eight days',
              ),
              '”, says a packer in her second week, who asked not to be named because she is waiting for the next one. ',
              em('Ocho'),
              ', she says, she had understood. It was the other word.',
            ),
            apart(
              'b1',
              '“',
              said('q2', 'Whoever asks me loses a crate, and when I answer I lose one too'),
              '”, Daou says.',
            ),
            related(
              'r1',
              'registers',
              'Ras Luma opens its old burial registers, and finds that it has been reading them backwards',
            ),
            h2('s2', 'What the company says'),
            p(
              'p6',
              'That it has no interpreter. “',
              said(
                'q4',
                'The company employs no interpreters, since all contracts are handed out in the language of the agreement',
              ),
              '”, Gloria Sanz, head of personnel of Conservas Brea, wrote to us. She added that anybody may take a contract home, and that those who do so are called again ',
              strong('when there is need'),
              '.',
            ),
            p(
              'p7',
              'The shift says that it has one, and that she is tired. It has counted: with interpreting, Daou packs 41 crates in a night; on a night without contracts, 58. The difference is 19.55 euros. Since last week there has been a jar beside the second belt, with a slit in the lid. Nobody has written on it what it is for.',
            ),
            p(
              'p8',
              'It is not clear who would have to mend this. The agreement is silent on languages; the labour inspector of the district reads Spanish. “',
              said('q5', 'The night she stays away, we stop before two'),
              '”, somebody said who would know.',
            ),
            rule('d1'),
            p(
              'p9',
              'At ten to six that morning, 61 contracts had been signed. Two people had crossed out page 7. Daou had signed hers without reading it. She said that she knew it by heart.',
            ),
          ],
        },
        es: {
          slug: 'el-turno-de-noche-de-la-conservera',
          headline: 'El turno de noche de la conservera tiene una intérprete. También está en la cadena',
          standfirst:
            'Samira Daou cobra por caja. Entre caja y caja explica contratos en tres lenguas a quienes deben firmarlos antes de las seis.',
          dateline: 'VELL',
          tags: ['conservera', 'contratos', 'lenguas'],
          writtenBy: 'tomas',
          standing: published(cal.at(-2, '16:20'), 'tomas', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'Los contratos llegan a las dos y veinte, con el té. Tienen ocho páginas, están en español y se recogen a las seis, cuando acaba el turno y espera el autobús. De las sesenta y cuatro personas que había esa noche en la cadena, nueve leen español con soltura.',
            ),
            p(
              'p2',
              'Una de las nueve es Samira Daou, que envasa sardinas en la segunda cinta, cabeza con cola, veinticuatro latas por caja. A las dos y media hay detrás de ella una fila de gente que sostiene una hoja con un solo guante.',
            ),
            p(
              'p3',
              '«',
              said('q1', 'Yo traduzco el papel, no a la empresa'),
              '», dice. Lo hace en árabe, en francés y, para dos hermanos del esterilizador, en un español con menos palabras. No deja de envasar. La caja vale 1,15 euros, y la cinta cuenta.',
            ),
            h2('s1', 'Lo que le preguntan'),
            p('p4', 'Apuntamos las preguntas de una noche. Estas se hicieron más de cinco veces:'),
            list(
              'l1',
              ['¿', em('Fijo discontinuo'), ' quiere decir fijo? (Sí, pero no todos los meses.)'],
              ['¿Quién decide qué meses? (Página 4. La empresa.)'],
              ['¿Qué es la página 7? (Permiso para salir fotografiado en el calendario. Se puede tachar.)'],
              ['¿Y si no firmo antes de las seis? (Entonces habrá otro, en algún momento.)'],
            ),
            p(
              'p5',
              '«',
              said('q3', 'Firmé en mi primera semana creyendo que eran ocho meses, y eran ocho días'),
              '», cuenta una empaquetadora en su segunda semana, que pidió no ser nombrada porque está esperando el siguiente. ',
              em('Ocho'),
              ', dice, lo había entendido. Fue la otra palabra.',
            ),
            apart(
              'b1',
              '«',
              said('q2', 'Quien me pregunta pierde una caja, y cuando le contesto pierdo otra yo'),
              '», dice Daou.',
            ),
            related('r1', 'buoys', 'Doce boyas desaparecieron en un año y nadie las robó'),
            h2('s2', 'Lo que dice la empresa'),
            p(
              'p6',
              'Que no tiene intérprete. «',
              said('q4', spanish.q4),
              '», nos escribió Gloria Sanz, jefa de personal de Conservas Brea. Añadió que cualquiera puede llevarse el contrato a casa y que a quien lo hace se le vuelve a llamar ',
              strong('cuando haga falta'),
              '.',
            ),
            p(
              'p7',
              'El turno dice que tiene una, y que está cansada. Ha echado cuentas: interpretando, Daou envasa 41 cajas en una noche; en una noche sin contratos, 58. La diferencia son 19,55 euros. Desde la semana pasada hay junto a la segunda cinta un tarro con una ranura en la tapa. Nadie ha escrito para qué es.',
            ),
            p(
              'p8',
              'No está claro a quién le tocaría arreglarlo. El convenio no habla de lenguas; el inspector de trabajo del distrito lee español. «',
              said('q5', spanish.q5),
              '», dijo alguien que debe de saberlo.',
            ),
            rule('d1'),
            p(
              'p9',
              'A las seis menos diez de aquella mañana se habían firmado 61 contratos. Dos personas habían tachado la página 7. Daou había firmado el suyo sin leerlo. Dijo que se lo sabía de memoria.',
            ),
          ],
        },
        ar: {
          slug: 'wardiyat-al-layl-fi-maamal-al-taalib',
          headline: 'لوردية الليل في معمل التعليب مترجمة واحدة، وهي نفسها تعمل على الخط',
          standfirst:
            'تتقاضى سميرة ضو أجرها بالصندوق. وبين صندوق وآخر تشرح العقود بثلاث لغات لمن عليهم توقيعها قبل السادسة.',
          dateline: 'فيل',
          tags: ['معمل التعليب', 'العقود', 'اللغات'],
          writtenBy: 'dalia',
          standing: published(cal.at(-2, '19:10'), 'dalia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'تأتي العقود في الثانية والثلث، مع الشاي. في كل منها ثماني صفحات بالإسبانية، وتُجمع في السادسة، حين تنتهي الوردية وتنتظر الحافلة. ومن بين أربعة وستين شخصًا كانوا على الخط تلك الليلة، يقرأ تسعة الإسبانية بسهولة.',
            ),
            p(
              'p2',
              'إحدى التسعة سميرة ضو، التي تصفّ السردين على السير الثاني، رأسًا إلى ذيل، أربعًا وعشرين علبة في الصندوق. وعند الثانية والنصف يكون خلفها صفّ من الناس، يمسك كل منهم ورقة بقفّاز واحد.',
            ),
            p(
              'p3',
              '«',
              said('q1', arabic.q1),
              '»، تقول. تفعل ذلك بالعربية وبالفرنسية، وبإسبانية أقلّ كلمات لأخوين يعملان عند جهاز التعقيم. ولا تتوقف عن التعبئة. الصندوق بـ١٫١٥ يورو، والسير يعدّ.',
            ),
            h2('s1', 'ما تُسأل عنه'),
            p('p4', 'دوّنّا أسئلة ليلة واحدة. وهذه سُئلت أكثر من خمس مرات:'),
            list(
              'l1',
              ['هل تعني ', em('fijo discontinuo'), ' عقدًا دائمًا؟ (نعم، لكن ليس في كل الأشهر.)'],
              ['ومن يقرر أيّ الأشهر؟ (الصفحة ٤. الشركة.)'],
              ['وما الصفحة ٧؟ (إذنٌ بأن تُصوَّر للرزنامة. ويجوز شطبها.)'],
              ['وإن لم أوقّع قبل السادسة؟ (يأتي عقد آخر، في وقت ما.)'],
            ),
            p(
              'p5',
              '«',
              said('q3', arabic.q3),
              '»، تروي عاملة تعبئة في أسبوعها الثاني طلبت ألا يُذكر اسمها لأنها تنتظر العقد التالي. كانت قد فهمت كلمة ',
              em('ocho'),
              '، كما تقول. التي بعدها لم تفهمها.',
            ),
            apart('b1', '«', said('q2', arabic.q2), '»، تقول ضو.'),
            related('r1', 'buoys', 'اثنتا عشرة عوّامة اختفت في عام واحد، ولم يسرقها أحد'),
            h2('s2', 'ما تقوله الشركة'),
            p(
              'p6',
              'تقول إن ليس لديها مترجم. «',
              said('q4', 'لا توظّف الشركة مترجمين، لأن العقود كلها تُسلَّم بلغة الاتفاق الجماعي'),
              '»، كتبت إلينا غلوريا سانس، رئيسة شؤون العاملين في «معلّبات بريا». وأضافت أن لكل عامل أن يأخذ العقد إلى بيته، وأن من يفعل يُستدعى مجددًا ',
              strong('عند الحاجة'),
              '.',
            ),
            p(
              'p7',
              'أما الوردية فتقول إن لديها مترجمة، وإنها متعبة. وقد حسبت: في ليالي الترجمة تعبّئ ضو ٤١ صندوقًا، وفي ليلة بلا عقود ٥٨. والفرق ١٩٫٥٥ يورو. ومنذ الأسبوع الماضي ثمة مرطبان قرب السير الثاني، في غطائه شقّ. ولم يكتب أحد عليه لأي شيء هو.',
            ),
            p(
              'p8',
              'وليس واضحًا على من يقع إصلاح ذلك. فالاتفاق لا يذكر اللغات، ومفتّش العمل في المنطقة يقرأ الإسبانية. «',
              said('q5', 'الليلة التي تغيب فيها نتوقف قبل الثانية'),
              '»، قال شخص لا بدّ أنه يعرف.',
            ),
            rule('d1'),
            p(
              'p9',
              'في السادسة إلا عشر دقائق من ذلك الصباح كان ٦١ عقدًا قد وُقّع. وشطب شخصان الصفحة ٧. أما ضو فوقّعت عقدها من دون أن تقرأه. قالت إنها تحفظه غيبًا.',
            ),
          ],
        },
      },
    },
    cal,
  )
