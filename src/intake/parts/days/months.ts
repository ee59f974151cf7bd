import { foldWord } from '../../languages/fold.ts'

/**
 * The months of the languages whose pages we meet, for dates on a page in whatever language: January first, divided by
 * commas, several names of one month by spaces, an underscore inside a name of two words. Names are written as dates
 * have them (genitive), and in the nominative where that is printed too. A name that means two months in two languages
 * stands in the one that more is printed in.
 */
const gregorian: Readonly<Record<string, string>> = {
  en: 'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec',
  es: 'enero ene, febrero, marzo, abril abr, mayo, junio, julio, agosto ago, septiembre setiembre, octubre, noviembre, diciembre dic',
  ca: 'gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre',
  gl: 'xaneiro, febreiro, marzo, abril, maio, xuño, xullo, agosto, setembro, outubro, novembro, decembro',
  eu: 'urtarrila urtarrilak urtarrilaren, otsaila otsailaren, martxoa martxoaren, apirila apirilaren, maiatza maiatzaren, ekaina ekainaren, uztaila uztailaren, abuztua abuztuaren, iraila irailaren, urria urriaren, azaroa azaroaren, abendua abenduaren',
  fr: 'janvier janv, février févr fév, mars, avril avr, mai, juin, juillet juil, août, septembre, octobre, novembre, décembre déc',
  pt: 'janeiro, fevereiro fev, março, abril, maio mai, junho, julho, agosto, setembro set, outubro out, novembro, dezembro dez',
  it: 'gennaio gen, febbraio febbr, marzo, aprile, maggio mag, giugno giu, luglio lug, agosto, settembre sett, ottobre ott, novembre, dicembre dic',
  ro: 'ianuarie ian, februarie, martie, aprilie, mai, iunie iun, iulie iul, august, septembrie, octombrie, noiembrie noi, decembrie',
  de: 'januar jänner jän, februar feber, märz mrz mär, april, mai, juni, juli, august, september, oktober okt, november, dezember dez',
  nl: 'januari, februari, maart mrt, april, mei, juni, juli, augustus, september, oktober, november, december',
  sv: 'januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december',
  da: 'januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december',
  nb: 'januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember des',
  is: 'janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember',
  fi: 'tammikuuta tammikuu, helmikuuta helmikuu, maaliskuuta maaliskuu, huhtikuuta huhtikuu, toukokuuta toukokuu, kesäkuuta kesäkuu, heinäkuuta heinäkuu, elokuuta elokuu, syyskuuta syyskuu, lokakuuta lokakuu, marraskuuta marraskuu, joulukuuta joulukuu',
  et: 'jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember',
  lv: 'janvāris janvārī, februāris februārī, marts martā, aprīlis aprīlī, maijs maijā, jūnijs jūnijā, jūlijs jūlijā, augusts augustā, septembris septembrī, oktobris oktobrī, novembris novembrī, decembris decembrī',
  lt: 'sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio',
  pl: 'stycznia styczeń, lutego luty, marca marzec, kwietnia kwiecień, maja, czerwca czerwiec, lipca lipiec, sierpnia sierpień, września wrzesień, października październik, listopada listopad, grudnia grudzień',
  cs: 'ledna leden, února únor, března březen, dubna duben, května květen, června červen, července červenec, srpna srpen, září, října říjen, listopadu, prosince prosinec',
  sk: 'januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra, novembra, decembra',
  hr: 'siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, _, studenoga studenog, prosinca',
  sl: 'januar januarja, februar februarja, marec, april aprila, maj, junij junija, julij julija, avgust avgusta, september, oktober, november, december',
  hu: 'január, február, március márc, április ápr, május, június, július, augusztus, szeptember szept, október, november, december',
  tr: 'ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık',
  az: 'yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr',
  uz: 'yanvar, fevral, mart, aprel, may, iyun, iyul, avgust, sentabr, oktabr, noyabr, dekabr',
  sq: 'janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor',
  id: 'januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember',
  sw: 'januari, februari, machi, aprili, mei, juni, julai, agosti, septemba, oktoba, novemba, desemba',
  ru: 'января январь янв, февраля февраль февр фев, марта март мар, апреля апрель апр, мая май, июня июнь июн, июля июль июл, августа август авг, сентября сентябрь сент сен, октября октябрь окт, ноября ноябрь нояб ноя, декабря декабрь дек',
  uk: 'січня січень січ, лютого лютий лют, березня березень бер, квітня квітень квіт, травня травень трав, червня червень черв, липня липень лип, серпня серпень серп, вересня вересень вер, жовтня жовтень жовт, листопада листопад лист, грудня грудень груд',
  be: 'студзеня, лютага, сакавіка, красавіка, мая, чэрвеня, ліпеня, жніўня, верасня, кастрычніка, лістапада, снежня',
  bg: 'януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември',
  sr: 'јануар јануара, фебруар фебруара, март марта, април априла, мај маја, јун јуна, јул јула, август августа, септембар септембра, октобар октобра, новембар новембра, децембар децембра',
  'sr-Latn':
    'januar januara, februar februara, mart marta, april aprila, maj maja, jun juna, jul jula, avgust avgusta, septembar septembra, oktobar oktobra, novembar novembra, decembar decembra',
  kk: 'қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан',
  el: 'ιανουαρίου ιαν, φεβρουαρίου φεβ, μαρτίου μαρ, απριλίου απρ, μαΐου μάιος, ιουνίου ιουν, ιουλίου ιουλ, αυγούστου αυγ, σεπτεμβρίου σεπ, οκτωβρίου οκτ, νοεμβρίου νοε, δεκεμβρίου δεκ',
  he: 'ינואר בינואר, פברואר בפברואר, מרץ במרץ, אפריל באפריל, מאי במאי, יוני ביוני, יולי ביולי, אוגוסט באוגוסט, ספטמבר בספטמבר, אוקטובר באוקטובר, נובמבר בנובמבר, דצמבר בדצמבר',
  // The Gulf and Egypt; the Levant and Iraq; Algeria and Tunisia; Morocco.
  ar: 'يناير, فبراير, مارس, أبريل إبريل, مايو, يونيو يونيه, يوليو يوليه, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
  'ar-LB':
    'كانون_الثاني كانون_ثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين_الأول تشرين_أول, تشرين_الثاني تشرين_ثاني, كانون_الأول كانون_أول',
  'ar-DZ': 'جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية, أوت, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
  'ar-MA': 'يناير, فبراير, مارس, أبريل, ماي, يونيو, يوليوز, غشت, شتنبر, أكتوبر, نونبر, دجنبر',
  fa: 'ژانویه, فوریه, مارس, آوریل, مه می, ژوئن, ژوئیه جولای, اوت آگوست, سپتامبر, اکتبر, نوامبر, دسامبر',
  ur: 'جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر',
  hi: 'जनवरी, फ़रवरी फरवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर सितम्बर, अक्टूबर अक्तूबर, नवंबर नवम्बर, दिसंबर दिसम्बर',
  bn: 'জানুয়ারি জানুয়ারী, ফেব্রুয়ারি ফেব্রুয়ারী, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর',
  th: 'มกราคม, กุมภาพันธ์, มีนาคม, เมษายน, พฤษภาคม, มิถุนายน, กรกฎาคม, สิงหาคม, กันยายน, ตุลาคม, พฤศจิกายน, ธันวาคม',
}

