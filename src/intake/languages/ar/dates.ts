import type { DateWords } from '../date-words.ts'
import { listsIn, wordsIn } from '../forms.ts'

export const arabicDates: DateWords = {
  islamicMonths: listsIn(
    'محرم المحرم, صفر, ربيع_الأول ربيع_أول, ربيع_الآخر ربيع_الثاني ربيع_ثاني, جمادى_الأولى جمادى_الأول, جمادى_الآخرة جمادى_الثانية جمادى_الثاني جمادى_الآخر, رجب, شعبان, رمضان, شوال, ذو_القعدة ذي_القعدة, ذو_الحجة ذي_الحجة',
  ),
  inside: wordsIn('من شهر عام سنة لعام'),
  spelled: {
    days: listsIn('الأول, الثاني, الثالث, الرابع, الخامس, السادس, السابع, الثامن, التاسع, العاشر'),
    shape: /ال[\u0600-\u06ff]{3,5}\sمن\s/,
  },
  beforeHour: ['الساعة'],
  morning: /ص(?!\p{L})|صباحاً?|صباحًا/u,
  afternoon: /م(?!\p{L})|مساءً?|عصرا?ً?/u,
  zones: [
    [/(?:بتوقيت\s)?(?:غرينتش|جرينتش|غرينيتش)/u, 'Z'],
    [/بتوقيت\s(?:مكة(?:\sالمكرمة)?|السعودية|الرياض)/u, 'Asia/Riyadh'],
    [/بتوقيت\sالقاهرة/u, 'Africa/Cairo'],
    [/بتوقيت\s(?:بيروت|لبنان)/u, 'Asia/Beirut'],
    [/بتوقيت\s(?:القدس|فلسطين)/u, 'Asia/Hebron'],
    [/بتوقيت\sبغداد/u, 'Asia/Baghdad'],
    [/بتوقيت\sدمشق/u, 'Asia/Damascus'],
    [/بتوقيت\sتونس/u, 'Africa/Tunis'],
  ],
  zoneEnds: ['غرينتش'],
  past: wordsIn('الماضي الماضية الفائت'),
  otherAhead: ['القادم'],
  otherBehind: ['القادم', 'المقبل'],
}
