import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A rule, a text that needs it, and who says each of its quotations. */
type Case = readonly [rule: string, text: string, speakers: readonly string[]]

const cases: Record<string, readonly Case[]> = {
  en: [
    [
      'what several people are before the first of their names',
      'Aldermen sat late. Councillors Edda Pryce-Lowe and Tom Hale abstained. Pryce-Lowe said she could not back a plan “that counts lamps and forgets people”.',
      ['Edda Pryce-Lowe'],
    ],
    [
      'what somebody is called in a clause that hangs on “that”',
      'Edda Pryce, the leader of the council, voted for a budget that the leader of the council described as “the least bad of nine bad sums”.',
      ['Edda Pryce'],
    ],
    [
      'what one person calls something is a quotation',
      'The warden, Hugh Marr, will not speak of what he calls “a quarrel of the season”.',
      ['Hugh Marr'],
    ],
  ],
  de: [
    [
      'small words with a capital before a surname',
      'Friederike von der Aue misst das Moor. Im Amt hält man das für falsch, sagte ein Sprecher. Von der Aue kann darüber lachen: „Die Fachwelt besteht aus mir und zwei Kollegen.“',
      ['Friederike von der Aue'],
    ],
    [
      'a clause that names nobody goes on',
      '„Ich kenne das Haus“, sagte Tilda Brandt. Und nach einer Pause: „Das Haus kennt mich auch.“',
      ['Tilda Brandt', 'Tilda Brandt'],
    ],
    [
      'the former, the latter, and initials with a hyphen',
      'Zwei Zeugen kommen: der Historiker Prof. H.-J. Wiesenrain und die Händlerin Waltraud Appel. Ersterer nannte die Geige „ein Meisterwerk der falschen Epoche“. Letztere hofft, dass „der Bub von damals frei bleibt“.',
      ['H.-J. Wiesenrain', 'Waltraud Appel'],
    ],
  ],
  es: [
    [
      'the clause before a colon says whom the next is about',
      'La secretaria del Mar, Inés Robledo, evita hablar. Su antecesor, Pablo Quirós, es menos diplomático: la mancha, dice, era “tan natural como un puente de hierro”.',
      ['Pablo Quirós'],
    ],
    [
      'whom it is told stands between the verb and who tells',
      'Tuvo una oferta de la capital y la rechazó, contó a Agencia Tramontana su sobrino Darío Nieves: “Preguntó si allá había siesta y le dijeron que no”.',
      ['Darío Nieves'],
    ],
    [
      'a word of a body’s name stands for it',
      'Los vecinos firmaron un acta con la Compañía Azucarera San Telmo. La presidenta de la comunidad, Luz Mamani, esperó en el puente. En un comunicado, la azucarera sostuvo que las aguas “cumplen con holgura los límites”.',
      ['Compañía Azucarera San Telmo'],
    ],
    [
      'a word that opens a sentence and has a capital nowhere else is no name',
      'El prefecto Rómulo Vargas habló en la radio. Horas después el prefecto rectificó: “Si a alguien ofendí, fue el cansancio”.',
      ['Rómulo Vargas'],
    ],
    [
      'a report of a body, by a verb of no list',
      'Un informe de la Defensoría Regional, sin embargo, halló en julio niveles “muy por encima de lo tolerable”.',
      ['Defensoría Regional'],
    ],
  ],
  fr: [
    [
      'where somebody comes from, with a capital',
      'La Bretonne Solène Kerouédan a gagné devant l’Allemande Ildikó Reuss. « Je ne sens plus mes bras », a-t-elle soufflé. Reuss a critiqué l’organisation : « Nous avons demandé trois fois. »',
      ['Solène Kerouédan', 'Ildikó Reuss'],
    ],
    [
      'what one person calls something is a quotation',
      'Le préfet, Pierre d’Ormel, refuse de commenter ce qu’il appelle « une polémique de saison ».',
      ['Pierre d’Ormel'],
    ],
    [
      'a clause in two words inside the marks',
      'Jean de La Motte a parlé. « On reviendra tous les samedis, a promis M. de La Motte. Et s’il neige, on reviendra avec des pelles. »',
      ['Jean de La Motte'],
    ],
    [
      'a body with small letters by its first word',
      'L’agence régionale de santé (ARS) ferme le service. « La sécurité est notre seule boussole », assure l’agence.',
      ['agence régionale de santé'],
    ],
  ],
  it: [
    [
      'a surname that opens with a small word',
      'La sindaca Ottavia Del Rio ha firmato. La multa di ieri? Del Rio allarga le braccia: «L’ho presa io, in macchina».',
      ['Ottavia Del Rio'],
    ],
    [
      'a clause that names nobody goes on',
      '«Farò ricorso», aggiunge Gaspare Lo Verde. Poi ci ripensa: «Anzi, no».',
      ['Gaspare Lo Verde', 'Gaspare Lo Verde'],
    ],
  ],
  pt: [
    [
      'an initial that is also an article',
      'Para o dialetólogo A. Pires Mourão, a tese “faz pela fala o que o mapa fez pela terra”.',
      ['A. Pires Mourão'],
    ],
    [
      'a body whose name goes on behind an “and”',
      'Um relatório do Instituto da Água e do Solo classificava a encosta como “instável e de vigilância permanente”. O instituto respondeu que “tudo foi enviado”.',
      ['Instituto da Água e do Solo', 'Instituto da Água e do Solo'],
    ],
    [
      'a small word written onto a surname',
      'Já Rosângela d’Ávila, da mesma universidade, preferia “menos poesia e mais tabelas”.',
      ['Rosângela d’Ávila'],
    ],
  ],
}

for (const [language, ofLanguage] of Object.entries(cases))
  describe(`whose words they are, in ${language}`, () => {
    test.each(ofLanguage)('%s', (_, text, speakers) => {
      const at: At = [0, text.length]
      const { quotations } = quotationsIn(text, [at], lexiconFor(language)!)
      const bare = (name: string) => name.replace(/^(?:(?:the|a|an|der|die|das|el|la|le|il|o)\s+|l['’])/i, '')
      expect(quotations.map(({ speaker }) => bare(speaker))).toEqual(speakers)
    })
  })
