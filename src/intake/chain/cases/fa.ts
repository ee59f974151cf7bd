import type { SourcesCases } from '../sources-cases.ts'

export const sourcesInPersian: SourcesCases = {
  language: 'fa',
  outlet: 'صدای بندر',
  headline: 'کشتی شبانه مورا زمستان نمی‌رود',
  filler:
    'این کشتی از زمانی که پل بسته شد هر شب از تنگه می‌گذشت و ساکنان جزیره که در شهر کار می‌کنند راه دیگری برای بازگشت به خانه ندارند. کارخانه و مدرسه ساعت کار خود را تغییر می‌دهند.',
  cases: [
    {
      name: 'a wire in the opening words',
      story: ['به گزارش خبرگزاری ایسنا، کشتی شبانه مورا تا بهار دیگر به دریا نمی‌رود.'],
      sources: ['report ایسنا'],
    },
    {
      name: 'a wire that carries it from another',
      story: ['به گزارش ایرنا به نقل از روزنامه ساحل، این کشتی به جنوب فروخته شده است.'],
      sources: ['report ساحل', 'report ایرنا'],
    },
    {
      name: 'an interview on a weekday',
      story: ['لیلا حدادی، ناخدای کشتی، روز سه‌شنبه در گفت‌وگو با رادیو مورا گفت که خدمه خسته‌اند.'],
      sources: ['interview رادیو مورا 2026-02-10'],
    },
    {
      name: 'an outlet that was told something yesterday',
      story: ['لیلا حدادی، ناخدای کشتی، دیروز به روزنامه ساحل گفت که خدمه خسته‌اند.'],
      sources: ['interview ساحل 2026-02-11'],
    },
    {
      name: 'a line that names its source, and a translation',
      story: ['کشتی شبانه مورا تا بهار دیگر به دریا نمی‌رود.', 'منبع: خبرگزاری دریا', 'ترجمه: نورا صباغ'],
      sources: ['report خبرگزاری دریا', 'translation صدای بندر (نورا صباغ) 2026-02-12'],
    },
    {
      name: 'isna dateline',
      story: ['تهران (ایسنا) - کشتی شبانه مورا تا بهار دیگر به دریا نمی‌رود.'],
      sources: ['report ایسنا'],
    },
    {
      name: 'statement',
      story: ['سازمان بنادر روز دوشنبه در بیانیه‌ای اعلام کرد که کشتی ایمن نیست.'],
      sources: ['statement سازمان بنادر 2026-02-09'],
    },
    {
      name: 'newspaper wrote',
      story: ['روزنامه ساحل روز سه‌شنبه نوشت که کشتی فروخته شده است.'],
      sources: ['report ساحل 2026-02-10'],
    },
    { name: 'according to', story: ['به نوشته روزنامه ساحل، کشتی فروخته شده است.'], sources: ['report ساحل'] },
    {
      name: 'گفت‌وگو با',
      story: ['لیلا حدادی در مصاحبه با روزنامه ساحل گفت که خسته است.'],
      sources: ['interview ساحل'],
    },
    {
      name: 'به گزارش ما',
      story: ['وزارت راه در بیانیه‌ای اعلام کرد که کشتی ایمن نیست.'],
      sources: ['statement وزارت راه'],
    },
    {
      name: 'a paper of the world, by its name alone',
      story: ['لیلا حدادی، ناخدای کشتی، به گاردین گفت که خدمه خسته‌اند.'],
      sources: ['interview گاردین'],
    },
    {
      name: 'a report with the ending of “a”',
      story: ['انجمن دریانوردان در گزارشی جمعیت خدمه را کمتر از صد نفر برآورد کرده است.'],
      sources: ['document انجمن دریانوردان'],
    },
    { name: 'none', story: ['لیلا حدادی، ناخدای کشتی، گفت که خسته است.'], sources: [] },
    {
      name: 'a season before who made a study',
      story: ['پژوهشی که بهار امسال دانشگاه صنعتی الوند منتشر کرد نشان می‌دهد دیوار ترک داشت.'],
      sources: ['document دانشگاه صنعتی الوند'],
    },
    {
      name: 'a year before who made it',
      story: ['پژوهشی که پاییز ۱۴۰۳ مرکز پژوهش‌های دریا منتشر کرد نشان می‌دهد دیوار ترک داشت.'],
      sources: ['document مرکز پژوهش‌های دریا'],
    },
    {
      name: 'an association named by no word for a body',
      story: ['گزارشگران بدون مرز با انتشار بیانیه‌ای خواستار آزادی فوری او شد.'],
      sources: ['statement گزارشگران بدون مرز'],
    },
    {
      name: 'a month that a wire is called too',
      story: [
        'سازمان بنادر شمال دلیل برچیدن فانوس‌ها را هزینه می‌داند. این سازمان ۱۲ مهر در اطلاعیه‌ای نوشت فانوس کهنه است.',
      ],
      sources: ['statement سازمان بنادر شمال 2025-10-04'],
    },
    {
      name: 'bodies of no name',
      story: ['بر پایه آمار نهادهای بین‌المللی، نیمی از کشتی‌ها کهنه است.'],
      sources: [],
    },
    {
      name: 'a sentence that opens with whom it is from',
      story: ['به نقل از خبرگزاری فرانسه، دولت موقت بهای سوخت کشتی را دو برابر کرده است.'],
      sources: ['report خبرگزاری فرانسه'],
    },
    {
      name: 'a wire before a colon',
      story: ['خبرگزاری آسوشیتدپرس: کشتی شبانه برای نخستین بار به مورا نمی‌رود.'],
      sources: ['report آسوشیتدپرس'],
    },
    {
      name: 'an outlet of no list, behind what is said of outlets alone',
      story: ['به گزارش افق‌روز آنلاین، این کشتی تاکنون چهل هزار مسافر برده است.'],
      sources: ['report افق‌روز آنلاین'],
    },
    {
      name: 'a wire behind a word that points',
      story: ['پیش از این رکنا از زخمی شدن سه نفر خبر داده بود.'],
      sources: ['report رکنا'],
    },
    {
      name: 'a warning that was issued',
      story: ['سازمان هواشناسی نیز با صدور هشدار نارنجی از شهروندان خواست از خانه بیرون نیایند.'],
      sources: ['statement سازمان هواشناسی'],
    },
    {
      name: 'a station right behind the title of its programme',
      story: ['علیرضا فاضلی، سخنگوی بندر، شامگاه دوشنبه در برنامه «صف اول» شبکه خبر کمبود سوخت را موقت خواند.'],
      sources: ['interview شبکه خبر 2026-02-09'],
    },
    {
      name: 'minutes to which an outlet has got',
      story: ['روزنامه ما به صورت‌جلسه‌های هیئت‌مدیره صندوق سدسازی دسترسی یافته که از پرداخت پول حکایت دارد.'],
      sources: ['document هیئت‌مدیره صندوق سدسازی'],
    },
    {
      name: 'a notice of which something else is told',
      story: ['سازمان بنادر سه‌شنبه در اطلاعیه‌ای از بسته شدن بندر خبر داد.'],
      sources: ['statement سازمان بنادر 2026-02-10'],
    },
    {
      name: 'an interview that somebody had with a station on a day',
      story: ['سامان رستگار در گفت‌وگویی که روز سه‌شنبه با شبکه دریا داشت گفت بندر بسته می‌ماند.'],
      sources: ['interview شبکه دریا 2026-02-10'],
    },
    {
      name: 'what a committee is there for',
      story: ['سازمان بنادر دوشنبه کمیته‌ای برای بررسی دیوار تشکیل داد.'],
      sources: [],
    },
  ],
}
