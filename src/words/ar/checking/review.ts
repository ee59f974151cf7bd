import { plural } from '../../counting.ts'
import type { review as en } from '../../en/checking/review.ts'
import { d } from './counted.ts'

const times = (count: number) =>
  plural('ar', count, { one: 'مرّة واحدة', two: 'مرّتين', few: `${d(count)} مرّات`, other: `${d(count)} مرّة` })

/** المرور بما وُجد في صفحة: تسمية ما فات، والتراجع، وما تخطئ فيه القراءة. */
export const review: typeof en = {
  review: {
    undo: 'تراجع',
    next: 'التالي',
    previous: 'السابق',
    cameBy: 'وصل عبر',
    with: 'مع',
    added: 'مضاف',
    youFoundIt: 'سمّيته أنت',
    isThis: (name) => `أهذا ${name} من الأشخاص المعروفين لديكم؟`,
    isThisQuoted: (name, count) => `أهذا ${name} الذي اقتبستم عنه ${times(count)}؟`,
    yes: 'نعم',
    yesIt: (name) => `نعم، ${name}`,
    somebodyElse: 'لا، شخص آخر',
    openStay:
      'ما بقي مفتوحًا يدخل المسودة كما وُجد، ويُسأل عن اقتباساته ومصادره مرّة أخرى في صفحة القصة. أمّا ما قلت إنه صحيح فلا يُسأل عنه.',
    notKept: 'لم يُحفظ ذلك: تعذّر الوصول إلى المكتب. يُرسل مرّة أخرى مع جوابك التالي.',
    notTheStory: 'ليس من القصة',
    noArticle: 'لا تُقرأ هذه الصفحة خبرًا: لا يكاد يكون فيها نص متّصل. انظر هل جاءت الصفحة الصحيحة، أو اتركها.',
    allText: 'لم يوجد في النص شيء: لا اقتباسات ولا مصادر ولا عناوين فرعية. كلّه نص.',
    nothingAbout: 'لم يوجد شيء عن القصة.',
    mended: (site, mended, all) => `في \u2068${site}\u2069 أصلحت ${d(mended)} من ${d(all)} ممّا وُجد.`,
    mostOften: (kinds) => `والأكثر: ${kinds}.`,
    wrongTitle: 'ما تخطئ فيه القراءة',
    wrongLead:
      'يُعدّ من المراجعات التي صارت مسودات: كم مرّة كان ما وُجد صحيحًا أو خطأ أو عُدّل أو فات. تُحفظ الأعداد وحدها بلا كلمات، ولا يُرسل شيء إلى أي مكان.',
    wrongNone: 'لم يُعدّ شيء بعد. يُعدّ حين تصير مراجعة مسودة.',
    byKind: 'بحسب ما بُحث عنه',
    bySite: 'بحسب الموقع',
    kind: 'ما وُجد',
    site: 'الموقع',
    language: 'اللغة',
    looked: 'نُظر فيه',
    right: 'صحيح',
    wrong: 'خطأ',
    changed: 'معدَّل',
    missed: 'فات',
    often: 'الأكثر',
    noSite: 'ملصق بلا عنوان',
    otherKinds: { leftOut: 'تُرك وهو من القصة', body: 'أُخذ وليس من القصة' },
    chosen: {
      title: 'الكلمات المختارة هي',
      block: 'الفقرة المختارة هي',
      close: 'إغلاق',
      as: {
        quotation: 'اقتباس',
        heading: 'عنوان فرعي',
        headline: 'العنوان',
        standfirst: 'المقدّمة',
        byline: 'التوقيع',
        publishedOn: 'يوم النشر',
        leadImage: 'تعليق الصورة',
        kicker: 'التمهيد',
        dateline: 'مكان الخبر',
        source: 'مصدر',
        credit: 'اسم',
      },
      away: 'ليست من القصة',
      back: 'من القصة: إرجاع',
      ofFinding: (number) => `من الاقتباس ${number}`,
      at: 'كل كلماته',
      mention: 'القائل',
      verb: 'الفعل',
    },
    key: {
      undo: 'تراجع',
      choose: 'اختيار كلمات في المصدر',
      known: 'نعم، لا: أهو من المعروفين لديكم؟',
      chosen: 'المختار:',
      walk: 'الفقرة التالية، السابقة',
      words: 'كلمة إلى الأمام أو الخلف؛ ومع Shift كلمة أكثر أو أقل',
      away: 'ليس من القصة؛ إرجاع',
      leave: 'العودة إلى ما وُجد',
    },
  },
}
