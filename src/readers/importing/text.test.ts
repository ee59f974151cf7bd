import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookAt } from './plan.ts'
import { textOf } from './text.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-list-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const looked = (bytes: Buffer | string) => {
  const file = join(folder, 'list')
  writeFileSync(file, bytes)
  return lookAt(file)
}
const list = 'email,name\nmira@mail.example,Zoë\n'
const swapped = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()

describe('a file', () => {
  test.each([
    ['UTF-8', Buffer.from(list), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${list}`), 'utf-8'],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${list}`, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first', swapped(list), 'utf-16be'],
    ['UTF-16 without its mark', Buffer.from(list, 'utf16le'), 'utf-16le'],
    ['Windows', Buffer.from(list, 'latin1'), 'windows-1252'],
  ])('in %s is read', async (_, bytes, encoding) => {
    const { plan, rows } = await looked(bytes)
    expect(plan).toMatchObject({ encoding, header: ['email', 'name'], columns: { address: 0 } })
    expect(rows).toEqual([{ line: 2, fields: ['mira@mail.example', 'Zoë'] }])
    let text = ''
    for await (const piece of textOf(join(folder, 'list'), plan.encoding)) text += piece.text
    expect(text).toBe(list)
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['blank lines', Buffer.from('\n\n  \n'), 'empty'],
    ['a zip', Buffer.from('PK\x03\x04.....list.csv'), 'packed'],
    ['a workbook', Buffer.from('PK\x03\x04.....xl/workbook.xml'), 'workbook'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'workbook'],
    ['a gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'packed'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0, 0, 7]), 'binary'],
    ['a row without end', Buffer.from('x'.repeat(200_000)), 'longRow'],
  ])('that is %s is refused', async (_, bytes, why) => {
    await expect(looked(bytes)).rejects.toMatchObject({ name: 'UnfitFile', why })
  })

  test('a list without names of columns begins with its first row', async () => {
    const { plan, rows } = await looked('1;mira@mail.example\n2;noor@mail.example\n')
    expect(plan).toMatchObject({ header: [], columns: { address: 1 }, separator: ';' })
    expect(rows).toHaveLength(2)
  })

  test('a column without a name that we know is found by what stands in it', async () => {
    expect((await looked('who,where\nx,mira@mail.example\n')).plan.columns).toEqual({ address: 1 })
    expect((await looked('who,where\nx,y\n')).plan.columns).toEqual({})
  })

  test.each([
    ['email,global_status,list_status,created_at', 'mailpoet', { address: 0, status: 2, agreed: 3 }],
    ['Email,email_disabled,created_at', 'substack', { address: 0, statusOff: 1, agreed: 2 }],
    ['id,email,name,subscribed_to_emails,created_at,labels', 'ghost', { address: 1, statusOn: 3, agreed: 4 }],
    ['address,newsletter,state,language,zone,askedAt,confirmedAt,leftAt', 'dateline', { newsletter: 1, status: 2 }],
  ])('is told by its columns: %s', async (header, shape, columns) => {
    const { plan } = await looked(`${header}\n`)
    expect(plan).toMatchObject({ shape, columns })
  })
})
