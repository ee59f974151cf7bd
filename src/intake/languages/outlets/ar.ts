import { phrasesIn } from '../forms.ts'
import type { OutletWords } from './outlet-words.ts'

export const arabicOutlets: OutletWords = {
  known: phrasesIn('SANA|سانا, WAM|وام, واس, بترا, وفا, العربية, Al Jazeera|Al-Jazeera|الجزيرة|الجزیره'),
  named: phrasesIn('بوابة, وكالة, صحيفة, جريدة, مجلة, إذاعة, قناة, تلفزيون, موقع, راديو, شبكة, صوت, أنباء, الأنباء'),
  shared: [],
  before: phrasesIn('اذاعة, صحيفة, جريدة, قناة, موقع, مجلة, وكالة, شبكة'),
}
