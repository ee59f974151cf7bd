import type { DateWords } from './date-words.ts'
import { listsIn } from './forms.ts'
import type { MarkupNames } from './markup-names.ts'
import type { PageWords } from './page-words.ts'

/** What pages print in a language, whatever language their story is in: what every one has, also without a file of its own. */
export interface Printed {
  /** Twelve lists, January first: every name of the month, in the genitive where dates have it so. */
  readonly months: readonly (readonly string[])[]
  readonly dates?: DateWords
  readonly companyForms?: readonly string[]
  readonly pages?: PageWords
  readonly markup?: MarkupNames
  readonly sections?: readonly string[]
  readonly menu?: readonly string[]
}

/**
 * Languages that have no file yet. Stories in them are not read for who says what, but their pages give their day. A
 * name that means two months in two languages stands in the one that more is printed in: "listopada" is no month of
 * Croatian here.
 */
export const others: readonly Printed[] = [
  // Catalan
  {
    months: listsIn('gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre'),
    dates: { inside: ['d', 'de', 'del'] },
    pages: { published: /publicat/, institutions: /arxiv/ },
  },
  // Galician
  {
    months: listsIn(
      'xaneiro, febreiro, marzo, abril, maio, xuño, xullo, agosto, setembro, outubro, novembro, decembro',
    ),
  },
  // Basque
  {
    months: listsIn(
      'urtarrila urtarrilak urtarrilaren, otsaila otsailaren, martxoa martxoaren, apirila apirilaren, maiatza maiatzaren, ekaina ekainaren, uztaila uztailaren, abuztua abuztuaren, iraila irailaren, urria urriaren, azaroa azaroaren, abendua abenduaren',
    ),
  },
  // Romanian
  {
    months: listsIn(
      'ianuarie ian, februarie, martie, aprilie, mai, iunie iun, iulie iul, august, septembrie, octombrie, noiembrie noi, decembrie',
    ),
    dates: { inside: ['în', 'la'] },
  },
  // Dutch
  {
    months: listsIn(
      'januari, februari, maart mrt, april, mei, juni, juli, augustus, september, oktober, november, december',
    ),
    dates: { inside: ['van'], ordinals: ['ste', 'de'] },
    pages: { changed: /bijgewerkt|gewijzigd/, published: /geplaatst|gepubliceerd/, dated: /datum/ },
  },
  // Swedish
  {
    months: listsIn('januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december'),
    dates: { inside: ['av'], beforeHour: ['kl'] },
    pages: { changed: /uppdater/ },
  },
  // Danish
  {
    months: listsIn('januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december'),
    dates: { inside: ['av'], beforeHour: ['kl'] },
    pages: { changed: /opdater/ },
  },
  // Norwegian
  {
    months: listsIn(
      'januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember des',
    ),
    dates: { inside: ['av'], beforeHour: ['kl'] },
    pages: { changed: /oppdater/ },
    markup: { subheads: ['mellomtittel'] },
  },
  // Icelandic
  {
    months: listsIn('janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember'),
  },
  // Finnish
  {
    months: listsIn(
      'tammikuuta tammikuu, helmikuuta helmikuu, maaliskuuta maaliskuu, huhtikuuta huhtikuu, toukokuuta toukokuu, kesäkuuta kesäkuu, heinäkuuta heinäkuu, elokuuta elokuu, syyskuuta syyskuu, lokakuuta lokakuu, marraskuuta marraskuu, joulukuuta joulukuu',
    ),
    pages: { changed: /päivitetty/, published: /julkaistu/ },
  },
  // Estonian
  {
    months: listsIn(
      'jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember',
    ),
  },
  // Latvian
  {
    months: listsIn(
      'janvāris janvārī, februāris februārī, marts martā, aprīlis aprīlī, maijs maijā, jūnijs jūnijā, jūlijs jūlijā, augusts augustā, septembris septembrī, oktobris oktobrī, novembris novembrī, decembris decembrī',
    ),
  },
  // Lithuanian
  {
    months: listsIn(
      'sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio',
    ),
    dates: { inside: ['m'] },
  },
  // Polish
  {
    months: listsIn(
      'stycznia styczeń, lutego luty, marca marzec, kwietnia kwiecień, maja, czerwca czerwiec, lipca lipiec, sierpnia sierpień, września wrzesień, października październik, listopada listopad, grudnia grudzień',
    ),
    dates: { beforeHour: ['o godz', 'godz'] },
    pages: { changed: /zaktualiz|aktualiz/, published: /dodano|publika/ },
  },
  // Czech
  {
    months: listsIn(
      'ledna leden, února únor, března březen, dubna duben, května květen, června červen, července červenec, srpna srpen, září, října říjen, listopadu, prosince prosinec',
    ),
    pages: { changed: /aktualiz/, published: /publika/ },
  },
  // Slovak
  {
    months: listsIn(
      'januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra, novembra, decembra',
    ),
  },
  // Croatian
  {
    months: listsIn(
      'siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, , studenoga studenog, prosinca',
    ),
  },
  // Slovenian
  {
    months: listsIn(
      'januar januarja, februar februarja, marec, april aprila, maj, junij junija, julij julija, avgust avgusta, september, oktober, november, december',
    ),
  },
  // Hungarian
  {
    months: listsIn(
      'január, február, március márc, április ápr, május, június, július, augusztus, szeptember szept, október, november, december',
    ),
    dates: { inside: ['év'] },
    pages: { changed: /frissít/, published: /megjelen/ },
  },
  // Turkish
  {
    months: listsIn('ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık'),
    pages: { changed: /güncel/, published: /yayın/ },
  },
  // Azerbaijani
  {
    months: listsIn('yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr'),
  },
  // Uzbek
  {
    months: listsIn('yanvar, fevral, mart, aprel, may, iyun, iyul, avgust, sentabr, oktabr, noyabr, dekabr'),
  },
  // Albanian
  {
    months: listsIn('janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor'),
  },
  // Indonesian
  {
    months: listsIn(
      'januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember',
    ),
  },
  // Swahili
  {
    months: listsIn('januari, februari, machi, aprili, mei, juni, julai, agosti, septemba, oktoba, novemba, desemba'),
  },
  // Belarusian
  {
    months: listsIn(
      'студзеня, лютага, сакавіка, красавіка, мая, чэрвеня, ліпеня, жніўня, верасня, кастрычніка, лістапада, снежня',
    ),
  },
  // Bulgarian
  {
    months: listsIn('януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември'),
  },
  // Serbian
  {
    months: listsIn(
      'јануар јануара, фебруар фебруара, март марта, април априла, мај маја, јун јуна, јул јула, август августа, септембар септембра, октобар октобра, новембар новембра, децембар децембра',
    ),
  },
  // Serbian in Latin letters
  {
    months: listsIn(
      'januar januara, februar februara, mart marta, april aprila, maj maja, jun juna, jul jula, avgust avgusta, septembar septembra, oktobar oktobra, novembar novembra, decembar decembra',
    ),
  },
  // Kazakh
  {
    months: listsIn('қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан'),
  },
  // Greek
  {
    months: listsIn(
      'ιανουαρίου ιαν, φεβρουαρίου φεβ, μαρτίου μαρ, απριλίου απρ, μαΐου μάιος, ιουνίου ιουν, ιουλίου ιουλ, αυγούστου αυγ, σεπτεμβρίου σεπ, οκτωβρίου οκτ, νοεμβρίου νοε, δεκεμβρίου δεκ',
    ),
    dates: { ordinals: ['η'] },
    pages: { changed: /ενημ/, published: /δημοσ/ },
  },
  // Hebrew
  {
    months: listsIn(
      'ינואר בינואר, פברואר בפברואר, מרץ במרץ, אפריל באפריל, מאי במאי, יוני ביוני, יולי ביולי, אוגוסט באוגוסט, ספטמבר בספטמבר, אוקטובר באוקטובר, נובמבר בנובמבר, דצמבר בדצמבר',
    ),
    pages: { changed: /עודכן/, published: /פורסם/ },
  },
  // Urdu
  {
    months: listsIn('جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر'),
  },
  // Hindi
  {
    months: listsIn(
      'जनवरी, फ़रवरी फरवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर सितम्बर, अक्टूबर अक्तूबर, नवंबर नवम्बर, दिसंबर दिसम्बर',
    ),
  },
  // Bengali
  {
    months: listsIn('জানুয়ারি জানুয়ারী, ফেব্রুয়ারি ফেব্রুয়ারী, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর'),
  },
  // Thai
  {
    months: listsIn(
      'มกราคม, กุมภาพันธ์, มีนาคม, เมษายน, พฤษภาคม, มิถุนายน, กรกฎาคม, สิงหาคม, กันยายน, ตุลาคม, พฤศจิกายน, ธันวาคม',
    ),
  },
  // Chinese in simplified signs, whose dates Japanese has too
  {
    months: [],
    dates: { behindNumbers: ['年', '月', '日'] },
    pages: { wideBytes: { charset: 'gb18030', frequent: '的一是在不了有和人这' } },
  },
  // Chinese in traditional signs
  { months: [], pages: { wideBytes: { charset: 'big5', frequent: '的一是在不了有和人這' } } },
  // Korean
  { months: [], dates: { behindNumbers: ['년', '월', '일'] } },
]
