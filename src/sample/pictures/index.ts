import type { Picture, PictureBlock } from '../../story/document.ts'
import { type ByTongue, inTongue, type Tongue } from '../calendar.ts'
import { cannery } from './cannery.ts'
import { ferries } from './ferries.ts'
import { kitchen } from './kitchen.ts'
import { ledger } from './ledger.ts'
import { notebook } from './notebook.ts'
import { pier } from './pier.ts'
import { press } from './press.ts'
import { salt } from './salt.ts'

/** A print of the sample: how it is drawn, and its words by language. */
export interface SamplePicture {
  readonly draw: () => string
  readonly alt: ByTongue
  readonly caption: ByTongue
  readonly focal: readonly [x: number, y: number]
}

export const pictureRights = 'Drawn for the sample newsroom; free to use with Dateline'

const credits: Required<ByTongue> = { en: 'Drawing: Lena Abt', es: 'Dibujo: Lena Abt', ar: 'رسم: لينا آبت' }

export const pictures = {
  ferries: {
    draw: ferries,
    focal: [0.42, 0.62],
    alt: {
      en: 'Two ferries lie off a pier at dusk, their windows lit; on the pier, six people stand and watch them.',
      es: 'Dos transbordadores con las ventanas encendidas, frente a un muelle al anochecer; en el muelle, seis personas los miran.',
      ar: 'عبّارتان مضاءتا النوافذ قرب رصيف عند الغروب، وستة أشخاص يقفون على الرصيف وينظرون إليهما.',
    },
    caption: {
      en: 'The Santa Brea and, behind her, the Corriente off the north pier.',
      es: 'El Santa Brea y, detrás, el Corriente frente al muelle norte.',
      ar: '«سانتا بريا» وخلفها «كوريينتي» قبالة الرصيف الشمالي.',
    },
  },
  salt: {
    draw: salt,
    focal: [0.5, 0.6],
    alt: {
      en: 'Salt pans to the horizon in pale colours, and a line of people with rakes walking along the dyke between them.',
      es: 'Salinas de colores pálidos hasta el horizonte y una fila de personas con rastrillos que camina por el dique.',
      ar: 'أحواض ملح بألوان شاحبة تمتد إلى الأفق، وصفّ من الناس يحملون المجارف ويسيرون على السدّ بينها.',
    },
    caption: {
      en: 'The middle dyke at low water. The pans are 3.8 kilometres from the gate.',
      es: 'El dique central con marea baja. Los estanques están a 3,8 kilómetros de la puerta.',
      ar: 'السدّ الأوسط عند الجَزر. تبعد الأحواض ٣٫٨ كيلومترات عن البوابة.',
    },
  },
  cannery: {
    draw: cannery,
    focal: [0.55, 0.6],
    alt: {
      en: 'A cannery on a quay at night: rows of lit windows with people at work behind them, and a bus waiting in front.',
      es: 'Una conservera en el muelle, de noche: filas de ventanas encendidas con gente trabajando y un autobús que espera delante.',
      ar: 'معمل تعليب على رصيف ليلًا: صفوف نوافذ مضاءة خلفها أشخاص يعملون، وحافلة تنتظر أمامه.',
    },
    caption: {
      en: 'Conservas Brea, twenty past two. The bus comes at six.',
      es: 'Conservas Brea, a las dos y veinte. El autobús espera hasta las seis.',
      ar: '«معلّبات بريا» في الثانية والثلث ليلًا. تغادر الحافلة في السادسة.',
    },
  },
  press: {
    draw: press,
    focal: [0.4, 0.55],
    alt: {
      en: 'A large printing press in a workshop; long ballots hang from lines above it, and two people hold one to the light.',
      es: 'Una gran prensa en un taller; sobre ella cuelgan papeletas largas, y dos personas miran una a contraluz.',
      ar: 'آلة طباعة كبيرة في مشغل، تتدلى فوقها أوراق اقتراع طويلة على حبال، وشخصان يرفعان ورقة أمام الضوء.',
    },
    caption: {
      en: 'The one machine that can print a sheet of that length.',
      es: 'La única máquina que puede imprimir una hoja de ese largo.',
      ar: 'الآلة الوحيدة التي تطبع ورقة بهذا الطول.',
    },
  },
  kitchen: {
    draw: kitchen,
    focal: [0.5, 0.55],
    alt: {
      en: 'Two women sit across from each other at a kitchen table under a lamp; the sea and one light are in the window.',
      es: 'Dos mujeres sentadas frente a frente a una mesa de cocina, bajo una lámpara; en la ventana, el mar y una luz.',
      ar: 'امرأتان متقابلتان إلى طاولة مطبخ تحت مصباح، وفي النافذة البحر وضوء واحد.',
    },
    caption: {
      en: 'The warm kitchen on Mora. The voters’ list lies between the walnuts.',
      es: 'La cocina caliente de Mora. El censo está entre las nueces.',
      ar: 'المطبخ الدافئ في مورا. ولائحة الناخبين بين حبّات الجوز.',
    },
  },
  notebook: {
    draw: notebook,
    focal: [0.5, 0.5],
    alt: {
      en: 'An open notebook on a window sill, with pencil lines and small drawings of skies; outside, a pilot boat heads for a ship.',
      es: 'Un cuaderno abierto en el alféizar, con líneas a lápiz y pequeños dibujos de cielos; fuera, la lancha del práctico va hacia un barco.',
      ar: 'دفتر مفتوح على حافة نافذة، فيه سطور بالقلم الرصاص ورسوم صغيرة للسماء، وفي الخارج قارب المرشد يتجه نحو سفينة.',
    },
    caption: {
      en: 'Notebook 31, with the edges of a wind in it.',
      es: 'El cuaderno 31, con los bordes de un viento.',
      ar: 'الدفتر ٣١، وفيه حدود ريح.',
    },
  },
  ledger: {
    draw: ledger,
    focal: [0.5, 0.5],
    alt: {
      en: 'Three people carry boxes of papers along a quay from the port’s office; a laid-up ferry stands on the slip behind them.',
      es: 'Tres personas llevan cajas de papeles por un muelle desde las oficinas del puerto; detrás, un transbordador varado en la grada.',
      ar: 'ثلاثة أشخاص يحملون صناديق أوراق على رصيف من مكتب الميناء، وخلفهم عبّارة مرفوعة على المزلق.',
    },
    caption: {
      en: 'Four boxes, one still inside. Behind them, the Alba on the slip.',
      es: 'Cuatro cajas, una aún dentro. Detrás, el Alba en la grada.',
      ar: 'أربعة صناديق، أحدها ما زال في الداخل. وخلفها «ألبا» على المزلق.',
    },
  },
  pier: {
    draw: pier,
    focal: [0.5, 0.55],
    alt: {
      en: 'A line of people with bags on a pier in the rain, in front of an empty berth; a man with a broom stands apart.',
      es: 'Una fila de gente con bolsas en un muelle, bajo la lluvia, ante un atraque vacío; aparte, un hombre con una escoba.',
      ar: 'صفّ من الناس يحملون أكياسًا على رصيف تحت المطر أمام مرسى فارغ، ورجل معه مكنسة يقف جانبًا.',
    },
    caption: {
      en: 'The north pier at the hour of the noon crossing.',
      es: 'El muelle norte a la hora de la travesía de mediodía.',
      ar: 'الرصيف الشمالي في ساعة رحلة الظهر.',
    },
  },
} as const satisfies Record<string, SamplePicture>

export type PictureKey = keyof typeof pictures

/** A picture as a document holds it, in one language; `media` is its key until the sample is filled. */
export function pictureFor(key: PictureKey, tongue: Tongue): Picture {
  const { alt, caption, focal } = pictures[key]
  return {
    media: key,
    address: '',
    alt: inTongue(alt, tongue),
    caption: inTongue(caption, tongue),
    credit: credits[tongue],
    focal,
  }
}

export const pictured = (id: string, key: PictureKey, tongue: Tongue): PictureBlock => ({
  type: 'picture',
  attrs: { id, picture: pictureFor(key, tongue) },
})
