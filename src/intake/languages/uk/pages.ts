import { wordsIn } from '../forms.ts'
import type { PageWords } from '../page-words.ts'

export const ukrainianPages: PageWords = {
  changed: /оновлен|змінен|доповнен/,
  published: /опубл|оприлюдн|створено/,
  dated: /дата/,
  stories: wordsIn(`
    стаття статті текст тексту матеріал матеріалу інтерв'ю репортаж репортажу нарис колонка розслідування есей
  `),
  pointing: wordsIn('ця цей цього це'),
  versions: ['версія'],
  originals: ['оригінал'],
  appeared: wordsIn('вийшла вийшов опублікована опублікований опубліковано надрукована надрукований'),
  institutions: /служб|поліц|музей|архів|прес|редакц|читач|міністер/,
  archived: /з архіву/,
  networks: /фейсбук|телеграм/,
  ours: /наш\p{L}*/u,
  sent: /розсилк\p{L}*/u,
  channels: /(?:подкаст|вайбер)\p{L}*/u,
  media: /ВІДЕО|ФОТО/,
  comments: ['коментарі', 'коментарів'],
  filed: /теги|мітки|теми|ключові слова|ярлики/,
  companies: ['тов'],
  fields: { subject: ['тема'], date: ['дата'] },
  greetings: /шановн\p{L}+|доброго дня|вітаю/u,
  closings: /з повагою/,
  unfiled: ['без категорії', 'без рубрики', 'головне'],
}
