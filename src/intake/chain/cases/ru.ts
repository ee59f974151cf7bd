import type { SourcesCases } from '../sources-cases.ts'

export const sourcesInRussian: SourcesCases = {
  language: 'ru',
  outlet: 'Вестник Вареды',
  headline: 'Ночной паром на Мору встал на зиму',
  filler:
    'Паром ходил через пролив каждый вечер с тех пор, как закрыли мост, и у островитян, которые работают в городе, нет другого пути домой после наступления темноты. Завод и школа изменят расписание.',
  cases: [
    {
      name: 'the body on whose site a notice stands',
      story: ['В сообщении на сайте мэрии Вареды говорится, что паром стоит.'],
      sources: ['statement мэрии Вареды'],
    },
    {
      name: 'a dateline with day and wire between dashes',
      story: ['ВАРЕДА, 10 февраля — ТАСС. Ночной паром на Мору не выйдет в рейс до весны.'],
      sources: ['report ТАСС 2026-02-10'],
    },
    {
      name: 'a dateline with day and wire after a dash',
      story: ['ВАРЕДА, 10 фев – РИА Новости. Ночной паром на Мору не выйдет в рейс до весны.'],
      sources: ['report РИА Новости 2026-02-10'],
    },
    {
      name: 'a wire that tells it with a body as its source',
      story: ['Ночной паром на Мору не выйдет в рейс до весны, сообщает Интерфакс со ссылкой на «Радио Мора».'],
      sources: ['report Радио Мора', 'report Интерфакс'],
    },
    {
      name: 'an outlet that was told something on a weekday',
      story: ['«У нас больше нет команды», — рассказала капитан Анна Белова газете «Залив» во вторник.'],
      sources: ['interview Залив 2026-02-10'],
    },
    {
      name: 'an interview',
      story: ['В интервью «Радио Мора» в понедельник Анна Белова сказала, что команда устала.'],
      sources: ['interview Радио Мора 2026-02-09'],
    },
    {
      name: 'an outlet that writes',
      story: ['Судно продали на юг, пишет газета «Залив».'],
      sources: ['report Залив'],
    },
    {
      name: 'a body’s statement',
      story: ['Управление порта в заявлении, опубликованном 6 февраля, попросило островитян оставить машины в городе.'],
      sources: ['statement Управление порта 2026-02-06'],
    },
    {
      name: 'a line that names its source, and a translation',
      story: ['Ночной паром не выйдет в рейс до весны.', 'Источник: Costa Hoy', 'Перевод с испанского: Вера Линд'],
      sources: ['report Costa Hoy', 'translation Вестник Вареды (Вера Линд) 2026-02-12'],
    },
    {
      name: 'the outlet’s own correspondent was there',
      story: ['Паром стоит у причала с погашенными огнями, передаёт корреспондент «Вестника Вареды».'],
      sources: ['observation Вестник Вареды'],
    },
    {
      name: 'a person who tells something is no source',
      story: ['Ночной паром не выйдет в рейс до весны, сообщила капитан Анна Белова журналистам.'],
      sources: [],
    },
    {
      name: 'сообщил источник ТАСС',
      story: ['Паром продан, сообщил ТАСС источник в порту.'],
      sources: ['interview ТАСС'],
    },
    {
      name: 'об этом сообщает',
      story: ['Паром продан. Об этом сообщает РИА Новости.'],
      sources: ['report РИА Новости'],
    },
    {
      name: 'пишет с днём',
      story: ['Паром продан, сообщила во вторник газета «Залив».'],
      sources: ['report Залив 2026-02-10'],
    },
    {
      name: 'по данным',
      story: ['По данным исследования Института моря, пролив стал теплее.'],
      sources: ['document Института моря'],
    },
    {
      name: 'dateline slash',
      story: ['ВАРЕДА, 10 февраля. /ТАСС/. Ночной паром не выйдет в рейс до весны.'],
      sources: ['report ТАСС 2026-02-10'],
    },
    {
      name: 'в беседе с',
      story: ['В беседе с корреспондентом РИА Новости капитан Анна Белова сказала, что устала.'],
      sources: ['interview РИА Новости'],
    },
    {
      name: 'по материалам',
      story: ['Ночной паром не выйдет в рейс до весны.', 'По материалам: Costa Hoy'],
      sources: ['report Costa Hoy'],
    },
    {
      name: 'сообщает ТАСС',
      story: ['Паром продан, сообщает ТАСС со ссылкой на пресс-службу порта.'],
      sources: ['statement порта', 'report ТАСС'],
    },
    {
      name: 'рассказала изданию',
      story: ['Об этом Анна Белова рассказала изданию «Залив» в среду.'],
      sources: ['interview Залив 2026-02-11'],
    },
    { name: 'по словам', story: ['Паром продан, по словам капитана Анны Беловой.'], sources: [] },
    {
      name: 'опубликовано',
      story: ['Ночной паром не выйдет в рейс.', 'Впервые опубликовано в журнале «Море».'],
      sources: ['report Море'],
    },
    {
      name: 'радио',
      story: ['Паром продан, сообщило «Радио Мора» в понедельник.'],
      sources: ['report Радио Мора 2026-02-09'],
    },
    {
      name: 'an outlet in Latin letters behind what outlets alone do',
      story: ['Паром продан, пишет Politico.'],
      sources: ['report Politico'],
    },
    {
      name: 'whom an outlet asked',
      story: ['Лоцман Анна Белова, с которой поговорил «Залив», считает, что паром не вернётся.'],
      sources: ['interview Залив'],
    },
    {
      name: 'an outlet without cases that somebody told',
      story: ['Житель острова, попросивший не называть имени, рассказал Би-би-си, что паром продан.'],
      sources: ['interview Би-би-си'],
    },
    {
      name: 'what a colon introduces is what somebody says, not an outlet in marks',
      story: ['В эфире мэр Анна Белова отметила: «Мы не могли больше ждать».'],
      sources: [],
    },
    {
      name: 'whom somebody told, before the verb and a time',
      story: ['Об этом газете «Залив» во вторник рассказала капитан Анна Белова.'],
      sources: ['interview Залив 2026-02-10'],
    },
    {
      name: 'a wire right before the name of who told it something',
      story: ['В интервью РИА Новости Анна Белова сказала, что паром не выйдет.'],
      sources: ['interview РИА Новости'],
    },
    {
      name: 'a wire in the dative is told, in the nominative it reports',
      story: ['Капитан Анна Белова во вторник рассказала Интерфаксу, что паром продан.'],
      sources: ['interview Интерфакс 2026-02-10'],
    },
    {
      name: 'a body that is written as one with what it is for',
      story: ['Во вторник госстройнадзор опубликовал исследование о состоянии причала.'],
      sources: ['document госстройнадзор 2026-02-10'],
    },
    {
      name: 'a sentence that only says which body told it',
      story: ['Паром не выйдет до весны. Об этом во вторник сообщила мэрия Вареды.'],
      sources: ['statement мэрия Вареды 2026-02-10'],
    },
    {
      name: 'what stands on a body’s page, without a word for a paper',
      story: ['Об этом сообщается на сайте мэрии Вареды.'],
      sources: ['statement мэрии Вареды'],
    },
    {
      name: 'an outlet in the dative behind a time',
      story: ['Об этом капитан Анна Белова сообщила вчера «Заливу».'],
      sources: ['interview Заливу 2026-02-11'],
    },
  ],
}
