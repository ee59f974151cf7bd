import { describe, expect, test } from 'vitest'
import { foundIn, type TestPage } from '../../../test/page-of.ts'

const pages = {
  en: {
    language: 'en',
    outlet: 'The Vell Courier',
    day: '2026-02-12',
    headline: 'Night ferry to Mora stops for the winter',
    body: [
      'The night ferry to Mora will not sail again before spring, and the cannery and the school will change their hours.',
      'The boat has crossed the strait every evening since the bridge was closed, and the islanders who work in the town have no other way home after dark.',
    ],
  },
  es: {
    language: 'es',
    outlet: 'El Faro de Vell',
    day: '2026-02-12',
    headline: 'El barco nocturno a Mora se detiene este invierno',
    body: [
      'El barco nocturno a Mora no volverá a navegar antes de la primavera, y la fábrica y la escuela cambiarán sus horarios.',
      'El barco cruzaba el estrecho cada noche desde que se cerró el puente, y los isleños que trabajan en el pueblo no tienen otro modo de volver a casa.',
    ],
  },
  ar: {
    language: 'ar',
    outlet: 'صوت الميناء',
    day: '2026-02-12',
    headline: 'توقف العبارة الليلية إلى مورا هذا الشتاء',
    body: [
      'لن تبحر العبارة الليلية إلى مورا مرة أخرى قبل الربيع، وسوف تغير المدرسة والمصنع مواعيد العمل في الجزيرة.',
      'كانت العبارة تقطع المضيق كل مساء منذ إغلاق الجسر، ولا يملك سكان الجزيرة الذين يعملون في البلدة طريقا آخر للعودة إلى بيوتهم.',
    ],
  },
  fr: {
    language: 'fr',
    outlet: 'Le Courrier des Îles',
    day: '2026-02-12',
    headline: 'Le bac de nuit vers Mour s’arrête pour l’hiver',
    body: [
      'Le bac de nuit vers Mour ne repartira pas avant le printemps, et la conserverie et l’école vont changer leurs horaires.',
      'Le bateau traversait le détroit chaque soir depuis la fermeture du pont, et les îliens qui travaillent en ville n’ont pas d’autre moyen de rentrer chez eux.',
    ],
  },
  pt: {
    language: 'pt',
    outlet: 'Diário da Costa',
    day: '2026-02-12',
    headline: 'Barco noturno para Mora para no inverno',
    body: [
      'O barco noturno para Mora não volta a navegar antes da primavera, e a fábrica e a escola vão mudar os seus horários.',
      'O barco atravessava o estreito todas as noites desde que a ponte foi fechada, e os ilhéus que trabalham na vila não têm outra forma de voltar para casa.',
    ],
  },
  de: {
    language: 'de',
    outlet: 'Elbsander Bote',
    day: '2026-02-12',
    headline: 'Nachtfähre nach Mölsand fällt den Winter über aus',
    body: [
      'Die Nachtfähre nach Mölsand fährt vor dem Frühjahr nicht wieder, und die Fabrik und die Schule wollen ihre Zeiten ändern.',
      'Das Schiff fuhr seit der Sperrung der Brücke jeden Abend über den Sund, und die Leute von der Insel kommen nach Einbruch der Dunkelheit nicht anders nach Hause.',
    ],
  },
  it: {
    language: 'it',
    outlet: 'Corriere delle Colline',
    day: '2026-02-12',
    headline: 'Il traghetto notturno per Mora si ferma d’inverno',
    body: [
      'Il traghetto notturno per Mora non ripartirà prima della primavera, e la fabbrica e la scuola cambieranno gli orari.',
      'La nave attraversava lo stretto ogni sera da quando il ponte è stato chiuso, e gli isolani che lavorano in paese non hanno altro modo per tornare a casa.',
    ],
  },
  ru: {
    language: 'ru',
    outlet: 'Вестник Вареды',
    day: '2026-02-12',
    headline: 'Ночной паром на Мору встал на зиму',
    body: [
      'Ночной паром на Мору не выйдет в рейс до весны, а завод и школа на острове изменят своё расписание.',
      'Паром ходил через пролив каждый вечер с тех пор, как закрыли мост, и у островитян, которые работают в городе, нет другого пути домой.',
    ],
  },
  uk: {
    language: 'uk',
    outlet: 'Вісник Вареди',
    day: '2026-02-12',
    headline: 'Нічний пором на Мору став на зиму',
    body: [
      'Нічний пором на Мору не вийде в рейс до весни, а завод і школа на острові змінять свій розклад.',
      'Пором ходив через протоку щовечора відтоді, як закрили міст, і в острів’ян, які працюють у місті, немає іншого шляху додому.',
    ],
  },
  fa: {
    language: 'fa',
    outlet: 'صدای بندر',
    day: '2026-02-12',
    headline: 'کشتی شبانه مورا زمستان نمی‌رود',
    body: [
      'کشتی شبانه مورا تا بهار دیگر به دریا نمی‌رود و کارخانه و مدرسه ساعت کار خود را تغییر می‌دهند.',
      'این کشتی از زمانی که پل بسته شد هر شب از تنگه می‌گذشت و ساکنان جزیره که در شهر کار می‌کنند راه دیگری برای بازگشت به خانه ندارند.',
    ],
  },
} satisfies Record<string, TestPage>

