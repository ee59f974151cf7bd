import type { DeskWords } from '../desk.ts'

/** The desk's shell and its parts: Arabic. */
const rules = new Intl.PluralRules('ar')
const number = new Intl.NumberFormat('ar')
const fields = (count: number): string => {
  const forms: Record<string, string> = { one: 'حقل واحد', two: 'حقلان' }
  return forms[rules.select(count)] ?? `${number.format(count)} ${rules.select(count) === 'few' ? 'حقول' : 'حقلًا'}`
}

export const desk: DeskWords = {
  toTheWork: 'إلى العمل',
  places: 'الأقسام',
  close: 'إغلاق',
  /** Stands between facts in one line. */
  dot: '، ',
  allKeys: 'كل المفاتيح',
  find: 'ابحث عن قصة',
  bringIn: 'أدخل قصة',
  signOut: 'خروج',
  undo: 'تراجع',
  keysOf: 'المفاتيح',
  keysNote: 'تعمل المفاتيح خارج الحقول، ولا شيء يتوقف عليها: كل مفتاح مكتوب إلى جانب زره.',
  place: {
    board: 'اللوحة',
    following: 'المصادر المتابَعة',
    stories: 'القصص',
    translations: 'الترجمات',
    front: 'الصفحة الأولى',
    editions: 'الأعداد',
    readers: 'القراء',
    reports: 'تنبيهات القراء',
    outbox: 'البريد الصادر',
    people: 'الأعضاء',
    parties: 'الأشخاص',
    pictures: 'الصور',
    settings: 'الإعدادات',
  },
  role: { translator: 'ترجمة', editor: 'تحرير', publisher: 'نشر', administrator: 'إدارة' },
  key: {
    nextPrevious: 'التالي والسابق',
    open: 'افتح',
    allKeys: 'كل المفاتيح',
    find: 'بحث',
    bringIn: 'أدخل قصة',
    undo: 'تراجع',
  },
  save: 'احفظ',
  cancel: 'اتركه كما هو',
  optional: 'يمكن تركه فارغًا',
  problemsAbove: (count: number) => `لا يمكن حفظ ${fields(count)} على هذه الحال. السبب مكتوب تحت كل حقل.`,
  sampleNote: 'هذه غرفة أخبار للعرض. لا شيء فيها حقيقي، ولا يخرج منها أي بريد.',
  sampleHow: 'لتبدأ غرفة أخبار خاصة بك:',
  sampleHowEnd: 'لها مجلد خاص بها، وتبقى هذه كما هي.',
  nobody: 'لا أحد',
  you: 'أنت',
  none: 'لا شيء',
}
