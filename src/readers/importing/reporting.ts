import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { csvLine } from '../transfer.ts'
import { CsvReader } from './csv.ts'
import { outcomesByLine, refusedFile } from './files.ts'
import type { Import } from './kept.ts'
import { type Counts, keptOutcomes, outcomes, refusedOf, sumOf } from './outcomes.ts'
import { textOf } from './text.ts'

/**
 * Writes the report that the editor may fetch: each row that became no reader, in the order of the file, with its line,
 * why, and the address as the file has it. Nothing is written where all were added.
 */
export async function writeReport(given: {
  from: Import
  folder: string
  file: string
  counts: Counts
}): Promise<void> {
  const { from, folder, file, counts } = given
  await rm(refusedFile(folder), { force: true })
  if (refusedOf(counts).length === 0 && sumOf(counts, keptOutcomes) === 0) return
  const codes = await outcomesByLine(folder, from.line)
  await pipeline(linesOf(from, file, codes), createWriteStream(refusedFile(folder), { mode: 0o600 }))
}

async function* linesOf({ plan }: Import, file: string, codes: Uint8Array): AsyncGenerator<string> {
  yield `${csvLine(['line', 'outcome', 'address'])}\r\n`
  const csv = new CsvReader(plan.separator)
  for await (const { text, last } of textOf(file, plan.encoding)) {
    const lines: string[] = []
    for (const { line, fields } of csv.push(text, last)) {
      const code = codes[line] ?? 0
      if (code === 0) continue
      const address = (fields[plan.columns.address ?? 0] ?? '').slice(0, 1000)
      lines.push(csvLine([String(line), outcomes[code] ?? '', address]))
    }
    if (lines.length > 0) yield `${lines.join('\r\n')}\r\n`
  }
}
