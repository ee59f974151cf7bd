import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A rule, a text that needs it, and for each of its quotations who says it and the verb, as printed. */
type Case = readonly [rule: string, text: string, spoken: readonly (readonly [speaker: string, verb: string])[]]

const cases: Record<string, readonly Case[]> = {
  en: [
    [
      'a letter that tells of a wall',
      'A letter from the Roads Authority said that the wall was “well within tolerance”.',
      [['Roads Authority', 'said']],
    ],
    [
      'her brother, and what one snaps',
      'Nora Bell waited outside. “Nobody told us,” she sighed. Her brother Tom was angrier. “They lied,” he snapped.',
      [
        ['Nora Bell', 'sighed'],
        ['Tom', 'snapped'],
      ],
    ],
    [
      'a pronoun of the other gender means somebody else',
      '“It leaked,” said Martha Quill. Her neighbour Peter Vane shook his head. “She never looked,” he said.',
      [
        ['Martha Quill', 'said'],
        ['Peter Vane', 'said'],
      ],
    ],
    [
      '“the pensioner” is who was named before',
      'Peter Vane has kept bees for years. “They know me,” the pensioner said.',
      [['Peter Vane', 'said']],
    ],
    [
      '“it” is a body',
      'The Harbour Safety Agency rejected this. “No crew was ever left alone,” it said in a statement.',
      [['The Harbour Safety Agency', 'said']],
    ],
    [
      '“the ministry” is the one that the page names',
      'Vell’s Ministry of Fisheries confirmed it. “All boats will be checked,” the ministry wrote.',
      [['Ministry of Fisheries', 'wrote']],
    ],
    [
      'a verb of no list behind a pronoun',
      'Martha Quill sat down. “I am too old for ladders,” she grins.',
      [['Martha Quill', 'grins']],
    ],
    [
      'a verb between commas',
      'Locks, warned Peter Vane of the canal trust, “keep out nobody with a boat”.',
      [['Peter Vane', 'warned']],
    ],
    [
      'a genitive with an apostrophe',
      'The secretary of the drivers’ union, who was late, called the plan “a bus with no wheels”.',
      [['The secretary of the drivers’ union', 'called']],
    ],
    [
      'what is done to something is not said by it',
      'Peter Vane told the meeting that a pump had been ordered and would be “here before the rain is”.',
      [['Peter Vane', 'told']],
    ],
    [
      'a placard has no speaker',
      'A placard nailed to the gate of the office on Friday read “No ferry, no school”.',
      [['', '']],
    ],
    ['nor has a wall', 'Someone had painted on the wall of the mill: “The river was here first”.', [['', '']]],
  ],
  es: [
    [
      'an office that stands for another',
      'La alcaldesa, Carmen Ruz, visitó el puerto. «Habrá dinero», prometió la regidora.',
      [['Carmen Ruz', 'prometió']],
    ],
    [
      'the first of two',
      '«Llueve poco», dice Elena Vidal. «Llueve nada», corrige Marta Vidal. «Pues nada», admite la primera.',
      [
        ['Elena Vidal', 'dice'],
        ['Marta Vidal', 'corrige'],
        ['Elena Vidal', 'admite'],
      ],
    ],
    [
      'a deputy',
      'El viceconsejero de Pesca sostuvo que la red es «un asunto de Madrid».',
      [['El viceconsejero de Pesca', 'sostuvo']],
    ],
    ['the view of somebody', 'Para Vidal, la solución es otra: «Hay que escuchar al río».', [['Vidal', '']]],
    [
      'a card that somebody glued up',
      'En un cartel pegado a la puerta se leía: «Volvemos cuando haya peces».',
      [['', '']],
    ],
  ],
  fr: [
    [
      'one is not several',
      '« On ferme », annonce le gérant, Luc Petit. Celui-ci a prévenu les clients lundi. « Ils étaient tristes », ajoute-t-il.',
      [
        ['Luc Petit', 'annonce'],
        ['Luc Petit', 'ajoute'],
      ],
    ],
    [
      '“l’élu” is the mayor of whom no name is told',
      'Le maire de Vell a réagi. « Nous ferons tout », a promis l’élu.',
      [['Le maire de Vell', 'a promis']],
    ],
    [
      'a noun of no list',
      'La potière Inès Roux ferme boutique. « Je n’en peux plus », soupire l’artisane.',
      [['Inès Roux', 'soupire']],
    ],
    [
      'the latter',
      '« Il a tout porté », raconte Julie Morin, la compagne de Paul Sorel. « Presque tout », admet ce dernier.',
      [
        ['Julie Morin', 'raconte'],
        ['Paul Sorel', 'admet'],
      ],
    ],
    [
      '“l’édile” is the mayor',
      'Le maire, Paul Sorel, n’était pas prévenu. « J’ai lu la nouvelle au café », ironise l’édile.',
      [['Paul Sorel', 'ironise']],
    ],
    [
      'initials in brackets',
      'L’office des ports du Sud (OPS) assure que « la digue tiendra jusqu’au printemps ».',
      [['L’office des ports du Sud', 'assure']],
    ],
    ['a crowd', 'Une centaine de marins ont bloqué le quai. « Du gasoil ou rien », criaient-ils.', [['', 'criaient']]],
  ],
  pt: [
    [
      'an answer of one who was only spoken of',
      '«Devias pagar!», protesta Rosa Teles, ao lado de Rui Matos. «Também é verdade», ri-se ele.',
      [
        ['Rosa Teles', 'protesta'],
        ['Rui Matos', 'ri-se'],
      ],
    ],
    [
      'a noun of no list before a name',
      '«A maré não perdoa», avisou a marisqueira Rosa Teles.',
      [['Rosa Teles', 'avisou']],
    ],
    [
      'a person by an apposition',
      'A neta, Rosa Teles, acordeonista, ri muito. «Toco desde os seis», conta a acordeonista.',
      [['Rosa Teles', 'conta']],
    ],
    [
      'who is announced speaks the first turn',
      'A pescadora Rosa Teles conta como foi:\n— Saímos de noite, sem lua.\n— E voltaram? — perguntou Rui Matos.',
      [
        ['Rosa Teles', 'conta'],
        ['Rui Matos', 'perguntou'],
      ],
    ],
  ],
  it: [
    [
      'an adjective between article and office',
      'La sindaca Rita Moro ha chiuso la piazza. «Non avevo scelta», spiega la prima cittadina.',
      [['Rita Moro', 'spiega']],
    ],
    [
      'a woman, where a man spoke last',
      'La sindaca Rita Moro tace. Il barista Gino Riva protesta: «E i tavolini?». «In casa», ride la donna.',
      [
        ['Gino Riva', 'protesta'],
        ['Rita Moro', 'ride'],
      ],
    ],
    [
      'the mother of who spoke before',
      '«Ha ottant’anni», mormora Carla Serra. «Settantanove», ribatte Ugo Serra. «Ottanta», ripete la madre.',
      [
        ['Carla Serra', 'mormora'],
        ['Ugo Serra', 'ribatte'],
        ['Carla Serra', 'ripete'],
      ],
    ],
    [
      'words that stand in a note',
      'In una nota diffusa ieri dalla Regione Alta si legge che «il ponte è chiuso fino a marzo».',
      [['Regione Alta', 'si legge']],
    ],
    [
      'a verb of no list with what belongs to it',
      'Il sindaco Ugo Serra non sapeva. «Mi fido dei tecnici», allarga le braccia ora il sindaco.',
      [['Ugo Serra', 'allarga']],
    ],
    [
      'who is told is not who tells',
      'Il giornale Alba ne scrive da mesi. «Non firmo niente», ha confidato al giornale un palombaro.',
      [['un palombaro', 'ha confidato']],
    ],
    ['a sheet on a balcony', 'Uno striscione appeso al balcone recita: «Qui si vive in salita».', [['', '']]],
  ],
  de: [
    [
      'another who answers',
      'Der Landwirt Uwe Brandt schweigt. Seine Tochter Lena widerspricht. „Die Kühe wissen es“, sagt sie.',
      [['Lena', 'sagt']],
    ],
    [
      'a surname that ends like a body',
      'Kämmerer Jost Wieland klingt vorsichtig: „Das hängt vom Haushalt ab.“',
      [['Jost Wieland', '']],
    ],
    [
      'a compound before a name',
      'Werftchef Jens Otten räumte ein, das Dock sei „einfach zu klein gebaut worden“.',
      [['Jens Otten', 'räumte ein']],
    ],
    [
      'words that stand in a notice',
      'In einer Mitteilung der Stadt Althagen heißt es, das Wasser sei „zu jeder Zeit sauber gewesen“.',
      [['Stadt Althagen', 'heißt es']],
    ],
    [
      'a pensioner',
      'Gerda Otten wohnt hier seit 1961. „Ich ziehe nicht mehr um“, sagt die Rentnerin.',
      [['Gerda Otten', 'sagt']],
    ],
    ['a sign', '„Bitte nicht füttern“ steht auf einem Schild daneben.', [['', '']]],
    [
      'what an inn is called',
      '„Wir haben offen“, sagt Gerda Otten vom Gasthof „Zur Linde“.',
      [['Gerda Otten', 'sagt']],
    ],
  ],
  ru: [
    [
      'a pronoun of the other gender',
      '«Мы ждали», — рассказал Олег Гай. Его сестра Анна Гай молчит. «Я не ждала», — добавила она.',
      [
        ['Олег Гай', 'рассказал'],
        ['Анна Гай', 'добавила'],
      ],
    ],
    [
      'a dash and a small letter go on',
      '«Держите канат!» — кричит Анна Гай, паромщица с большим стажем.',
      [['Анна Гай', 'кричит']],
    ],
    [
      'a paper in which it is said',
      'В докладе Морской палаты говорится, что причал «простоит ещё одну зиму».',
      [['Морской палаты', 'говорится']],
    ],
    ['a poster', 'Плакат на заборе в субботу гласил: «Рыба есть, причала нет».', [['', '']]],
  ],
  uk: [
    [
      'a pronoun and “the woman” by turns',
      '«Ми чекали на паром», — каже Олена Гук. Поруч стоїть її чоловік Петро Гук. «Довго чекали», — додає він. Жінка киває. «Шість годин», — уточнює вона.',
      [
        ['Олена Гук', 'каже'],
        ['Петро Гук', 'додає'],
        ['Олена Гук', 'уточнює'],
      ],
    ],
    [
      'a verb of no list with what belongs to it',
      '«Річка не питає», — гмикнув на це Степан Рій.',
      [['Степан Рій', 'гмикнув']],
    ],
    [
      'the man who was named before',
      'Степан Рій схуд за тиждень. «Зате навчився плавати», — каже чоловік.',
      [['Степан Рій', 'каже']],
    ],
  ],
  ar: [
    [
      'turns with the clause at their end',
      'تحكي لينا حداد ما جرى:\n- كنت في العاشرة، وكان البحر هادئاً.\n- في الميناء، أجابته لينا.',
      [
        ['لينا حداد', 'تحكي'],
        ['لينا حداد', 'أجابته'],
      ],
    ],
    ['a word with the article before a name', '"الجسر لا يكفي"، قالت المراقبة لينا حداد.', [['لينا حداد', 'قالت']]],
    ['a manner behind a name', 'فرد عليه سامي حداد ضاحكاً: "ابنوا جسراً آخر لنا".', [['سامي حداد', 'رد']]],
    ['a wall', 'على الجدار خلفه لافتة قديمة: "ممنوع الصيد هنا".', [['', '']]],
  ],
  fa: [
    [
      'turns with the verb last',
      '- این را چند می‌دهید؟ مدیر موزه می‌پرسد.\n- فروشی نیست، مریم احمدی می‌گوید.',
      [
        ['مدیر موزه', 'می‌پرسد'],
        ['مریم احمدی', 'می‌گوید'],
      ],
    ],
    ['a name before what somebody is', 'پرهام صالحی، دهیار روستا، گفت: «پل را آب برد».', [['پرهام صالحی', 'گفت']]],
  ],
}

describe.each(Object.keys(cases))('whom words mean in %s', (tag) => {
  test.each(cases[tag]!.map(([rule, text, spoken]) => ({ rule, text, spoken })))('$rule', ({ text, spoken }) => {
    let from = 0
    const paragraphs = text.split('\n').map((line): At => {
      const at: At = [from, from + line.length]
      from = at[1] + 1
      return at
    })
    const { quotations } = quotationsIn(text, paragraphs, lexiconFor(tag))
    expect(quotations.map(({ speaker, verb }) => [speaker, verb])).toEqual(spoken)
  })
})
