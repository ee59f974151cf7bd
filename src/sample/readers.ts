import type { Tongue } from './calendar.ts'

/** A reader of The Week: never a real address, so that nothing of the sample can reach anybody. */
export interface SampleReader {
  readonly address: string
  readonly language: Tongue
  readonly timeZone: string
  readonly state: 'confirmed' | 'unconfirmed' | 'left'
  /** Days before filling on which the reader signed up. */
  readonly daysAgo: number
}

const line = (
  address: string,
  language: Tongue,
  timeZone: string,
  daysAgo: number,
  state: SampleReader['state'] = 'confirmed',
): SampleReader => ({ address: `${address}.example`, language, timeZone, state, daysAgo })

/** Forty readers around the world, under `.example`: 34 confirmed, four not yet, two who left. */
export const readers: readonly SampleReader[] = [
  line('tide.table@northpier', 'en', 'Africa/Ceuta', 322),
  line('outer.berth@northpier', 'es', 'Africa/Ceuta', 318),
  line('bread.basket@mora', 'es', 'Africa/Ceuta', 301),
  line('last.boat@mora', 'en', 'Africa/Ceuta', 299),
  line('walnuts@mora', 'es', 'Africa/Ceuta', 120),
  line('fog.horn@breakwater', 'en', 'Europe/Lisbon', 287),
  line('shift.book@dyke', 'ar', 'Africa/Casablanca', 280),
  line('middle.pans@dyke', 'ar', 'Africa/Casablanca', 41),
  line('proof.reader@fourscripts', 'ar', 'Africa/Algiers', 266),
  line('greek.line@fourscripts', 'en', 'Europe/Athens', 264),
  line('second.belt@cannery', 'ar', 'Europe/Madrid', 15),
  line('lamp.on.the.hill@kitchen', 'es', 'Europe/Madrid', 12),
  line('grain.carrier@deepwater', 'en', 'Asia/Singapore', 240),
  line('third.mate@deepwater', 'en', 'Asia/Manila', 236),
  line('chief.engineer@deepwater', 'en', 'Europe/Athens', 233),
  line('reading.room@oldtown', 'en', 'Europe/London', 221),
  line('back.issues@oldtown', 'en', 'Europe/Dublin', 220),
  line('window.seat@ferry', 'es', 'America/Bogota', 204),
  line('muelle.sur@bahia', 'es', 'America/Argentina/Buenos_Aires', 198),
  line('marea.alta@bahia', 'es', 'America/Santiago', 197),
  line('carta.nautica@bahia', 'es', 'America/Mexico_City', 155),
  line('noticias@callelarga', 'es', 'Atlantic/Canary', 149),
  line('la.vecina@callelarga', 'es', 'Europe/Madrid', 90),
  line('sabah@almarfa', 'ar', 'Asia/Beirut', 188),
  line('maktaba@almarfa', 'ar', 'Africa/Cairo', 171),
  line('jarida@almarfa', 'ar', 'Asia/Amman', 166),
  line('qahwa@almarfa', 'ar', 'Africa/Tunis', 77),
  line('shubbak@almarfa', 'ar', 'Asia/Dubai', 63),
  line('night.desk@farcoast', 'en', 'America/New_York', 142),
  line('early.train@farcoast', 'en', 'America/Vancouver', 139),
  line('long.way.off@farcoast', 'en', 'Pacific/Auckland', 118),
  line('first.wave@dateline', 'en', 'Pacific/Kiritimati', 112),
  line('last.wave@dateline', 'en', 'Pacific/Pago_Pago', 111),
  line('half.hour@dateline', 'en', 'Asia/Kolkata', 54),
  line('new.reader@northpier', 'en', 'Africa/Ceuta', 0, 'unconfirmed'),
  line('mistyped@callelarga', 'es', 'Europe/Madrid', 1, 'unconfirmed'),
  line('bareed@almarfa', 'ar', 'Asia/Riyadh', 2, 'unconfirmed'),
  line('thinking.about.it@oldtown', 'en', 'Europe/Berlin', 6, 'unconfirmed'),
  line('moved.inland@farcoast', 'en', 'America/Chicago', 210, 'left'),
  line('buzon.lleno@bahia', 'es', 'America/Lima', 185, 'left'),
]
