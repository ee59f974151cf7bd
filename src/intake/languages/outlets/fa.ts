import { phrasesIn } from '../forms.ts'
import type { OutletWords } from './outlet-words.ts'

export const persianOutlets: OutletWords = {
  known: phrasesIn(
    'IRNA|ایرنا|إرنا|ИРНА, ISNA|ایسنا, Fars|فارس, Tasnim|تسنیم|تسنيم, ИЛНА|ایلنا, مهر, ایکنا, برنا, HRANA|هرانا, شبکه خبر, Mizan|میزان',
  ),
  named: phrasesIn('خبرگزاری, روزنامه, هفته‌نامه, مجله, رادیو, تلویزیون, شبکه, صدای, پایگاه'),
  shared: [],
  before: phrasesIn('خبرگزاري, روزنامه, سايت, نشريه, مجله, هفته نامه, هفته‌نامه, ماهنامه, فصلنامه'),
}
