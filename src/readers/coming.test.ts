import { expect, test } from 'vitest'
import { whenItComes } from './coming.ts'
import type { Schedule } from './rules.ts'

const hour = { time: '08:00', lasts: 48 }

test.each<[Schedule, string, string, string]>([
  [
    { kind: 'days', weekdays: [1], ...hour },
    'Mondays at 08:00, your time',
    'Los lunes a las 08:00, donde usted esté',
    'يوم الاثنين من كل أسبوع، الساعة ٠٨:٠٠ بتوقيتك',
  ],
  [
    { kind: 'days', weekdays: [6, 1, 3], ...hour },
    'Mondays, Wednesdays and Saturdays at 08:00, your time',
    'Los lunes, miércoles y sábados a las 08:00, donde usted esté',
    'أيام الاثنين والأربعاء والسبت من كل أسبوع، الساعة ٠٨:٠٠ بتوقيتك',
  ],
  [
    { kind: 'days', weekdays: [1, 2, 3, 4, 5, 6, 7], ...hour, time: '01:30' },
    'Every day at 01:30, your time',
    'Todos los días a la 01:30, donde usted esté',
    'كل يوم، الساعة ٠١:٣٠ بتوقيتك',
  ],
  [
    { kind: 'month', day: 22, ...hour },
    'On the 22nd of each month at 08:00, your time',
    'El día 22 de cada mes a las 08:00, donde usted esté',
    'في اليوم ٢٢ من كل شهر، الساعة ٠٨:٠٠ بتوقيتك',
  ],
  [
    { kind: 'dayOfMonth', nth: 'last', weekday: 7, ...hour },
    'On the last Sunday of each month at 08:00, your time',
    'El último domingo de cada mes a las 08:00, donde usted esté',
    'يوم الأحد الأخير من كل شهر، الساعة ٠٨:٠٠ بتوقيتك',
  ],
  [
    { kind: 'count', stories: 8, ...hour },
    'After every 8 stories at 08:00, your time',
    'Cada 8 historias a las 08:00, donde usted esté',
    'كلما صدرت ٨ قصص، الساعة ٠٨:٠٠ بتوقيتك',
  ],
])('%j is told to readers', (schedule, english, spanish, arabic) => {
  expect(['en', 'es', 'ar'].map((language) => whenItComes(schedule, language))).toEqual([english, spanish, arabic])
})
