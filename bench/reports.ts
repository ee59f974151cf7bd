import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { type Fault, judge } from './judging.ts'
import { measure } from './measure.ts'
import { expectedOf, found, type Report } from './short-report.ts'

/**
 * Short reports about invented people, in ten languages: who is quoted, with which verb, and where it comes from. Each
 * report is put into a plain page. `reports.ts [FILE]…`; with FAULTS=1 it prints every fault.
 */
const counted = [
  'quotations found',
  'quotations right',
  'speaker',
  'verb',
  'sources found',
  'sources right',
  'source dates',
]
const told = [...counted, 'false quotations']

await measure(async () => {
  const folder = join(import.meta.dirname, 'reports')
  const given = process.argv.slice(2)
  const files = given.length > 0 ? given : readdirSync(folder).map((name) => join(folder, name))
  const sums = new Map<string, { right: number; of: number }>()
  const faults: (Fault & { report: string })[] = []
  for (const file of files) {
    const language = basename(file).slice(0, 2)
    const own = new Map<string, { right: number; of: number }>()
    for (const [n, report] of (JSON.parse(readFileSync(file, 'utf8')) as Report[]).entries()) {
      const judged = judge(expectedOf(report, language), found(report, language))
      for (const fault of judged.faults)
        if (told.includes(fault.what)) faults.push({ ...fault, report: `${basename(file)} ${n}` })
      for (const what of told)
        for (const sum of [own, sums]) {
          const before = sum.get(what) ?? { right: 0, of: 0 }
          const { right, of } = judged.score[what] ?? { right: 0, of: 0 }
          sum.set(what, { right: before.right + right, of: before.of + of })
        }
    }
    const cells = counted.map((what) => `${what} ${shareOf(own.get(what)).toFixed(2)}`)
    console.log(`${basename(file).padEnd(12)} ${cells.join(', ')}, false ${own.get('false quotations')?.of ?? 0}`)
  }
  if (process.env.FAULTS)
    for (const { report, what, wanted, given } of faults)
      console.log(`${report}  ${what}: wanted ${wanted} | given ${given}`)
  const share = (what: string) => ({ value: shareOf(sums.get(what)), unit: 'of 1' })
  return {
    bench: 'reports',
    figures: {
      quotesFound: share('quotations found'),
      quotesRight: share('quotations right'),
      speakersRight: share('speaker'),
      sourcesFound: share('sources found'),
      sourcesPrecision: share('sources right'),
      falseQuotes: { value: sums.get('false quotations')?.of ?? 0, unit: '' },
    },
    ratios: {},
  }
})

function shareOf(sum: { right: number; of: number } | undefined): number {
  return sum && sum.of > 0 ? sum.right / sum.of : 1
}
