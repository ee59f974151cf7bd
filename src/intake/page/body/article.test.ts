import { expect, test } from 'vitest'
import { readPage } from '../../read.ts'

const link = (n: number): string =>
  `<div><h2><a href="/n/${n}">The harbour board votes on pier number ${n} this week</a></h2><p>It will vote again.</p></div>`
const links = Array.from({ length: 12 }, (_, n) => link(n)).join('')
const paragraph =
  'The harbour board of Vell closed two of its five piers on Monday, after the river rose by a metre in one night and took the lamps of the third with it.'
const story = `<h1>Two piers close</h1><p>${paragraph}</p><p>${paragraph.replace('Monday', 'Tuesday')}</p>`

const reading = (body: string, { title = '', language = 'en', address = 'https://costahoy.example/n/12' } = {}) =>
  readPage({
    bytes: Buffer.from(
      `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body>${body}</body></html>`,
    ),
    address,
  })
const outcome = (...given: Parameters<typeof reading>) => {
  const read = reading(...given)
  return read.ok ? 'found' : read.problem
}

test.each([
  ['a front page', `<h1>Costa Hoy</h1>${links}`, 'list'],
  ['what was searched for', `<h1>12 results</h1><form><input type="search"></form>${links}`, 'list'],
  [
    'a page to sign in on',
    '<h1>Sign in</h1><p>Subscribers read everything.</p><form><input type="password"></form>',
    'signIn',
  ],
  ['a story with other headlines under it', `${story}${links}`, 'found'],
  ['a short story', `<h1>Two piers close</h1><p>${paragraph}</p>${links}`, 'found'],
])('a page that leads elsewhere or asks for a password: %s', (_, body, wanted) => {
  expect(outcome(body)).toBe(wanted)
})

test.each([
  ['en', 'Page not found | Costa Hoy', '<h1>Sorry!</h1><p>We looked everywhere.</p>'],
  ['en', '404', '<h1>404</h1><p>Go back to the front page.</p>'],
  ['es', 'Costa Hoy', '<h1>Página no encontrada</h1><p>Pruebe con el buscador.</p>'],
  ['de', 'Seite nicht gefunden – Hafenblatt', '<h1>Hoppla</h1>'],
  ['fr', '', '<h1>La page que vous cherchez n’existe plus</h1>'],
  ['ru', '', '<h1>Страница не найдена</h1><p>Вернитесь на главную.</p>'],
  ['ar', 'خطأ 404', '<h1>الصفحة غير موجودة</h1>'],
  ['fa', '', '<h1>صفحه یافت نشد</h1>'],
])('a page that isn’t there, in %s: %s', (language, title, body) => {
  expect(outcome(body, { language, title })).toBe('gone')
  expect(outcome(`${body}${links}`, { language, title }), 'with what else is there').toBe('gone')
})

test.each([
  ['en', 'Just a moment...', '<h1>costahoy.example</h1><p>Verifying you are human. This may take a few seconds.</p>'],
  ['en', 'Costa Hoy', '<p>Please enable JavaScript and cookies to continue.</p>'],
  ['en', '', '<p>One step more.</p><div class="g-recaptcha" data-sitekey="x"></div>'],
  ['it', 'Accesso negato', '<h1>Accesso negato</h1><p>Codice 18.2f.</p>'],
  ['pt', '', '<p>Confirme que é humano para continuar.</p>'],
  ['uk', '', '<p>Підтвердіть, що ви людина.</p>'],
])('a page that lets only browsers pass, in %s: %s', (language, title, body) => {
  expect(outcome(body, { language, title })).toBe('wall')
})

test.each([
  ['de', 'Impressum'],
  ['en', 'Privacy Policy'],
  ['fr', 'Mentions légales'],
  ['es', 'Quiénes somos'],
  ['uk', 'Про нас'],
  ['ar', 'سياسة الخصوصية'],
])('a page about the site, in %s: %s', (language, headline) => {
  expect(outcome(`<h1>${headline}</h1><p>${paragraph}</p><p>${paragraph}</p>`, { language })).toBe('aboutSite')
})

test.each([
  ['of a boat that was not found', story.replace('Two piers close', 'Boat of the pilots not found')],
  [
    'of a page that was not found',
    story.replace('Two piers close', 'Lost page of the harbour book not found: 404 left'),
  ],
  ['of a privacy policy', story.replace('Two piers close', 'The port’s privacy policy is void, a court says')],
  [
    'of robots, with a form to write on',
    `${story}<p>Are you a robot? Then write to us.</p><div class="h-captcha"></div>`,
  ],
  [
    'that its writer called “Contact”',
    story.replace('Two piers close</h1>', 'Contact</h1><p class="byline">By Ana Bell</p>'),
  ],
])('a story stays one: %s', (_, body) => {
  expect(outcome(body)).toBe('found')
})
