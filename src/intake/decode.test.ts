import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'

/** The bytes of a text in a character set that encoders don't write: each sign by looking it up. */
function encode(text: string, charset: string): Uint8Array {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(charset)
  const put = (...bytes: number[]): void => {
    const sign = decoder.decode(Uint8Array.from(bytes))
    if ([...sign].length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, bytes)
  }
  for (let one = 0; one < 256; one++) put(one)
  if (/jis|euc|gb|big5/.test(charset))
    for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) put(one, two)
  return Uint8Array.from([...text].flatMap((sign) => table.get(sign) ?? [0x3f]))
}

const texts = {
  russian: 'Паром выходит из старой гавани на рассвете и возвращается до полудня, сказала смотрительница маяка.',
  ukrainian: 'Пором виходить зі старої гавані на світанку й повертається до полудня, сказала доглядачка маяка.',
  arabic: 'تغادر العبارة الميناء القديم عند الفجر وتعود قبل الظهر، كما قالت حارسة المنارة يوم الاثنين.',
  spanish: 'La niña cruzó el muelle y dijo que el barco de las siete no llegó.',
  german: 'Die Fähre läuft früh aus und kehrt vor Mittag zurück, sagte die Wärterin.',
  japanese: 'フェリーは夜明けに古い港を出て、正午までに戻る。灯台守はそう話した。',
  korean: '연락선은 새벽에 옛 항구를 떠나 정오 전에 돌아온다고 등대지기가 말했다.',
}

const read = (bytes: Uint8Array, contentType?: string): string => {
  const decoded = decode({ bytes, ...(contentType ? { contentType } : {}) })
  return decoded.ok ? decoded.text : decoded.problem
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

const sets: readonly (readonly [charset: string, text: string])[] = [
  ['windows-1251', texts.russian],
  ['windows-1251', texts.ukrainian],
  ['koi8-r', texts.russian],
  ['koi8-u', texts.ukrainian],
  ['iso-8859-5', texts.russian],
  ['ibm866', texts.russian],
  ['windows-1256', texts.arabic],
  ['iso-8859-6', texts.arabic],
  ['windows-1252', texts.spanish],
  ['iso-8859-15', texts.german],
  ['shift_jis', texts.japanese],
  ['euc-jp', texts.japanese],
  ['euc-kr', texts.korean],
]

describe('a character set', () => {
  test.each(sets)('%s is read by its bytes: %s', (charset, text) => {
    const before =
      '<script>const articleReader = "a page has more letters in its scripts than in its story"</script><p>'
    expect(read(joined(ascii(before), encode(text, charset), ascii('</p>')))).toBe(`${before}${text}</p>`)
  })

  test.each(sets)('%s is read by what the header says: %s', (charset, text) => {
    expect(read(encode(text, charset), `text/html; charset=${charset}`)).toBe(text)
  })

  test.each(sets)('%s is read by what the page says: %s', (charset, text) => {
    const said = [
      `<meta charset="${charset}">`,
      `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`,
    ]
    for (const meta of said) expect(read(joined(ascii(meta), encode(text, charset)))).toBe(meta + text)
    const declared = `<?xml version="1.0" encoding="${charset}"?>`
    expect(read(joined(ascii(declared), encode(text, charset)))).toBe(declared + text)
  })

  test('is UTF-8 where the bytes are, whatever header and page say', () => {
    const page = `<meta charset="iso-8859-1"><p>${texts.russian} ${texts.spanish}</p>`
    expect(read(ascii(page), 'text/html; charset=windows-1251')).toBe(page)
  })

  test('is another where a page says UTF-8 and is none', () => {
    const said = ascii('<meta charset="utf-8">')
    expect(read(joined(said, encode(texts.russian, 'windows-1251')))).toContain(texts.russian)
  })

  test('is UTF-16 by its byte order mark, little and big end first', () => {
    const units = Uint16Array.from([...`\ufeff${texts.russian}`].map((sign) => sign.charCodeAt(0)))
    const little = new Uint8Array(units.buffer)
    const big = little.map((_, i) => little[i ^ 1]!)
    expect([read(little), read(big)]).toEqual([texts.russian, texts.russian])
  })
})
