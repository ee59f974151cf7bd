import type { SiteWords } from '../en/site.ts'

const digits = new Intl.NumberFormat('ar-u-nu-arab', { useGrouping: false })
const plural = new Intl.PluralRules('ar')

/** Arabic counts in six forms; a number stands before the noun from three on. */
const counted = (n: number, forms: { one: string; two: string; few: string; many: string; other: string }): string => {
  const form = plural.select(n)
  if (form === 'one') return forms.one
  if (form === 'two') return forms.two
  const noun = form === 'few' ? forms.few : form === 'many' ? forms.many : forms.other
  return `${digits.format(n)} ${noun}`
}

const small = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']
const steps = (n: number): string => {
  const word = small[n]
  if (word) return `${word} خطوات`
  return counted(n, { one: 'خطوة واحدة', two: 'خطوتان', few: 'خطوات', many: 'خطوة', other: 'خطوة' })
}

export const site: SiteWords = {
  skip: 'انتقل إلى النص',
  sections: 'الأقسام',
  languages: 'اللغات',
  people: 'من قال ماذا',
  corrections: 'تصويبات',
  latest: 'الأحدث',
  archive: 'الأرشيف',
  about: 'من نحن',
  privacy: 'الخصوصية',
  reportError: 'بلّغ عن خطأ',
  feed: 'خلاصة RSS',
  home: 'الصفحة الأولى',
  promise: 'لا تتبّع ولا ملفات ارتباط ولا خوادم لغيرنا. ولا شيء هنا مرتَّب على مقاسك.',
  // A raised dot beside Arabic digits reads as one more of them: the zero is a dot.
  between: ' – ',
  join: '، ',
  today: 'اليوم',
  yesterday: 'أمس',
  atTime: (day, time) => `${day}، ${time}`,
  dateline: (town, day) => (town === '' ? day : `${town}، ${day}`),

  front: {
    ordered: (when, by) => `بالترتيب الذي اختاره محررونا. آخر تغيير: ${when}، ${by}.`,
    chosen: 'بالترتيب الذي اختاره محررونا.',
    byClock: 'الأحدث أولًا.',
    byTime: 'رتّبها بحسب الوقت',
    byEditors: 'اعرضها بترتيب المحررين',
    also: 'أيضًا بلغة أخرى:',
    and: 'و',
    latestCorrections: 'أحدث التصويبات',
    allCorrections: 'كل التصويبات',
    noCorrections: 'لا تصويبات حتى الآن. وحين نخطئ سيظهر التصويب هنا.',
    empty: 'لا قصة بالعربية هنا الآن. ستظهر هنا القصة التالية التي تُنشر.',
    corrected: { correction: 'صُوِّبت', clarification: 'وُضِّحت', update: 'حُدِّثت', retraction: 'سُحبت' },
    more: 'كل ما نشرناه',
  },

  chain: {
    title: 'كيف عرفنا هذا',
    legend: (n) =>
      n === 1
        ? 'خطوة واحدة من الكلام إلى هذه الصفحة. النقطة الممتلئة: رأيناها بأنفسنا.'
        : `${steps(n)} من الكلام إلى هذه الصفحة، الأقدم أولًا. النقطة الممتلئة: رأيناها بأنفسنا.`,
    none: 'يعرف مكتبنا مصادر هذه القصة، ولا يستطيع أن يسمّي أيًّا منها هنا.',
    dots: (n, seen) =>
      seen === n
        ? n === 1
          ? 'خطوة واحدة رأيناها بأنفسنا'
          : `${steps(n)} رأيناها بأنفسنا`
        : seen === 0
          ? `${steps(n)}، نقلًا عن آخرين`
          : `${steps(n)}، رأينا ${digits.format(seen)} منها بأنفسنا`,
    kinds: {
      interview: 'مقابلة',
      statement: 'تصريح',
      document: 'وثيقة',
      report: 'تقرير',
      translation: 'ترجمة',
      observation: 'ما رأيناه',
    },
    ourOwn: 'تغطيتنا',
    with: (who) => `مع ${who}`,
    by: (who) => `بقلم ${who}`,
    from: (language) => `عن ${language}`,
    othersReport: 'نقلًا عن آخرين',
    seenByUs: 'رأيناها بأنفسنا',
    copy: (when) => `نسخة محفوظة ${when}`,
    step: (n) => `الخطوة ${digits.format(n)}`,
  },

  story: {
    credit: {
      author: 'بقلم',
      translator: 'ترجمة',
      photographer: 'تصوير',
      illustrator: 'رسم',
      editor: 'تحرير',
      source: 'المصدر:',
    },
    minutes: (n) => counted(n, { one: 'دقيقة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' }),
    updated: (when) => `عُدِّلت ${when}`,
    related: 'اقرأ أيضًا',
    alsoIn: 'بلغات أخرى:',
    photo: (credit) => (/^(تصوير|رسم|صورة|خريطة)/.test(credit) ? credit : `تصوير: ${credit}`),
    numeral: (n) => digits.format(n),
    quotationNumber: (n) => `عن هذا الاقتباس، ${digits.format(n)}`,
    noteTitle: (n) => `الاقتباس ${digits.format(n)}`,
    close: 'أغلق',
    original: (language) => `ب${language}:`,
    withheld: 'شخص يعرف مكتبنا اسمه ويحفظه',
    unknownSpeaker: 'شخص لم يُذكر اسمه',
    signed: { translator: 'ترجمة', editor: 'تدقيق', publisher: 'نشر' },
    signOffs: 'التواقيع',
    onePerson: 'شخص واحد كتب هذه القصة ودقّقها ونشرها.',
    corrections: 'تصويبات',
    noCorrections: 'لا تصويبات',
    told: (who) => `نبّهنا ${who}`,
    correctionsBelow: 'ما تغيّر مذكور تحت النص.',
    licence: 'إعادة النشر',
    preview: 'معاينة. لم تُنشر هذه القصة، ولا يراها إلا المكتب.',
    retracted: 'سُحبت هذه القصة.',
  },

  correctionKinds: { correction: 'تصويب', clarification: 'توضيح', update: 'تحديث', retraction: 'سحب' },

  signUp: {
    email: 'البريد الإلكتروني',
    readItIn: 'لغة الرسالة',
    send: 'أرسلوها إليّ',
    small: 'بلا تتبّع، وتغادر بنقرة واحدة.',
    privacy: 'كيف نحفظ عنوانك',
    shut: 'إغلاق',
    trap: 'اترك هذا الحقل فارغًا',
  },

  lists: {
    section: (name) => `كل قصص «${name}»، الأحدث أولًا.`,
    latest: 'كل القصص، الأحدث أولًا. لا ترتيب إلا ترتيب الساعة.',
    latestTitle: 'بحسب الوقت',
    archiveTitle: (n) => `الأرشيف، الصفحة ${digits.format(n)}`,
    archive: 'مرقَّم من قصتنا الأولى، فتبقى لكل صفحة قصصها.',
    olderPage: 'الأقدم',
    newerPage: 'الأحدث',
    toArchive: 'القصص الأقدم في الأرشيف',
    empty: 'لا شيء هنا بعد.',
    pages: 'صفحات الأرشيف',
  },

  persons: {
    title: 'من قال ماذا',
    intro: 'كل من اقتبسنا كلامهم بأسمائهم، مع كل ما اقتبسناه عنهم.',
    quotations: (n) =>
      counted(n, { one: 'اقتباس واحد', two: 'اقتباسان', few: 'اقتباسات', many: 'اقتباسًا', other: 'اقتباس' }),
    said: 'كل ما اقتبسناه، الأحدث أولًا.',
    in: 'في',
    pageTitle: (n) => `من قال ماذا، الصفحة ${digits.format(n)}`,
    personPage: (name, n) => `${name}، الصفحة ${digits.format(n)}`,
    personPages: 'صفحات هذا الشخص',
    manyQuotations: (n) => `أكثر من ${digits.format(n)} اقتباسًا`,
    pages: 'صفحات الأشخاص',
    numbered: 'مرقَّمة من أول من عرفناهم، وفي كل صفحة بحسب الاسم.',
    none: 'لم نقتبس كلام أحد باسمه بعد.',
  },

  correctionsPage: {
    title: 'تصويبات',
    intro: 'ما أخطأنا فيه وما فعلناه. الأحدث أولًا، ولا يُحذف من هذه القائمة شيء.',
    none: 'لا تصويبات بعد.',
    in: 'في',
  },

  report: {
    title: 'بلّغ عن خطأ',
    intro: 'هل ثمة ما هو خطأ أو غامض أو يؤذي أحدًا بلا داعٍ؟ أخبر المكتب. يقرأ كلَّ رسالة إنسان، وما نغيّره نقوله علنًا.',
    about: 'الأمر يتعلق بـ',
    words: 'ما الخطأ؟',
    wordsHint: 'اذكر الجملة، وكيف عرفت.',
    contact: 'أين نردّ عليك؟',
    contactHint: 'فقط إن أردت ردًّا. لا يراه إلا المكتب، ويُحذف بعد الرد.',
    send: 'أرسله إلى المكتب',
    thanksTitle: 'وصل إلى المكتب',
    thanks: 'شكرًا لك. سيقرأه إنسان. وإن وجب تصويب شيء فستجده في صفحة التصويبات.',
    lacksWords: 'أخبرنا بكلمات قليلة ما الخطأ.',
    tooLong: 'الرسالة أطول من ٥٠٠٠ حرف. أرسل أهم ما فيها.',
    tooMany: 'وصلت رسائل كثيرة من شبكتك في الدقائق الأخيرة. انتظر عشر دقائق ثم أرسلها من جديد.',
    notOurs: 'أُرسل هذا النموذج من موقع آخر. افتحه هنا وأرسله من جديد.',
  },

  missing: {
    title: 'لا صفحة هنا',
    words: 'ربما في العنوان هفوة، أو في الرابط الذي جاء بك.',
    try: 'قد يفيدك:',
  },
  gone: {
    title: 'سُحبت هذه القصة من الموقع',
    words: 'كانت في هذا العنوان وسحبها المكتب. ولن يُعطى العنوان لقصة أخرى.',
    reason: 'السبب:',
    on: (day) => `سُحبت في ${day}.`,
  },
  broken: {
    title: 'تعطّل شيء هنا',
    words: 'الخطأ منّا لا منك. حاول من جديد بعد دقيقة.',
  },

  feedTitle: (name) => `${name}: كل القصص`,

  policies: {
    about: {
      title: 'من نحن',
      text: (name) => `${name}: نترجم ما كتبه غيرنا ونتحقق منه ونعيد نشره، ونكتب بأنفسنا أيضًا.

## ما وراء القصة

تحت كل قصة تجد كيف عرفناها: كل خطوة من الكلام إلى الصفحة، بتاريخها ولغتها. النقطة الممتلئة تعني أننا رأينا الخطوة بأنفسنا، والفارغة أن آخرين نقلوها. والاقتباس المترجم يحمل الكلمات التي قيل بها.

## من المسؤول

الأحرف الأولى تحت القصة تواقيع. أُعطي كلٌّ منها للنص الذي تقرأه بعينه: فإذا تغيّر النص وُقِّع من جديد. وحين نخطئ يظهر التصويب مع القصة وفي قائمة كل التصويبات.

## من نحميهم

أحيانًا لا يستطيع المرء أن يتكلم إلا بلا اسم. عندئذ نصفه بالقدر الذي يسمح به، ويعرف المكتب من هو.

## ما لا نفعله

لا شيء في هذه الصفحات مرتَّب على مقاسك. الترتيب ترتيب محررينا أو ترتيب الساعة، والصفحة تقول أيهما. لا إعلانات ولا أدوات تتبّع.`,
    },
    privacy: {
      title: 'الخصوصية',
      text: (name, address, counts) => `ما يعرفه عنك ${name}، وما لا يعرفه.

## حين تقرأ

لا يُحفظ من قرأ ماذا. لا تضع الصفحات ملفات ارتباط، ولا تحمّل شيئًا من خوادم أخرى. نصّ برمجي صغير من عندنا يعين الاستمارات، وكل شيء يعمل من دونه. يرى خادمنا عنوان شبكتك بقدر ما يلزم للرد.${counts ? ' ونعدّ كم مرة تُفتح صفحة العدد كل يوم، ولا نعرف شيئًا عمن فتحها.' : ''}

## حين تطلب النشرة

نحفظ بريدك الإلكتروني مشفَّرًا؛ واللغة والمنطقة الزمنية اللتين تريد النشرة بهما؛ والكلمات التي وافقت عليها مع وقتها. يُستعمل العنوان لهذه النشرة لا لسواها، ولا يُعطى لأحد. والخادم الذي يحمل بريدنا يراه كما يرى ساعي البريد الظرف.

لا نعدّ من يفتح رسالة أو يتبع رابطًا.

## حين تغادر

في كل رسالة رابط ينهيها فورًا. وما نحفظه بعدها بصمة من عنوانك مصنوعة بمفتاح، لا يمكن الرجوع منها إليه، كي لا يسجّلك أحد رغمًا عنك.

## ما يمكنك طلبه

كل ما نحفظه عنك في ملف، ومحوه. اكتب إلى المكتب، أو استعمل رابط «التفضيلات» في أي من رسائلنا.

## حين تبلّغ عن خطأ

ما تكتبه يقرأه المكتب. ووسيلة الاتصال بك للرد وحده.${address === '' ? '' : `\n\n## المسؤول عن هذا\n\n${name}، ${address}`}`,
    },
  },
}
