import { wordsIn } from '../forms.ts'
import type { PageWords } from '../page-words.ts'

export const russianPages: PageWords = {
  changed: /обновл|измен[её]н|дополнен/,
  published: /опубл|публик/,
  otherDay: /действует/,
  dated: /дата/,
  stories: wordsIn(`
    статья статьи текст текста материал материала интервью репортаж репортажа очерк очерка колонка расследование эссе
  `),
  pointing: wordsIn('эта этот этого этой это'),
  versions: ['версия', 'версию'],
  originals: ['оригинал'],
  appeared: wordsIn('вышла вышел вышло опубликована опубликован опубликовано напечатан напечатана'),
  institutions: /служб|полици|музей|архив|пресс|редакц|читател|министер/,
  archived: /из архива/,
  networks: /вконтакте|одноклассники|фейсбук|твиттер|телеграм|дзен|тг/,
  ours: /наш\p{L}*/u,
  sent: /рассылк\p{L}*/u,
  channels: /(?:подкаст|вайбер)\p{L}*/u,
  media: /ВИДЕО|ФОТО|ФОТОГАЛЕРЕЯ/,
  comments: wordsIn('комментарии комментариев комментария'),
  filed: /теги|темы|метки|ключевые слова|ярлыки/,
  companies: wordsIn('ооо зао ао'),
  replies: ['отв'],
  forwarded: ['пересылаемое сообщение'],
  fields: { subject: ['тема'], from: ['от'], date: ['дата'] },
  greetings: /уважаем\p{L}+|здравствуйте|добрый день|дорог\p{L}+/u,
  closings: /с уважением|с наилучшими/,
  bytes: { charsets: ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866'], frequent: 'оеаинтсрвл' },
  unfiled: ['без рубрики', 'без категории', 'главное'],
}
