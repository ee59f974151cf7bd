import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Found } from '../src/intake/found.ts'
import { readInput } from '../src/intake/read-input.ts'
import { type Expected, type Fault, judge, type Score } from './judging.ts'
import { measure } from './measure.ts'

/**
 * Four hundred and ten pages about invented people, forty-one in each of ten languages, with all that a sub-editor
 * would find in them: full pages, poor markup, texts as a crawler saved them, wire reports, long reads. Those with -m to -w
 * in their names were written by people who do not know the program. Spans are quotations of four words or more, counted
 * as bench:intake counts them. With FAULTS=1 it prints every fault; a folder of other pages may be named.
 */
const folder = process.argv[2] ?? join(import.meta.dirname, 'newspapers')

async function read(name: string): Promise<Found | null> {
  const reading = await readInput({ bytes: readFileSync(join(folder, name)) })
  return 'found' in reading ? reading.found : null
}

await measure(async () => {
  const names = readdirSync(folder).filter((name) => /\.(?:html|txt)$/.test(name))
  const scores = new Map<string, Score>()
  const faults: (Fault & { name: string })[] = []
  for (const name of names) {
    const expected = JSON.parse(
      readFileSync(join(folder, name.replace(/\.\w+$/, '.expected.json')), 'utf8'),
    ) as Expected
    const judged = judge(expected, await read(name))
    faults.push(...judged.faults.map((fault) => ({ ...fault, name })))
    for (const language of [name.slice(0, 2), 'all']) add(scores, language, judged.score)
  }
  print(scores)
  if (process.env.FAULTS)
    for (const { name, what, wanted, given } of faults)
      console.log(`${name}  ${what}: wanted ${wanted} | given ${given}`)
  const all = scores.get('all')!
  const share = (what: string) => ({ value: shareOf(all[what]), unit: 'of 1' })
  return {
    bench: 'languages',
    figures: {
      fieldsRight: share('fields'),
      bodyF1: share('body F1'),
      bodyExact: share('body exact'),
      sourcesFound: share('sources found'),
      sourcesPrecision: share('sources right'),
      quotesFound: share('quotations found'),
      quotesRight: share('quotations right'),
      speakersRight: share('speaker'),
      spansFound: share('spans found'),
      spansRight: share('spans right'),
      spansPrecision: share('spans precision'),
      falseQuotes: { value: all['false quotations']?.of ?? 0, unit: '' },
    },
    ratios: {},
  }
})

function add(scores: Map<string, Score>, language: string, score: Score): void {
  const sum = scores.get(language) ?? {}
  for (const [what, { right, of }] of Object.entries(score)) {
    const before = sum[what] ?? { right: 0, of: 0 }
    sum[what] = { right: before.right + right, of: before.of + of }
  }
  scores.set(language, sum)
}

function shareOf(score: Score[string] | undefined): number {
  return score && score.of > 0 ? score.right / score.of : 1
}

function print(scores: Map<string, Score>): void {
  const languages = [...scores.keys()].filter((language) => language !== 'all').concat('all')
  console.log(`${'of 100'.padEnd(18)}${languages.map((language) => language.padStart(5)).join('')}`)
  for (const what of Object.keys(scores.get('all')!)) {
    const cells = languages.map((language) => {
      const score = scores.get(language)![what]
      return what === 'false quotations' ? String(score?.of ?? 0) : (shareOf(score) * 100).toFixed(0)
    })
    console.log(`${what.padEnd(18)}${cells.map((cell) => cell.padStart(5)).join('')}`)
  }
}
