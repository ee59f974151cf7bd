import { plural } from '../counting.ts'
import type { FormWords } from '../en/forms.ts'

export const forms: FormWords = {
  title: (newsletter) => `Formularios de ${newsletter}`,
  open: 'Formularios y consentimiento',
  openWords: 'Lo que dice cada formulario y lo que aceptan los lectores, y un formulario para otros sitios.',
  lead: 'Cada formulario puede tener palabras propias. Lo que quede vacío es como lo dice el boletín en todas partes.',
  places: {
    story: 'Al final de una página',
    bar: 'La barra',
    page: 'La página del boletín',
    elsewhere: 'En otros sitios',
  },
  placeHints: {
    story: 'Debajo de cada historia, en la portada y en las listas.',
    bar: 'Una línea discreta al pie de la ventana de una historia, que se abre como formulario. Quien la cierra no vuelve a verla.',
    page: 'Donde se habla del boletín, con sus números anteriores. La página propia de un lector dice lo mismo.',
    elsewhere: 'El formulario de abajo, en páginas que no son suyas.',
  },
  bar: 'Mostrar la barra en las historias',
  pitch: 'Presentación',
  line: 'Línea de horario',
  lineHint: 'Como «Los lunes a las 8, donde usted esté».',
  consent: 'Texto de consentimiento',
  consentHint:
    'Lo que acepta un lector. Un texto cambiado es una versión nueva; quien aceptó antes ha aceptado la que leyó.',
  usual: (words) => `Vacío: «\u2068${words}\u2069»`,
  save: 'Guardar los formularios',
  saved: 'Los formularios están guardados.',
  snippet: 'Un formulario para otros sitios',
  snippetWords:
    'HTML sencillo, sin scripts, para la página de un socio o una suya en otro lugar. A quien lo envía se le hace aquí una pregunta y recibe un correo para confirmar, como con cualquier formulario.',
  copy: 'Copiar',
  copied: 'Copiado',
  versions: 'Lo que aceptaron los lectores',
  version: (n) => `Versión ${n}`,
  since: 'desde el',
  agreed: (n) => plural('es', n, { one: 'un lector lo confirmó', other: `${n} lectores lo confirmaron` }),
  noVersions: 'Nadie ha aceptado nada todavía.',
  place: {
    story: 'al final de una página',
    bar: 'la barra',
    page: 'la página del boletín',
    elsewhere: 'otro sitio',
    preferences: 'su propia página',
  },
  held: 'Confirmaciones retenidas',
  heldWords: (perHour, perDomain, hours) =>
    `Se pidieron más de las que escribimos en una hora: ${perHour} en total, ${perDomain} a un mismo dominio. Así usaría alguien nuestros formularios para llenar buzones ajenos. Se envían en cuanto hay sitio; lo que lleva ${hours} horas esperando se descarta, como si nadie lo hubiera pedido.`,
  heldSince: 'desde el',
  heldDropped: 'Descartadas en los últimos 30 días',
  add: {
    disposable: 'Esta dirección es de un servicio que las da por una hora. El ajuste «disposable» puede dejarla pasar.',
    noServer: 'No puede llegar correo a lo que va después de la @: el DNS dice que no hay servidor.',
    letters:
      'El servidor de correo no toma direcciones con esas letras antes de la @ (no ofrece SMTPUTF8): no llegaría nada.',
    useMeant: (meant) => `Añadir ${meant}`,
    mistyped: (meant) => `¿Es ${meant}? Corríjala, o pulse otra vez para añadirla como está.`,
  },
}
