import type { DateWords } from '../date-words.ts'
import { listsIn } from '../forms.ts'

const months = listsIn(
  'فروردین حمل, اردیبهشت ثور, خرداد جوزا, تیر سرطان, مرداد امرداد اسد, شهریور سنبله, مهر میزان, آبان عقرب, آذر قوس, دی جدی, بهمن دلو, اسفند حوت',
)

/** "آبان‌ماه": months with the word for one written on, which are nothing else. */
export const monthsWritten = months.flat().flatMap((month) => [`${month}\u200cماه`, `${month}ماه`])

export const persianDates: DateWords = {
  // As in Iran, and as in Afghanistan.
  persianMonths: months,
  calendars: ['persian'],
  inside: ['ماه', 'سال'],
  spelled: {
    days: listsIn(
      'یکم اول, دوم, سوم, چهارم, پنجم, ششم, هفتم, هشتم, نهم, دهم, یازدهم, دوازدهم, سیزدهم, چهاردهم, پانزدهم, شانزدهم, هفدهم, هجدهم, نوزدهم, بیستم',
    ),
    shape: /[\u0600-\u06ff]م\s/,
  },
  beforeHour: ['ساعت'],
  afternoon: /عصر/,
  zones: [
    [/به\sوقت\s(?:تهران|ایران)/u, 'Asia/Tehran'],
    [/به\sوقت\s(?:کابل|افغانستان)/u, 'Asia/Kabul'],
    [/به\sوقت\sگرینویچ/u, 'Z'],
  ],
  zoneEnds: ['تهران'],
  past: ['گذشته'],
  otherAhead: ['هر'],
  otherBehind: ['آینده'],
}
