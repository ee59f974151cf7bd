import { published } from '../standings.ts'
import { type Writer, workFrom } from '../telling.ts'
import { p, said } from '../writing.ts'

const spanish = 'Las atamos donde estaba el mar. Luego el mar se fue a otro sitio'

/** A short one of the week before, from Costa Hoy's Spanish. */
export const buoys: Writer = (cal) =>
  workFrom(
    {
      key: 'buoys',
      section: 'coast',
      origin: 'es',
      picture: null,
      author: { name: 'clara-benet', of: 'costa-hoy' },
      licence: {
        terms: { en: 'Republished with permission', es: 'Publicado con permiso', ar: 'أعيد نشره بإذن' },
        grantedBy: 'Costa Hoy, by telephone and then by mail; for this story only',
        until: cal.day(80),
      },
      steps: [
        {
          id: 'h1',
          kind: 'report',
          publisher: 'costa-hoy',
          author: 'clara-benet',
          address: 'https://costahoy.example/puerto/doce-boyas',
          language: 'es',
          on: cal.day(-10),
          seen: 'us',
        },
      ],
      said: [
        {
          id: 'q1',
          by: {
            described: { en: 'a fisherman of Vell', es: 'un pescador de Vell', ar: 'صياد من فيل' },
            deskOnly: 'Costa Hoy spoke to several on the quay and did not ask for names.',
          },
          verb: { en: 'said', es: 'dijo', ar: 'قال' },
          hop: 'h1',
          said: { language: 'es', text: spanish },
        },
      ],
      copy: {
        en: {
          slug: 'twelve-buoys-went-missing-in-a-year',
          headline: 'Twelve buoys went missing in a year, and nobody stole them',
          standfirst: 'The current has moved. So, the fishermen say, has everything that was ever tied to it.',
          dateline: 'VELL',
          tags: ['buoys', 'currents', 'fishing'],
          writtenBy: 'tomas',
          standing: published(cal.at(-9, '18:40'), 'tomas', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'The port of Vell had forty-eight buoys a year ago and has thirty-six now. It asked the coastguard to look for thieves. The coastguard looked at the chart instead, and found that the current off the north pier runs four hundred metres further out than it did when the moorings were laid, and twice as fast.',
            ),
            p(
              'p2',
              '“',
              said('q1', 'We tied them to where the sea was. Then the sea went somewhere else'),
              '”, said one of the fishermen, who have been finding the chains in their nets. Why it went, nobody can say yet. The dredging of the southern harbour is named, and so is the bank that the pilots call the Sow, which has calved.',
            ),
            p(
              'p3',
              'Nine of the twelve have been seen: five in the reeds of Ras Luma, three at sea, and one, freshly painted, in front of a restaurant. The owner says that he took it for a gift. The port will lay new ones with longer chains, and has stopped calling them missing. In its books they are now on loan.',
            ),
          ],
        },
        es: {
          slug: 'doce-boyas-desaparecieron-en-un-ano',
          headline: 'Doce boyas desaparecieron en un año y nadie las robó',
          standfirst: 'La corriente se ha movido. Y con ella, dicen los pescadores, todo lo que alguna vez se le ató.',
          dateline: 'VELL',
          tags: ['boyas', 'corrientes', 'pesca'],
          writtenBy: 'tomas',
          standing: published(cal.at(-9, '17:10'), 'tomas', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'El puerto de Vell tenía hace un año cuarenta y ocho boyas y tiene treinta y seis. Pidió a los guardacostas que buscaran ladrones. Los guardacostas miraron la carta y vieron que la corriente corre frente al muelle norte cuatrocientos metros más afuera que cuando se fondearon, y el doble de rápido.',
            ),
            p(
              'p2',
              '«',
              said('q1', spanish),
              '», dijo uno de los pescadores, que llevan meses encontrando las cadenas en las redes. Por qué se fue, nadie lo sabe aún. Se habla del dragado del puerto sur, y también del banco que los prácticos llaman la Cerda, que ha parido.',
            ),
            p(
              'p3',
              'A nueve de las doce se las ha visto: cinco en los carrizos de Ras Luma, tres en alta mar y una, recién pintada, delante de un restaurante. El dueño dice que la tomó por un regalo. El puerto fondeará otras nuevas con cadenas más largas y ha dejado de darlas por perdidas. En sus libros están ahora en préstamo.',
            ),
          ],
        },
        ar: {
          slug: 'ithnata-ashrata-awwama',
          headline: 'اثنتا عشرة عوّامة اختفت في عام واحد، ولم يسرقها أحد',
          standfirst: 'غيّر التيار مجراه. ويقول الصيادون إن كل ما رُبط به يومًا تغيّر معه.',
          dateline: 'فيل',
          tags: ['العوّامات', 'التيارات', 'الصيد'],
          writtenBy: 'dalia',
          standing: published(cal.at(-9, '20:15'), 'dalia', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'كان لميناء فيل قبل عام ثمانٍ وأربعون عوّامة، وله اليوم ستّ وثلاثون. طلب من خفر السواحل أن يبحث عن لصوص، فنظر خفر السواحل في الخريطة، فإذا التيار أمام الرصيف الشمالي يجري أبعد بأربعمئة متر مما كان يوم ثُبّتت المراسي، وبضعف السرعة.',
            ),
            p(
              'p2',
              '«',
              said('q1', 'ربطناها حيث كان البحر، ثم ذهب البحر إلى مكان آخر'),
              '»، قال أحد الصيادين، وهم منذ أشهر يجدون السلاسل في شباكهم. ولا أحد يعرف بعدُ لماذا ذهب. يُذكر تجريف المرفأ الجنوبي، كما يُذكر الكثيب الرملي الذي يسمّيه المرشدون «الخنزيرة»، وقد ولدت.',
            ),
            p(
              'p3',
              'شوهدت تسع من الاثنتي عشرة: خمس في قصب رأس لومة، وثلاث في عرض البحر، وواحدة مطليّة حديثًا أمام مطعم. يقول صاحبه إنه حسبها هدية. وسيثبّت الميناء عوّامات جديدة بسلاسل أطول، وقد كفّ عن عدّ القديمة مفقودة. فهي في دفاتره الآن مُعارة.',
            ),
          ],
        },
      },
    },
    cal,
  )
