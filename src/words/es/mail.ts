import { plural } from '../counting.ts'
import type { MailWords } from '../en/mail.ts'

const small = [
  'Ninguna',
  'Una',
  'Dos',
  'Tres',
  'Cuatro',
  'Cinco',
  'Seis',
  'Siete',
  'Ocho',
  'Nueve',
  'Diez',
  'Once',
  'Doce',
]

export const mail: MailWords = {
  edition: (newsletter, number) => `${newsletter}, n.º ${number}`,
  onTheWeb: 'Verlo en la web',
  stories: (n) => plural('es', n, { one: 'Una historia', other: `${small[n] ?? n} historias` }),
  order: {
    editors: 'en el orden que eligió nuestra redacción.',
    clock: 'de la más reciente a la más antigua.',
    section: 'por secciones, en cada una de la más reciente a la más antigua.',
  },
  notRanked: 'Nadie las ha ordenado para usted en particular.',
  key: 'Debajo de cada una, cómo lo sabemos:',
  seen: 'lo vimos nosotros',
  reported: 'lo cuentan otros.',
  keyJoin: ', ',
  hops: {
    interview: 'Entrevista',
    statement: 'Declaración',
    document: 'Documento',
    report: 'Información',
    translation: 'Traducción',
    observation: 'Reportaje propio',
  },
  ourTranslation: 'Traducción nuestra',
  translatedBy: (name) => `traducción de ${name}`,
  minutes: (n) => `${n} min`,
  between: ' · ',
  join: ', ',
  correctedOn: { correction: 'corregido', clarification: 'aclarado', update: 'actualizado', retraction: 'retractado' },
  onDay: (what, day) => `${what} el ${day}`,
  corrections: 'Corregido esta semana',
  kinds: {
    correction: 'Corrección.',
    clarification: 'Aclaración.',
    update: 'Actualización.',
    retraction: 'Retractación.',
  },
  inStory: 'En',
  answer: (name) =>
    name === ''
      ? 'Responda a este correo: lo leemos.'
      : `Responda a este correo: ${name} los lee todos, y los que nos corrigen se publican aquí.`,
  why: (newsletter, language, since, place) =>
    `Recibe este correo porque pidió ${newsletter}, en ${language.toLocaleLowerCase('es')}, en ${place}, y lo confirmó el ${since}.`,
  leave: 'Darse de baja con un clic',
  preferences: 'Cambiar idioma o zona horaria',
  pause: 'Pausar',
  privacy: 'Cómo guardamos su dirección',
  noPixel: 'Este correo no lleva píxel de seguimiento, y sus enlaces van adonde dicen.',
  alsoIn: (languages) => `También en ${languages}.`,
  and: ' y ',
  signed: (list) => `Firmado: ${list}.`,
  signedAs: { editor: (initials) => `${initials}, edición`, publisher: (initials) => `${initials}, publicación` },
  readIt: 'Leerla:',
  preview: 'vista previa para la mesa',
  web: {
    kicker: 'Número',
    asSent: 'Tal como salió por correo.',
    notYet: 'Este número aún no ha salido.',
    subscribe: (newsletter) => `Recibir ${newsletter} por correo`,
  },
}
