import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A rule, a text that needs it, and for each of its quotations who says it, and the verb. */
type Case = readonly [rule: string, text: string, spoken: readonly (readonly [speaker: string, verb: string])[]]

const cases: Record<'fr' | 'it', readonly Case[]> = {
  fr: [
    [
      'a pronoun of whom is spoken of, between who names it and the words',
      'La mairie le qualifie de « projet mort-né pour tous ». La directrice les appelle « mes petits soldats du matin ».',
      [
        ['La mairie', 'qualifie'],
        ['La directrice', 'appelle'],
      ],
    ],
    [
      'a name inside a sentence, behind a verb that calls and behind one that does not',
      'La laiterie, que tout le monde appelle « la Fabrique », est grande. Un collègue venu soutenir « Jean-Ma » marmonne.',
      [],
    ],
    [
      'a shout with a capital behind a verb of saying',
      'Le maire a crié « Vive Mora » avant de partir.',
      [['Le maire', 'a crié']],
    ],
    [
      'what something is for, behind words inside a sentence',
      'Selon Anne Morel, un centre doit ouvrir « dès le 1er juillet » pour les consultations.',
      [['Anne Morel', '']],
    ],
    [
      'whose opinion it is, behind words inside a sentence',
      'Douze, c’est « une aumône trop petite » pour Anne Morel.',
      [['Anne Morel', '']],
    ],
    [
      'a time behind a verb, before who says it',
      '« On ne sort pas ce soir », rappelait la veille Anne Morel. « On ne sort plus du tout », a dit le jour même le maire.',
      [
        ['Anne Morel', 'rappelait'],
        ['le maire', 'a dit'],
      ],
    ],
    [
      'a party behind an office is no part of the name',
      '« Non », a lancé la députée LR du Doubs Marie Vasseur. « Si », a répondu Jean Perrot, délégué CGT du site.',
      [
        ['Marie Vasseur', 'a lancé'],
        ['Jean Perrot', 'a répondu'],
      ],
    ],
    ['one of several', 'Les passeurs attendaient. « Bof », glisse l’un d’eux.', [['l’un d’eux', 'glisse']]],
    [
      'a modal verb between an auxiliary and its infinitive',
      'Hugo Lemoine regardait la mer. « Elle a signé avant moi », a-t-il fini par dire.',
      [['Hugo Lemoine', 'a fini par dire']],
    ],
    [
      'the one word before a colon is the verb',
      'Hugo Lemoine badaudait : « Je n’ai rien vu venir. »',
      [['Hugo Lemoine', 'badaudait']],
    ],
    [
      'a name before an aside between commas',
      'Morlac, de son côté, a démenti « toute frappe contre des civils ».',
      [['Morlac', 'a démenti']],
    ],
    [
      'a pronoun that opens the text means who is named behind it',
      'Elle disait que la danse était « une façon polie de tomber ». La danseuse Irène Talbot est morte dimanche.',
      [['Irène Talbot', 'disait']],
    ],
    [
      'a quotation before a sentence about somebody new',
      '« Je n’en peux plus, vraiment. » Marie Vasseur, 34 ans, ne dort plus depuis lundi.',
      [['Marie Vasseur', '']],
    ],
    [
      'the marks open with what somebody does',
      'L’avocat est sorti le premier. Hugo Lemoine « conteste fermement » les accusations.',
      [['Hugo Lemoine', '']],
    ],
    [
      'nobody who was told of before is the youngest of several',
      '« C’est fini », dit Paul Vannier. Le plus jeune des rescapés raconte : « On a chanté. »',
      [
        ['Paul Vannier', 'dit'],
        ['Le plus jeune des rescapés', 'raconte'],
      ],
    ],
    [
      'where somebody comes from',
      'Gunther Pohl a tenté d’éteindre l’incendie. « Ils ont le sang chaud », a plaisanté l’Autrichien.',
      [['Gunther Pohl', 'a plaisanté']],
    ],
    [
      'to whom somebody speaks is no part of what they are',
      'Émile Castan, 74 ans, est vivant. « J’ai bu la rosée », a expliqué le septuagénaire à sa fille.',
      [['Émile Castan', 'a expliqué']],
    ],
  ],
  it: [
    [
      'a clause inside the marks that is said too, where one of saying stands behind them',
      'Il sindaco Tito Riva protesta. «Se chiude il bar chiude il forno, chiude la scuola», ha detto in aula.',
      [['Tito Riva', 'ha detto']],
    ],
    [
      'a clause of saying inside the marks, and none behind them',
      '«Non si parte, dice la capitana Anna Riva. Fa freddo».',
      [['Anna Riva', 'dice']],
    ],
    [
      'what stands in a paper behind a colon, of whoever put it out',
      'La cooperativa Molini Riuniti si limita a una nota: i conti e la carta grafica, si legge, «non tornano più».',
      [['Molini Riuniti', 'si legge']],
    ],
    [
      'a clause of what somebody thinks, which is of what follows it',
      'In un articolo, il Guardian lo definisce “una palestra bellissima” e cita Mark Hollis, secondo cui il pavimento regge.',
      [['Guardian', 'definisce']],
    ],
    [
      'a verb of asking before what is asked for',
      'Nella lettera il sindaco chiede di garantire “almeno una corsa al giorno”.',
      [['il sindaco', 'chiede']],
    ],
    [
      'a name inside a sentence, behind verbs that call',
      'Il sindaco, eletto con una lista che si chiamava “Mora non affonda”, parte. Lo chiamano “il Geometra”. La sorgente detta «delle Monache» è chiusa.',
      [],
    ],
    [
      'a time behind a verb, before who says it',
      '«Con il vento non si esce», ricordava il giorno prima Anna Bini.',
      [['Anna Bini', 'ricordava']],
    ],
    [
      'a verb in the past behind a body is no adjective',
      'A febbraio Legambiente inseriva la linea tra le più lente e parlava di «un’infrastruttura ferma agli anni Sessanta».',
      [['Legambiente', 'parlava']],
    ],
    [
      'a body that opens the sentence behind a preposition',
      'Dal ministero fanno sapere di essere «molto attenti alla situazione».',
      [['ministero', 'fanno sapere']],
    ],
    [
      'a paper that is told something, before who tells it',
      '«Non abbandoniamo nessuno», ha dichiarato al Tirreno Giovanni Lubrano.',
      [['Giovanni Lubrano', 'ha dichiarato']],
    ],
    [
      'a party or union behind an office is no part of the name',
      '«No», ha detto il deputato Pd Mario Restelli. «Sì», ribatte il segretario Cgil Anna Brunati.',
      [
        ['Mario Restelli', 'ha detto'],
        ['Anna Brunati', 'ribatte'],
      ],
    ],
    ['one of several', 'Gli autisti ridono. «Mai», chiosa uno di loro.', [['uno di loro', 'chiosa']]],
    [
      'what somebody’s words are called, before whose they are',
      '«Chi può stia a casa», è l’appello della prefetta Anna Colonna.',
      [['Anna Colonna', 'è l’appello']],
    ],
    [
      'a pronoun of whom is spoken of, before the verb',
      '«Mi ha insegnato tanto», la ricorda Elisabetta Roi.',
      [['Elisabetta Roi', 'ricorda']],
    ],
    [
      'an agency that is told something',
      '«Ho sentito un fischio», ha riferito alla Reuters Anna Sole.',
      [['Anna Sole', 'ha riferito']],
    ],
    [
      'a name ends before what somebody is of',
      '«La pelle parla», sostiene la biologa Federica Costa della Stazione zoologica di Pozzonero.',
      [['Federica Costa', 'sostiene']],
    ],
    [
      'a noun before a colon is what somebody does something with',
      'La moglie Anna scuote il capo: «Conosce meglio gli scambi».',
      [['Anna', '']],
    ],
  ],
}

describe.each(Object.entries(cases))('the press in %s', (language, list) => {
  test.each(list)('%s', (_rule, text, spoken) => {
    const paragraphs: At[] = [[0, text.length]]
    const { quotations } = quotationsIn(text, paragraphs, lexiconFor(language as 'fr'))
    expect(quotations.map(({ speaker, verb }) => [speaker, verb])).toEqual(spoken)
  })
})