const creditsOf = (page: TestPage) => foundIn(page).credits.map(({ role, name }) => `${role} ${name}`)

describe('who a byline names', () => {
  test.each<[keyof typeof pages, string, string[]]>([
    ['en', 'By Ana Ruiz and Tom Arden in Vell', ['author Ana Ruiz', 'author Tom Arden']],
    ['en', 'By Ana Ruiz, Tom Arden and Edda Lund', ['author Ana Ruiz', 'author Tom Arden', 'author Edda Lund']],
    ['en', 'By Ana Ruiz, correspondent in Vell', ['author Ana Ruiz']],
    ['en', 'Ana Ruiz, Harbour Correspondent', ['author Ana Ruiz']],
    ['en', 'By ANA RUIZ | Staff Writer', ['author ANA RUIZ']],
    ['en', 'Words: Ana Ruiz / Pictures: Tom Arden', ['author Ana Ruiz', 'photographer Tom Arden']],
    ['en', 'Words by Ana Ruiz, photographs by Tom Arden', ['author Ana Ruiz', 'photographer Tom Arden']],
    ['en', 'Story and photos by Ana Ruiz', ['author Ana Ruiz', 'photographer Ana Ruiz']],
    ['en', 'Ana Ruiz for The Vell Courier', ['author Ana Ruiz']],
    ['en', 'By Ana Ruiz, illustrations by Tom Arden', ['author Ana Ruiz', 'illustrator Tom Arden']],
    ['en', 'By Ana Ruiz. Translated by Ada Lindqvist', ['author Ana Ruiz', 'translator Ada Lindqvist']],
    ['en', 'Ana Ruiz, edited by Tom Arden', ['author Ana Ruiz', 'editor Tom Arden']],
    ['ar', 'كتبت- سلمى الراوي:', ['author سلمى الراوي']],
    ['en', 'By Reuters', []],
    ['en', 'By Courier Staff', []],
    ['en', 'The Editorial Board', []],
    ['es', 'Por Ana Ruiz y Pau Serra', ['author Ana Ruiz', 'author Pau Serra']],
    ['es', 'Texto: Ana Ruiz. Fotos: Pau Serra', ['author Ana Ruiz', 'photographer Pau Serra']],
    ['es', 'Ana Ruiz, corresponsal en Vell', ['author Ana Ruiz']],
    ['es', 'Ana Ruiz / Agencia EFE', ['author Ana Ruiz']],
    ['es', 'Redacción', []],
    ['es', 'Por Ana Ruiz, con la colaboración de Pau Serra', ['author Ana Ruiz', 'author Pau Serra']],
    ['ar', 'بقلم ليلى حداد', ['author ليلى حداد']],
    ['ar', 'كتبت: ليلى حداد - تصوير: سامي كرم', ['author ليلى حداد', 'photographer سامي كرم']],
    ['ar', 'ليلى حداد وسامي كرم', ['author ليلى حداد', 'author سامي كرم']],
    ['ar', 'رويترز', []],
    ['fr', 'Par Léa Morin et Yann Kerdrel', ['author Léa Morin', 'author Yann Kerdrel']],
    ['fr', 'Léa Morin (à Port-Lune)', ['author Léa Morin']],
    ['fr', 'Texte : Léa Morin, photos : Yann Kerdrel', ['author Léa Morin', 'photographer Yann Kerdrel']],
    ['fr', 'La rédaction avec AFP', []],
    ['de', 'Von Lena Brandt und Enno Harms', ['author Lena Brandt', 'author Enno Harms']],
    ['de', 'Text und Fotos: Lena Brandt', ['author Lena Brandt', 'photographer Lena Brandt']],
    ['de', 'Von Lena Brandt, Varenholm', ['author Lena Brandt']],
    ['pt', 'Por Renata Falcão e Caio Brandão', ['author Renata Falcão', 'author Caio Brandão']],
    ['it', 'Di Chiara Danesi e Elio Sarti', ['author Chiara Danesi', 'author Elio Sarti']],
    ['it', 'Testo di Chiara Danesi, foto di Elio Sarti', ['author Chiara Danesi', 'photographer Elio Sarti']],
    ['ru', 'Текст: Вера Линд. Фото: Игорь Белов', ['author Вера Линд', 'photographer Игорь Белов']],
    ['ru', 'Вера Линд и Игорь Белов', ['author Вера Линд', 'author Игорь Белов']],
    ['uk', 'Автор: Віра Лінд', ['author Віра Лінд']],
    ['fa', 'نویسنده: نورا صباغ', ['author نورا صباغ']],
    ['en', 'By Ana Ruiz in Vell and Tom Arden in Mora', ['author Ana Ruiz', 'author Tom Arden']],
    ['en', 'Ana Ruiz & Tom Arden', ['author Ana Ruiz', 'author Tom Arden']],
    ['en', 'By Dr Ana Ruiz', ['author Ana Ruiz']],
    ['en', 'By Ana Ruiz, Tom Arden and agencies', ['author Ana Ruiz', 'author Tom Arden']],
    ['en', 'By Ana Ruiz | Photography by Tom Arden', ['author Ana Ruiz', 'photographer Tom Arden']],
    ['en', 'Our correspondent', []],
    ['en', 'By Our Correspondent', []],
    ['en', 'News Desk', []],
    ['en', 'Agencies', []],
    ['es', 'Por: Ana Ruiz / Fotografía: Pau Serra', ['author Ana Ruiz', 'photographer Pau Serra']],
    ['es', 'Ana Ruiz | Vell', ['author Ana Ruiz']],
    ['es', 'Texto y fotos: Ana Ruiz', ['author Ana Ruiz', 'photographer Ana Ruiz']],
    ['es', 'Agencia EFE', []],
    ['es', 'Ana Ruiz, enviada especial a Mora', ['author Ana Ruiz']],
    ['es', 'Ana Ruiz (Traducción: Ada Lindqvist)', ['author Ana Ruiz', 'translator Ada Lindqvist']],
    ['ar', 'كتبت ليلى حداد', ['author ليلى حداد']],
    ['ar', 'فيل - ليلى حداد', ['author ليلى حداد']],
    ['ar', 'إعداد: ليلى حداد، تحرير: سامي كرم', ['author ليلى حداد', 'editor سامي كرم']],
    ['ar', 'وكالات', []],
    ['fr', 'Par Léa Morin, correspondante à Port-Lune', ['author Léa Morin']],
    ['fr', 'Propos recueillis par Léa Morin', ['author Léa Morin']],
    ['fr', 'Léa Morin avec AFP', ['author Léa Morin']],
    ['fr', 'AFP', []],
    ['de', 'Ein Bericht von Lena Brandt', ['author Lena Brandt']],
    ['de', 'Lena Brandt, dpa', ['author Lena Brandt']],
    ['de', 'Text: Lena Brandt, Fotos: Enno Harms', ['author Lena Brandt', 'photographer Enno Harms']],
    ['de', 'Von unserer Korrespondentin Lena Brandt', ['author Lena Brandt']],
    ['de', 'Redaktion', []],
    ['pt', 'Reportagem de Renata Falcão, fotos de Caio Brandão', ['author Renata Falcão', 'photographer Caio Brandão']],
    ['pt', 'Renata Falcão, da Redação', ['author Renata Falcão']],
    ['it', 'Chiara Danesi, inviata a Mora', ['author Chiara Danesi']],
    ['it', 'a cura della redazione', []],
    ['ru', 'Автор: Вера Линд, фото: Игорь Белов', ['author Вера Линд', 'photographer Игорь Белов']],
    ['ru', 'Беседовала Вера Линд', ['author Вера Линд']],
    ['ru', 'ТАСС', []],
    ['uk', 'Текст: Віра Лінд, фото: Ігор Білий', ['author Віра Лінд', 'photographer Ігор Білий']],
    ['fa', 'گزارش: نورا صباغ، عکس: سینا کریمی', ['author نورا صباغ', 'photographer سینا کریمی']],
  ])('%s: %s', (language, byline, credits) => {
    expect(creditsOf({ ...pages[language], byline })).toEqual(credits)
  })
})

