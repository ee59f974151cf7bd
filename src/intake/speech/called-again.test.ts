import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A rule, a text that needs it, and who says each of its quotations. */
type Case = readonly [rule: string, text: string, speakers: readonly string[]]

const cases: Record<string, readonly Case[]> = {
  en: [
    [
      'a company that was named, whatever its name',
      'Marrow Lines, which runs the ferry, said it would appeal. “We do not control the weather,” the company said.',
      ['Marrow Lines'],
    ],
    [
      'no company where none was named',
      'Ruth Lunde waited on the quay. “We do not control the weather,” the company said.',
      ['the company'],
    ],
    [
      'whom a sentence is about that names her behind its first word',
      'For Ruth Castle, 71, it comes late. The retired teacher said she had waited. “You learn who your neighbours are,” she said.',
      ['Ruth Castle'],
    ],
  ],
  de: [
    [
      'an authority that was named',
      'Das Regierungspräsidium hat Entwarnung gegeben. Es bestehe „zu keinem Zeitpunkt eine Gefahr“, teilte die Behörde mit.',
      ['Das Regierungspräsidium'],
    ],
    [
      'reported speech without a verb of saying',
      '„Ich bleibe“, sagte Dilek Arndt. Wichtig sei ihr nur, dass der Umzug „nicht mitten im Winter“ komme.',
      ['Dilek Arndt', 'Dilek Arndt'],
    ],
    [
      'somebody else in reported speech',
      '„Es war laut“, sagte Uwe Trefz. Seine Frau habe die Wäsche dreimal gewaschen. „Jetzt ist sie grau.“',
      ['Uwe Trefz', 'Uwe Trefz'],
    ],
    [
      'a paper that is only “in it”',
      'Sie verweist auf ein Gutachten des Ingenieurbüros Laborwerk. Darin heißt es, die Wände seien „auf ganzer Länge feucht“.',
      ['Ingenieurbüros Laborwerk'],
    ],
    [
      'a surname that ends as nouns do',
      '„Es regnet hinein“, sagte Bürgermeister Michael Hartung.',
      ['Michael Hartung'],
    ],
    [
      'according to somebody between commas',
      'Er wohne seit 1971 dort, so Lüdke, und habe „schon drei Ministern die Hand geschüttelt“. Heinz Lüdke lacht.',
      ['Heinz Lüdke'],
    ],
  ],
  es: [
    [
      'an official who was named',
      'Lo anunció el secretario de Puertos, Ernesto Robles.\n\n«El hambre no sale de vacaciones», señaló el funcionario.',
      ['Ernesto Robles'],
    ],
    [
      'a turn without a subject',
      'Las encontró su sobrina, Carolina Ferrán, en la casa.\n\n—Pensé que eran boletas de luz —contó a El Faro de Vell.',
      ['Carolina Ferrán'],
    ],
    [
      'whom a sentence is about behind a preposition',
      'Esteban Roca dijo: «No sé nada».\n\nPara Carolina Ferrán no hay precio. «Mi bisabuela las escondió por algo», dijo.',
      ['Esteban Roca', 'Carolina Ferrán'],
    ],
    [
      'an object behind the verb of a name in apposition',
      'La directora del plantel, Guadalupe Zamora, celebró la noticia. «Tenemos una estufa para doscientos alumnos», advirtió.',
      ['Guadalupe Zamora'],
    ],
  ],
  pt: [
    [
      'a body with a capital in each part of its name',
      'A Secretaria Estadual de Educação disse que «nenhum aluno será prejudicado».',
      ['Secretaria Estadual de Educação'],
    ],
    [
      'work behind a name in apposition',
      '«É um limite», explicou a porta-voz do grupo, Leonor Galvão. A médica garantiu que «ninguém deixará de ser visto».',
      ['Leonor Galvão', 'Leonor Galvão'],
    ],
    ['a surname that is work elsewhere', '«Eu nem vi a bola entrar», disse o atacante Dudu Mineiro.', ['Dudu Mineiro']],
  ],
  it: [
    [
      'a name behind what an office is for',
      '«Le crisi si risolvono così», ha dichiarato l’assessora al Lavoro Elena Tosetti.',
      ['Elena Tosetti'],
    ],
    [
      'a clause inside the marks without a subject',
      'Ha lavorato anche Marta Landucci. «Abbiamo portato tutti in palestra – spiega –. Alle nove c’era il caffè.»',
      ['Marta Landucci'],
    ],
    ['who has an age', 'Il più deluso è Nino, 88 anni. Ci tornerebbe? «Sì, ma solo per accenderlo».', ['Nino']],
  ],
  ru: [
    [
      'the body behind a site',
      'Прокуратура начала проверку. «Меры будут приняты», — говорится в сообщении на сайте ведомства.',
      ['Прокуратура'],
    ],
    [
      'who tells an outlet in marks something',
      '«Мы говорим об этом с апреля», — рассказал «Северному ветру» рыбак Степан Гулин.',
      ['Степан Гулин'],
    ],
    [
      'a name behind an office of something in marks',
      '«Бригады работали в яме», — заявил директор «Горводы» Сергей Колесов.',
      ['Сергей Колесов'],
    ],
  ],
  ar: [
    [
      'a ministry by the word that its name begins with',
      'وأسقطت العاصفة أبراجا، وفق وزارة الكهرباء. وقالت الوزارة إن التيار سيعود «خلال ثماني وأربعين ساعة».',
      ['وزارة الكهرباء'],
    ],
    [
      'who is told of behind a relative',
      'وقص الشريط محافظ المدينة يعقوب الراشد، الذي وصف المبنى بأنه «ذاكرة المدينة من حجر».',
      ['يعقوب الراشد'],
    ],
    [
      'to whom it is told, with the preposition on the mark',
      'وقالت أمينة المكتبة، سلوى بن عيسى، لـ«المرسى»: «وجدنا خلف الرفوف رسائل قديمة».',
      ['سلوى بن عيسى'],
    ],
    [
      'a noun behind a name is none of it',
      'انتقد المؤرخ عدنان مطر كلفة المشروع، معتبرا أن «نصف المبلغ كان يكفي للكتب».',
      ['عدنان مطر'],
    ],
    [
      'a name of no list between commas, with where its bearer is from',
      'قال مدرب الفريق، البرتغالي باولو فيريرا، بعد المباراة: «لعبنا ساعة كاملة ونحن نخاف».',
      ['باولو فيريرا'],
    ],
    [
      'what a body is there for',
      'وأوضحت المديرية العامة للدفاع المدني أن ضيق الأزقة «أخّر وصول الصهاريج نحو ثلث ساعة».',
      ['المديرية العامة للدفاع المدني'],
    ],
  ],
  fa: [
    [
      'a body before a verb in two words',
      'این خبر را روزنامه ساحل منتشر کرد و نوشت که خریدار کتاب را «بدون یک پنی» پس داده است.',
      ['روزنامه ساحل'],
    ],
    [
      'what is said of a wall stands on none',
      'رضا فلاح، عضو شورا، گفت که در ساخت دیوار «حتی یک میلگرد هم به کار نرفته».',
      ['رضا فلاح'],
    ],
  ],
}

describe.each(Object.entries(cases))('who is called again, and where a name ends, in %s', (language, list) => {
  test.each(list)('%s', (_rule, text, speakers) => {
    const paragraphs: At[] = []
    for (const paragraph of text.split('\n\n')) {
      const start = text.indexOf(paragraph, paragraphs.at(-1)?.[1] ?? 0)
      paragraphs.push([start, start + paragraph.length])
    }
    const { quotations } = quotationsIn(text, paragraphs, lexiconFor(language as 'en'))
    expect(quotations.map(({ speaker }) => speaker)).toEqual(speakers)
  })
})

test('a sentence may end with a small word of a name', () => {
  const text = 'Im Wasser war Chlor. „Gut“, sagte Bürgermeisterin Tilda van'
  expect(quotationsIn(text, [[0, text.length]], lexiconFor('de')).quotations.length).toBeLessThan(2)
})
