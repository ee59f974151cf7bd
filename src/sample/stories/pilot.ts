import { published } from '../standings.ts'
import { type Writer, workFrom } from '../telling.ts'
import { apart, em, h2, p, related, rule, said } from '../writing.ts'

const belkan = { named: 'idris-belkan', role: { en: 'harbour pilot', es: 'práctico del puerto' } } as const
const soler = {
  named: 'mireia-soler',
  role: { en: 'oceanographer, Institute of the Sea', es: 'oceanógrafa del Instituto del Mar' },
} as const

/** From Costa Hoy's Spanish: a portrait. One of its quotations was written in Arabic, in pencil. */
export const pilot: Writer = (cal) => {
  const spanish = {
    q1: 'La tinta se va con la primera ola. El lápiz se queda hasta que alguien lo borra',
    q2: 'El parte dice lo que va a pasar. Yo apunto lo que pasó, para poder discutir',
    q4: 'Son quince mil días de viento en el mismo sitio. No hay nada parecido, y está en latas de galletas',
    q5: `Que los copien todos, pero que me los devuelvan antes del ${cal.words(2, 'es', 'weekday')}. Tengo un barco a las cinco`,
  }
  return workFrom(
    {
      key: 'pilot',
      section: 'people',
      origin: 'es',
      picture: 'notebook',
      author: { name: 'clara-benet', of: 'costa-hoy' },
      licence: {
        terms: { en: 'Republished with permission', es: 'Publicado con permiso' },
        grantedBy: 'Costa Hoy, by telephone and then by mail; for this story only',
        until: cal.day(90),
      },
      steps: [
        {
          id: 'h1',
          kind: 'document',
          with: 'idris-belkan',
          publisher: { en: 'The pilot’s own notebooks', es: 'Los cuadernos del práctico' },
          language: 'ar',
          on: '',
          seen: 'others',
          note: 'Clara Benet saw the first notebook and sent us a picture of the page. No day on it, only the wind.',
        },
        {
          id: 'h2',
          kind: 'interview',
          with: 'idris-belkan',
          publisher: 'costa-hoy',
          author: 'clara-benet',
          address: 'https://costahoy.example/gente/el-tiempo-a-lapiz',
          language: 'es',
          on: cal.day(-5),
          seen: 'us',
        },
      ],
      said: [
        {
          id: 'q1',
          by: belkan,
          verb: { en: 'says', es: 'dice' },
          hop: 'h2',
          said: { language: 'es', text: spanish.q1 },
        },
        {
          id: 'q2',
          by: belkan,
          verb: { en: 'says', es: 'dice' },
          hop: 'h2',
          said: { language: 'es', text: spanish.q2 },
        },
        {
          id: 'q3',
          by: belkan,
          verb: { en: 'wrote', es: 'escribió' },
          hop: 'h1',
          said: { language: 'ar', text: 'شرقية خفيفة. لا شيء يستحق الذكر، والحمد لله' },
        },
        {
          id: 'q4',
          by: soler,
          verb: { en: 'told', es: 'dijo' },
          hop: 'h2',
          said: { language: 'es', text: spanish.q4 },
        },
        {
          id: 'q5',
          by: belkan,
          verb: { en: 'says', es: 'dice' },
          hop: 'h2',
          said: { language: 'es', text: spanish.q5 },
        },
      ],
      copy: {
        en: {
          slug: 'the-harbour-pilot-who-keeps-the-weather-in-pencil',
          headline: 'The harbour pilot who keeps the weather in pencil',
          standfirst: `Forty-one years of notebooks, and a university that would like to scan them. Idris Belkan would like them back by ${cal.words(2, 'en', 'weekday')}.`,
          dateline: 'VELL',
          tags: ['pilots', 'weather', 'notebooks'],
          writtenBy: 'tomas',
          standing: published(cal.at(-3, '18:00'), 'tomas', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'Before he puts on the jacket, Idris Belkan opens the window, holds out a hand, and writes down three words. He has done this on each working day for forty-one years, and on most of the others. The words are a direction, a strength, and what he thinks of it.',
            ),
            p(
              'p2',
              'They stand in squared school notebooks, a hundred and twenty-six of them, in pencil. “',
              said('q1', 'Ink goes with the first wave. Pencil stays until somebody rubs it out'),
              '”, he says. In the corner of each page is a drawing, no larger than a stamp: the sky over the breakwater, as it was.',
            ),
            h2('s1', 'Three words'),
            p(
              'p3',
              'A pilot goes out to a ship that does not know the harbour and brings her in past what he knows of it. In Vell this is a sandbank that moves, a current that turns two hours before the tide does, and, at the end of the north pier, a wind that is on no chart because it is only forty metres wide. It took him nine years to find the edges of it. They are in notebook 31.',
            ),
            apart(
              'b1',
              '“',
              said('q2', 'The forecast says what is going to happen. I write down what did, so as to be able to argue'),
              '”, he says.',
            ),
            p(
              'p4',
              'He learned the trade on the other side of the strait, and the first notebooks are in Arabic. Of his first day in Vell, when he was twenty-six and seasick, he wrote: “',
              said('q3', 'Light easterly. Nothing worth the mention, thank God'),
              '.” It is the longest entry of that year.',
            ),
            h2('s2', 'Fifteen thousand days'),
            p(
              'p5',
              'The university’s Institute of the Sea heard of the notebooks by way of a nephew. “',
              said(
                'q4',
                'It is fifteen thousand days of wind in the same place. There is nothing like it, and it is in biscuit tins',
              ),
              '”, Mireia Soler, an oceanographer there, told Costa Hoy. Its own instruments on the breakwater are eleven years old, and were out of order in two of them. For those two years it has been using the pilot’s.',
            ),
            p(
              'p6',
              'To scan them takes four days and a morning, at thirty notebooks a day; the last six, the institute has asked leave to turn by hand. What the third word means in each case, Soler says, will have to be asked. ',
              em('Regular'),
              ' is fair. ',
              em('Mala'),
              ' is bad. For a whole month in notebook 88 it says ',
              em('otra vez'),
              ', again.',
            ),
            related('r1', 'buoys', 'Twelve buoys went missing in a year, and nobody stole them'),
            p(
              'p7',
              'Belkan has no objection. He packed the tins himself, with a list. “',
              said(
                'q5',
                `Let them copy the lot, but I want them back by ${cal.words(2, 'en', 'weekday')}. I have a ship at five`,
              ),
              '”, he says. She is a grain carrier that was last here nineteen years ago, in a north-wester, and touched. He would like to look up where.',
            ),
            rule('d1'),
            p(
              'p8',
              'Until then he writes on the wall calendar of the pilot station, which is running out of margin. The entry for the day of our visit reads: south-west, four, visitors.',
            ),
          ],
        },
        es: {
          slug: 'el-practico-que-guarda-el-tiempo-a-lapiz',
          headline: 'El práctico que guarda el tiempo a lápiz',
          standfirst: `Cuarenta y un años de cuadernos, y una universidad que querría escanearlos. Idris Belkan querría tenerlos de vuelta antes del ${cal.words(2, 'es', 'weekday')}.`,
          dateline: 'VELL',
          tags: ['prácticos', 'tiempo', 'cuadernos'],
          writtenBy: 'tomas',
          standing: published(cal.at(-3, '12:00'), 'tomas', 'ada', 'noor'),
          body: [
            p(
              'p1',
              'Antes de ponerse la chaqueta, Idris Belkan abre la ventana, saca una mano y escribe tres palabras. Lo ha hecho cada día de trabajo desde hace cuarenta y un años, y casi todos los demás. Las palabras son una dirección, una fuerza y lo que le parece.',
            ),
            p(
              'p2',
              'Están en cuadernos escolares de cuadrícula, ciento veintiséis, a lápiz. «',
              said('q1', spanish.q1),
              '», dice. En la esquina de cada página hay un dibujo no mayor que un sello: el cielo sobre la escollera, tal como estaba.',
            ),
            h2('s1', 'Tres palabras'),
            p(
              'p3',
              'Un práctico sale al encuentro de un barco que no conoce el puerto y lo mete por entre lo que él sabe. En Vell eso es un banco de arena que se mueve, una corriente que gira dos horas antes que la marea y, en la punta del muelle norte, un viento que no está en ninguna carta porque solo tiene cuarenta metros de ancho. Tardó nueve años en encontrarle los bordes. Están en el cuaderno 31.',
            ),
            apart('b1', '«', said('q2', spanish.q2), '», dice.'),
            p(
              'p4',
              'Aprendió el oficio al otro lado del estrecho, y los primeros cuadernos están en árabe. De su primer día en Vell, a los veintiséis años y mareado, escribió: «',
              said('q3', 'Levante flojo. Nada digno de mención, gracias a Dios'),
              '». Es la anotación más larga de aquel año.',
            ),
            h2('s2', 'Quince mil días'),
            p(
              'p5',
              'El Instituto del Mar, de la universidad, supo de los cuadernos por un sobrino. «',
              said('q4', spanish.q4),
              '», dijo a Costa Hoy Mireia Soler, oceanógrafa del instituto. Sus propios instrumentos de la escollera tienen once años, y en dos de ellos estuvieron averiados. Para esos dos años usa los del práctico.',
            ),
            p(
              'p6',
              'Escanearlos lleva cuatro días y una mañana, a treinta cuadernos por día; los seis últimos, el instituto ha pedido permiso para pasarlos a mano. Qué significa en cada caso la tercera palabra, dice Soler, habrá que preguntarlo. ',
              em('Regular'),
              ' es regular. ',
              em('Mala'),
              ' es mala. Durante un mes entero del cuaderno 88 pone ',
              em('otra vez'),
              '.',
            ),
            related('r1', 'buoys', 'Doce boyas desaparecieron en un año y nadie las robó'),
            p(
              'p7',
              'Belkan no tiene inconveniente. Él mismo preparó las latas, con una lista. «',
              said('q5', spanish.q5),
              '», dice. Es un granelero que estuvo aquí por última vez hace diecinueve años, con viento del noroeste, y tocó fondo. Le gustaría mirar dónde.',
            ),
            rule('d1'),
            p(
              'p8',
              'Hasta entonces escribe en el calendario de la caseta de prácticos, al que se le acaba el margen. La anotación del día de nuestra visita dice: suroeste, cuatro, visitas.',
            ),
          ],
        },
      },
    },
    cal,
  )
}
