import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** Why, paragraphs with one quotation, and whom its description means. */
type Case = readonly [why: string, paragraphs: readonly string[], speaker: string]

const cases: Record<string, readonly Case[]> = {
  en: [
    [
      'a candidate is who was just named',
      ['Moira Keel spoke to reporters on Monday.', '“There is no question of it,” the presidential candidate said.'],
      'Moira Keel',
    ],
    ['a share of many is nobody', ['Moira Keel asked. “Not at all,” said 22 percent.'], '22 percent'],
  ],
  de: [
    [
      'the painter is whom the page is about, not who spoke last',
      [
        'Hedwig Lassen war vergessen. Hedwig Lassen malte bis zuletzt.',
        '„Man hat sie verdrängt“, sagt Kuratorin Fatma Ersoy.',
        'In ihren Heften notierte die Malerin: „Es regnet, also arbeite ich.“',
      ],
      'Hedwig Lassen',
    ],
    [
      'the witness is the nurse of whom the sentence before told',
      [
        '„Sie haben Vertrauen verkauft“, sagte Richterin Eva Stöckl.',
        'Es regnete. Der Saal war voll. Alle warteten. Mehrere Käufer kamen.',
        'Eine Krankenpflegerin aus Hallein hatte für den Wagen viel bezahlt. „Nach drei Wochen stand der Motor“, erzählte die Zeugin.',
      ],
      'die Zeugin',
    ],
    [
      'several by their article',
      ['Erna Witt wohnt oben. Bei den Kindern fanden die Forscher „einen auffallend großen Wortschatz“.'],
      'die Forscher',
    ],
    [
      'several without an article',
      ['Arvo Tamm hat gewonnen. Beobachter sprachen von „einem seltsamen Tag“.'],
      'Beobachter',
    ],
  ],
  es: [
    [
      'a woman of a union is who speaks for one',
      ['La secretaria general del gremio, Silvina Lares, pidió ayuda. “No hay espalda”, reclamó la sindicalista.'],
      'Silvina Lares',
    ],
    [
      'what stands behind an article is no person',
      ['Murió don Eleuterio Guarén. Habló con la Punta Garza. “La mula sabe”, decía el arriero.'],
      'Eleuterio Guarén',
    ],
    ['her sister is somebody else', ['Lo contó Eufemia Toledo. Su hermana durmió: “Yo estaba dormida”.'], 'Su hermana'],
  ],
  fr: [
    [
      'with an article that tells no gender',
      ['Le pack est tombé sur le pied de Josiane Lebrun. « Cinquante ans que je paie l’eau », peste la retraitée.'],
      'Josiane Lebrun',
    ],
    [
      'the elected one is who was just described, not another far away',
      [
        'Le ministre Paul Arnaud est venu lundi. Il pleuvait. La fête a duré. On a dansé. On a bu. On est rentré.',
        'À sa tête, la maire Élodie Quesnoy avait ceint son écharpe. « Je l’ai portée », raconte l’élue.',
      ],
      'Élodie Quesnoy',
    ],
  ],
  it: [
    [
      'the captain of whom the paragraph tells',
      ['Sconfitta ma onesta Clara Meneghini. «Devi solo stare zitta», ha tagliato corto la capitana.'],
      'Clara Meneghini',
    ],
    [
      'a paper behind an article is no man',
      [
        '«Si può fare», precisa l’ecologa Marta Sfrisi al Foglio Polesano. «Si può mangiare», aggiunge la ricercatrice.',
      ],
      'Marta Sfrisi',
    ],
  ],
  pt: [
    [
      'names in -ção are women’s',
      ['Encarnação Vilar despediu-se dos palcos.', '“Agora, pastéis”, respondeu a atriz.'],
      'Encarnação Vilar',
    ],
    [
      'a bay behind an article is no man',
      ['O herói foi o reserva Wesley Junior, do Galo de Itaporã. “O mérito é do grupo”, disse o atacante.'],
      'Wesley Junior',
    ],
  ],
  uk: [
    [
      'a baker is who was just named',
      ['„Ми купили його“, — розповідає Тарас Олійник. Піч він склав сам. „Хліб з’їли кури“, — усміхається пекар.'],
      'Тарас Олійник',
    ],
  ],
  fa: [
    [
      'this official is who was named in the sentence before',
      [
        'معاون وزیر راه، رضا اکبرزاده، گفت که دولت صدا را شنیده است. این مقام هشدار داد که «بستن راه مردم خط قرمز ماست».',
      ],
      'رضا اکبرزاده',
    ],
  ],
  ar: [
    [
      'a woman without the article is somebody new',
      ['وصل سامي الخوري صباحاً. وقالت سيدة: «أنا أقف هنا أمامكم».'],
      'سيدة',
    ],
    [
      'his spokeswoman is somebody else',
      ['تكلم سامي الخوري أمس. ودعت المتحدثة باسمه إلى «ضبط النفس».'],
      'المتحدثة باسمه',
    ],
  ],
}

for (const [language, all] of Object.entries(cases))
  describe(`whom a description fits in ${language}`, () => {
    test.each(all)('%s', (_, paragraphs, speaker) => {
      const text = paragraphs.join('\n\n')
      let from = 0
      const places = paragraphs.map((words): At => {
        const start = from
        from = start + words.length + 2
        return [start, start + words.length]
      })
      const { quotations } = quotationsIn(text, places, lexiconFor(language))
      expect(quotations.at(-1)?.speaker).toBe(speaker)
    })
  })
