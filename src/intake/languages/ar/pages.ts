import { wordsIn } from '../forms.ts'
import type { PageWords } from '../page-words.ts'

export const arabicPages: PageWords = {
  changed: /تحديث|(?<!\p{L})حُ?دّ?ثت?(?!\p{L})|تعديل|(?<!\p{L})عُ?دّ?ل(?!\p{L})/u,
  published: /نُ?شرت?|النشر|منشور/,
  dated: /تاريخ/,
  stories: wordsIn('المقال المقالة النص التقرير الحوار المقابلة التحقيق القصة المادة'),
  pointing: ['هذا', 'هذه'],
  appeared: wordsIn('نشر نشرت صدر صدرت ظهر'),
  betweenNames: ['و'],
  writtenFrom: ['من', 'في'],
  forWhom: ['لل'],
  inLanguage: ['بال', 'ال'],
  institutions: /بلدية|أرشيف|وزارة|متحف/,
  archived: /أرشيف/,
  networks: /فيسبوك|تويتر|واتساب|تلغرام|إنستغرام|انستغرام|يوتيوب|تيليجرام/,
  channels: /بودكاست|واتساب/,
  comments: ['تعليقات', 'التعليقات'],
  filed: /وسوم|الوسوم|كلمات (?:مفتاحية|دلالية)|الكلمات المفتاحية/,
  forwarded: ['الرسالة المعاد توجيهها'],
  fields: { subject: ['الموضوع'], from: ['من'], date: ['التاريخ', 'تاريخ'] },
  greetings: /السادة|السيدات|السيد|تحية طيبة|مرحبا|السلام عليكم|عزيز\p{L}*|الزملاء/u,
  closings: /مع (?:خالص )?(?:التحية|التحيات|الشكر)|وتفضلوا|مع فائق/,
  bytes: { charsets: ['windows-1256', 'iso-8859-6'], frequent: 'اليمنتروبة' },
  unfiled: ['غير مصنف', 'بدون تصنيف', 'مميز'],
}
