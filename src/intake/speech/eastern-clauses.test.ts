import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** A rule, a text that needs it, and who says each of its quotations. */
type Case = readonly [rule: string, text: string, speakers: readonly string[]]

const cases: Record<string, readonly Case[]> = {
  ar: [
    [
      'a body is there for several things with the article, each joined to the one before',
      'وأعلنت وزارة الصناعة والطاقة والمعادن أن المصنع «سيعود إلى العمل قريبا».',
      ['وزارة الصناعة والطاقة والمعادن'],
    ],
    [
      'an office of two nouns, the second by its ending no verb',
      'وقال رئيس دائرة ومدينة الشاطئ، العميد سمير عودة، إن الطريق «سيفتح يوم الأحد».',
      ['سمير عودة'],
    ],
    [
      'of whom somebody is the mother is no name',
      'قالت سلمى حداد إن البيت بارد. «ننام بمعاطفنا منذ أسبوع»، تقول الأم لثلاثة أولاد.',
      ['سلمى حداد'],
    ],
    [
      'how a woman says something is not her name',
      'أما سلمى فوجدت مكانا للكتب. «القطط أيضا تقرأ عندنا»، تختم مبتسمة.',
      ['سلمى'],
    ],
    ['one of those told of shouts', 'وقف التلاميذ قرب النافذة، فصاح أحدهم: «الثلج وصل إلى الباب!».', ['أحدهم']],
    ['one who wrote on a wall is nobody', 'وعلى الجدار كتب أحدهم: «البحر لمن يعرفه».', ['']],
    [
      'after whom a university is called does not go on',
      'يرى الخبير سمير عودة أن الماء قليل. «نشرب من بئر جدي»، يوضح الباحث بجامعة السلطان مراد، قبل أن يضيف: «والبئر تنضب».',
      ['سمير عودة', 'سمير عودة'],
    ],
    [
      'whom a relative clause names is not who answers',
      'تحدث المدير سمير عودة أمس. وحين سئل عن الرسوم التي يشتكي منها الصيادون، رد: «لن ترتفع هذا العام».',
      ['سمير عودة'],
    ],
    [
      'what is somebody’s is no part of their name',
      'وضع الطبيب سمير نظارته على الطاولة: «هذا المستشفى بلا ماء منذ يومين».',
      ['سمير'],
    ],
    [
      'where a body is that issued a paper',
      'وذكرت دراسة أعدتها الجامعة الحرة في بيروت أن المدينة «فقدت نصف أشجارها».',
      ['الجامعة الحرة في بيروت'],
    ],
  ],
  fa: [
    ['who does something before a colon', 'مادربزرگ چادرش را جمع می‌کند: «امشب برف می‌آید، هیزم بیاورید.»', ['مادربزرگ']],
    ['before an object that is nobody’s', 'راننده پنجره را پایین می‌کشد: «جاده تا گردنه بسته است.»', ['راننده']],
    [
      'what something is said to be is no subject',
      'مدیر کارخانه، سعید کاوه، علت را خرابی نیروگاه دانست و گفت: «فردا دوباره شروع می‌کنیم.»',
      ['سعید کاوه'],
    ],
    ['“this” before a verb has its subject behind it', 'این را وزیر گفت: «فردا دوباره شروع می‌کنیم.»', ['وزیر']],
    [
      'whom a relative clause is about that somebody was told beside',
      'سعید کاوه در بندر زندگی می‌کند. کاوه به خبرنگاری که همراه او بود، گفت: «دریا خانه من است.»',
      ['سعید کاوه'],
    ],
    [
      'a name of no list that a relative clause follows',
      'بهمنی که سی سال ملوان بوده، در پاسخ گفت: «دریا عوض نشده، ما خسته شده‌ایم.»',
      ['بهمنی'],
    ],
    [
      'somebody holy is not who works in the hospital',
      'دکتر سعید کاوه، جراح بیمارستان امام رضا(ع)، از کمبود خون خبر داد. او گفت: «جراحی‌ها را عقب می‌اندازیم.»',
      ['سعید کاوه'],
    ],
    [
      'those who made a paper speak for who issued it',
      'پژوهشی که دانشگاه الوند بهار امسال منتشر کرد، هشدارآمیز است. نویسندگان این پژوهش نوشته‌اند که «هر سال تأخیر گران تمام می‌شود».',
      ['دانشگاه الوند'],
    ],
    [
      'a verb behind an object that the words are told of',
      'شرکت آب الوند در اطلاعیه‌ای که دیروز پخش کرد، کمی باران و «برداشت از چاه‌های غیرمجاز» را علت این وضعیت دانست.',
      ['شرکت آب الوند'],
    ],
    [
      'an official with a name',
      'معاون بندر، سعید کاوه، گفت که دولت «صدای مردم را شنیده است». این مقام هشدار داد که «بستن راه خط قرمز ماست».',
      ['سعید کاوه', 'سعید کاوه'],
    ],
    [
      'the body in a relative clause issued the paper',
      'طبق گزارشی که سازمان بنادر در ماه حمل نشر کرد، موج‌شکن کهنه است و «سال‌ها کسی به آن دست نزده است».',
      ['سازمان بنادر'],
    ],
  ],
}

describe.each(Object.entries(cases))('whose clause it is in %s', (language, list) => {
  test.each(list)('%s', (_, text, speakers) => {
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match): At => [match.index, match.index + match[0].length])
    const { quotations } = quotationsIn(text, paragraphs, lexiconFor(language))
    expect(quotations.map(({ speaker }) => speaker)).toEqual(speakers)
  })
})
