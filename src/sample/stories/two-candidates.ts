import { published } from '../standings.ts'
import { type Writer, workFrom } from '../telling.ts'
import { apart, em, h2, p, related, rule, said } from '../writing.ts'

const spanish = {
  q1: 'Si cuelgo un cartel, tengo que mirarlo yo. Los demás ya saben cómo soy',
  q2: 'Ella quiere la farola en el muelle y yo la quiero en la cuesta. Lo demás lo hemos hablado',
  q3: 'Aquí el voto es secreto desde que se cierra la cortina hasta que se llega a la fuente',
  q4: 'Voto a la que pierda. Es la que luego tendrá tiempo',
}

const vidal = { named: 'nuria-vidal', role: { en: 'candidate', es: 'candidata', ar: 'مرشّحة' } } as const
const roig = { named: 'elisenda-roig', role: { en: 'candidate', es: 'candidata', ar: 'مرشّحة' } } as const
const returning = {
  named: 'pere-anglada',
  role: { en: 'returning officer', es: 'presidente de la mesa', ar: 'رئيس مكتب الاقتراع' },
} as const
const voter = {
  described: {
    en: 'a voter of eighty-four',
    es: 'una votante de ochenta y cuatro años',
    ar: 'ناخبة في الرابعة والثمانين',
  },
  deskOnly: 'She is the mother of one of the candidates. Both candidates know what she said.',
}

