import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { languageOf, lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

interface Line {
  readonly text: string
  readonly spoken: readonly {
    readonly opens: string
    readonly speaker: string
    readonly mention: string
    readonly verb: string
  }[]
}

const lines = join(import.meta.dirname, '../../../test/fixtures/spoken')

/** The stretches that empty lines divide. */
function paragraphsOf(text: string): At[] {
  let from = 0
  return text.split('\n\n').map((part): At => {
    const at: At = [from, from + part.length]
    from = at[1] + 2
    return at
  })
}

describe.each(readdirSync(lines))('lines of news in %s', (file) => {
  const language = file.replace('.json', '')
  const cases: Line[] = JSON.parse(readFileSync(join(lines, file), 'utf8'))

  test.each(cases.map((line) => [line.text, line] as const))('%s', (_, { text, spoken }) => {
    expect(languageOf(text, '').language).toBe(language)
    const { quotations } = quotationsIn(text, paragraphsOf(text), lexiconFor(language))
    expect(
      quotations.map(({ text: words, speaker, mention, verb }, i) => ({
        opens: words.slice(0, spoken[i]?.opens.length),
        speaker,
        mention,
        verb,
      })),
    ).toEqual(spoken)
    for (const { at, mention, mentionAt, text: words } of quotations) {
      expect(text.slice(...at)).toBe(words)
      if (mentionAt) expect(text.slice(...mentionAt)).toBe(mention)
    }
  })
})
