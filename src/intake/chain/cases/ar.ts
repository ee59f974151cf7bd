import type { SourcesCases } from '../sources-cases.ts'

export const sourcesInArabic: SourcesCases = {
  language: 'ar',
  outlet: 'صوت الميناء',
  headline: 'توقف العبارة الليلية إلى مورا هذا الشتاء',
  filler:
    'كانت العبارة تقطع المضيق كل مساء منذ إغلاق الجسر، ولا يملك سكان الجزيرة الذين يعملون في البلدة طريقا آخر للعودة إلى بيوتهم بعد حلول الظلام. وسوف تغير المدرسة والمصنع مواعيد العمل.',
  cases: [
    {
      name: 'a time of the day behind a name',
      story: ['وقالت القبطانة بيرتا سولي لإذاعة صوت الساحل مساء الثلاثاء إن السفينة قديمة.'],
      sources: ['interview إذاعة صوت الساحل 2026-02-10'],
    },
    {
      name: 'what a paper is of, written onto the preposition',
      story: ['وحذرت دراسة للمعهد الوطني للبحار من أن السفينة قديمة.'],
      sources: ['document المعهد الوطني للبحار'],
    },
    {
      name: 'a dateline with a wire',
      story: ['فيل (أ ف ب) - لن تبحر العبارة الليلية إلى مورا مرة أخرى قبل الربيع.'],
      sources: ['report أ ف ب'],
    },
    {
      name: 'a dateline with a wire between dashes',
      story: ['فيل - بترا - لن تبحر العبارة الليلية إلى مورا مرة أخرى قبل الربيع.'],
      sources: ['report بترا'],
    },
    {
      name: 'a dateline with day and wire',
      story: ['فيل 10 فبراير (رويترز) - لن تبحر العبارة الليلية إلى مورا مرة أخرى قبل الربيع.'],
      sources: ['report رويترز 2026-02-10'],
    },
    {
      name: 'a wire alone at the end',
      story: [
        'لن تبحر العبارة الليلية إلى مورا مرة أخرى قبل الربيع.',
        'ومن المقرر أن تكون الرحلة المقبلة في أيار. (رويترز)',
      ],
      sources: ['report رويترز'],
    },
    {
      name: 'an outlet that was told something on a weekday',
      story: ['وقالت القبطانة ليلى حداد لإذاعة مورا يوم الثلاثاء إن الطاقم لم يعد كافيا.'],
      sources: ['interview إذاعة مورا 2026-02-10'],
    },
    {
      name: 'a statement to a newspaper yesterday',
      story: ['وأكدت القبطانة ليلى حداد في تصريح لصحيفة الساحل أمس أن الطاقم لم يعد كافيا.'],
      sources: ['interview الساحل 2026-02-11'],
    },
    {
      name: 'an interview',
      story: ['وقالت ليلى حداد في مقابلة مع قناة البحر نشرت يوم الاثنين: «لم يبق لدينا طاقم».'],
      sources: ['interview قناة البحر 2026-02-09'],
    },
    {
      name: 'a wire that carried it from another',
      story: ['ونقلت وكالة رويترز يوم الأربعاء عن صحيفة الساحل أن العبارة بيعت.'],
      sources: ['report الساحل', 'report رويترز 2026-02-11'],
    },
    {
      name: 'a wire that carried it from a person',
      story: ['ونقلت وكالة رويترز عن القبطانة ليلى حداد قولها إن العبارة بيعت.'],
      sources: ['report رويترز'],
    },
    {
      name: 'an outlet behind "according to"',
      story: ['وقد بيعت العبارة لحوض في الجنوب، بحسب صحيفة الساحل.'],
      sources: ['report الساحل'],
    },
    {
      name: 'a newspaper that reported',
      story: ['وذكرت صحيفة الساحل يوم الاثنين أن العبارة بيعت لحوض في الجنوب.'],
      sources: ['report الساحل 2026-02-09'],
    },
    {
      name: 'a body’s statement',
      story: ['وقالت هيئة الموانئ في بيان يوم الجمعة إن العبارة لن تبحر قبل الربيع.'],
      sources: ['statement هيئة الموانئ 2026-02-06'],
    },
    {
      name: 'a report of an institute',
      story: ['وأفاد تقرير صادر عن معهد الساحل في 2 فبراير 2026 بأن ثلث سكان الجزيرة يريدون الرحيل.'],
      sources: ['document معهد الساحل 2026-02-02'],
    },
    {
      name: 'a line that names its source',
      story: ['لن تبحر العبارة الليلية إلى مورا مرة أخرى قبل الربيع.', 'المصدر: وكالة أنباء البحر'],
      sources: ['report وكالة أنباء البحر'],
    },
    {
      name: 'a translation by a person',
      story: [
        'لن تبحر العبارة الليلية إلى مورا مرة أخرى قبل الربيع.',
        'نشر أولا في: ذا تايد',
        'ترجمة عن الإنجليزية: نور الصباغ',
      ],
      sources: ['report ذا تايد', 'translation صوت الميناء (نور الصباغ) 2026-02-12'],
    },
    {
      name: 'the outlet’s own correspondent was there',
      story: ['وكانت العبارة راسية عند الرصيف بأنوار مطفأة، بحسب مراسل صوت الميناء.'],
      sources: ['observation صوت الميناء'],
    },
    {
      name: 'no source is named',
      story: ['وقالت القبطانة ليلى حداد إن الطاقم لم يعد كافيا، وأضافت: «لم يبق لدينا أحد».'],
      sources: [],
    },
    {
      name: 'dateline comma',
      story: ['فيل، 10 شباط/فبراير (أ ف ب) - لن تبحر العبارة الليلية مرة أخرى قبل الربيع.'],
      sources: ['report أ ف ب 2026-02-10'],
    },
    {
      name: 'dateline slash',
      story: ['فيل – رويترز: لن تبحر العبارة الليلية مرة أخرى قبل الربيع.'],
      sources: ['report رويترز'],
    },
    {
      name: 'according to what reported',
      story: ['وبيعت العبارة لحوض في الجنوب، وفق ما ذكرت صحيفة الساحل يوم الأحد.'],
      sources: ['report الساحل 2026-02-08'],
    },
    {
      name: 'told agency',
      story: ['وقال مدير الميناء سامي كرم لوكالة فرانس برس إن الطاقم لم يعد كافيا.'],
      sources: ['interview فرانس برس'],
    },
    {
      name: 'talk to channel',
      story: ['وأوضح سامي كرم في حديث لقناة البحر أمس أن العبارة قديمة.'],
      sources: ['interview قناة البحر 2026-02-11'],
    },
    { name: 'naqlan', story: ['وبيعت العبارة، نقلا عن إذاعة مورا.'], sources: ['report إذاعة مورا'] },
    {
      name: 'ministry statement',
      story: ['وأعلنت وزارة النقل في بيان صدر يوم الاثنين توقف العبارة.'],
      sources: ['statement وزارة النقل 2026-02-09'],
    },
    { name: 'study', story: ['وأظهرت دراسة صادرة عن جامعة فيل أن البحر أصبح أدفأ.'], sources: ['document جامعة فيل'] },
    {
      name: 'quoted outlet',
      story: ['وذكرت صحيفة "الساحل" يوم الثلاثاء أن العبارة بيعت.'],
      sources: ['report الساحل 2026-02-10'],
    },
    {
      name: 'our reporter',
      story: ['وأفاد مراسلنا في فيل بأن العبارة راسية عند الرصيف.'],
      sources: ['observation صوت الميناء'],
    },
    { name: 'بحسب وكالة', story: ['وبيعت العبارة، بحسب وكالة الأناضول.'], sources: ['report الأناضول'] },
    {
      name: 'قناة',
      story: ['وقالت ليلى حداد لقناة البحر مساء الاثنين إن الطاقم قليل.'],
      sources: ['interview قناة البحر 2026-02-09'],
    },
    {
      name: 'نشرت صحيفة تقريرا',
      story: ['ونشرت صحيفة الساحل يوم الأحد أن العبارة بيعت.'],
      sources: ['report الساحل 2026-02-08'],
    },
    { name: 'وزارة قالت', story: ['وقالت وزارة النقل إن العبارة غير آمنة.'], sources: [] },
    {
      name: 'وفقا لتقرير',
      story: ['ووفقا لتقرير نشرته صحيفة الساحل أمس فإن العبارة بيعت.'],
      sources: ['report الساحل 2026-02-11'],
    },
    { name: 'دراسة', story: ['وخلصت دراسة أجرتها جامعة فيل إلى أن البحر أدفأ.'], sources: ['document جامعة فيل'] },
    {
      name: 'a statement between commas, and those whom it accuses',
      story: ['واتهمت لجان الصيادين، في بيان، الشركات بإغراق السوق.'],
      sources: ['statement لجان الصيادين'],
    },
    {
      name: 'an interview that a station held with somebody',
      story: ['وقال القبطان سامي النجار في مقابلة أجرتها معه إذاعة الميناء إن الطاقم متعب.'],
      sources: ['interview إذاعة الميناء'],
    },
    {
      name: 'data that somebody only lost',
      story: ['أقرت شركة الساحل بهجوم أدى إلى تسريب بيانات المشتركين.'],
      sources: [],
    },
    {
      name: 'who speaks, with their age in brackets',
      story: ['قال مروان زين (45 عاما): "لم نكن نستطيع الانتظار أكثر، والسفينة قديمة".'],
      sources: [],
    },
    {
      name: 'who speaks, right behind the verb and before a day',
      story: ['صرح أحد سكان الحي أمس الثلاثاء: "لم نكن نستطيع الانتظار أكثر، والسفينة قديمة".'],
      sources: [],
    },
    {
      name: 'a letter with a month of two words before its day, of a ministry named before',
      story: [
        'تدخلت وزارة الثقافة متأخرة. ففي كتاب وجهته إلى البلدية في 21 كانون الثاني/يناير، اعتبرت الوزارة أن المطبعة مهمة.',
      ],
      sources: ['document وزارة الثقافة 2026-01-21'],
    },
    {
      name: 'a letter that was sent with it on a day',
      story: ['وفي رسالة بعثت بها إلى الحكومة يوم الثلاثاء، طلبت نقابة الصيادين وقف الأشغال.'],
      sources: ['document نقابة الصيادين 2026-02-10'],
    },
    {
      name: 'a notice on a body’s own page, the day behind it',
      story: ['لكن مصلحة الجمارك ردت ببيان نشرته على موقعها الإلكتروني مساء الثلاثاء، أكدت فيه أن التفتيش سريع.'],
      sources: ['statement مصلحة الجمارك 2026-02-10'],
    },
    {
      name: 'the municipality of which the mayor was named',
      story: ['وقال رئيس بلدية عين الزيت خالد الشامي إن الجسر مغلق. وأصدرت البلدية بيانا مساء الثلاثاء أكدت فيه ذلك.'],
      sources: ['statement بلدية عين الزيت 2026-02-10'],
    },
    {
      name: 'a paper of a committee that was named before, and nobody else’s',
      story: [
        'أقر المجلس خطة، قبل أن ترفضها لجنة المياه النيابية. وجاء في توصية اللجنة، التي نشرت على موقع المجلس في 21 يناير، أن الرفع مكلف.',
      ],
      sources: ['document لجنة المياه النيابية 2026-01-21'],
    },
    {
      name: 'a ranking in which a port stands, beside a report',
      story: [
        'وبحسب تقرير أصدره البنك الدولي الشهر الماضي، يحتل الميناء المرتبة 389 من أصل 405 موانئ في مؤشر الكفاءة.',
      ],
      sources: ['document البنك الدولي'],
    },
    {
      name: 'what a committee is there for',
      story: ['وشكلت الوزارة لجنة فنية لدراسة أسباب الانهيار.'],
      sources: [],
    },
    {
      name: 'a journal without a name',
      story: ['على أن تنشر النتائج الأولية العام المقبل في دورية متخصصة.'],
      sources: [],
    },
    {
      name: 'a newspaper without a name',
      story: ['وقال رئيس البلدية لصحيفة محلية إن الجسر مغلق، وذكرت صحيفة بريطانية أن السفينة قديمة.'],
      sources: [],
    },
    {
      name: 'a network of pipes, and somebody who goes on',
      story: ['وأضاف أن الأولوية كانت لشبكة المياه، وقال "لا يمكن أن نرمم السقوف والناس عطاش".'],
      sources: [],
    },
    {
      name: 'whom an outlet asked',
      story: ['ورأى محللون استطلعت بلومبرغ آراءهم أن السوق بحاجة إلى صدمة ثقة.'],
      sources: ['interview بلومبرغ'],
    },
    {
      name: 'what somebody said over a station',
      story: ['وقال المتنبئ الجوي سامي الكعبي عبر إذاعة الأثير صباح الثلاثاء إن الرؤية ستنعدم.'],
      sources: ['interview إذاعة الأثير 2026-02-10'],
    },
    {
      name: 'a network that broadcasts nothing',
      story: ['وقال مدير البلدية عبر شبكة الإنترنت إن الجسر مغلق، وإن العطل في شبكة الكهرباء.'],
      sources: [],
    },
    {
      name: 'what somebody wrote in a newspaper',
      story: ['وكتب عنه الأديب فتحي غانم في جريدة المساء الأدبي أنه فهرس يمشي على قدمين.'],
      sources: ['report المساء الأدبي'],
    },
    {
      name: 'whom somebody told something, behind an aside that says who they are',
      story: ['وحكى أحد الناجين، وهو شاب من الجنوب يدعى سامي فرح، لجريدة "الخط الساحلي" أن السفينة قديمة.'],
      sources: ['interview الخط الساحلي'],
    },
    {
      name: 'a notice with "by" written onto it',
      story: ['وامتنعت دار المزادات عن التعليق مكتفية ببيان مقتضب قالت فيه إنها تتعاون مع السلطات.'],
      sources: ['statement دار المزادات'],
    },
    {
      name: 'a board of which papers are, with "of" written onto it',
      story: ['وحصلت الصحيفة على محاضر اجتماعات لمجلس إدارة صندوق السدود تكشف صرف مليونين على مشروع لم يبدأ.'],
      sources: ['document مجلس إدارة صندوق السدود'],
    },
    {
      name: 'to whom somebody spoke, behind a day',
      story: ['وتحدث سامي حداد مساء الثلاثاء إلى قناة الساحل عن الجدار المتصدع.'],
      sources: ['interview قناة الساحل 2026-02-10'],
    },
  ],
}