describe('who a line under the story names', () => {
  test.each<[keyof typeof pages, string, string[]]>([
    ['en', 'Reporting by Ana Ruiz; editing by Tom Arden', ['author Ana Ruiz', 'editor Tom Arden']],
    [
      'en',
      '(Reporting by Ana Ruiz in Vell and Edda Lund in Mora; Editing by Tom Arden)',
      ['author Ana Ruiz', 'author Edda Lund', 'editor Tom Arden'],
    ],
    ['en', 'Additional reporting by Edda Lund', ['author Edda Lund']],
    ['en', 'Edda Lund contributed to this report.', ['author Edda Lund']],
    ['en', 'Translated from the French by Ada Lindqvist', ['translator Ada Lindqvist']],
    ['en', 'Translation: Ada Lindqvist', ['translator Ada Lindqvist']],
    ['en', 'Illustrations by Tom Arden', ['illustrator Tom Arden']],
    ['en', 'Edited by Tom Arden', ['editor Tom Arden']],
    ['es', 'Con la colaboración de Pau Serra', ['author Pau Serra']],
    ['es', 'Edición: Pau Serra', ['editor Pau Serra']],
    ['es', 'Traducción de Ada Lindqvist', ['translator Ada Lindqvist']],
    ['es', 'Ilustración de Pau Serra', ['illustrator Pau Serra']],
    ['ar', 'ترجمة: نور الصباغ', ['translator نور الصباغ']],
    ['ar', 'تحرير: سامي كرم', ['editor سامي كرم']],
    ['ar', 'شارك في التغطية سامي كرم', ['author سامي كرم']],
    ['fr', 'Traduit de l’anglais par Camille Astier', ['translator Camille Astier']],
    ['de', 'Mitarbeit: Enno Harms', ['author Enno Harms']],
    ['pt', 'Edição: Caio Brandão', ['editor Caio Brandão']],
    ['it', 'Ha collaborato Elio Sarti', ['author Elio Sarti']],
    ['ru', 'Редактор: Игорь Белов', ['editor Игорь Белов']],
    ['uk', 'Переклад: Віра Лінд', ['translator Віра Лінд']],
    ['fa', 'ترجمه: نورا صباغ', ['translator نورا صباغ']],
    [
      'en',
      'Additional reporting by Edda Lund and Nils Ode; editing by Tom Arden and Ana Ruiz',
      ['author Edda Lund', 'author Nils Ode', 'editor Tom Arden', 'editor Ana Ruiz'],
    ],
    ['en', 'Translated by Ada Lindqvist. Edited by Tom Arden.', ['translator Ada Lindqvist', 'editor Tom Arden']],
    ['en', 'Writing by Ana Ruiz; Editing by Tom Arden', ['author Ana Ruiz', 'editor Tom Arden']],
    ['en', 'Ana Ruiz reported from Vell and Edda Lund from Mora.', ['author Ana Ruiz', 'author Edda Lund']],
    ['en', 'Illustration: Tom Arden', ['illustrator Tom Arden']],
    ['en', 'With reporting by Edda Lund in Mora', ['author Edda Lund']],
    ['es', 'Editado por Pau Serra. Traducido por Ada Lindqvist.', ['editor Pau Serra', 'translator Ada Lindqvist']],
    ['es', 'Con información de Pau Serra', ['author Pau Serra']],
    ['es', 'Traducción: Ada Lindqvist. Revisión: Pau Serra', ['translator Ada Lindqvist', 'editor Pau Serra']],
    ['fr', 'Avec la collaboration de Yann Kerdrel', ['author Yann Kerdrel']],
    ['fr', 'Édité par Yann Kerdrel', ['editor Yann Kerdrel']],
    ['de', 'Aus dem Englischen übersetzt von Klara Münch', ['translator Klara Münch']],
    ['de', 'Redaktion: Enno Harms', ['editor Enno Harms']],
    ['pt', 'Colaborou Caio Brandão', ['author Caio Brandão']],
    ['it', 'Traduzione dall’inglese di Paola Fontana', ['translator Paola Fontana']],
    ['ru', 'Перевела с испанского Вера Линд', ['translator Вера Линд']],
    ['uk', 'Редакторка: Віра Лінд', ['editor Віра Лінд']],
    ['ar', 'ترجمة وتحرير: نور الصباغ', ['translator نور الصباغ', 'editor نور الصباغ']],
    ['fa', 'ویراستار: سینا کریمی', ['editor سینا کریمی']],
  ])('%s: %s', (language, line, credits) => {
    const page = pages[language]
    const { credits: found, text } = foundIn({ ...page, body: [...page.body, line] })
    expect(found.map(({ role, name }) => `${role} ${name}`)).toEqual(credits)
    expect(text).toBe(page.body.join('\n\n'))
  })
})

