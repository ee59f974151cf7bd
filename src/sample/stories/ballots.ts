import { published, waiting } from '../standings.ts'
import { type Writer, workFrom } from '../telling.ts'
import { apart, h2, numbered, p, related, said, strong } from '../writing.ts'

const arabic = {
  q1: 'الحرف الذي لا تعرفه لا يخطئ أمامك، بل يخطئ من ورائك',
  q2: 'أوقفتُ الآلة قبل أن يتصل أحد. الحبر لا ينتظر الهاتف',
  q3: 'تُجرى الانتخابات في موعدها، والورق متوافر',
  q4: 'صار لكل أبجدية قارئ من خارج المطبعة، يقرأ ما طبعناه لا ما قصدناه',
}

const owner = {
  named: 'salma-rahal',
  role: { en: 'printer', es: 'impresora', ar: 'صاحبة المطبعة' },
} as const
const minder = {
  named: 'anis-tabet',
  role: { en: 'machine minder', es: 'maquinista', ar: 'عامل الآلة' },
} as const
const office = {
  named: 'electoral-office',
  role: { en: 'in a statement', es: 'en un comunicado', ar: 'في بيان' },
} as const

/** From Sawt al-Mina's Arabic. Its first English headline needed a clarification: see corrections.ts. */
export const ballots: Writer = (cal) =>
  workFrom(
    {
      key: 'ballots',
      section: 'elections',
      origin: 'ar',
      picture: 'press',
      author: { name: 'yusuf-amari', of: 'sawt-al-mina' },
      licence: {
        terms: { en: 'Republished with permission', es: 'Publicado con permiso', ar: 'أعيد نشره بإذن' },
        grantedBy: 'The editors of Sawt al-Mina, by letter; in any language, unabridged',
        until: cal.day(330),
      },
      steps: [
        {
          id: 'h1',
          kind: 'interview',
          with: {
            en: 'Salma Rahal and Anis Tabet',
            es: 'Salma Rahal y Anis Tabet',
            ar: 'سلمى رحّال وأنيس ثابت',
          },
          publisher: 'sawt-al-mina',
          author: 'yusuf-amari',
          language: 'ar',
          on: cal.day(-5),
          seen: 'others',
        },
        {
          id: 'h2',
          kind: 'statement',
          publisher: 'electoral-office',
          address: 'https://elections.rasluma.example/statements/ballots',
          language: 'ar',
          on: cal.day(-5),
          seen: 'us',
          note: 'Four sentences. The other three are about the opening hours.',
        },
        {
          id: 'h3',
          kind: 'report',
          publisher: 'sawt-al-mina',
          author: 'yusuf-amari',
          address: 'https://sawtalmina.example/elections/four-scripts',
          language: 'ar',
          on: cal.day(-4),
          seen: 'us',
        },
      ],
      said: [
        {
          id: 'q1',
          by: owner,
          verb: { en: 'told', es: 'dijo', ar: 'قالت' },
          hop: 'h1',
          said: { language: 'ar', text: arabic.q1 },
        },
        {
          id: 'q2',
          by: minder,
          verb: { en: 'said', es: 'dijo', ar: 'قال' },
          hop: 'h1',
          said: { language: 'ar', text: arabic.q2 },
        },
        {
          id: 'q3',
          by: office,
          verb: { en: 'announced', es: 'comunicó', ar: 'أعلنت' },
          hop: 'h2',
          said: { language: 'ar', text: arabic.q3 },
        },
        {
          id: 'q4',
          by: owner,
          verb: { en: 'said', es: 'dijo', ar: 'قالت' },
          hop: 'h1',
          said: { language: 'ar', text: arabic.q4 },
        },
      ],
      copy: {
        en: {
          slug: 'ballots-in-four-scripts',
          headline: 'Ballots in four scripts: what the printers of Ras Luma learned',
          standfirst: `The ink of the second batch ran. They have until ${cal.words(12, 'en', 'date')} to print it again, with the same machine.`,
          dateline: 'RAS LUMA',
          tags: ['council elections', 'printing', 'Ras Luma'],
          writtenBy: 'dalia',
          standing: published(cal.at(-2, '17:30'), 'dalia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'The ballot for the town council of Ras Luma is as long as a forearm. It carries nineteen names, each of them four times: in Arabic, Latin, Tifinagh and Greek letters, so that everybody who may vote can also read whom they are voting for. There are 41,000 copies. Half of them are drying on lines in a school gymnasium, and will be pulped.',
            ),
            p(
              'p2',
              `The second batch was halted on ${cal.words(-6, 'en', 'weekday')} night, when a name on the lower half began to grow a beard. “`,
              said('q2', 'I stopped the machine before anybody rang. Ink does not wait for the telephone'),
              '”, said Anis Tabet, who has minded it for twenty-two years. The electoral office was told in the morning. It agreed.',
            ),
            h2('s1', 'Paper that does not drink'),
            p(
              'p3',
              'The paper is new. A law against forgery asks for a coated sheet with a thread in it, and coated paper takes ink slowly. For the first batch the weather was dry, and nobody noticed. For the second the south wind blew, and the nineteenth candidate ran into the eighteenth.',
            ),
            p(
              'p4',
              'Rahal and Daughters have one machine that can print a sheet of that length, and it is the one that printed this. It has been slowed to a third of its speed. That makes eleven nights, in a town where there are twelve left.',
            ),
            h2('s2', 'What they learned'),
            p(
              'p5',
              'Salma Rahal, who runs the press with her two sisters, has written it on the door of the paper store:',
            ),
            numbered(
              'l1',
              [
                strong('Equal is not the same size.'),
                ' At the same number of points, Greek looks larger than Arabic. They measure the height of the boxes now, and let the letters find their own size in them.',
              ],
              [
                strong('No alphabet goes first.'),
                ' Nineteen names in alphabetical order are in four different orders. The lot was drawn once, and holds for all four.',
              ],
              [
                strong('Read what you can’t read.'),
                ' One line of Tifinagh stood on its head through two proofs. It was noticed by a boy who had come with the bread.',
              ],
            ),
            apart(
              'b1',
              '“',
              said(
                'q1',
                'A letter that you do not know does not go wrong in front of you, it goes wrong behind your back',
              ),
              '”, Rahal told Sawt al-Mina.',
            ),
            p(
              'p6',
              'The boy has been hired, for the evenings. “',
              said(
                'q4',
                'Each script now has a reader from outside the press, who reads what we have printed and not what we meant',
              ),
              '”, she said. The Greek is read by a retired ship’s engineer, who finds something every night and is always right.',
            ),
            p(
              'p7',
              'Nobody in Ras Luma says that the vote is in danger. “',
              said('q3', 'The election will be held on its day, and there is paper'),
              '”, the electoral office announced. It did not say how much. By the printers’ count there is enough for one more mistake of up to six hundred sheets.',
            ),
            related('r1', 'island-line', 'What the island line costs, boat by boat'),
          ],
        },
        es: {
          slug: 'papeletas-en-cuatro-alfabetos',
          headline: 'Papeletas en cuatro alfabetos: lo que aprendió una imprenta de Ras Luma',
          standfirst: `La tinta de la segunda tirada se corrió. Tienen hasta el ${cal.words(12, 'es', 'date')} para imprimirla otra vez, con la misma máquina.`,
          dateline: 'RAS LUMA',
          tags: ['elecciones municipales', 'imprenta', 'Ras Luma'],
          writtenBy: 'tomas',
          standing: waiting('ready', cal.hoursAgo(1.2), {
            assignedTo: 'noor',
            publishAt: cal.hoursAgo(-2.5),
            signed: ['tomas', 'ada', 'noor'],
          }),
          body: [
            p(
              'p1',
              'La papeleta para el concejo de Ras Luma es tan larga como un antebrazo. Lleva diecinueve nombres, cada uno cuatro veces: en letras árabes, latinas, tifinag y griegas, para que quien puede votar pueda también leer a quién vota. Hay 41 000 ejemplares. La mitad se seca en cuerdas en el gimnasio de una escuela y acabará hecha pulpa.',
            ),
            p(
              'p2',
              `La segunda tirada se detuvo el ${cal.words(-6, 'es', 'weekday')} por la noche, cuando a un nombre de la mitad inferior empezó a salirle barba. «`,
              said('q2', 'Paré la máquina antes de que llamara nadie. La tinta no espera al teléfono'),
              '», dijo Anis Tabet, que la atiende desde hace veintidós años. A la oficina electoral se lo contaron por la mañana. Estuvo de acuerdo.',
            ),
            h2('s1', 'Un papel que no bebe'),
            p(
              'p3',
              'El papel es nuevo. Una ley contra las falsificaciones exige una hoja estucada y con un hilo, y el papel estucado toma la tinta despacio. En la primera tirada el tiempo era seco y nadie se dio cuenta. En la segunda sopló el viento del sur, y la decimonovena candidata se corrió sobre el decimoctavo.',
            ),
            p(
              'p4',
              'La imprenta Rahal e Hijas tiene una sola máquina capaz de imprimir una hoja de ese largo, y es la que imprimió esta. La han puesto a un tercio de su velocidad. Eso son once noches, en una ciudad a la que le quedan doce.',
            ),
            h2('s2', 'Lo que aprendieron'),
            p(
              'p5',
              'Salma Rahal, que lleva la imprenta con sus dos hermanas, lo ha escrito en la puerta del almacén de papel:',
            ),
            numbered(
              'l1',
              [
                strong('Igual no es del mismo tamaño.'),
                ' Con el mismo número de puntos, el griego parece mayor que el árabe. Ahora miden la altura de las casillas y dejan que las letras encuentren en ellas su tamaño.',
              ],
              [
                strong('Ningún alfabeto va primero.'),
                ' Diecinueve nombres por orden alfabético son cuatro órdenes distintos. Se sorteó una vez, y vale para los cuatro.',
              ],
              [
                strong('Leer lo que no se sabe leer.'),
                ' Una línea de tifinag pasó dos pruebas cabeza abajo. Lo vio un chico que había venido con el pan.',
              ],
            ),
            apart(
              'b1',
              '«',
              said('q1', 'La letra que no conoces no se equivoca delante de ti, se equivoca a tus espaldas'),
              '», dijo Rahal a Sawt al-Mina.',
            ),
            p(
              'p6',
              'Han contratado al chico, por las tardes. «',
              said(
                'q4',
                'Ahora cada alfabeto tiene un lector de fuera de la imprenta, que lee lo que imprimimos y no lo que queríamos decir',
              ),
              '», dijo. El griego lo lee un maquinista naval jubilado, que cada noche encuentra algo y siempre tiene razón.',
            ),
            p(
              'p7',
              'Nadie en Ras Luma dice que la votación corra peligro. «',
              said('q3', 'Las elecciones se celebrarán en su fecha, y hay papel'),
              '», comunicó la oficina electoral. No dijo cuánto. Según las cuentas de la imprenta, alcanza para un error más, de hasta seiscientas hojas.',
            ),
            related('r1', 'island-line', 'Lo que cuesta la línea de las islas, barco a barco'),
          ],
        },
        ar: {
          slug: 'awraq-iqtira-bi-arbaa-abjadiyyat',
          headline: 'أوراق اقتراع بأربع أبجديات: ما تعلّمه عمّال المطبعة في رأس لومة',
          standfirst: `سال حبر الدفعة الثانية، وأمامهم مهلة حتى ${cal.words(12, 'ar', 'date')} ليعيدوا طباعتها على الآلة نفسها.`,
          dateline: 'رأس لومة',
          tags: ['الانتخابات البلدية', 'الطباعة', 'رأس لومة'],
          writtenBy: 'dalia',
          standing: published(cal.at(-3, '13:40'), 'dalia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'ورقة الاقتراع لمجلس رأس لومة البلدي بطول الساعد. عليها تسعة عشر اسمًا، كل منها أربع مرات: بالحروف العربية واللاتينية والتيفيناغ واليونانية، ليستطيع كل من يحقّ له التصويت أن يقرأ لمن يصوّت. والنسخ ٤١ ألفًا، نصفها معلّق ليجفّ على حبال في قاعة رياضة مدرسية، ومصيره العجن.',
            ),
            p(
              'p2',
              `توقفت الدفعة الثانية ليل ${cal.words(-6, 'ar', 'weekday')}، حين بدأت لحيةٌ تنبت لاسم في النصف الأسفل. «`,
              said('q2', arabic.q2),
              '»، قال أنيس ثابت، الذي يرعى الآلة منذ اثنين وعشرين عامًا. وأُبلغت هيئة الانتخابات في الصباح، فوافقت.',
            ),
            h2('s1', 'ورق لا يشرب'),
            p(
              'p3',
              'الورق جديد. فثمة قانون لمنع التزوير يشترط ورقًا مصقولًا فيه خيط، والورق المصقول بطيء في أخذ الحبر. في الدفعة الأولى كان الجوّ جافًا ولم ينتبه أحد. وفي الثانية هبّت ريح الجنوب، فسالت المرشّحة التاسعة عشرة على المرشّح الثامن عشر.',
            ),
            p(
              'p4',
              'ليس في مطبعة رحّال وبناته إلا آلة واحدة تطبع ورقة بهذا الطول، وهي التي طبعت هذه. وقد أُبطئت إلى ثلث سرعتها. وهذا يعني إحدى عشرة ليلة، في بلدة بقيت لها اثنتا عشرة.',
            ),
            h2('s2', 'ما تعلّموه'),
            p('p5', 'كتبته سلمى رحّال، التي تدير المطبعة مع أختيها، على باب مخزن الورق:'),
            numbered(
              'l1',
              [
                strong('المساواة ليست في الحجم.'),
                ' فعند العدد نفسه من النقاط تبدو اليونانية أكبر من العربية. صاروا يقيسون ارتفاع الخانات ويتركون للحروف أن تجد حجمها فيها.',
              ],
              [
                strong('لا أبجدية قبل أخرى.'),
                ' تسعة عشر اسمًا بالترتيب الأبجدي هي أربعة ترتيبات مختلفة. أُجريت القرعة مرة واحدة، وهي تسري على الأربع.',
              ],
              [
                strong('اقرأ ما لا تعرف قراءته.'),
                ' بقي سطر من التيفيناغ مقلوبًا في تجربتي طبع متتاليتين. وانتبه له صبيّ جاء بالخبز.',
              ],
            ),
            apart('b1', '«', said('q1', arabic.q1), '»، قالت رحّال لصوت الميناء.'),
            p(
              'p6',
              'وقد وُظّف الصبيّ، في الأمسيات. «',
              said('q4', arabic.q4),
              '»، قالت. أما اليونانية فيقرؤها مهندس بحري متقاعد، يجد شيئًا كل ليلة ويكون دائمًا على حق.',
            ),
            p(
              'p7',
              'لا يقول أحد في رأس لومة إن التصويت في خطر. «',
              said('q3', arabic.q3),
              '»، أعلنت هيئة الانتخابات. ولم تقل كم. وبحساب عمّال المطبعة، يكفي الورق لخطأ واحد آخر لا يتجاوز ستمئة ورقة.',
            ),
            related('r1', 'island-line', 'كم يكلّف خط الجزر، قاربًا قاربًا'),
          ],
        },
      },
    },
    cal,
  )
