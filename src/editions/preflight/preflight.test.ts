import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchSafely } from '../../evidence/index.ts'
import { mailPage } from '../../story/mail/page.tsx'
import { mailStyleFor } from '../../story/mail/style.ts'
import { faintWords } from './contrast.ts'
import { judged } from './links.ts'
import { faultsOf, linksOut } from './mail-lacks.ts'
import { type Facts, preflight } from './preflight.ts'

const mail = (inside: string, language = 'en') =>
  mailPage({ language, style: mailStyleFor(language), title: 'The Week', children: 'PLACE' }).replace(
    'PLACE',
    `<tr><td>${inside}</td></tr>`,
  )

describe('a mail as it is', () => {
  test('has no fault, in either direction', () => {
    const right = '<p class="quiet" style="color:#635e55">Two boats &amp; a bridge</p><img src="a.png" alt="">'
    for (const language of ['en', 'ar'])
      expect(faultsOf(mail(right, language), language)).toEqual({ withoutAlt: 0, saysLanguage: true, faint: null })
  })

  test('tells pictures without words, and a language that it does not say', () => {
    const faults = faultsOf(
      mail('<p>A</p><img src="a.png"><img src="b.png" alt="A boat">').replace(' lang="en"', ''),
      'en',
    )
    expect(faults).toMatchObject({ withoutAlt: 1, saysLanguage: false })
  })

  test.each([
    ['grey on paper', '<p class="quiet" style="color:#aaa69c">Boats</p>', 'light', 2.32],
    ['dark on dark, where a class is missing', '<p style="color:#1c1a17">Boats</p>', 'dark', 1.05],
    [
      'on a ground of its own',
      '<div style="background-color:#98291c"><b class="x" style="color:#635e55">Boats</b></div>',
      'light',
      1.22,
    ],
  ] as const)('tells faint words: %s', (_, html, form, ratio) => {
    expect(faintWords(mail(html))).toEqual({ form, words: 'Boats', ratio })
  })

  test('large letters may have less contrast, and hidden ones any', () => {
    const grey = 'color:#8a857b'
    const inDark = 'class="quiet"'
    expect(faintWords(mail(`<p ${inDark} style="${grey};font-size:28px;font-size:1.75rem">Boats</p>`))).toBe(null)
    expect(faintWords(mail(`<p ${inDark} style="${grey};font-size:16px;font-size:1rem">Boats</p>`))?.form).toBe('light')
    expect(faintWords(mail('<p style="display:none;color:#ffffff">Boats</p>'))).toBe(null)
  })

  test('names the links that lead elsewhere, each once', () => {
    const html = mail(
      '<a href="https://tide.example/en/a">own</a><a href="https://b.example/?x=1&amp;y=2">b</a><a href="https://b.example/?x=1&amp;y=2">b</a><a href="mailto:a@b.example">m</a><a href="\uE000leave\uE001">leave</a>',
    )
    expect(linksOut(html, 'https://tide.example')).toEqual(['https://b.example/?x=1&y=2'])
  })
})

describe('a link', () => {
  let server: Server
  let at: string
  beforeAll(async () => {
    server = createServer((request, response) => {
      const status = Number(request.url?.slice(1))
      response.writeHead(status, status === 301 ? { location: '/200' } : {}).end('x')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  test.each([
    [200, 'there', ''],
    [301, 'there', ''],
    [404, 'dead', '404'],
    [410, 'dead', '410'],
    [403, 'unknown', '403'],
    [503, 'unknown', '503'],
  ])('that answers %i is %s', async (status, outcome, detail) => {
    const limits = {
      bytes: 100,
      milliseconds: 2000,
      redirects: 2,
      ports: [Number(new URL(at).port)],
      allow: () => true,
    }
    expect(judged(await fetchSafely(`${at}/${status}`, limits), true)).toEqual({ outcome, detail })
  })

  test('that leads inside is dead for readers; where no network is, nobody can say', async () => {
    const limits = { bytes: 100, milliseconds: 2000, redirects: 2 }
    expect(judged(await fetchSafely('http://127.0.0.1/', limits), true)).toEqual({
      outcome: 'dead',
      detail: 'refusedAddress',
    })
    const nowhere = await fetchSafely('https://no-such-host.invalid/', limits)
    expect(judged(nowhere, false).outcome).toBe('unknown')
    expect(judged(nowhere, true).outcome).toBe('dead')
  })
})

test.each([
  ['spf', 'missing', 'aligned', true],
  ['spf', 'broken', 'aligned', true],
  ['spf', 'refuses', 'missing', true],
  // By which addresses mail leaves is a guess, and the signature vouches for it.
  ['spf', 'refuses', 'aligned', false],
] as const)('%s that is %s, with a signature that is %s: held up %s', (_, spf, dkim, held) => {
  const lacks = preflight({
    languages: [],
    deadLinks: [],
    signed: true,
    postalAddress: 'Quay 3',
    sender: 'week@tide.example',
    publicAddress: 'https://tide.example',
    withdrawn: [],
    outsiders: 1,
    relay: true,
    alignment: { spf, dkim, dmarc: 'aligned', lacks: dkim === 'aligned' ? ['spf'] : ['spf', 'dkim'] },
  })
  expect(lacks.some((lack) => lack.kind === 'dns' && lack.what === 'spf')).toBe(held)
})

test('what a mail lacks holds it up, by language', () => {
  const faults = { withoutAlt: 2, saysLanguage: false, faint: { form: 'dark', words: 'Boats', ratio: 1.2 } } as const
  const facts: Facts = {
    languages: [{ language: 'es', subject: 'Barcos', stories: 1, htmlBytes: 95_000, faults }],
    deadLinks: [{ language: 'es', address: 'https://b.example/', detail: '404' }],
    signed: false,
    postalAddress: 'Quay 3',
    sender: 'week@tide.example',
    publicAddress: 'https://tide.example',
    withdrawn: [],
    outsiders: 0,
    relay: true,
    alignment: { spf: 'aligned', dkim: 'unknown', dmarc: 'missing', lacks: ['dmarc'] },
  }
  expect(preflight(facts)).toEqual([
    { kind: 'size', language: 'es', kilobytes: 93 },
    { kind: 'alt', language: 'es', pictures: 2 },
    { kind: 'lang', language: 'es' },
    { kind: 'contrast', language: 'es', form: 'dark', words: 'Boats', ratio: 1.2 },
    { kind: 'deadLink', language: 'es', address: 'https://b.example/', detail: '404' },
    { kind: 'dns', what: 'dmarc', standing: 'missing', domain: 'tide.example' },
    { kind: 'signOff' },
  ])
})