describe('what a picture’s line says', () => {
  test.each<[keyof typeof pages, string, string, string, string[]]>([
    ['en', 'The boat in port. Photo: Tom Arden', 'The boat in port.', 'Tom Arden', ['photographer Tom Arden']],
    [
      'pt',
      'O barco no porto - Rita Mar/Portopress',
      'O barco no porto',
      'Rita Mar/Portopress',
      ['photographer Rita Mar'],
    ],
    [
      'en',
      'The boat in port. (Tom Arden/Reuters)',
      'The boat in port.',
      'Tom Arden/Reuters',
      ['photographer Tom Arden'],
    ],
    [
      'en',
      'The boat in port. Photograph by Tom Arden for The Vell Courier',
      'The boat in port.',
      'Tom Arden for The Vell Courier',
      ['photographer Tom Arden'],
    ],
    [
      'en',
      'The boat in port. © Tom Arden / Harbour Wire',
      'The boat in port.',
      'Tom Arden / Harbour Wire',
      ['photographer Tom Arden'],
    ],
    ['en', 'The boat in port. AFP', 'The boat in port.', 'AFP', []],
    ['en', 'The boat in port. Image credit: Reuters', 'The boat in port.', 'Reuters', []],
    ['en', 'Picture: The boat in port | Tom Arden', 'The boat in port', 'Tom Arden', ['photographer Tom Arden']],
    [
      'es',
      'El barco en el puerto. Foto: Pau Serra / EFE',
      'El barco en el puerto.',
      'Pau Serra / EFE',
      ['photographer Pau Serra'],
    ],
    [
      'es',
      'El barco en el puerto. EFE/Pau Serra',
      'El barco en el puerto.',
      'EFE/Pau Serra',
      ['photographer Pau Serra'],
    ],
    ['ar', 'العبارة في الميناء. تصوير: سامي كرم', 'العبارة في الميناء.', 'سامي كرم', ['photographer سامي كرم']],
    ['ar', 'العبارة في الميناء (رويترز)', 'العبارة في الميناء', 'رويترز', []],
    ['fr', 'Le bac à quai. © Léa Morin / AFP', 'Le bac à quai.', 'Léa Morin / AFP', ['photographer Léa Morin']],
    [
      'de',
      'Die Fähre im Hafen. Foto: Enno Harms/dpa',
      'Die Fähre im Hafen.',
      'Enno Harms/dpa',
      ['photographer Enno Harms'],
    ],
    [
      'ru',
      'Паром у причала. Фото: Игорь Белов / ТАСС',
      'Паром у причала.',
      'Игорь Белов / ТАСС',
      ['photographer Игорь Белов'],
    ],
    [
      'en',
      'The boat in port, February 2026. Tom Arden/The Vell Courier',
      'The boat in port, February 2026.',
      'Tom Arden/The Vell Courier',
      ['photographer Tom Arden'],
    ],
    ['en', 'The boat in port. Photo courtesy of the Port Authority', 'The boat in port.', 'the Port Authority', []],
    [
      'en',
      'The boat in port. Credit: Tom Arden via AP',
      'The boat in port.',
      'Tom Arden via AP',
      ['photographer Tom Arden'],
    ],
    [
      'en',
      'The boat in port. [Tom Arden/Al Jazeera]',
      'The boat in port.',
      'Tom Arden/Al Jazeera',
      ['photographer Tom Arden'],
    ],
    [
      'en',
      'Captain Edda Lund speaks in Vell on Monday. REUTERS/Tom Arden',
      'Captain Edda Lund speaks in Vell on Monday.',
      'REUTERS/Tom Arden',
      ['photographer Tom Arden'],
    ],
    [
      'en',
      'FILE PHOTO: The boat in port. REUTERS/Tom Arden',
      'The boat in port.',
      'REUTERS/Tom Arden',
      ['photographer Tom Arden'],
    ],
    [
      'en',
      'Captain Edda Lund (left) with the mate Nils Ode',
      'Captain Edda Lund (left) with the mate Nils Ode',
      '',
      [],
    ],
    ['en', 'Edda Lund on deck', 'Edda Lund on deck', '', []],
    ['es', 'El barco en el puerto | Foto: Pau Serra', 'El barco en el puerto', 'Pau Serra', ['photographer Pau Serra']],
    [
      'es',
      'El barco en el puerto. Pau Serra (EFE)',
      'El barco en el puerto.',
      'Pau Serra (EFE)',
      ['photographer Pau Serra'],
    ],
    [
      'es',
      'Imagen del barco en el puerto. / PAU SERRA',
      'Imagen del barco en el puerto.',
      'PAU SERRA',
      ['photographer PAU SERRA'],
    ],
    [
      'ar',
      'العبارة في الميناء (سامي كرم - رويترز)',
      'العبارة في الميناء',
      'سامي كرم - رويترز',
      ['photographer سامي كرم'],
    ],
    ['ar', 'العبارة في الميناء | الصورة: سامي كرم', 'العبارة في الميناء', 'سامي كرم', ['photographer سامي كرم']],
    ['fr', 'Le bac à quai, mardi. (Photo Léa Morin)', 'Le bac à quai, mardi.', 'Léa Morin', ['photographer Léa Morin']],
    ['fr', 'Le bac à quai. LÉA MORIN / AFP', 'Le bac à quai.', 'LÉA MORIN / AFP', ['photographer LÉA MORIN']],
    ['de', 'Die Fähre im Hafen. © Enno Harms', 'Die Fähre im Hafen.', 'Enno Harms', ['photographer Enno Harms']],
    ['de', 'Die Fähre im Hafen (Bild: dpa)', 'Die Fähre im Hafen', 'dpa', []],
    [
      'pt',
      'O barco no porto. Foto: Caio Brandão/Agência Brasil',
      'O barco no porto.',
      'Caio Brandão/Agência Brasil',
      ['photographer Caio Brandão'],
    ],
    [
      'it',
      'Il traghetto in porto (foto di Elio Sarti)',
      'Il traghetto in porto',
      'Elio Sarti',
      ['photographer Elio Sarti'],
    ],
    [
      'ru',
      'Паром у причала. © РИА Новости / Игорь Белов',
      'Паром у причала.',
      'РИА Новости / Игорь Белов',
      ['photographer Игорь Белов'],
    ],
    ['uk', 'Пором біля причалу. Фото: Ігор Білий', 'Пором біля причалу.', 'Ігор Білий', ['photographer Ігор Білий']],
    ['fa', 'کشتی در بندر. عکس: سینا کریمی', 'کشتی در بندر.', 'سینا کریمی', ['photographer سینا کریمی']],
  ])('%s: %s', (language, words, caption, credit, credits) => {
    const page = pages[language]
    const figure = `<figure><img src="https://c.example/boat.jpg" alt=""><figcaption>${words}</figcaption></figure>`
    const { leadImage, credits: found } = foundIn({ ...page, body: [figure, ...page.body] })
    expect(leadImage).toEqual({ address: 'https://c.example/boat.jpg', caption, credit })
    expect(found.map(({ role, name }) => `${role} ${name}`)).toEqual(credits)
  })
})

