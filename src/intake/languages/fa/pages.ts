import { wordsIn } from '../forms.ts'
import type { PageWords } from '../page-words.ts'

export const persianPages: PageWords = {
  changed: /روزرسانی|روز ?شده|ویرایش/,
  published: /انتشار|منتشر/,
  dated: /تاریخ/,
  stories: wordsIn('مقاله گزارش متن مطلب یادداشت گفت‌وگو گفتگو مصاحبه نوشته'),
  pointing: ['این'],
  appeared: ['منتشر', 'چاپ'],
  betweenNames: ['و'],
  writtenFrom: ['از', 'در'],
  institutions: /آرشیو|شهرداری|موزه/,
  archived: /آرشیو/,
  networks: /تلگرام|واتس\u200c?اپ|توییتر|فیسبوک/,
  ours: /(?:کانال|خبرنامهٔ?|صفحهٔ?|پادکست|سایت|اپلیکیشن)[\s\u200c](?:ی )?ما/,
  sent: /خبرنامهٔ?/,
  channels: /پادکست|واتس\u200c?اپ/,
  comments: ['نظرات', 'دیدگاه‌ها'],
  filed: /برچسب\S*|کلیدواژه\S*|کلمات کلیدی|موضوعات مرتبط/,
  greetings: /با سلام|سلام|جناب/,
  closings: /با احترام/,
  unfiled: ['دسته‌بندی نشده', 'بدون دسته‌بندی', 'برگزیده'],
}
