import { describe, expect, test } from 'vitest'
import { isNobodys, readAddress } from './address.ts'

describe('an address that somebody typed', () => {
  test.each([
    ['ada@mail.example', 'ada@mail.example', 'ada@mail.example'],
    ['  Ada.Lind@Mail.Example \n', 'Ada.Lind@mail.example', 'ada.lind@mail.example'],
    ['ada+week@mail.example', 'ada+week@mail.example', 'ada+week@mail.example'],
    ["o'neill@mail.example", "o'neill@mail.example", "o'neill@mail.example"],
    ['ana@correo.españa.example', 'ana@correo.xn--espaa-rta.example', 'ana@correo.xn--espaa-rta.example'],
    ['nin\u0303o@mail.example', 'ni\u00f1o@mail.example', 'ni\u00f1o@mail.example'],
    ['هدى@بريد.example', 'هدى@xn--ngbof4h.example', 'هدى@xn--ngbof4h.example'],
  ])('“%s” is read', (given, full, alike) => {
    expect(readAddress(given)).toMatchObject({ ok: true, address: { full, alike } })
  })

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['ada', 'noAt'],
    ['ada @mail.example', 'spaces'],
    ['ada@mail.example\r\nBcc: all@mail.example', 'spaces'],
    ['ada@mail.example\u0000', 'spaces'],
    ['@mail.example', 'local'],
    ['ada..l@mail.example', 'local'],
    ['.ada@mail.example', 'local'],
    ['"ada"@mail.example', 'local'],
    ['<ada@mail.example>', 'local'],
    ['ada@mail@mail.example', 'local'],
    ['ada@mail', 'domain'],
    ['ada@mail..example', 'domain'],
    ['ada@-mail.example', 'domain'],
    ['ada@127.0.0.1', 'domain'],
    ['ada@[127.0.0.1]', 'domain'],
    ['ada@mail.example>', 'domain'],
    [`${'a'.repeat(65)}@mail.example`, 'long'],
    ['a'.repeat(100_000), 'long'],
  ])('“%.40s” is refused', (given, why) => {
    expect(readAddress(given)).toEqual({ ok: false, why })
  })

  test('nobody lives under .example', () => {
    expect(isNobodys('mail.example')).toBe(true)
    expect(isNobodys('example.com')).toBe(false)
    expect(isNobodys('notexample')).toBe(false)
  })
})