describe('sign-offs', () => {
  test.each<[string, string[]]>([
    ['OT/GMS/SC', ['OT', 'GMS', 'SC']],
    ['ar / ta', ['ar', 'ta']],
    ['(AR/TA)', ['AR', 'TA']],
    ['A.R./T.A.', ['A.R.', 'T.A.']],
    ['TA', ['TA']],
    ['(tar)', ['tar']],
    ['[JS]', ['JS']],
    ['a.r./t.a.', ['a.r.', 't.a.']],
    ['dpa', []],
    ['(red, APA, 3 April 2024)', ['red', 'APA']],
  ])('%s', (line, signOffs) => {
    const { signOffs: found, text } = foundIn({ ...pages.en, body: [...pages.en.body, line] })
    expect(found).toEqual(signOffs)
    expect(text).toBe(pages.en.body.join('\n\n'))
  })
})

describe('wires among those who sign are sources', () => {
  test.each<[keyof typeof pages, string, string[], string[]]>([
    ['de', '(mk/dpa)', ['mk', 'dpa'], ['dpa']],
    ['fr', 'ats/afp/mgu', ['ats', 'afp', 'mgu'], ['ats', 'afp']],
    ['de', 'kgr/dpa/Reuters', ['kgr', 'dpa'], ['dpa', 'Reuters']],
    ['en', 'ther/AFP', ['ther', 'AFP'], ['AFP']],
    ['en', 'ab/AP', ['ab', 'AP'], ['AP']],
    ['en', 'AP/SC', ['AP', 'SC'], []],
    ['es', 'JP/rmc', ['JP', 'rmc'], []],
    ['en', 'ap/jmg', ['ap', 'jmg'], []],
    ['fr', '(jd avec AFP)', ['jd'], ['AFP']],
    ['it', 'Redazione (con Ansa)', [], ['Ansa']],
    ['en', 'With AFP, Reuters', [], ['AFP', 'Reuters']],
    ['de', '(Redaktion mit dpa)', [], ['dpa']],
  ])('%s: %s', (language, line, signOffs, publishers) => {
    const page = pages[language]
    const found = foundIn({ ...page, body: [...page.body, line] })
    expect(found.signOffs).toEqual(signOffs)
    expect(found.sources.map(({ publisher }) => publisher.toLowerCase())).toEqual(
      publishers.map((name) => name.toLowerCase()),
    )
    expect(found.text).toBe(page.body.join('\n\n'))
  })
})

