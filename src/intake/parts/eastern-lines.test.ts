import { expect, test } from 'vitest'
import { foundIn } from '../../../test/page-of.ts'
import { lexiconFor } from '../languages/index.ts'
import { readPage } from '../read.ts'
import { withoutLabel } from './byline.ts'
import { readLine } from './lines.ts'
import { noteOf } from './notes.ts'

const harbour = {
  ar: [
    'لن تبحر العبارة الليلية إلى مورا مرة أخرى قبل الربيع، وسوف تغير المدرسة والمصنع مواعيد العمل في الجزيرة.',
    'كانت العبارة تقطع المضيق كل مساء منذ إغلاق الجسر، ولا يملك سكان الجزيرة الذين يعملون في البلدة طريقا آخر للعودة إلى بيوتهم.',
  ],
  ru: [
    'Ночной паром в Мору не выйдет в море до весны, а школа и консервный завод на острове изменят часы работы.',
    'Паром пересекал пролив каждый вечер с тех пор, как закрыли мост, и другой дороги домой у островитян нет.',
  ],
}

test('a line with the outlet, who wrote, from where and when is a byline and a day', () => {
  const text = [
    'توقف العبارة الليلية إلى مورا هذا الشتاء',
    'صوت الميناء - سالم حداد من وهران الثلاثاء 17 فبراير 2026 - 21:40',
  ]
  const read = readPage({ bytes: new TextEncoder().encode([...text, ...harbour.ar].join('\n')) })
  if (!read.ok) throw new Error(read.problem)
  const { byline, credits, publishedAt, standfirst } = read.found
  expect({ byline, credits, publishedAt, standfirst }).toEqual({
    byline: 'صوت الميناء - سالم حداد',
    credits: [{ role: 'author', name: 'سالم حداد' }],
    publishedAt: '2026-02-17T21:40',
    standfirst: '',
  })
})

test('a weekday with a narrow joint is no name', () => {
  expect(withoutLabel('نویسنده: مینا کاوه سه‌شنبه، ۱۳ آذر ۱۴۰۳', lexiconFor('fa'))).toBe('مینا کاوه')
})

test('a source line may have the translator behind it', () => {
  const { sources } = foundIn({
    language: 'ru',
    outlet: 'Голос порта',
    day: '2026-02-12',
    headline: 'Ночной паром в Мору остановлен на зиму',
    body: [...harbour.ru, 'Источник: «Прилив», 5 февраля 2026 года. Перевод с эстонского: Анна Линд'],
  })
  expect(sources.map(({ author, kind, publisher }) => [kind, publisher, author])).toEqual([
    ['report', 'Прилив', ''],
    ['translation', 'Голос порта', 'Анна Линд'],
  ])
})

test('the language that a story appeared in is no outlet', () => {
  const note = noteOf('نُشر هذا التقرير بالفرنسية في مجلة La Marée بتاريخ 5 شباط 2026.', lexiconFor('ar'))
  expect(note?.origins.map(({ publishedOn, publisher }) => [publisher, publishedOn])).toEqual([
    ['La Marée', '2026-02-05'],
  ])
})

test('words before an archive in brackets say what a picture shows', () => {
  expect(readLine('صورة: عمال الميناء القديم (أرشيف)', lexiconFor('ar'), false)).toEqual({
    is: 'picture',
    picture: { address: '', caption: 'عمال الميناء القديم', credit: 'أرشيف' },
  })
})

test('a page without metadata is by whom its title ends with, as the link to its front is called', () => {
  const read = readPage({
    bytes: new TextEncoder().encode(`<!doctype html><html lang="ru"><head><meta charset="utf-8">
<title>Ночной паром в Мору остановлен на зиму - Чайкан</title></head><body><header><p class="site-title"><a href="/">Чайкан</a></p></header>
<article><h1>Ночной паром в Мору остановлен на зиму</h1>${harbour.ru.map((text) => `<p>${text}</p>`).join('\n')}
<p>Источник: «Прилив», 5 февраля 2026 года. Перевод с эстонского: Анна Линд</p></article></body></html>`),
  })
  if (!read.ok) throw new Error(read.problem)
  expect(read.found.sources.find(({ kind }) => kind === 'translation')?.publisher).toBe('Чайкан')
})
