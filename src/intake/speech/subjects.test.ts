import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A rule, a text that needs it, and for each of its quotations who says it, the words that name them, and the verb. */
type Case = readonly [
  rule: string,
  text: string,
  spoken: readonly (readonly [speaker: string, mention: string, verb: string])[],
]

const cases: Record<string, readonly Case[]> = {
  en: [
    [
      'what stands behind the verb is told, where a clause before it names the subject',
      'Her cousin Odile Marsh, who mends nets and is known as Odd, said the bell had given them ‘a minute, no more’.',
      [['Odile Marsh', 'Her cousin Odile Marsh', 'said']],
    ],
    [
      'what a body calls something is its own',
      'Fenwick Ferries has sold the boat. “We had no choice,” the company wrote. It blamed the tides and what it called “a winter without passengers”.',
      [
        ['Fenwick Ferries', 'the company', 'wrote'],
        ['Fenwick Ferries', 'it', 'called'],
      ],
    ],
  ],
  it: [
    [
      'a participle that agrees with what is said',
      'L’ha raccontata ieri, alla radio, la custode del faro, Nives Baldin: «Qui si contano le onde».',
      [['Nives Baldin', 'la custode del faro, Nives Baldin', 'ha raccontata']],
    ],
    [
      'a verb of no list with an auxiliary',
      '«Non so come sia finita», ha scosso la testa davanti a tutti Nives Baldin, custode del faro.',
      [['Nives Baldin', 'Nives Baldin', 'ha scosso']],
    ],
    [
      '“for” somebody at the head of a sentence, with a colon',
      'Per il farmacista Elio Sartor la nebbia non c’entra: «Abbiamo guardato dall’altra parte».',
      [['Elio Sartor', 'il farmacista Elio Sartor', '']],
    ],
    [
      'whom a relative clause tells of',
      'La rete è servita al Consorzio Valtesa, che in una nota di ieri annuncia lavori «entro la primavera prossima».',
      [['Consorzio Valtesa', 'Consorzio Valtesa', 'annuncia']],
    ],
    [
      'a phrase for “according to”',
      'La barca, «la più lenta del golfo» a sentire Baldin, è ferma. Nives Baldin la conosce da anni.',
      [['Nives Baldin', 'Baldin', '']],
    ],
  ],
  es: [
    [
      'when it was said stands behind the verb',
      'Lo vio el cartero, Anselmo Roque. “Pensé que era humo”, contaba esta mañana en la plaza.',
      [['Anselmo Roque', 'Anselmo Roque', 'contaba']],
    ],
    [
      'a paper is of the body that acts in the clause behind it',
      'Según el comunicado que la Diputación de Alcores envió ayer, el puente está “en perfecto estado de uso”.',
      [['Diputación de Alcores', 'el comunicado', '']],
    ],
    [
      'what somebody says something in is no part of who says it',
      'La Diputación de Alcores cerró el puente. “No hay fecha para abrirlo”, señaló la institución en un comunicado.',
      [['Diputación de Alcores', 'la institución', 'señaló']],
    ],
    [
      'a verb for several, and the body at which it is said',
      '“Aquí no falta agua”, aseguran desde el Ayuntamiento de Alcores.',
      [['Ayuntamiento de Alcores', 'el Ayuntamiento de Alcores', 'aseguran']],
    ],
  ],
  fr: [
    [
      'a pronoun for a body of its gender',
      'La mairie a fermé le lavoir. Dans un courrier du 3 mai, elle assure que la mesure « ne durera pas l’été ».',
      [['La mairie', 'elle', 'assure']],
    ],
    [
      'a verb that has nobody for its subject',
      'Odile Marchal tient le lavoir. Au café, on assurait hier que l’eau avait « le goût de la pluie ».',
      [['', '', 'assurait']],
    ],
    [
      'the same, and the body at which it is said',
      '« Rien ne presse », assure-t-on à la mairie de Vaucelles.',
      [['la mairie de Vaucelles', 'la mairie de Vaucelles', 'assure']],
    ],
    [
      'an infinitive that tells',
      '« C’est long », a lancé Odile Marchal ; et son voisin, Luc Perrot, d’enchaîner : « C’est très long. »',
      [
        ['Odile Marchal', 'Odile Marchal', 'a lancé'],
        ['Luc Perrot', 'son voisin, Luc Perrot', 'd’enchaîner'],
      ],
    ],
    [
      'what one person calls something, behind another verb',
      'La notaire, Odile Marchal, refuse de commenter ce qu’elle appelle « une querelle de voisins ».',
      [['Odile Marchal', 'elle', 'appelle']],
    ],
  ],
  pt: [
    [
      'a passive that names nobody',
      'Rita Salgueiro fechou a porta. «Queremos a fonte!», gritava-se.',
      [['', '', 'gritava']],
    ],
    [
      'whom a sentence is about, not who acts in a clause that hangs on it',
      'A costureira Rita Salgueiro foi quem viu que as caixas, que a câmara chamava de «tralha», tinham cartas. “Ia deitá-las fora”, conta.',
      [['Rita Salgueiro', 'A costureira Rita Salgueiro', 'conta']],
    ],
  ],
  de: [
    [
      'what somebody holds up is nobody’s',
      'Neben Tilda Brandt hält ein Junge ein Schild über den Kopf: „Lasst uns die Linde“.',
      [['', '', '']],
    ],
    [
      'a noun that another is joined to',
      'Die Amtsrichterin Tilda Brandt las vor. Der Anwalt Kurt Lohse schwieg. „Das genügt nicht“, sagte die Richterin.',
      [['Tilda Brandt', 'die Richterin', 'sagte']],
    ],
  ],
}

for (const [language, ofLanguage] of Object.entries(cases))
  describe(`in ${language}`, () => {
    test.each(ofLanguage)('%s', (_, text, spoken) => {
      const paragraphs: At[] = [[0, text.length]]
      const { quotations } = quotationsIn(text, paragraphs, lexiconFor(language))
      expect(quotations.map(({ mention, speaker, verb }) => [speaker, mention, verb])).toEqual(spoken)
    })
  })