describe('initials behind the last sentence', () => {
  test.each(['AR/ps', '(kru)', 'ar/ta/ps'])('%s', (initials) => {
    const last = `${pages.en.body.at(-1)} ${initials}`
    const { signOffs, text } = foundIn({ ...pages.en, body: [...pages.en.body.slice(0, -1), last] })
    expect(signOffs).toEqual(initials.replace(/[()]/g, '').split('/'))
    expect(text).toBe(pages.en.body.join('\n\n'))
  })
})

describe('related stories', () => {
  test.each<[keyof typeof pages, string, string[]]>([
    ['en', 'Related: <a href="/r">The bridge stays closed</a>', ['The bridge stays closed']],
    ['en', 'READ MORE: The bridge stays closed', ['The bridge stays closed']],
    ['en', 'Also read | The bridge stays closed', ['The bridge stays closed']],
    ['es', 'Lea también: El puente sigue cerrado', ['El puente sigue cerrado']],
    ['es', 'LE PUEDE INTERESAR: <a href="/r">El puente sigue cerrado</a>', ['El puente sigue cerrado']],
    ['ar', 'اقرأ أيضا: الجسر ما زال مغلقا', ['الجسر ما زال مغلقا']],
    ['fr', 'Lire aussi : Le pont reste fermé', ['Le pont reste fermé']],
    ['pt', 'Leia também: A ponte continua fechada', ['A ponte continua fechada']],
    ['de', 'Lesen Sie auch: Die Brücke bleibt gesperrt', ['Die Brücke bleibt gesperrt']],
    ['it', 'Leggi anche: Il ponte resta chiuso', ['Il ponte resta chiuso']],
    ['ru', 'Читайте также: Мост остаётся закрытым', ['Мост остаётся закрытым']],
    ['uk', 'Читайте також: Міст залишається закритим', ['Міст залишається закритим']],
    ['fa', 'بیشتر بخوانید: پل همچنان بسته است', ['پل همچنان بسته است']],
  ])('%s: %s', (language, line, related) => {
    const page = pages[language]
    const [first, ...rest] = page.body
    const { related: found, text } = foundIn({ ...page, body: [first!, line, ...rest] })
    expect(found).toEqual(related)
    expect(text).toBe(page.body.join('\n\n'))
  })
})
