import type { ByTongue } from './calendar.ts'

/** A person or organisation of the sample, with its names. */
export interface SampleParty {
  readonly kind: 'person' | 'organisation'
  readonly names: Required<ByTongue>
  /** Other ways in which it is written: short names, old spellings. */
  readonly aliases?: readonly string[]
}

const person = (en: string, ar: string, es = en, aliases: readonly string[] = []): SampleParty => ({
  kind: 'person',
  names: { en, es, ar },
  aliases,
})
const organisation = (en: string, es: string, ar: string, aliases: readonly string[] = []): SampleParty => ({
  kind: 'organisation',
  names: { en, es, ar },
  aliases,
})

/** Everybody who speaks, writes or publishes in the sample, by key. All invented. */
export const parties = {
  // The newsroom and those it draws with.
  'ada-lindqvist': person('Ada Lindqvist', 'آدا ليندكفيست'),
  'tomas-reyes': person('Tomás Reyes', 'توماس رييس', 'Tomás Reyes', ['Tomas Reyes']),
  'noor-haddad': person('Noor Haddad', 'نور حداد'),
  'dalia-marr': person('Dalia Marr', 'داليا مار'),
  'pia-holm': person('Pia Holm', 'بيا هولم'),
  'lena-abt': person('Lena Abt', 'لينا آبت'),
  'harbour-desk': organisation('The Harbour Desk', 'La Mesa del Puerto', 'مكتب المرفأ'),

  // The outlets across the strait and along the coast, and who writes there.
  'onda-norte': organisation('Onda Norte', 'Onda Norte', 'أوندا نورتي'),
  'costa-hoy': organisation('Costa Hoy', 'Costa Hoy', 'كوستا أوي'),
  'sawt-al-mina': organisation('Sawt al-Mina', 'Sawt al-Mina', 'صوت الميناء', ['Voice of the Port']),
  'irena-sobol': person('Irena Sobol', 'إيرينا سوبول'),
  'clara-benet': person('Clara Benet', 'كلارا بينيت'),
  'huda-kassab': person('Huda Kassab', 'هدى كسّاب', 'Huda Kassab', ['Hoda Kassab']),
  'yusuf-amari': person('Yusuf Amari', 'يوسف عمّاري', 'Yusuf Amari', ['Youssef Amari']),

  // The port and the boats.
  'port-of-vell': organisation('Port of Vell', 'Puerto de Vell', 'ميناء فيل', ['the port']),
  'crews-council': organisation('Crews’ council of the island line', 'Consejo de tripulaciones', 'مجلس الطواقم'),
  'marta-quil': person('Marta Quil', 'مارتا كيل'),
  'teo-marsal': person('Teo Marsal', 'تيو مارسال'),
  'rosa-ferrer': person('Rosa Ferrer', 'روزا فيرير'),
  'berta-sole': person('Berta Solé', 'بيرتا سوليه', 'Berta Solé', ['Berta Solà']),
  'idris-belkan': person('Idris Belkan', 'إدريس بلقان'),
  'institute-of-the-sea': organisation('Institute of the Sea', 'Instituto del Mar', 'معهد البحر'),
  'mireia-soler': person('Mireia Soler', 'ميريا سولير'),
  'lucia-prat': person('Lucía Prat', 'لوسيا برات'),

  // The saltworks.
  'labour-court': organisation(
    'Labour Court of Ras Luma',
    'Juzgado de lo Social de Ras Luma',
    'محكمة العمل في رأس لومة',
  ),
  'salinas-lume': organisation('Salinas Lume', 'Salinas Lume', 'ملّاحات لومي'),
  'hamid-sarour': person('Hamid Sarour', 'حميد سرور'),
  'rim-adel': person('Rim Adel', 'ريم عادل'),

  // The cannery.
  'conservas-brea': organisation('Conservas Brea', 'Conservas Brea', 'معلّبات بريا'),
  'samira-daou': person('Samira Daou', 'سميرة ضو'),
  'gloria-sanz': person('Gloria Sanz', 'غلوريا سانس'),

  // The elections.
  'electoral-office': organisation(
    'Electoral Office of Ras Luma',
    'Oficina Electoral de Ras Luma',
    'هيئة الانتخابات في رأس لومة',
  ),
  'rahal-press': organisation('Rahal and Daughters, printers', 'Imprenta Rahal e Hijas', 'مطبعة رحّال وبناته'),
  'salma-rahal': person('Salma Rahal', 'سلمى رحّال'),
  'anis-tabet': person('Anis Tabet', 'أنيس ثابت'),
  'nuria-vidal': person('Nuria Vidal', 'نوريا فيدال', 'Nuria Vidal', ['Núria Vidal']),
  'elisenda-roig': person('Elisenda Roig', 'إليسيندا رويغ'),
  'pere-anglada': person('Pere Anglada', 'بيري أنغلادا'),
} as const satisfies Record<string, SampleParty>

export type PartyKey = keyof typeof parties
