import type { SourcesCases } from '../sources-cases.ts'

export const sourcesInUkrainian: SourcesCases = {
  language: 'uk',
  outlet: 'Вісник Вареди',
  headline: 'Нічний пором на Мору став на зиму',
  filler:
    'Пором ходив через протоку щовечора відтоді, як закрили міст, і в острів’ян, які працюють у місті, немає іншого шляху додому після настання темряви. Завод і школа змінять розклад.',
  cases: [
    {
      name: 'a dateline with day and wire',
      story: ['ВАРЕДА, 10 лютого — Укрінформ. Нічний пором на Мору не вийде в рейс до весни.'],
      sources: ['report Укрінформ 2026-02-10'],
    },
    {
      name: 'a wire that tells it with another as its source',
      story: ['Нічний пором на Мору не вийде в рейс до весни, повідомляє Укрінформ з посиланням на «Радіо Мора».'],
      sources: ['report Радіо Мора', 'report Укрінформ'],
    },
    {
      name: 'an outlet that was told something on a weekday',
      story: ['«У нас більше немає команди», — розповіла капітанка Ганна Білова газеті «Затока» у вівторок.'],
      sources: ['interview Затока 2026-02-10'],
    },
    {
      name: 'an interview',
      story: ['В інтерв’ю «Радіо Мора» в понеділок Ганна Білова сказала, що команда втомилася.'],
      sources: ['interview Радіо Мора 2026-02-09'],
    },
    {
      name: 'an outlet that writes',
      story: ['Судно продали на південь, пише видання «Затока».'],
      sources: ['report Затока'],
    },
    {
      name: 'a line that names its source, and a translation',
      story: ['Нічний пором не вийде в рейс до весни.', 'Джерело: Costa Hoy', 'Переклад з іспанської: Віра Лінд'],
      sources: ['report Costa Hoy', 'translation Вісник Вареди (Віра Лінд) 2026-02-12'],
    },
    {
      name: 'dateline',
      story: ['ВАРЕДА (Укрінформ) — Нічний пором не вийде в рейс до весни.'],
      sources: ['report Укрінформ'],
    },
    {
      name: 'про це повідомляє',
      story: ['Пором продано. Про це повідомляє газета «Затока».'],
      sources: ['report Затока'],
    },
    {
      name: 'за даними',
      story: ['Пором продано, повідомила у вівторок газета «Затока».'],
      sources: ['report Затока 2026-02-10'],
    },
    {
      name: 'заява',
      story: ['Мерія Вареди у заяві, оприлюдненій 6 лютого, попросила терпіння.'],
      sources: ['statement Мерія Вареди 2026-02-06'],
    },
    { name: 'Укрінформ з посиланням', story: ['Про це повідомляє Укрінформ.'], sources: ['report Укрінформ'] },
    { name: 'розповіла журналістам', story: ['Ганна Білова розповіла журналістам, що втомилася.'], sources: [] },
    {
      name: 'звіт',
      story: ['Звіт Інституту моря, оприлюднений 3 лютого, свідчить про потепління.'],
      sources: ['document Інституту моря 2026-02-03'],
    },
    {
      name: 'an outlet in Latin letters behind what outlets alone do',
      story: ['Пором продано, пише Politico.'],
      sources: ['report Politico'],
    },
    {
      name: 'with whom an outlet spoke',
      story: ['Капітан Ганна Біла, з якою поспілкувався Forbes, чекає на весну.'],
      sources: ['interview Forbes'],
    },
    {
      name: 'what a colon introduces is what somebody says, not an outlet in marks',
      story: ['У розмові мер Ганна Біла сказала: «Ми не могли більше чекати».'],
      sources: [],
    },
    {
      name: 'whom somebody told, before the verb and a time',
      story: ['Про це газеті «Затока» у вівторок розповіла капітанка Ганна Біла.'],
      sources: ['interview Затока 2026-02-10'],
    },
  ],
}
