import { plural } from '../counting.ts'
import type { MakingWords } from '../en/making.ts'

export const making: MakingWords = {
  when: {
    title: 'Cuándo llega',
    days: 'En días de la semana',
    month: 'Un día del mes',
    monthDay: 'Día del mes',
    monthHint: 'En un mes que no tiene ese día, el último.',
    dayOfMonth: 'Un día de la semana, una vez al mes',
    nth: { 1: 'primer', 2: 'segundo', 3: 'tercer', 4: 'cuarto', last: 'último' },
    nthLabel: 'Cuál de ellos',
    count: 'Cuando hayan salido suficientes historias',
    stories: 'Tantas historias',
    countHint: 'Sale la primera mañana para la que hayan salido tantas desde el último número.',
    lasts: 'Se envía hasta',
    lastsHint: 'Lo que no haya salido entonces, porque falló el servidor de correo o el de un lector, ya no se envía.',
    hours: (n) =>
      n % 24 === 0
        ? plural('es', n / 24, {
            one: 'un día después de la última mañana',
            other: `${n / 24} días después de la última mañana`,
          })
        : `${n} horas después de la última mañana`,
    wrong: {
      days: 'Elija al menos un día.',
      month: 'Un día del 1 al 31.',
      dayOfMonth: 'Elija qué día de la semana del mes.',
      count: 'Un número del 1 al 200.',
    },
    says: {
      days: (days) => days,
      month: (day) => `el día ${day} de cada mes`,
      dayOfMonth: (nth, day) => `el ${nth} ${day} de cada mes`,
      count: (n) => plural('es', n, { one: 'tras cada historia', other: `cada ${n} historias` }),
    },
  },
  gathering: {
    title: 'Qué reúne',
    words: 'Todo lo que sale en sus idiomas desde el último número; o solo lo de estas secciones y etiquetas.',
    sections: 'Solo de las secciones',
    sectionsHint: 'Ninguna marcada: de todas.',
    tags: 'Solo con una de estas etiquetas',
    tagsHint: 'Separadas por comas. Vacío: cualquiera.',
    order: 'Orden, mientras nadie mueva una historia',
    orders: {
      front: 'Como en la portada',
      clock: 'De la más reciente a la más antigua',
      section: 'Por secciones; en cada una, la más reciente primero',
    },
  },
  lack: {
    alt: (language, n) =>
      `Palabras para ${plural('es', n, { one: 'una imagen', other: `${n} imágenes` })} en ${language}: a quien no la ve no se le dice nada. Descríbala en su historia o quítela`,
    lang: (language) =>
      `El correo en ${language} debe decir su idioma, o se leerá en voz alta en otro. Mírelo y avise a quien cuida el servidor`,
    contrast: (language, { form, words, ratio }) =>
      `Letras más oscuras o más claras en ${language}: «${words}» tiene un contraste de ${ratio} en la forma ${form === 'light' ? 'clara' : 'oscura'} y necesita 4,5. Diga a quien cuida el servidor qué palabras son`,
    deadLink: (address, why) => `Un enlace que lleve a algún sitio: ${address} no existe (${why}). Corríjalo o quítelo`,
    dns: (what, domain, standing) =>
      ({
        spf:
          standing === 'missing'
            ? `Un registro SPF de ${domain}: dice qué servidores pueden enviar en su nombre. Póngalo en el DNS; en Ajustes, Correo se ve cómo está`
            : standing === 'refuses'
              ? `Un SPF de ${domain} que nombre el servidor por el que sale su correo: el registro del DNS nombra otros. Añádalo allí`
              : `Un registro SPF de ${domain} que sirva: el del DNS está roto. Corríjalo allí`,
        dkim:
          standing === 'missing'
            ? `Una firma (DKIM): no firma ninguna clave de ${domain} que el DNS conozca. Haga una clave en Ajustes, Correo, póngala en el DNS y deje que firme`
            : `La clave que firma por ${domain} en el DNS (DKIM): hay otra, o está rota. En Ajustes, Correo está el texto`,
        dmarc:
          standing === 'missing'
            ? `Una política DMARC de ${domain}: los grandes receptores la piden. «v=DMARC1; p=none» en el DNS, en _dmarc.${domain}, basta para empezar`
            : `Una política DMARC de ${domain} que se pueda leer: la del DNS, en _dmarc.${domain}, está rota. Corríjala allí`,
      })[what],
  },
  links: {
    lead: (n) => plural('es', n, { one: 'Un enlace lleva fuera.', other: `${n} enlaces llevan fuera.` }),
    untried: (n) => plural('es', n, { one: 'Uno no se ha probado todavía.', other: `${n} no se han probado todavía.` }),
    tried: (when) => `Probados: ${when}.`,
    unsure: (why) => `no se pudo comprobar (${why}). No detiene nada; ábralo usted.`,
    try: 'Probar los enlaces',
    done: 'Se probaron los enlaces.',
    details: {
      status: (status) => `responde ${status}`,
      why: {
        unknownHost: 'no se encontró un servidor con ese nombre',
        tooSlow: 'sin respuesta a tiempo',
        unreachable: 'sin conexión',
        tooManyRedirects: 'lleva en círculo',
        refusedAddress: 'está dentro y los lectores no pueden abrirlo',
        badAddress: 'no es una dirección',
        notHttp: 'no es una dirección',
        credentials: 'lleva una contraseña',
        port: 'su puerto no está abierto al público',
      },
    },
  },
  greeting: {
    hint: '**Negrita**, *énfasis* y [palabras](https://…) para un enlace.',
    strong: 'Negrita',
    emphasis: 'Énfasis',
    link: 'Enlace',
    linkAsk: '¿Adónde lleva?',
  },
  ends: {
    words: (when) => `Esta edición se envía hasta ${when}. Lo que no haya salido para entonces se queda aquí.`,
    change: 'Cambiar',
    did: 'Se cambió su final.',
  },
  opens: {
    title: 'Abierta en la web',
    words: 'Las veces que se abrió su página, quienquiera que fuera; una persona puede contar dos veces.',
  },
  notice: {
    title: 'Corregido desde que salió',
    readers: (n) =>
      plural('es', n, {
        one: 'Un lector la recibió antes. Puede enviarle un aviso: un correo pequeño y propio que dice qué se corrigió.',
        other: `${n} lectores la recibieron antes. Puede enviarles un aviso: un correo pequeño y propio que dice qué se corrigió.`,
      }),
    nobody: 'Nadie la recibió antes: todos los correos que salieron están bien.',
    prepare: 'Preparar un aviso',
    open: 'Se está preparando un aviso',
    sent: (when) => `Un aviso salió ${when}`,
    pageTitle: (edition) => `Aviso sobre ${edition}`,
    says: 'Lo que cuenta',
    about: 'A la edición de la que trata',
    goesTo: (n) =>
      plural('es', n, {
        one: 'Va al único lector que recibió la edición antes, en el idioma en que la recibió. Quien se ha dado de baja no recibe nada.',
        other: `Va enseguida a los ${n} lectores que recibieron la edición antes, a cada uno en el idioma en que la recibió. Quien se ha dado de baja no recibe nada.`,
      }),
    signWords: 'Firma lo que cuenta y sus textos en todos los idiomas, exactamente como están ahora.',
    send: 'Enviar el aviso',
    sure: 'Sí, a estos lectores ahora',
    discard: 'Descartar este aviso',
    did: {
      noticePrepared: 'Preparado; aún no se envió nada.',
      noticeDiscarded: 'El aviso se descartó.',
    },
  },
  edition: {
    enough: (have, need) =>
      `${have} de ${need} historias hasta ahora. Cierra la primera mañana para la que haya suficientes.`,
    fallback: (language) =>
      `Cada lector lo recibe en su idioma. En un idioma sin historias, y a quien lee otro, va en ${language}.`,
    reorder: (headline) => `Arrastrar para mover: ${headline}`,
    moved: (headline) => `«${headline}» cambió de lugar.`,
  },
}
