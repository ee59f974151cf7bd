import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A rule, paragraphs that need it, and who says each of their quotations by which verb. */
type Case = readonly [rule: string, paragraphs: readonly string[], said: readonly string[]]

const cases: Record<'es' | 'pt', readonly Case[]> = {
  es: [
    [
      'to whom something is told behind “according to”, and where an office is held',
      [
        'Habrá tormentas, aunque «con menor intensidad y lejos», según indicó a Efe su delegado en la región, Óscar Lerma.',
      ],
      ['Óscar Lerma '],
    ],
    [
      'a subject left out means the body that the sentence before is about',
      ['La prefectura no lo vio bien. En una carta fechada el lunes, recordó que los pueblos «carecen de medios».'],
      ['La prefectura recordó'],
    ],
    [
      'whom a sentence is about, told again by a pronoun, with a surname that is a noun for a body',
      ['A Félix Abadía le bastó con abrir la ventanilla. «Olía a mermelada», cuenta en su finca.'],
      ['Félix Abadía cuenta'],
    ],
    [
      'a first that is an adjective is nobody',
      ['El primer turno le tocó a la doctora Inés Vela, que venía de Lyon. «Llegué pensando que iba a curar», dice.'],
      ['Inés Vela dice'],
    ],
    [
      'words that deny something are no name of a ship',
      ['El barco «no está para bromas», contó ayer su capitana, Lucía Soto.'],
      ['Lucía Soto contó'],
    ],
    [
      'a wall of which somebody speaks is no sign',
      ['El muro aguantará «con vigilancia diaria y cuidado», según el alcalde, Tomás Lerma.'],
      ['Tomás Lerma '],
    ],
    [
      'a subject that is left out behind “according to”',
      ['El ministro Hugo Marchisio recorrió la zona. Según dijo, se dará a conocer «en los próximos días».'],
      ['Hugo Marchisio '],
    ],
    [
      'who speaks, told in a sentence of its own',
      ['«No podíamos esperar más, y nadie vino». Quien lo dice es Ana Ruiz, alcaldesa de Mora.'],
      ['Ana Ruiz dice'],
    ],
    [
      'a clause that hangs on another goes on about whom that is about',
      [
        'La consejera Leticia Vela recorrió la bodega y se comprometió a «pagar antes de mayo», si bien admitió que la ley «no contempla el granizo de julio».',
      ],
      ['Leticia Vela se comprometió', 'Leticia Vela admitió'],
    ],
    [
      'what an office is of goes on behind an “and”',
      ['La directora de Mar y Tierra, Pilar Soto, contestó el lunes: «Vengan ustedes a contarlos».'],
      ['Pilar Soto contestó'],
    ],
    [
      'one of several of whom no name is told',
      ['Dos testigos hablaron con el juez. Uno de ellos describió la escena como «una feria sin luces».'],
      ['Uno de ellos describió'],
    ],
    [
      'who was new in a role a sentence ago is nobody who is named',
      [
        'El exministro Ernesto Galán pide dinero a un empresario. El empresario, que no se identifica, contesta: «Cuenta con ello».',
      ],
      ['El empresario contesta'],
    ],
    [
      'a son by how old he is beside the others',
      ['Su hijo menor, Adrián, guardó la rueda: «No sé usarla, pero no la vendo».'],
      ['Adrián '],
    ],
    [
      'a month with a capital is a surname',
      ['«El lobo mata pueblos», resume Saturnino Abril.'],
      ['Saturnino Abril resume'],
    ],
    [
      'labels of an interview, where a question is none',
      [
        'La soprano Elena Aldea vuelve a su pueblo.',
        'P. ¿Por qué ahora?',
        'R. Porque me lo pidieron con una tarta.',
        'P. Ha dicho que canta peor que nunca.',
        'R. Y es verdad, pero lo entiendo mejor.',
      ],
      ['Elena Aldea ', 'Elena Aldea '],
    ],
  ],
  pt: [
    [
      'a name that goes on behind its initials',
      ['A Unidade Local de Saúde (ULS) do Alto Sabor justifica a decisão com “a falta de médicos no verão”.'],
      ['Unidade Local de Saúde (ULS) do Alto Sabor justifica'],
    ],
    [
      'the name of a body that goes on behind its initials',
      ['O Centro de Saúde Rural (CSR) do Baixo Côa explica o fecho com “a falta de enfermeiros na região”.'],
      ['Centro de Saúde Rural (CSR) do Baixo Côa explica'],
    ],
    [
      'a seat is no body that speaks',
      ['O banco de trás coube ao enfermeiro Luís Roque, de 40 anos, que vinha de Leiria. “Nem dormi nada”, diz.'],
      ['Luís Roque diz'],
    ],
    [
      'the outer verb of two with one subject',
      ['O técnico Adalberto Prado admitiu que já tinha escrito o discurso: “Rasguei tudo no segundo gol”.'],
      ['Adalberto Prado admitiu'],
    ],
    [
      'a verb between commas is no reflexive of the one before',
      ['A bióloga marinha Rita Penedo veio cedo. Trata-se, diz, de um peixe que «só come plâncton».'],
      ['Rita Penedo diz'],
    ],
    [
      'what somebody does who spoke before',
      ['“Não é coincidência”, resume o médico Henrique Lobato. O especialista defende “uma hora de sol por dia”.'],
      ['Henrique Lobato resume', 'Henrique Lobato defende'],
    ],
    [
      'an outlet is not the institution of which it tells',
      [
        'A Universidade da Beira suspendeu um professor, noticiou o jornal Sol Novo. A instituição recusou falar “para não prejudicar o processo”.',
      ],
      ['Universidade da Beira recusou'],
    ],
  ],
}

for (const [language, list] of Object.entries(cases))
  describe(`the press in ${language}`, () => {
    test.each(list)('%s', (_, paragraphs, said) => {
      const text = paragraphs.join('\n\n')
      let from = 0
      const at = paragraphs.map((words): At => {
        const start = from
        from += words.length + 2
        return [start, start + words.length]
      })
      const { quotations } = quotationsIn(text, at, lexiconFor(language as 'es' | 'pt'))
      expect(quotations.map(({ speaker, verb }) => `${speaker} ${verb}`)).toEqual(said)
    })
  })
