import type { Block, StoryDocument } from '../story/document.ts'
import type { Calendar, Tongue } from './calendar.ts'
import { wordsOf } from './writing.ts'

/** A page or document as the newsroom saw it at one step of a work's chain. All invented. */
export interface SampleCopy {
  readonly work: string
  /** The step, by its id. */
  readonly hop: string
  readonly mediaType: string
  readonly text: string
}

const html = 'text/html; charset=utf-8'
const plain = 'text/plain; charset=utf-8'

/** What the desk kept of its sources. `originOf` gives a work in the language in which it first came out. */
export const copiesOf = (
  cal: Calendar,
  originOf: (work: string) => { readonly tongue: Tongue; readonly document: StoryDocument },
): readonly SampleCopy[] => {
  const report = (work: string, publisher: string) => pageFrom(originOf(work), publisher)
  return [
    { work: 'ferry-crews', hop: 'h1', mediaType: html, text: interviewWithMartaQuil(cal) },
    { work: 'salt-workers', hop: 'h1', mediaType: plain, text: rulingOnTheDyke(cal) },
    { work: 'salt-workers', hop: 'h3', mediaType: html, text: report('salt-workers', 'صوت الميناء') },
    { work: 'ballots', hop: 'h2', mediaType: plain, text: statementOnTheBallots(cal) },
    { work: 'ballots', hop: 'h3', mediaType: html, text: report('ballots', 'صوت الميناء') },
  ]
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** The page of the outlet that a work came from, as it printed it. */
function pageFrom({ tongue, document }: { tongue: Tongue; document: StoryDocument }, publisher: string): string {
  const [author] = document.credits
  return [
    '<!doctype html>',
    `<html lang="${tongue}" dir="${tongue === 'ar' ? 'rtl' : 'ltr'}">`,
    `<head><meta charset="utf-8"><title>${escaped(document.headline)} | ${escaped(publisher)}</title></head>`,
    '<body><article>',
    `<h1>${escaped(document.headline)}</h1>`,
    `<p class="standfirst">${escaped(document.standfirst)}</p>`,
    `<p class="author">${escaped(author?.name ?? '')}</p>`,
    ...document.body.flatMap(markupOf),
    '</article></body>',
    '</html>',
    '',
  ].join('\n')
}

function markupOf(block: Block): string[] {
  const words = escaped(wordsOf(block))
  if (block.type === 'heading') return [`<h2>${words}</h2>`]
  if (block.type === 'blockQuotation') return [`<blockquote>${words}</blockquote>`]
  if (block.type === 'list') return ['<ul>', ...words.split('\n').map((item) => `<li>${item}</li>`), '</ul>']
  return block.type === 'paragraph' ? [`<p>${words}</p>`] : []
}

const interviewWithMartaQuil = (cal: Calendar): string => `<!doctype html>
<html lang="es">
<head><meta charset="utf-8"><title>Marta Quil: «Aquí no ganó nadie» | Onda Norte</title></head>
<body><article>
<h1>Marta Quil: «Aquí no ganó nadie»</h1>
<p class="firma">Irena Sobol, ${cal.words(-1, 'es', 'date')}. Diecinueve minutos, transcripción completa.</p>
<p><b>¿Quién ha ganado?</b></p>
<p>Aquí no ganó nadie, pero nadie de las islas se va a quedar en el muelle. El segundo barco saldrá con voluntarios hasta que estén escritos los turnos nuevos.</p>
<p><b>¿Por qué amarraron los barcos?</b></p>
<p>Porque con el Alba en el astillero el horario seguía siendo el de tres. Nos pedían estar en dos sitios a la vez y nos pagaban por uno. Eso no es un horario, es un truco de cartas.</p>
<p><b>¿Y la niebla?</b></p>
<p>La niebla no se ha firmado. Queríamos que un barco durmiera en Mora. El puerto dice que hablaremos.</p>
</article></body>
</html>
`

const rulingOnTheDyke = (cal: Calendar): string => `محكمة العمل في رأس لومة
الحكم رقم ١١٤
${cal.words(-4, 'ar', 'date')}

الصفحة ٦ من ٩

حيث إن السدّ ملك صاحب العمل، وليس إليه طريق آخر،
وحيث إن المدّعين ينقلون عليه أدوات صاحب العمل ذهابًا وإيابًا،
فإن المحكمة ترى أن من يسير إلى حيث وضع صاحب العمل عملَه فهو في العمل.

لهذه الأسباب
حكمت المحكمة باحتساب ساعة السير على السدّ من ساعات العمل.
`

const statementOnTheBallots = (cal: Calendar): string => `هيئة الانتخابات في رأس لومة
بيان، ${cal.words(-5, 'ar', 'date')}

تُجرى الانتخابات في موعدها، والورق متوافر.
تفتح مراكز الاقتراع أبوابها من الثامنة صباحًا إلى الثامنة مساءً.
ويفتح مركز المدرسة من السابعة صباحًا، لمن يعملون في النهار.
ويبقى مركز المرفأ مفتوحًا إلى أن يصوّت آخر من في الصف.
`
