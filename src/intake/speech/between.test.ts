import { describe, expect, test } from 'vitest'
import type { At } from '../found.ts'
import { lexiconFor } from '../languages/index.ts'
import { quotationsIn } from './quotations.ts'

/** What says when or where stands between the verb and who speaks, or before both. `bench/sentences.ts` has many more. */
const sentences: Record<string, readonly (readonly [sentence: string, speaker: string, mention: string])[]> = {
  ar: [
    ['قال في مؤتمر صحفي رئيس البلدية: "لم نكن نستطيع الانتظار".', 'رئيس البلدية', 'رئيس البلدية'],
    ['قال خلال زيارة إلى المدينة سامي حداد: "لم نكن نستطيع الانتظار".', 'سامي حداد', 'سامي حداد'],
    ['قال في افتتاح المدرسة سامي حداد: "لم نكن نستطيع الانتظار".', 'سامي حداد', 'سامي حداد'],
    ['أعلنت أمام الصحفيين وزارة الصحة: "لم نكن نستطيع الانتظار".', 'وزارة الصحة', 'وزارة الصحة'],
    ['قال في بيان صحفي سامي حداد: "لم نكن نستطيع الانتظار".', 'سامي حداد', 'سامي حداد'],
    ['صرح شاهد عيان في بيان: "لم نكن نستطيع الانتظار".', 'شاهد عيان', 'شاهد عيان'],
    [
      'قال الأمين العام لنقابة الصيادين رامي عون: "لم نكن نستطيع الانتظار".',
      'رامي عون',
      'الأمين العام لنقابة الصيادين رامي عون',
    ],
    ['"لم نكن نستطيع الانتظار"، وفق ما قال رئيس البلدية.', 'رئيس البلدية', 'رئيس البلدية'],
    ['وصف رئيس البلدية القرار بأنه "خطوة لم نكن ننتظرها".', 'رئيس البلدية', 'رئيس البلدية'],
    ['زار صاحب المطعم الميناء صباح اليوم وقال: "لم نكن نستطيع الانتظار".', 'صاحب المطعم', 'صاحب المطعم'],
    ['رئيس البلدية أنطوان فرح متحفظ. يهز رأسه ويقول: "لا أعرف شيئا".', 'أنطوان فرح', 'رئيس البلدية أنطوان فرح'],
    ['وقال الوزير جان نويل بارو للصحفيين في بروكسل: "لن نتراجع".', 'جان نويل بارو', 'الوزير جان نويل بارو'],
    ['وحمل رئيس النقابة الحكومة مسؤولية ما وصفه بـ"الانهيار الكامل".', 'رئيس النقابة', 'رئيس النقابة'],
    ['ووفقا لما قال سامي حداد، فإن الأمر "لم نكن نستطيع الانتظار".', 'سامي حداد', 'سامي حداد'],
  ],
  fa: [
    ['در دادگاه شهردار رضا کریمی گفت: «دیگر نمی‌توانستیم صبر کنیم».', 'رضا کریمی', 'شهردار رضا کریمی'],
    ['به خبرنگاران شهردار گفت: «دیگر نمی‌توانستیم صبر کنیم».', 'شهردار', 'شهردار'],
    ['در افتتاح مدرسه شهردار گفت: «دیگر نمی‌توانستیم صبر کنیم».', 'شهردار', 'شهردار'],
    ['عصر سه‌شنبه در شهرداری رضا کریمی، مدیر بندر گفت: «دیگر نمی‌توانستیم صبر کنیم».', 'رضا کریمی', 'مدیر بندر'],
    ['مربی پرتغالی تیم، ژوائو آلمیدا در پاسخ گفت: «صبر نمی‌کنیم».', 'ژوائو آلمیدا', 'ژوائو آلمیدا'],
    ['شهردار رضا کریمی لبخندی می‌زند و می‌گوید: «صبر نمی‌کنیم».', 'رضا کریمی', 'شهردار رضا کریمی'],
    ['رضا، کشاورز ۶۰ ساله اهل روستا، با نگرانی می‌گوید: «چاه‌ها خشک شده».', 'رضا', 'رضا'],
    ['شهردار رضا کریمی تلفنی گفت: «دیگر نمی‌توانستیم صبر کنیم».', 'رضا کریمی', 'شهردار رضا کریمی'],
  ],
  ru: [
    ['«Мы ждать не будем», — заявил на встрече с жителями мэр Егор Линд.', 'Егор Линд', 'мэр Егор Линд'],
    ['«Мы ждать не будем», — заявил в эфире мэр Егор Линд.', 'Егор Линд', 'мэр Егор Линд'],
    ['«Мы ждать не будем», — заявил в суде директор завода Егор Линд.', 'Егор Линд', 'директор завода Егор Линд'],
    ['«Мы ждать не будем», — заявил на собрании Егор Линд.', 'Егор Линд', 'Егор Линд'],
    ['«Мы ждать не будем», — заявил после матча Егор Линд.', 'Егор Линд', 'Егор Линд'],
    ['«Мы ждать не будем», — заявил мэр журналистам.', 'мэр', 'мэр'],
    ['«Мы ждать не будем», — сказал мэр по телефону.', 'мэр', 'мэр'],
    ['«Мы ждать не будем», — рассказал ТАСС Егор Линд.', 'Егор Линд', 'Егор Линд'],
    ['«Мы ждать не будем», — рассказал представитель порта ТАСС.', 'представитель порта', 'представитель порта'],
    ['Об этом мэр Егор Линд заявил: «Мы ждать не будем».', 'Егор Линд', 'мэр Егор Линд'],
    ['На открытии школы Егор Линд заявил: «Мы ждать не будем».', 'Егор Линд', 'Егор Линд'],
    ['В комментарии мэр Егор Линд заявил: «Мы ждать не будем».', 'Егор Линд', 'мэр Егор Линд'],
  ],
  uk: [
    ['Автори огляду називають становище «найважчим за десять років».', 'Автори огляду', 'Автори огляду'],
    ['«Ми чекати не будемо», — заявив на засіданні мер Остап Гук.', 'Остап Гук', 'мер Остап Гук'],
    ['«Ми чекати не будемо», — заявив в ефірі Остап Гук.', 'Остап Гук', 'Остап Гук'],
    ['«Ми чекати не будемо», — заявив по телефону мер Остап Гук.', 'Остап Гук', 'мер Остап Гук'],
    ['«Ми чекати не будемо», — сказала на засіданні лікарка Ніна Гук.', 'Ніна Гук', 'лікарка Ніна Гук'],
    ['«Ми чекати не будемо», — заявив мер журналістам.', 'мер', 'мер'],
    ['На нараді Остап Гук заявив: «Ми чекати не будемо».', 'Остап Гук', 'Остап Гук'],
  ],
  de: [
    ['„Wir konnten nicht warten“, sagte eine sichtlich müde Edda Lund.', 'Edda Lund', 'eine sichtlich müde Edda Lund'],
    ['Damals sagte ein Anwohner: „Wir konnten nicht warten.“', 'ein Anwohner', 'ein Anwohner'],
    ['„Wir konnten nicht warten“, sagte auf der Sitzung Bürgermeister Jan Holm.', 'Jan Holm', 'Bürgermeister Jan Holm'],
    ['„Wir konnten nicht warten“, sagte vor Journalisten Jan Holm (SPD).', 'Jan Holm', 'Jan Holm'],
    ['„Wir konnten nicht warten“, sagte im Landtag der Bürgermeister.', 'der Bürgermeister', 'der Bürgermeister'],
    ['„Wir konnten nicht warten“, sagte nach dem Spiel Aylin Demir.', 'Aylin Demir', 'Aylin Demir'],
    ['„Wir konnten nicht warten“, sagte in Paris Bürgermeister Jan Holm.', 'Jan Holm', 'Bürgermeister Jan Holm'],
    [
      '„Wir konnten nicht warten“, sagte der Bürgermeister in einem Interview.',
      'der Bürgermeister',
      'der Bürgermeister',
    ],
    ['„Wir konnten nicht warten“, sagte Elbsands Bürgermeister Jan Holm.', 'Jan Holm', 'Bürgermeister Jan Holm'],
    ['„Wir konnten nicht warten.“ Das sagte Kapitän Xabier Arrieta.', 'Xabier Arrieta', 'Kapitän Xabier Arrieta'],
    ['Wie Jan Holm nach Bekanntwerden der Vorwürfe sagte, habe man „nicht warten können“.', 'Jan Holm', 'Jan Holm'],
    [
      '„Wir konnten nicht warten“, sagte Jan von der Heide zu Beginn der Verhandlung.',
      'Jan von der Heide',
      'Jan von der Heide',
    ],
  ],
  en: [
    ['“We could not wait,” added Democratic Sen. Maria Velez.', 'Maria Velez', 'Sen. Maria Velez'],
    ['Said former mayor John Holm: “We could not wait.”', 'John Holm', 'former mayor John Holm'],
    ['John Holm, 54, a farmer from Elbsand, said: “We could not wait.”', 'John Holm', 'John Holm'],
    ['“We could not wait,” said the mayor at Monday’s council meeting.', 'the mayor', 'the mayor'],
    ['In court Mayor John Holm said that the town “could not wait any longer”.', 'John Holm', 'Mayor John Holm'],
    ['On Monday Dr Edda Lund said that the town “could not wait any longer”.', 'Edda Lund', 'Dr Edda Lund'],
    ['Pointing to the broken wall, the mayor said: “We could not wait.”', 'the mayor', 'the mayor'],
    ['“We could not wait,” a speaker at the meeting said.', 'a speaker at the meeting', 'a speaker at the meeting'],
  ],
  es: [
    ['«No podíamos esperar», afirmó en la reunión Juan Prado.', 'Juan Prado', 'Juan Prado'],
    ['«No podíamos esperar», dijo a los periodistas Juan Prado.', 'Juan Prado', 'Juan Prado'],
    ['«No podíamos esperar», dijo en el Congreso Juan Prado.', 'Juan Prado', 'Juan Prado'],
    ['«No podíamos esperar más». Así lo afirmó en la reunión Juan Prado.', 'Juan Prado', 'Juan Prado'],
    ['«No podíamos esperar», señaló en un acto en Lorquera Juan Prado.', 'Juan Prado', 'Juan Prado'],
    ['«No podíamos esperar», dijo el alcalde en la reunión.', 'el alcalde', 'el alcalde'],
    ['«No podíamos esperar», afirmó la ministra en el Congreso.', 'la ministra', 'la ministra'],
  ],
  fr: [
    ['« Nous ne pouvions plus attendre », explique devant le tribunal Jean Prade.', 'Jean Prade', 'Jean Prade'],
    ['« Nous ne pouvions plus attendre », a déclaré sur son compte X le maire.', 'le maire', 'le maire'],
    ['« Nous ne pouvions plus attendre », a écrit sur sa page Facebook Jean Prade.', 'Jean Prade', 'Jean Prade'],
    ['« Nous ne pouvions plus attendre », explique le maire aux journalistes.', 'le maire', 'le maire'],
    ['Pendant une visite à Elde, le maire a déclaré : « Nous attendrons. »', 'le maire', 'le maire'],
  ],
  it: [
    ['«Non potevamo più aspettare», spiega durante la seduta Gianni Prade.', 'Gianni Prade', 'Gianni Prade'],
    ['«Non potevamo più aspettare», ha detto ai giornalisti Gianni Prade.', 'Gianni Prade', 'Gianni Prade'],
    ['«Non potevamo più», ha ribadito dal canto suo la sindaca.', 'la sindaca', 'la sindaca'],
    ['«Non potevamo più aspettare»: così la ministra durante la riunione.', 'la ministra', 'la ministra'],
  ],
  pt: [
    ['“Não podíamos esperar mais”, disse no Parlamento João Prado.', 'João Prado', 'João Prado'],
    ['“Não podíamos esperar mais”, afirmou à agência Lusa Amílcar Fontoura.', 'Amílcar Fontoura', 'Amílcar Fontoura'],
  ],
}

describe.each(Object.entries(sentences))(
  '%s: who speaks is found behind what says when or where',
  (language, cases) => {
    test.each(cases)('%s', (text, speaker, mention) => {
      const whole: At = [0, text.length]
      const { quotations } = quotationsIn(text, [whole], lexiconFor(language))
      expect(quotations).toMatchObject([{ speaker, mention }])
    })
  },
)
