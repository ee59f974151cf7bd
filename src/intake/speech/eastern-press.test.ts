import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A rule, a text that needs it, and for each of its quotations who says it and the verb, as printed. */
type Case = readonly [rule: string, text: string, spoken: readonly (readonly [speaker: string, verb: string])[]]

const cases: Record<string, readonly Case[]> = {
  ru: [
    [
      'what the writer asks in a dialogue is nobody’s whom the page names',
      'Сторож Анна Линд открыла дверь.\n\n— Вы одна сторожите? — спрашиваю я.\n\n— Одна. И пёс, — отвечает Линд.',
      [
        ['', 'спрашиваю'],
        ['Анна Линд', 'отвечает'],
      ],
    ],
    [
      'the head of a region is its governor',
      'Губернатор Вельской области Олег Платов ждёт отчёта. «Всё хорошо», — заявил он. Глава региона назвал очередь «лотереей для своих».',
      [
        ['Олег Платов', 'заявил'],
        ['Олег Платов', 'назвал'],
      ],
    ],
    [
      'the carrier is the company that was named',
      'Судовладелец, компания «Белые линии», ошибку признал. «Капитан решил выходить сам», — говорится в заявлении, которое перевозчик распространил во вторник.',
      [['компания «Белые линии»', 'говорится']],
    ],
  ],
  uk: [
    [
      'a goalkeeper is the one whom the sentence before names',
      'Героєм став 19-річний Павло Дуб, який відбив два удари. «Усі дивились на бутси», — розповів воротар.',
      [['Павло Дуб', 'розповів']],
    ],
    [
      'a statement that a body in marks published',
      '«Гроші за квитки ми повернемо», — ідеться в заяві, яку «Смерека» оприлюднила на сайті.',
      [['Смерека', 'ідеться']],
    ],
    [
      'what the writers ask',
      '— Премію дасте? — питаємо президента клубу Івана Струка.\n\n— Дам. Медом, — відповідає Струк.',
      [
        ['', 'питаємо'],
        ['Струк', 'відповідає'],
      ],
    ],
  ],
  ar: [
    [
      'the object of a verb behind a name is no part of it, nor is what is somebody’s',
      'وعزا كبير محللي شركة ميزان للوساطة أيهم صقر الارتفاع إلى "هروب جماعي نحو الأمان".\n\n"الكتاب لا يموت"، هكذا يلخص الرجل السبعيني حكايته.',
      [
        ['أيهم صقر', 'عزا'],
        ['أيهم صقر', 'يلخص'],
      ],
    ],
    [
      'a name that a preposition is written like',
      'وقال رئيس لجنة الحي أبو علي شقير إن هذا "تجاهل لإنذارين خطيين".',
      [['أبو علي شقير', 'قال']],
    ],
    [
      'a paper of a body speaks for it, "of" written onto whose it is',
      'وأظهر تقرير لديوان المحاسبة، صدر في 2023، وجود «مخالفات جسيمة في التعاقد».',
      [['ديوان المحاسبة', 'أظهر']],
    ],
    [
      'a month of two words names nobody',
      'في منشور في 2 تشرين الأول، كتبت النائبة نجوى الأشقر أن الورشة «آخر ما تبقى من الشاطئ».',
      [['نجوى الأشقر', 'كتبت']],
    ],
    [
      'what agrees with a body in nothing is no part of it, nor is what was done with a paper who says it',
      'ولا ترى التعاونية الأمر كذلك. فهي تقول، في توضيح علقته على باب مقرها، إن مداخيل البيع «تعود كلها إلى صيانة الشباك».',
      [['التعاونية', 'تقول']],
    ],
    [
      'to whom it is said is not who says it',
      'وصلت القاضية ليلى حداد إلى المكتب باكرا. «هذا العقد بيع مرتين»، قالت لي وهي تقلّب الصفحات.',
      [['ليلى حداد', 'قالت']],
    ],
    [
      'somebody’s own way of putting it',
      'يرى المحامي سامر عيسى أن الحل بعيد. «نحتاج إلى صندوق قبل أن نحتاج إلى قضاة»، بحسب تعبيره.',
      [['سامر عيسى', '']],
    ],
    [
      'the body itself is the one that was named',
      'أصدرت الجمعية الوطنية بيانا أمس. وأوردت الهيئة نفسها أنها "منفتحة على حوار يفضي إلى اتفاق".',
      [['الجمعية الوطنية', 'أوردت']],
    ],
    [
      'whose words go on behind what somebody calls so',
      'وقالت سلمى الحداد: «الرصيف ضيق علينا»، داعية السكان إلى رفض ما سمته «وعود كل شتاء».',
      [
        ['سلمى الحداد', 'قالت'],
        ['سلمى الحداد', 'سمته'],
      ],
    ],
    [
      'a notice in which somebody said so',
      'وقالت سلمى الحداد بحسب بيان صحفي: «تسلمنا المرفأ خاليا».',
      [['سلمى الحداد', 'قالت']],
    ],
    [
      'somebody new behind “but”',
      'لكن بحارا سابقا فيها، طلب عدم ذكر اسمه، قال: «كلنا رأينا الصدأ».',
      [['بحارا سابقا فيها', 'قال']],
    ],
    [
      'an object of several behind who does something',
      'طمأن وكيل وزارة النقل المسافرين مؤكدا أن «العبارات ستعمل غدا».',
      [['وكيل وزارة النقل', 'مؤكدا']],
    ],
    [
      'who is named behind “and is called”',
      'وقال أحد الصيادين، ويدعى منير صالح، للصحيفة: «البحر أقرب من الوزارة».',
      [['منير صالح', 'قال']],
    ],
    [
      'what somebody does while saying it',
      'تجلس هند فرح قرب النافذة. وتضيف وهي تشير إلى قارب قديم: «هذا كل ما بقي لنا».',
      [['هند فرح', 'تضيف']],
    ],
    [
      'a preposition written onto the marks',
      'أما محامي العائلات، الأستاذ لطفي بن عمار، فوصف القرار بـ"الصدمة الثانية لنا".',
      [['لطفي بن عمار', 'وصف']],
    ],
    [
      'an office with more to it before the name',
      'وتقول المشرفة على الحفريات، الإيطالية باولا ريتشي، إنها «أوضح إشارة حتى الآن».',
      [['باولا ريتشي', 'تقول']],
    ],
    [
      'who made what somebody speaks in does not speak',
      'يرى الصياد حاتم البنا أن البحر تغير. وتابع في مقابلة أجرتها معه إذاعة الميناء: «الماء صار أدفأ».',
      [['حاتم البنا', 'تابع']],
    ],
    [
      'a study issued by a body in marks',
      'ووصفت دراسة صادرة عن «مرصد المياه والغابات» ما جرى بأنه «إعادة توزيع قسرية للمياه».',
      [['مرصد المياه والغابات', 'وصفت']],
    ],
  ],
  fa: [
    [
      '“himself” is who was named before',
      'جواد پورعلی بیست و یک سال دارد. خودش می‌گوید: «من فقط زبان توپ را بلدم و بس».',
      [['جواد پورعلی', 'می‌گوید']],
    ],
    [
      'a body as the press of Afghanistan calls it',
      'شاروالی کابل روز دوشنبه اعلام کرد که سرک «تا خزان تکمیل می‌شود».',
      [['شاروالی کابل', 'اعلام کرد']],
    ],
    [
      'a student of a university as it is called there',
      'مریم کریمی، محصل پوهنتون کابل، می‌گوید: «ما منتظر باز شدن دروازه‌ها هستیم».',
      [['مریم کریمی', 'می‌گوید']],
    ],
    ['“on the basis of” a report', 'بر بنیاد گزارش شاروالی کابل، سرک «تا خزان تکمیل می‌شود».', [['شاروالی کابل', '']]],
    [
      'one of those sources',
      'یکی از این منابع گفته که شهردار «حاضر نشد حتی دلایل ما را بشنود».',
      [['یکی از این منابع', 'گفته']],
    ],
    [
      'whom a relative clause at the head of a sentence is about',
      'زهرا بهادری که در برنامه «صبح» سخن می‌گفت، اضافه کرد: «کلاس بی‌معلم چاه بی‌آب است.»',
      [['زهرا بهادری', 'اضافه کرد']],
    ],
    [
      'somebody new',
      'ابوعمر، نانوای محله، گفت: «آرد کم است.» زنی که در صف ایستاده، فریاد زد: «نان ما کجاست؟»',
      [
        ['ابوعمر', 'گفت'],
        ['زنی', 'فریاد زد'],
      ],
    ],
    [
      'of what an official tells',
      'مدیر روابط عمومی فرودگاه از لغو پروازها خبر داد و علت آن را «کاهش دید تا پنجاه متر» عنوان کرد.',
      [['مدیر روابط عمومی فرودگاه', 'عنوان کرد']],
    ],
    [
      'what somebody is known as',
      'سعید کاوه ملقب به «عقاب» به خبرنگاران گفت شب قبل ویدئو را دیده است: «پسرم گفت این همیشه راست می‌زند».',
      [['سعید کاوه', 'گفت']],
    ],
  ],
}

describe.each(Object.entries(cases))('who speaks in the press of %s', (language, list) => {
  test.each(list)('%s', (_, text, spoken) => {
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match): At => [match.index, match.index + match[0].length])
    const { quotations } = quotationsIn(text, paragraphs, lexiconFor(language))
    expect(quotations.map(({ speaker, verb }) => [speaker, verb])).toEqual(spoken)
  })
})
