import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A rule, paragraphs that need it, and who says each of their quotations. */
type Case = readonly [rule: string, paragraphs: readonly string[], speakers: readonly string[]]

const cases: Record<string, readonly Case[]> = {
  en: [
    [
      'the authors of a study are the body that issued it',
      [
        'A survey by the Harbour Institute, published in May, counted 40 boats. The authors called them “an unhappy few”.',
        'The Port Council read its report. “It may be so,” its authors said of 1990.',
      ],
      ['Harbour Institute', 'The Port Council'],
    ],
    [
      'authors of no study are called as printed',
      ['Two novelists met. “We wrote it twice,” the authors said.'],
      ['the authors'],
    ],
    [
      'for whom a sentence is, its pronoun means',
      [
        'The lawyer, Ruth Ames, spoke. The notices, she argued, were “of no use at all”.',
        'For K. Oduya, who has sold fish for years, it meant that she could stay.',
        '“I soaked the peas anyway,” she said.',
      ],
      ['Ruth Ames', 'K. Oduya'],
    ],
    [
      'whom a sentence opens with otherwise, its pronoun does not mean',
      ['Ruth Ames voted first.', 'With Ana Ruiz out of the room, she took the chair.', '“I take it back,” she said.'],
      ['Ruth Ames'],
    ],
    [
      'of two with one surname, a pronoun means the one of whom kin and other pronouns tell',
      [
        'Tveira Tolland kept the light. She wrote down each ship.',
        'At home her husband heard nothing. Oskal Tolland, a carter, asked at the harbour.',
        'The Harbour Ministry, in a note, spoke of “the best of care for all keepers”. In the yard stood his wife. “I knew her by the hat,” he says.',
        'Tolland tells it slowly, and then has to see to the lamp. “Nobody asked me,” she says.',
      ],
      ['The Harbour Ministry', 'Oskal Tolland', 'Tveira Tolland'],
    ],
    [
      'a body’s name ends before what it does',
      [
        'In a notice published on Monday, the Department of Public Docks dredged the basin of all sand. The notice said the work was “vital to keeping the port open”.',
      ],
      ['Department of Public Docks'],
    ],
    [
      'a role is the one that the sentence before has with a word more',
      ['He went to the quay, where the relief driver heard him out. “The bus stays here,” the driver said.'],
      ['the relief driver'],
    ],
    [
      'whoever gives evidence speaks, not whom it is about',
      ['A neighbour gave evidence that the accused had “always fed the gulls”.'],
      ['A neighbour'],
    ],
    [
      'of a placard beside somebody, “it” is nobody',
      ['Odile Marsh left with a placard that she had painted in May.', 'It reads: “Nine days too late.”'],
      [''],
    ],
    [
      'before a clause that names somebody, its pronoun is the same person',
      ['Before she opens the shop, Tveira Tolland sings. The street is still dark. “Do you hear?” she asks.'],
      ['Tveira Tolland'],
    ],
  ],
  fr: [
    [
      'a pronoun goes on about the body of the sentence before',
      [
        '– On s’habitue, corrige sa voisine.',
        'Le Département de la formation hésite. Il laisse chaque établissement libre, si la règle est « comprise et appliquée », écrit-il.',
      ],
      ['sa voisine', 'Département de la formation'],
    ],
    [
      'the authors of a note are the body that issued it',
      [
        'Dans une note parue lundi, l’Institut des sols de Harle compte les pertes. La tourbe, écrivent ses auteurs, « conserve tout sans rien expliquer ».',
      ],
      ['Institut des sols de Harle'],
    ],
  ],
  ru: [
    [
      'of whom a sentence tells the age in the dative, its pronoun means',
      ['Её соседу Виктору Степановичу 83 года, он отказался ехать.', '— Я зимовал в землянке, — объясняет он.'],
      ['Виктору Степановичу'],
    ],
    [
      'a surname of women beside a given name of no list',
      ['Айжан Темирбекова ждёт весны.', '— Меня спрашивают о море, — говорит она.'],
      ['Айжан Темирбекова'],
    ],
    [
      'the authors of a survey are the body that issued it',
      [
        'Согласно обзору Центра зерновых исследований, мест не хватает. Авторы называют это «самой тяжёлой осенью за десять лет».',
      ],
      ['Центра зерновых исследований'],
    ],
  ],
  de: [
    [
      'a word that opens a sentence with a capital is nobody',
      [
        'Bauer Köbi Raschle lacht. „Ich habe es der Bella gesagt“, erzählt er.',
        'Erleichtert zeigt sich der Schweizer Milchverband. Man sei froh, „dass die Kuh das nicht beweisen musste“, schreibt er.',
      ],
      ['Köbi Raschle', 'Milchverband'],
    ],
    [
      'a noun for what a woman does, before a given name that is known, is no name',
      [
        'Für Superintendentin Dörte Ahlquist ist die Sache nicht zum Lachen. »Natürlich regnet es rein«, sagt Ahlquist.',
      ],
      ['Dörte Ahlquist'],
    ],
    [
      'what stands on a sign behind a semicolon is nobody’s',
      ['«Wir wollen Licht», rief Bürgermeisterin Anna Moll; auf einem Schild war zu lesen: «Hier endet der Strom».'],
      ['Anna Moll', ''],
    ],
    [
      'in Swiss spelling, what goes on in a paper is the body’s beside whom it is told of',
      [
        'Die Betreiberin, die Seebad Horn AG, begründet das in einer Mitteilung mit dem Wetter. Das Bad sei «bei solchem Regen nicht zu füllen». Für alle gebe es Gutscheine. «Wir danken für die Geduld», heisst es weiter.',
      ],
      ['die Seebad Horn AG', 'die Seebad Horn AG'],
    ],
    [
      'a surname keeps the small words that it has behind a given name',
      [
        'Präsidentin Carla von Moos war da. Den Vorwurf, man habe die Gäste getäuscht, wies von Moos als «völlig aus der Luft gegriffen» zurück.',
      ],
      ['Carla von Moos'],
    ],
    [
      'a paper is known by the word that ends its name',
      ['Als Moll den Turm abbaute, kamen Leute. Der Talkurier sprach damals von einem «Streit mit vielen Leitern».'],
      ['Der Talkurier'],
    ],
  ],
}

function speakersIn(paragraphs: readonly string[], tag: string): string[] {
  let from = 0
  const places = paragraphs.map((paragraph): At => {
    const at: At = [from, from + paragraph.length]
    from = at[1] + 2
    return at
  })
  return quotationsIn(paragraphs.join('\n\n'), places, lexiconFor(tag)).quotations.map(({ speaker }) => speaker)
}

describe.each(Object.keys(cases))('what is told beside a quotation, in %s', (tag) => {
  test.each(cases[tag]!)('%s', (_, paragraphs, speakers) => {
    expect(speakersIn(paragraphs, tag)).toEqual(speakers)
  })
})
