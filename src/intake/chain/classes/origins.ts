import type { ClassOfCases } from './classes.ts'

/** Lines under a story: who had it first, who translated it. They stand behind the filler. */
export const origins: ClassOfCases = {
  en: [
    [
      'The boat is old.',
      'This article was first published by The Lantern on 3 February 2026 and translated by Ada Quist.',
      'report The Lantern 2026-02-03',
      'translation The Vell Courier (Ada Quist) 2026-02-12',
    ],
    [
      'The boat is old.',
      'Translated from the French by Ada Quist for The Vell Courier',
      'translation The Vell Courier (Ada Quist) 2026-02-12',
    ],
    [
      'The boat is old.',
      'Originally published in Le Phare. Translation: Ada Quist',
      'report Le Phare',
      'translation The Vell Courier (Ada Quist) 2026-02-12',
    ],
    ['The boat is old.', 'With reporting from Adriapress', 'report Adriapress'],
    ['The boat is old.', 'By Ada Quist (The Guardian, 3 February 2026)', 'report The Guardian (Ada Quist) 2026-02-03'],
    ['The boat is old.', 'By Ada Quist (Vell, 3 February 2026)'],
  ],
  de: [
    [
      'Die Fähre ist alt.',
      'Dieser Text erschien zuerst am 3. Februar 2026 in La Marina Diària. Aus dem Katalanischen von Ada Quist.',
      'report La Marina Diària 2026-02-03',
      'translation Elbsander Bote (Ada Quist) 2026-02-12',
    ],
    ['Die Fähre ist alt.', 'Zuerst erschienen bei Sundspiegel.', 'report Sundspiegel'],
    [
      'Die Fähre ist alt.',
      'Aus dem Englischen übersetzt von Ada Quist',
      'translation Elbsander Bote (Ada Quist) 2026-02-12',
    ],
    ['Die Fähre ist alt.', 'Mit Material von dpa', 'report dpa'],
  ],
  fr: [
    [
      'Le bateau est vieux.',
      'Cet article a été publié initialement dans Le Phare le 3 février 2026. Traduit de l’anglais par Ada Quist.',
      'report Le Phare 2026-02-03',
      'translation Le Courrier des Îles (Ada Quist) 2026-02-12',
    ],
    [
      'Le bateau est vieux.',
      'Traduit de l’arabe par Ada Quist pour Le Courrier des Îles',
      'translation Le Courrier des Îles (Ada Quist) 2026-02-12',
    ],
    ['Le bateau est vieux.', 'Avec AFP', 'report AFP'],
  ],
  es: [
    [
      'El barco es viejo.',
      'Publicado originalmente en La Boya el 3 de febrero de 2026. Traducción de Ada Quist.',
      'report La Boya 2026-02-03',
      'translation El Faro de Vell (Ada Quist) 2026-02-12',
    ],
    ['El barco es viejo.', 'Con información de Prensa Mar y Radio Boya', 'report Prensa Mar', 'report Radio Boya'],
    ['El barco es viejo.', 'Artículo tomado de La Boya', 'report La Boya'],
  ],
  pt: [
    ['O barco é velho.', 'Texto publicado originalmente no Farol do Cabo.', 'report Farol do Cabo'],
    ['O barco é velho.', 'Traduzido do inglês por Ada Quist', 'translation Diário da Costa (Ada Quist) 2026-02-12'],
    ['O barco é velho.', 'Com informações da Agência Maré', 'report Agência Maré'],
  ],
  it: [
    ['La nave è vecchia.', 'Articolo tratto da Il Faro', 'report Il Faro'],
    [
      'La nave è vecchia.',
      'Questo articolo è uscito su Le Phare. Traduzione di Ada Quist.',
      'report Le Phare',
      'translation Corriere delle Colline (Ada Quist) 2026-02-12',
    ],
    ['La nave è vecchia.', 'Pubblicato originariamente da Il Faro il 3 febbraio 2026', 'report Il Faro 2026-02-03'],
  ],
  ru: [
    [
      'Паром старый.',
      'Материал впервые опубликован в газете «Маяк» 3 февраля 2026 года. Перевод Ады Квист.',
      'report Маяк 2026-02-03',
      'translation Вестник Вареды (Ады Квист) 2026-02-12',
    ],
    [
      'Паром старый.',
      'Автор: Ада Квист (Politico, 3 февраля 2026 года)',
      'Перевод: Вера Лисицына',
      'report Politico (Ада Квист) 2026-02-03',
      'translation Вестник Вареды (Вера Лисицына) 2026-02-12',
    ],
    ['Паром старый.', 'По материалам агентства «Волна»', 'report Волна'],
    ['Паром старый.', 'Перепечатано из газеты «Маяк»', 'report Маяк'],
    ['Паром старый.', 'Перевод с английского: Ада Квист', 'translation Вестник Вареды (Ада Квист) 2026-02-12'],
  ],
  uk: [
    [
      'Пором старий.',
      'Уперше опубліковано в газеті «Маяк» 3 лютого 2026 року. Переклала Ада Квіст.',
      'report Маяк 2026-02-03',
      'translation Вісник Вареди (Ада Квіст) 2026-02-12',
    ],
    ['Пором старий.', 'Автор: Ада Квіст («Маяк», 3 лютого 2026 року)', 'report Маяк (Ада Квіст) 2026-02-03'],
    ['Пором старий.', 'Передруковано з газети «Маяк»', 'report Маяк'],
    ['Пором старий.', 'За матеріалами агентства «Хвиля»', 'report Хвиля'],
  ],
  ar: [
    ['العبارة قديمة.', 'نشر هذا المقال لأول مرة في صحيفة المنارة', 'report المنارة'],
    [
      'العبارة قديمة.',
      'ترجمة: هالة نصار عن الفرنسية لموقع صوت الميناء',
      'translation صوت الميناء (هالة نصار) 2026-02-12',
    ],
    ['العبارة قديمة.', 'المصدر: وكالة المد للأنباء', 'report وكالة المد للأنباء'],
  ],
  fa: [
    ['کشتی فرسوده است.', 'این گزارش نخستین بار در روزنامه فانوس منتشر شده است.', 'report فانوس'],
    ['کشتی فرسوده است.', 'منبع: خبرگزاری موج', 'report خبرگزاری موج'],
    ['کشتی فرسوده است.', 'ترجمه: بهار آذین', 'translation صدای بندر (بهار آذین) 2026-02-12'],
  ],
}