/** Our own, in English: a kitchen on Mora. */
export const twoCandidates: Writer = (cal) =>
  workFrom(
    {
      key: 'two-candidates',
      section: 'elections',
      origin: 'en',
      picture: 'kitchen',
      author: { name: 'pia-holm', of: null },
      licence: null,
      steps: [
        {
          id: 'h1',
          kind: 'interview',
          with: {
            en: 'Nuria Vidal and Elisenda Roig',
            es: 'Nuria Vidal y Elisenda Roig',
            ar: 'نوريا فيدال وإليسيندا رويغ',
          },
          publisher: 'harbour-desk',
          author: 'pia-holm',
          language: 'es',
          on: cal.day(-4),
          seen: 'us',
          note: 'Both at once, at the table, recorded with their leave. Two hours; the stove can be heard.',
        },
      ],
      said: [
        {
          id: 'q1',
          by: vidal,
          verb: { en: 'says', es: 'dice', ar: 'تقول' },
          hop: 'h1',
          said: { language: 'es', text: spanish.q1 },
        },
        {
          id: 'q2',
          by: roig,
          verb: { en: 'says', es: 'dice', ar: 'تقول' },
          hop: 'h1',
          said: { language: 'es', text: spanish.q2 },
        },
        {
          id: 'q3',
          by: returning,
          verb: { en: 'says', es: 'dice', ar: 'يقول' },
          hop: 'h1',
          said: { language: 'es', text: spanish.q3 },
        },
        {
          id: 'q4',
          by: voter,
          verb: { en: 'says', es: 'dice', ar: 'تقول' },
          hop: 'h1',
          said: { language: 'es', text: spanish.q4 },
        },
      ],
      copy: {
        en: {
          slug: 'two-candidates-one-kitchen-table',
          headline: 'Two candidates, one kitchen table: the council race on Mora',
          standfirst: 'The island’s 212 voters know both women, and both their mothers. Nobody has put up a poster.',
          dateline: 'MORA',
          tags: ['council elections', 'Mora', 'islands'],
          writtenBy: 'pia',
          standing: published(cal.at(-1, '18:20'), 'pia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'The campaign for the one seat that Mora has on the council is being run from one kitchen, because it is the warm one. Nuria Vidal sits with her back to the stove. Elisenda Roig sits opposite, under the calendar of the savings bank. Between them lie a bag of walnuts, two nutcrackers and the voters’ list, which they share.',
            ),
            p(
              'p2',
              'It has 212 names. The two have divided it by streets, so that nobody is visited twice. At each door each says what the other wants, too; it saves the second walk. They have done so since they were at school, where they were the whole of their class.',
            ),
            h2('s1', 'No posters'),
            p(
              'p3',
              'The electoral office sent forty sheets of poster paper for each of them. The school uses it for painting. “',
              said('q1', 'If I put up a poster, I am the one who has to look at it. The others know what I look like'),
              '”, Vidal says.',
            ),
            p(
              'p4',
              'They agree that the boats must sail, that the well needs a lid, and that the clinic needs somebody in it on more than two days of the week. They agree on who should do this, which is whichever of them is elected, with the help of the other. For an hour we looked for a difference. It was Roig who found it.',
            ),
            apart(
              'b1',
              '“',
              said(
                'q2',
                'She wants the street lamp on the pier, and I want it on the hill. The rest we have talked about',
              ),
              '”, Roig says.',
            ),
            h2('s2', 'One lamp'),
            p(
              'p5',
              'There is money for one lamp. On the pier it would shine for those who arrive by the last boat; on the hill, for those who then walk up. By the harbour’s log, eleven people come off the last boat on a usual night. All of them live up the hill. Everything has been said about this, and both women say it well.',
            ),
            p(
              'p6',
              'How it will end, nobody will say; everybody knows. “',
              said('q3', 'Here the vote is secret from when the curtain closes until one gets to the fountain'),
              '”, says Pere Anglada, who has counted the votes since there was a curtain. In the last election there were two spoiled papers. He knows whose, and has told them how it is done.',
            ),
            related('r1', 'ballots', 'Ballots in four scripts: what the printers of Ras Luma learned'),
            p(
              'p7',
              'A voter of eighty-four came in for the nutcracker and stayed for coffee. “',
              said('q4', 'I vote for the one who will lose. She is the one who will have time afterwards'),
              '”, she says. She would not be named; it might, she says, influence people.',
            ),
            rule('d1'),
            p(
              'p8',
              'At half past nine the horn of the boat from the southern pier was heard, the only one that was sailing that week, which meant that it was late. Vidal took the torch from its hook and went down to the pier, as she does each night. Roig took the other one, and went to stand on the hill. ',
              em('Until one of us wins'),
              ', it says on a slip of paper above the hooks. It has been there for four years.',
            ),
          ],
        },
        ar: {
          slug: 'murashshahatan-wa-tawilat-matbakh',
          headline: 'مرشّحتان وطاولة مطبخ واحدة: سباق المجلس في مورا',
          standfirst: 'يعرف ناخبو الجزيرة، وعددهم ٢١٢، المرشّحتين ووالدتيهما. ولم يعلّق أحد ملصقًا واحدًا.',
          dateline: 'مورا',
          tags: ['الانتخابات البلدية', 'مورا', 'الجزر'],
          writtenBy: 'dalia',
          standing: published(cal.hoursAgo(7), 'dalia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'تُدار الحملة على المقعد الوحيد الذي لمورا في المجلس من مطبخ واحد، لأنه المطبخ الدافئ. تجلس نوريا فيدال وظهرها إلى الموقد. وتجلس إليسيندا رويغ قبالتها، تحت رزنامة صندوق التوفير. وبينهما كيس جوز وكسّارتان ولائحة الناخبين، وهما تتقاسمانها.',
            ),
            p(
              'p2',
              'في اللائحة ٢١٢ اسمًا. وقد قسمتها المرشّحتان بحسب الشوارع كي لا يُزار أحد مرتين. وعند كل باب تقول كل منهما ما تريده الأخرى أيضًا؛ فهذا يوفّر مشوارًا. هكذا تفعلان منذ المدرسة، حيث كانتا الصفّ كله.',
            ),
            h2('s1', 'بلا ملصقات'),
            p(
              'p3',
              'أرسلت هيئة الانتخابات إلى كل منهما أربعين فرخًا من ورق الملصقات. والمدرسة ترسم عليها. «',
              said('q1', 'إن علّقتُ ملصقًا فعليّ أنا أن أنظر إليه. أما الآخرون فيعرفون شكلي'),
              '»، تقول فيدال.',
            ),
            p(
              'p4',
              'تتفقان على أن القوارب يجب أن تبحر، وأن البئر تحتاج إلى غطاء، وأن العيادة تحتاج إلى من يكون فيها أكثر من يومين في الأسبوع. وتتفقان على من يفعل ذلك: من تُنتخب منهما، بمساعدة الأخرى. بحثنا ساعة عن خلاف، ورويغ هي التي وجدته.',
            ),
            apart(
              'b1',
              '«',
              said('q2', 'هي تريد مصباح الشارع على الرصيف، وأنا أريده على الطلعة. وما عدا ذلك تكلّمنا فيه'),
              '»، تقول رويغ.',
            ),
            h2('s2', 'مصباح واحد'),
            p(
              'p5',
              'المال يكفي لمصباح واحد. على الرصيف يضيء لمن يصلون بالقارب الأخير، وعلى الطلعة لمن يصعدونها بعد ذلك. وبحسب سجلّ المرفأ ينزل من القارب الأخير في ليلة عادية أحد عشر شخصًا، وكلهم يسكنون أعلى الطلعة. قيل في هذا كل شيء، والمرأتان تحسنان قوله.',
            ),
            p(
              'p6',
              'كيف سينتهي الأمر لا يقوله أحد، ويعرفه الجميع. «',
              said('q3', 'الاقتراع عندنا سرّي من إسدال الستارة إلى الوصول إلى النبع'),
              '»، يقول بيري أنغلادا، الذي يعدّ الأصوات منذ وُجدت الستارة. في الانتخابات الماضية كانت هناك ورقتان باطلتان. وهو يعرف لمن هما، وقد شرح لصاحبيهما كيف يُفعل ذلك.',
            ),
            related('r1', 'ballots', 'أوراق اقتراع بأربع أبجديات: ما تعلّمه عمّال المطبعة في رأس لومة'),
            p(
              'p7',
              'دخلت ناخبة في الرابعة والثمانين تريد كسّارة الجوز وبقيت للقهوة. «',
              said('q4', 'أصوّت لمن ستخسر، فهي التي سيكون لديها وقت بعد ذلك'),
              '»، تقول. ولم ترد أن يُذكر اسمها، فقد يؤثّر ذلك في الناس كما تقول.',
            ),
            rule('d1'),
            p(
              'p8',
              'في التاسعة والنصف سُمعت صافرة القارب الآتي من الرصيف الجنوبي، وهو الوحيد الذي كان يبحر ذلك الأسبوع، ومعنى ذلك أنه تأخر. أخذت فيدال المصباح اليدوي عن خطّافه ونزلت إلى الرصيف، كما تفعل كل ليلة. وأخذت رويغ الآخر وذهبت لتقف على الطلعة. وعلى قصاصة ورق فوق الخطّافين: ',
              em('إلى أن تفوز إحدانا'),
              '. وهي هناك منذ أربعة أعوام.',
            ),
          ],
        },
      },
    },
    cal,
  )
