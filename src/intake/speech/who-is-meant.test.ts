import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A rule, paragraphs that need it, and who says each of their quotations. */
type Case = readonly [rule: string, paragraphs: readonly string[], speakers: readonly string[]]

const cases: Record<string, readonly Case[]> = {
  ru: [
    [
      'a surname in the nominative is who is named in full in another case',
      [
        'Суд продлил арест Олега Бурмина. Прокурор Сычев возразил. Сам Бурмин от последнего слова отказался. «Все сказано в жалобе», — бросил он.',
      ],
      ['Бурмин'],
    ],
  ],
  en: [
    [
      'whose age a word more tells is somebody',
      [
        'A firm was fined. Magistrates heard that Jory Petch, then 18, had been at sea. “I looked down,” he told the court.',
      ],
      ['Jory Petch'],
    ],
    [
      'what an article stands before is no person',
      ['The Second Verse were founded by ex-armed robber Frankie Mollen, now 60. “I robbed banks for years,” he says.'],
      ['Frankie Mollen'],
    ],
    [
      'who was told of as saying something goes on in the next paragraph',
      [
        'Odile Marsh, 60, took the money, the court heard. Marsh kept a boat. Marsh went away for a year. Marsh wept.',
        'In a letter read to the court, the Rev Hannah Vane said she had lost friends.',
        '“I had to tell their children,” she wrote.',
      ],
      ['Hannah Vane'],
    ],
    [
      'a pronoun for a person is no town',
      [
        'Odile Marsh filled a pot. On the wall hung a drawing of a tap the town calls Drip.',
        '“The children come on Sundays,” she said.',
      ],
      ['Odile Marsh'],
    ],
    [
      'a body that is named by “the paper”',
      ['The Marlsea Gazette has the letter. It was changed, the paper wrote, “at a nod from above”.'],
      ['Marlsea Gazette'],
    ],
  ],
  es: [
    [
      'who is called so by name',
      ['La vecina se llama Asunta Pardo y tiene 81 años. «Me bajé a por el paraguas», ha aclarado ella misma.'],
      ['Asunta Pardo'],
    ],
    [
      'a noun for a body tells one before what may be a river',
      [
        'La Compañía Vellense de Aguas cerró las bombas tras la crecida del Jara. En una nota, la empresa dijo que es «una medida preventiva».',
      ],
      ['Compañía Vellense de Aguas'],
    ],
    [
      'who is named without a word of who they are is the one of whom an office speaks',
      ['Para Lucía Brea, de 17 años, el camino dura una hora. «Mi padre ya no conduce», cuenta la estudiante.'],
      ['Lucía Brea'],
    ],
    [
      'a paper that is only called the text is of who acts beside it',
      [
        'En un comunicado de ayer, Ferlux anuncia obras. El texto añade que los vecinos «tendrán un autobús a demanda».',
      ],
      ['Ferlux'],
    ],
    [
      'a verb whose subject is a thing told of is not the one of saying',
      ['En un comunicado, Ferlux sostiene que el cierre responde a «motivos exclusivamente técnicos».'],
      ['Ferlux'],
    ],
    [
      'a verb of going on is of who spoke before, not of whom the page tells between',
      ['«Nunca lo vi», dijo Nora Funes al salir. Ezequiel Rojo llevaba doce días allí. «Me pidió guantes», agregó.'],
      ['Nora Funes', 'Nora Funes'],
    ],
    [
      'what is named so is no subject of the verb that names it',
      [
        'La fiscal Gloria Obando había pedido seis años. Hoy evitó la polémica y calificó la condena de «ajustada a derecho».',
      ],
      ['Gloria Obando'],
    ],
    [
      'whose opinion it is, with a possessive',
      ['El abogado Leandro Pons recurrirá. A su entender, el fallo «convierte a una empresa en el único culpable».'],
      ['Leandro Pons'],
    ],
    [
      'a profession again by what all of its kind are called',
      ['La bióloga Edna Lobo mide el río. La investigadora teme lo peor: «El pez muere en tres días».'],
      ['Edna Lobo'],
    ],
    [
      'a crowd shouts, not what it follows',
      ['Un centenar de vecinos que seguía la audiencia por los altavoces gritaba: «¡Justicia para todos!».'],
      [''],
    ],
  ],
  fr: [
    [
      'a party in brackets stands between an office and who holds it',
      [
        'On vit bien ici, dit la maire (PS) Corinne Haudebat. Invitée mardi, elle a réclamé « une table ronde avec l’État ».',
      ],
      ['Corinne Haudebat'],
    ],
    [
      'a name behind a noun for places is nobody',
      ['Le stade Marcel-Aubry était vide. Puis Noé Kerdal a marqué. « Je n’ai rien vu », a-t-il ajouté.'],
      ['Noé Kerdal'],
    ],
    [
      'a relative behind “according to”',
      ['Le bilan vient de l’Observatoire des digues, selon lequel la digue « ne tiendra pas un hiver de plus ».'],
      ['Observatoire des digues'],
    ],
    [
      'what somebody does meanwhile is no part of their office',
      [
        'Hugo Lefort, avocat, a plaidé. « Le plus simple était d’y aller », a expliqué l’avocat en distribuant des bottes.',
      ],
      ['Hugo Lefort'],
    ],
    [
      '“celui-ci” is who was named last and fits',
      ['Ana Sol a écrit à Paul Brun. Celui-ci évoque des « retards graves et répétés ».'],
      ['Paul Brun'],
    ],
    [
      '“celle-ci” may be a body',
      ['Le maire a saisi la préfecture. Celle-ci évoque des « retards graves et répétés ».'],
      ['préfecture'],
    ],
    [
      'things that a page tells of take no words from who spoke',
      ['« J’ai peur », dit Colin Drey. Dehors, les machines ronronnaient. « Et je n’ai rien pour me défendre. »'],
      ['Colin Drey', 'Colin Drey'],
    ],
    [
      '“celui-ci” is the body of a paper, with all that its name has',
      [
        'La décision vient d’un communiqué du ministère de la Mer et des Ports maritimes. Celui-ci évoque des « retards graves et répétés ».',
      ],
      ['ministère de la Mer et des Ports maritimes'],
    ],
    [
      'a court that spoke in another paragraph is no “il”',
      [
        'Paul Brun, 61 ans, éleveur, a perdu. Le tribunal relève que l’éleveur n’a « ni menti, ni dissimulé, ni mesuré ».',
        'Le mot l’a blessé. « Mon père goûtait l’eau avec le doigt », répète-t-il.',
      ],
      ['tribunal', 'Paul Brun'],
    ],
  ],
  pt: [
    [
      'whose people a sentence is about is what the body means',
      [
        'Fiscais do Ibraga embargaram as obras. O órgão afirmou que a empresa não tinha licença “em nenhuma das esferas”.',
      ],
      ['Ibraga'],
    ],
    [
      'an office at the head of a page, before the name of who holds it',
      [
        'A presidente da Câmara de Vale Fundo classificou ontem o fecho como “uma roleta cruel”.',
        'Em declarações à rádio, Helena Salgueiro disse que soube “por uma vizinha”, à noite.',
      ],
      ['Helena Salgueiro', 'Helena Salgueiro'],
    ],
    [
      'by whom something was done, where a clause leaves its subject out',
      [
        'Rita Serra cosia redes. «Custa», disse.',
        'A campanha cresceu com um filme, feito pelo estudante Lucas Moreira, de 24 anos. «A gente enchia os muros», conta.',
      ],
      ['Rita Serra', 'Lucas Moreira'],
    ],
    [
      'where somebody speaks is no part of their office',
      ['Rui Telhal, treinador da casa, sorriu. «Fomos melhores», gracejou o técnico em conferência de imprensa.'],
      ['Rui Telhal'],
    ],
    [
      'an office of something is of whom the sentence before is about',
      ['Do lado dos vencidos, Rui Telhal não se queixou. «Fomos arrogantes», sublinhou o treinador do Marsil.'],
      ['Rui Telhal'],
    ],
    [
      'an age is no part of an office',
      ['O treinador Rui Telhal falou. Questionado sobre o futuro, o técnico de 52 anos devolveu: «E o senhor, tem?»'],
      ['Rui Telhal'],
    ],
    [
      'the hero of the night',
      [
        'O guarda-redes Rui Pato defendeu tudo. «Amanhã trabalho cedo», atirou o herói da noite, com lama até aos olhos.',
      ],
      ['Rui Pato'],
    ],
  ],
  it: [
    [
      'the paper of which the sentence before tells',
      ['Il Comune ha diffuso una nota. Il ponte, si legge, «resterà chiuso fino alla primavera prossima».'],
      ['Comune'],
    ],
    [
      'a letter alone behind a preposition is no name’s',
      ['«Hanno trovato i soldi per il ponte», scrive su X Ettore Sartor, che guida il comitato.'],
      ['Ettore Sartor'],
    ],
    [
      'of two with one surname the one who was named in full last',
      [
        'Il sindaco, Salvo Serra, era al molo. “Rispondo da qui”, ha detto Serra.',
        'C’era anche la sorella, Marta Chiara Serra. “Io no”, ha detto Serra.',
      ],
      ['Salvo Serra', 'Marta Chiara Serra'],
    ],
    [
      'a body with small letters up to the last of its initials, and what it names so',
      [
        'L’Istituto nazionale di geologia e meteorologia (INGM) ha definito lo sciame “anomalo per durata e intensità”.',
      ],
      ['Istituto nazionale di geologia e meteorologia'],
    ],
    [
      'a verb of no list alone behind the words goes on',
      ['La sindaca Elena Prato non sa. “Ne parliamo martedì”, glissa. “Domani ho un figlio da portare a scuola”.'],
      ['Elena Prato', 'Elena Prato'],
    ],
    [
      'a paper at the head of a sentence is of the body that acts in it, or that the sentence before is about',
      [
        'Con un avviso pubblicato sulla sua pagina Facebook il Comune di Favaro ha vietato l’attracco “fino a nuova disposizione”.',
        'Il Comune di Favaro è prudente. Con un avviso sulla sua pagina Facebook ha vietato la sosta “a qualsiasi tipo di barca”.',
      ],
      ['Comune di Favaro', 'Comune di Favaro'],
    ],
    [
      'behind a colon the clause before it goes on',
      [
        'Tra loro c’è la sorella del sindaco, Marta Serra, che insegnava matematica: ha spiegato che era “faticoso far finta di niente”.',
      ],
      ['Marta Serra'],
    ],
    [
      'of several with an office that it may stand for the nearest',
      [
        'Il direttore Gino Sala è pallido. Il ds Roberto Scali non cerca scuse. Quanto al rigore, secondo il dirigente “si commenta da solo”.',
      ],
      ['Roberto Scali'],
    ],
  ],
  de: [
    [
      'the paper of which the sentence before tells',
      [
        'Die Almbahn GmbH veröffentlichte eine Stellungnahme. Man habe „größtes Interesse an Klarheit“, heißt es darin.',
      ],
      ['Almbahn GmbH'],
    ],
    [
      'what a page tells between two quotations takes nothing from who speaks',
      ['„Es ist kalt“, sagte Tilda Brandt. Im Saal wird gelacht. „Und es bleibt kalt bis in den Mai.“'],
      ['Tilda Brandt', 'Tilda Brandt'],
    ],
    [
      'a noun and a small verb say something together',
      [
        'Der Rechnungshof war in seinem Bericht zu dem Schluss gekommen, die Wahl sei „in keinem Punkt nachvollziehbar“.',
      ],
      ['Rechnungshof'],
    ],
  ],
}

for (const [language, ofLanguage] of Object.entries(cases))
  describe(`who is meant, in ${language}`, () => {
    test.each(ofLanguage)('%s', (_, paragraphs, speakers) => {
      const text = paragraphs.join('\n\n')
      const at: At[] = paragraphs.map((one) => [text.indexOf(one), text.indexOf(one) + one.length])
      const { quotations } = quotationsIn(text, at, lexiconFor(language))
      const bare = (name: string) => name.replace(/^(?:(?:the|der|die|das|el|la|le|il|o|a)\s+|l['’])/i, '')
      expect(quotations.map(({ speaker }) => bare(speaker))).toEqual(speakers)
    })
  })
