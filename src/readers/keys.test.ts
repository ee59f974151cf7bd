import { createHmac, hkdfSync } from 'node:crypto'
import { mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keysFrom, openKeys, UnusableKey } from './keys.ts'

const folder = () => mkdtemp(join(tmpdir(), 'dateline-key-'))

test('a key is made on first use, for its owner only, and is the same the next time', async () => {
  const dir = await folder()
  const first = await openKeys(join(dir, 'key'), false)
  const again = await openKeys(join(dir, 'key'), true)
  expect((await stat(join(dir, 'key'))).mode & 0o777).toBe(0o600)
  expect(again.open(first.seal('ada@mail.example'), 1)).toBe('ada@mail.example')
  expect(again.hash('address', 'a')).toEqual(first.hash('address', 'a'))
  expect(await readdir(dir)).toEqual(['key'])
})

test('processes that begin together end with one key', async () => {
  const dir = await folder()
  const keys = await Promise.all(Array.from({ length: 8 }, () => openKeys(join(dir, 'key'), false)))
  expect(new Set(keys.map((one) => one.check('leave', '1'))).size).toBe(1)
})

test('a lost key is said, not replaced, where addresses are sealed with it', async () => {
  const dir = await folder()
  await expect(openKeys(join(dir, 'key'), true)).rejects.toThrow(/not there.*backup/)
  expect(await readdir(dir)).toEqual([])
})

test('a file that holds something else is refused', async () => {
  const dir = await folder()
  await writeFile(join(dir, 'key'), 'hello\n')
  await expect(openKeys(join(dir, 'key'), false)).rejects.toThrow(UnusableKey)
  await writeFile(join(dir, 'key'), '')
  await expect(openKeys(join(dir, 'key'), false)).rejects.toThrow(/empty/)
})

test('an old version still opens, a new one seals, and what was changed opens nothing', () => {
  const old = keysFrom(new Map([[1, Buffer.alloc(32, 1)]]))
  const both = keysFrom(
    new Map([
      [1, Buffer.alloc(32, 1)],
      [2, Buffer.alloc(32, 2)],
    ]),
  )
  const sealed = old.seal('ada@mail.example')
  expect(both.version).toBe(2)
  expect(both.open(sealed, 1)).toBe('ada@mail.example')
  expect(() => old.open(both.seal('x'), 2)).toThrow(/Version 2/)
  expect(() => both.open(sealed, 2)).toThrow(UnusableKey)
  expect(() =>
    both.open(
      sealed.map((byte) => byte ^ 1),
      1,
    ),
  ).toThrow(UnusableKey)
})

test('a check holds for its words and purpose only', () => {
  const keys = keysFrom(new Map([[1, Buffer.alloc(32, 1)]]))
  const check = keys.check('leave', '17')
  expect(keys.holds('leave', '17', check)).toBe(true)
  expect(keys.holds('leave', '18', check)).toBe(false)
  expect(keys.holds('confirm', '17', check)).toBe(false)
  expect(keys.holds('leave', '17', '')).toBe(false)
})

test.each(['', 'a@b.example', 'مَن@مثال.example', 'x'.repeat(341), 'x'.repeat(342), 'ü'.repeat(2000)])(
  'hashes are HMAC-SHA256 under a key derived for the purpose (%#)',
  (words) => {
    const secret = Buffer.alloc(32, 7)
    const key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'dateline address hash', 32))
    const keys = keysFrom(new Map([[1, secret]]))
    for (let times = 0; times < 2; times += 1)
      expect(Buffer.from(keys.hash('address', words))).toEqual(createHmac('sha256', key).update(words).digest())
  },
)
