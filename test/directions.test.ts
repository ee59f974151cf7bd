import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wrongDirections } from '../scripts/directions.ts'

/** The check that directions go one way must be able to fail: wrong imports are planted in small trees of files. */
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-directions-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const plant = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return wrongDirections(folder).map(({ from, to }) => `${from} -> ${to}`)
}

describe('the check of directions finds', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'a story that knows the record',
      { 'story/time.ts': "import { x } from '../record/index.ts'" },
      'story/time.ts -> record/index.ts',
    ],
    [
      'a type alone',
      { 'story/time.ts': "import type { X } from '../record/index.ts'" },
      'story/time.ts -> record/index.ts',
    ],
    [
      'an import inside a type',
      { 'story/time.ts': "export type X = import('../record/index.ts').X" },
      'story/time.ts -> record/index.ts',
    ],
    [
      'a later import',
      { 'story/time.ts': "export const x = () => import('../record/index.ts')" },
      'story/time.ts -> record/index.ts',
    ],
    [
      'a handed-on export',
      { 'story/time.ts': "export * from '../record/index.ts'" },
      'story/time.ts -> record/index.ts',
    ],
    [
      'a component',
      { 'desk/page.tsx': "import { Form } from '../readers/index.ts'\nexport const Page = () => <p><Form /></p>" },
      'desk/page.tsx -> readers/index.ts',
    ],
    [
      'the inside of another feature',
      { 'delivery/send.ts': "import { x } from '../editions/schedule.ts'" },
      'delivery/send.ts -> editions/schedule.ts',
    ],
    [
      'a machine that knows a feature',
      { 'platform/mail/open.ts': "import { x } from '../../readers/index.ts'" },
      'platform/mail/open.ts -> readers/index.ts',
    ],
    [
      'an environment that is read inside',
      { 'site/pages.ts': 'export const port = process.env.PORT' },
      'site/pages.ts -> process.env',
    ],
  ])('%s', (_, files, expected) => expect(plant(files)).toEqual([expected]))

  it('a circle', () => {
    const wrong = plant({
      'editions/index.ts': "import { x } from '../readers/index.ts'",
      'readers/index.ts': "import { y } from '../editions/index.ts'",
    })
    expect(wrong).toContain('editions -> readers')
  })

  it('nothing wrong with what goes one way', () => {
    const wrong = plant({
      'app.ts': "import { x } from './site/pages.ts'\nexport const port = process.env.PORT",
      'site/pages.ts': "import { front } from '../record/index.ts'\nimport type { Day } from '../story/time.ts'",
    })
    expect(wrong).toEqual([])
  })
})

it('ends with an error where something is wrong', () => {
  plant({ 'story/time.ts': "import { x } from '../record/index.ts'" })
  const check = () => execFileSync(process.execPath, ['scripts/directions.ts', folder], { stdio: 'pipe' })
  expect(check).toThrow(/story may not know record/)
})