/** The lunar year of Islam, as Umm al-Qura counts it: Muharram first. */
const hijri: Readonly<Record<string, string>> = {
  ar: 'محرم المحرم, صفر, ربيع_الأول ربيع_أول, ربيع_الآخر ربيع_الثاني ربيع_ثاني, جمادى_الأولى جمادى_الأول, جمادى_الآخرة جمادى_الثانية جمادى_الثاني جمادى_الآخر, رجب, شعبان, رمضان, شوال, ذو_القعدة ذي_القعدة, ذو_الحجة ذي_الحجة',
  en: 'muharram, safar, rabi_i, rabi_ii, jumada_i, jumada_ii, rajab, shaban shaaban, ramadan, shawwal, dhu_al-qadah dhul-qadah, dhu_al-hijjah dhul-hijjah',
}

/** The solar year of Iran and Afghanistan: Farvardin (Hamal) first. */
const jalali: Readonly<Record<string, string>> = {
  fa: 'فروردین, اردیبهشت, خرداد, تیر, مرداد امرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند',
  'fa-AF': 'حمل, ثور, جوزا, سرطان, اسد, سنبله, میزان, عقرب, قوس, جدی, دلو, حوت',
  en: 'farvardin, ordibehesht, khordad, tir, mordad, shahrivar, mehr, aban, azar, dey, bahman, esfand',
}

export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian'

export interface Month {
  /** 1 to 12. */
  readonly number: number
  readonly calendar: Calendar
}

/** Months by their folded names, two words divided by a space. */
export const months: ReadonlyMap<string, Month> = new Map([
  ...named('persian', jalali),
  ...named('islamic-umalqura', hijri),
  ...named('gregory', gregorian),
])

function named(calendar: Calendar, languages: Readonly<Record<string, string>>): (readonly [string, Month])[] {
  return Object.values(languages).flatMap((year) =>
    year
      .split(', ')
      .flatMap((names, i) => names.split(' ').map((name) => [foldMonth(name), { number: i + 1, calendar }] as const)),
  )
}

/** A word as months are compared: without accents, Persian's letters as Arabic's. */
export function foldMonth(word: string): string {
  const folded = foldWord(word)
  if (/^[a-z]+$/.test(folded)) return folded
  return folded
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replace(/[_-]/g, ' ')
}

/** What may stand inside a date between day, month and year: "29 de enero del 2022", "٢٩ من شهر يناير عام ٢٠٢٢". */
export const linking: ReadonlySet<string> = new Set(
  'de del d of the di da do dem den der în la من شهر عام سنة لعام ماه سال года год г року р m av van év'
    .split(' ')
    .map(foldMonth),
)

/** What is written onto the number of a day: "1st", "1er", "1º", "29-го". */
export const ordinals: ReadonlySet<string> = new Set(
  'st nd rd th er re e ère ª º ° o a го е ого тое ste de η'.split(' ').map(foldMonth),
)
