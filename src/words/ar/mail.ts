import { numeral, plural } from '../counting.ts'
import type { MailWords } from '../en/mail.ts'

const few = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']

export const mail: MailWords = {
  edition: (newsletter, number) => `${newsletter}، العدد ${number}`,
  onTheWeb: 'على الموقع',
  stories: (n) =>
    plural('ar', n, {
      zero: 'لا قصص',
      one: 'قصة واحدة',
      two: 'قصتان',
      few: `${few[n] ?? numeral('ar', n)} قصص`,
      other: `${numeral('ar', n)} قصة`,
    }),
  order: {
    editors: 'بالترتيب الذي اختاره محررونا.',
    clock: 'من الأحدث إلى الأقدم.',
    section: 'بحسب الأقسام، وفي كل قسم من الأحدث إلى الأقدم.',
  },
  notRanked: 'لم يُرتَّب شيء منها لك وحدك.',
  key: 'وتحت كل قصة كيف عرفناها:',
  seen: 'رأيناه بأنفسنا',
  reported: 'نقله آخرون.',
  keyJoin: '، ',
  hops: {
    interview: 'مقابلة',
    statement: 'تصريح',
    document: 'وثيقة',
    report: 'تقرير',
    translation: 'ترجمة',
    observation: 'تغطيتنا',
  },
  ourTranslation: 'ترجمتنا',
  translatedBy: (name) => `ترجمة ${name}`,
  minutes: (n) =>
    plural('ar', n, {
      one: 'دقيقة',
      two: 'دقيقتان',
      few: `${numeral('ar', n)} دقائق`,
      other: `${numeral('ar', n)} دقيقة`,
    }),
  between: ' – ',
  join: '، ',
  correctedOn: { correction: 'صُوِّبت', clarification: 'وُضِّحت', update: 'حُدِّثت', retraction: 'سُحبت' },
  onDay: (what, day) => `${what} يوم ${day}`,
  corrections: 'تصويبات هذا الأسبوع',
  kinds: { correction: 'تصويب.', clarification: 'توضيح.', update: 'تحديث.', retraction: 'سحب.' },
  inStory: 'في',
  answer: (name) =>
    name === ''
      ? 'أجب عن هذه الرسالة، فإننا نقرأ كل جواب.'
      : `أجب عن هذه الرسالة: تُعرض كل الأجوبة على ${name}، وما يصحّح خطأً لنا يُنشر هنا.`,
  why: (newsletter, language, since, place) =>
    `تصلك هذه الرسالة من \u2068${place}\u2069 لأنك طلبت نشرة «${newsletter}» بال${language.replace(/^ال/, '')} ووافقت عليها في ${since}.`,
  leave: 'إلغاء الاشتراك بنقرة واحدة',
  preferences: 'تغيير اللغة أو المنطقة الزمنية',
  pause: 'إيقاف مؤقت',
  privacy: 'كيف نحفظ عنوانك',
  noPixel: 'لا أداة تتبّع في هذه الرسالة، وروابطها تذهب إلى حيث تقول.',
  alsoIn: (languages) => `وهذا العدد بلغات أخرى: ${languages}.`,
  and: '، ',
  signed: (list) => `التوقيعات: ${list}.`,
  signedAs: {
    editor: (initials) => `\u2068${initials}\u2069 للتحرير`,
    publisher: (initials) => `\u2068${initials}\u2069 للنشر`,
  },
  notice: {
    about: (edition) => `عن ${edition}`,
    lead: 'وصلك هذا العدد منا. ومنذ ذلك الحين صُحّح فيه شيء، ونريد أن تعرفه.',
    withdrawal: 'حُذفت من النشر.',
    asItStands: 'القصة كما هي الآن',
    why: 'ما تقوله صفحتها الآن',
    subject: {
      correction: (headline) => `تصويب: ${headline}`,
      clarification: (headline) => `توضيح: ${headline}`,
      update: (headline) => `تحديث: ${headline}`,
      retraction: (headline) => `سحب: ${headline}`,
      withdrawal: (headline) => `حُذفت من النشر: ${headline}`,
      several: (edition) => `ما صُحّح منذ ${edition}`,
    },
  },
  readIt: 'للقراءة:',
  preview: 'معاينة للمكتب',
  web: {
    kicker: 'عدد',
    asSent: 'كما أُرسل بالبريد.',
    notYet: 'لم يصدر هذا العدد بعد.',
    subscribe: (newsletter) => `استلام «${newsletter}» بالبريد`,
  },
}
