import { numeral, plural } from '../counting.ts'
import type { MakingWords } from '../en/making.ts'

const counted = (n: number, one: string, two: string, few: string, many: string) =>
  plural('ar', n, { one, two, few: `${numeral('ar', n)} ${few}`, other: `${numeral('ar', n)} ${many}` })

export const making: MakingWords = {
  when: {
    title: 'متى تصل',
    days: 'في أيام من الأسبوع',
    month: 'في يوم من الشهر',
    monthDay: 'يوم الشهر',
    monthHint: 'في شهر ليس فيه ذلك اليوم: في آخره.',
    dayOfMonth: 'في يوم أسبوع واحد من كل شهر',
    nth: { 1: 'أول', 2: 'ثاني', 3: 'ثالث', 4: 'رابع', last: 'آخر' },
    nthLabel: 'أيّها',
    count: 'حين يصدر ما يكفي من القصص',
    stories: 'عدد القصص',
    countHint: 'تصدر في أول صباح يكون قد صدر له هذا العدد منذ العدد الأخير.',
    lasts: 'تُرسل حتى',
    lastsHint: 'ما لم يخرج بحلول ذلك، لعطل في خادم البريد أو في خادم قارئ، لا يُرسل بعده.',
    hours: (n) =>
      n % 24 === 0
        ? `${counted(n / 24, 'يوم واحد', 'يومين', 'أيام', 'يومًا')} بعد آخر صباح`
        : `${counted(n, 'ساعة واحدة', 'ساعتين', 'ساعات', 'ساعة')} بعد آخر صباح`,
    wrong: {
      days: 'اختر يومًا واحدًا على الأقل.',
      month: 'يوم من ١ إلى ٣١.',
      dayOfMonth: 'اختر أيّ يوم أسبوع من الشهر.',
      count: 'عدد من ١ إلى ٢٠٠.',
    },
    says: {
      days: (days) => days,
      month: (day) => `يوم ${numeral('ar', day)} من كل شهر`,
      dayOfMonth: (nth, day) => `${nth} ${day} من كل شهر`,
      count: (n) => `بعد ${counted(n, 'كل قصة', 'قصتين', 'قصص', 'قصة')}`,
    },
  },
  gathering: {
    title: 'ما تجمعه',
    words: 'كل ما يصدر بلغاتها منذ العدد الأخير، أو ما كان من هذه الأقسام والوسوم وحدها.',
    sections: 'من هذه الأقسام وحدها',
    sectionsHint: 'إن لم تختر شيئًا: من جميعها.',
    tags: 'ما يحمل أحد هذه الوسوم وحده',
    tagsHint: 'تفصل بينها فواصل. إن تُرك فارغًا: أيّ وسم.',
    order: 'الترتيب، ما لم يحرّك أحد قصة',
    orders: {
      front: 'كما في الصفحة الأولى',
      clock: 'من الأحدث إلى الأقدم',
      section: 'بحسب الأقسام، وفي كل قسم من الأحدث إلى الأقدم',
    },
  },
  lack: {
    alt: (language, n) =>
      `وصف لـ${counted(n, 'صورة واحدة', 'صورتين', 'صور', 'صورة')} (${language}): من لا يراها لا يُقال له شيء. صِفها عند قصتها أو احذفها`,
    lang: (language) => `يجب أن تقول الرسالة لغتها (${language})، وإلا قُرئت جهرًا بغيرها. عاينها وأخبر من يدير الخادم`,
    contrast: (language, { form, words, ratio }) =>
      `حروف أوضح (${language}): تباين «${words}» ‏${ratio} في الصورة ${form === 'light' ? 'الفاتحة' : 'الداكنة'}، والمطلوب ٤٫٥. أخبر من يدير الخادم أيّ الكلمات هي`,
    deadLink: (address, why) => `رابط يقود إلى شيء: ${address} لا يقود إلى شيء (${why}). أصلحه أو احذفه`,
    dns: (what, domain, standing) =>
      ({
        spf:
          standing === 'missing'
            ? `سجل SPF للنطاق ${domain}: يقول أي خوادم يحق لها الإرسال باسمه. ضعه في DNS، وفي الإعدادات ثم البريد ترى حاله`
            : standing === 'refuses'
              ? `سجل SPF للنطاق ${domain} يسمّي الخادم الذي يخرج منه بريدكم: الموجود في DNS يسمّي غيره. أضفه هناك`
              : `سجل SPF صالح للنطاق ${domain}: الموجود في DNS معطوب. أصلحه هناك`,
        dkim:
          standing === 'missing'
            ? `توقيع (DKIM): لا يوقّع باسم ${domain} مفتاح يعرفه DNS. اصنع مفتاحًا في الإعدادات ثم البريد، وضعه في DNS، ودعه يوقّع`
            : `المفتاح الذي يوقّع باسم ${domain} في DNS (‏DKIM): الموجود هناك غيره أو معطوب. النص في الإعدادات ثم البريد`,
        dmarc:
          standing === 'missing'
            ? `سياسة DMARC للنطاق ${domain}: يطلبها كبار المستقبِلين. يكفي للبداية «v=DMARC1; p=none» في DNS عند \u2066_dmarc.${domain}\u2069`
            : `سياسة DMARC مقروءة للنطاق ${domain}: الموجودة في DNS عند \u2066_dmarc.${domain}\u2069 معطوبة. أصلحها هناك`,
      })[what],
  },
  links: {
    lead: (n) => `تقود إلى خارج الموقع: ${counted(n, 'رابط واحد', 'رابطان', 'روابط', 'رابطًا')}.`,
    untried: (n) => `لم تُجرَّب بعد: ${counted(n, 'رابط واحد', 'رابطان', 'روابط', 'رابطًا')}.`,
    tried: (when) => `جُرّبت ${when}.`,
    unsure: (why) => `تعذّر التحقق منه (${why}). لا يعطّل شيئًا، فافتحه بنفسك.`,
    try: 'تجربة الروابط',
    done: 'جُرّبت الروابط.',
    details: {
      status: (status) => `يجيب ${status}`,
      why: {
        unknownHost: 'لا خادم بهذا الاسم',
        tooSlow: 'لا جواب في الوقت',
        unreachable: 'لا اتصال',
        tooManyRedirects: 'يدور على نفسه',
        refusedAddress: 'هو في الداخل ولا يستطيع القرّاء فتحه',
        badAddress: 'ليس عنوانًا',
        notHttp: 'ليس عنوانًا',
        credentials: 'فيه كلمة سر',
        port: 'منفذه غير مفتوح للجميع',
      },
    },
  },
  greeting: {
    hint: '**بارز**، *توكيد*، و[كلمات](https://…) لرابط.',
    strong: 'بارز',
    emphasis: 'توكيد',
    link: 'رابط',
    linkAsk: 'إلى أين يقود؟',
  },
  edition: {
    enough: (have, need) => `${have} من ${need} قصص حتى الآن. يُغلق في أول صباح يكون له ما يكفي.`,
    fallback: (language) =>
      `يصل إلى كل قارئ بلغته. ومن يقرأ بلغة أخرى، أو بلغة ليس فيها قصة، يصل إليه بهذه اللغة: ${language}.`,
    reorder: (headline) => `اسحب لتحريك: ${headline}`,
    moved: (headline) => `انتقلت «${headline}» من مكانها.`,
  },
}
