import type { SiteWords } from '../en/site.ts'

const plural = new Intl.PluralRules('es')
const counted = (n: number, one: string, many: string) => `${n} ${plural.select(n) === 'one' ? one : many}`
const small = ['Ningún', 'Un', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez']
const steps = (n: number) => `${small[n] ?? n} ${n === 1 ? 'paso' : 'pasos'}`

export const site: SiteWords = {
  skip: 'Ir al texto',
  sections: 'Secciones',
  languages: 'Idiomas',
  people: 'Quién dijo qué',
  corrections: 'Correcciones',
  latest: 'Lo último',
  archive: 'Archivo',
  about: 'Quiénes somos',
  privacy: 'Privacidad',
  reportError: 'Avisar de un error',
  feed: 'Canal RSS',
  home: 'Portada',
  promise: 'Sin rastreadores, sin cookies, sin servidores ajenos. Aquí nada se ordena a su medida.',
  between: ' · ',
  join: ', ',
  today: 'hoy',
  yesterday: 'ayer',
  atTime: (day, time) => `${day}, ${time}`,
  dateline: (town, day) => (town === '' ? day : `${town}, ${day}`),

  front: {
    ordered: (when, by) => `En el orden que eligió nuestra redacción. Último cambio: ${when}, ${by}.`,
    chosen: 'En el orden que eligió nuestra redacción.',
    byClock: 'Primero lo más reciente.',
    byTime: 'Ver por hora',
    byEditors: 'Ver en el orden de la redacción',
    also: 'también en',
    and: 'y',
    latestCorrections: 'Últimas correcciones',
    allCorrections: 'Todas las correcciones',
    noCorrections: 'Ninguna hasta ahora. Cuando nos equivoquemos, constará aquí.',
    empty: 'Ahora mismo no hay aquí ninguna historia en español. La próxima que se publique aparecerá aquí.',
    corrected: { correction: 'corregida', clarification: 'aclarada', update: 'actualizada', retraction: 'retractada' },
    more: 'Todo lo que hemos publicado',
  },

  chain: {
    title: 'Cómo lo sabemos',
    legend: (n) =>
      n === 1
        ? 'Un paso de las palabras a esta página. Punto lleno: lo vimos nosotros.'
        : `${steps(n)} de las palabras a esta página, del más antiguo al más reciente. Punto lleno: lo vimos nosotros.`,
    none: 'La redacción conoce las fuentes de esta historia. Aquí no puede nombrar ninguna.',
    dots: (n, seen) =>
      seen === n
        ? n === 1
          ? 'Un paso, visto por nosotros'
          : `${steps(n)}, vistos por nosotros`
        : seen === 0
          ? `${steps(n)}, según otros medios`
          : `${steps(n)}; ${seen === 1 ? 'uno lo vimos' : `${seen} los vimos`} nosotros`,
    kinds: {
      interview: 'Entrevista',
      statement: 'Declaración',
      document: 'Documento',
      report: 'Noticia',
      translation: 'Traducción',
      observation: 'Lo que vimos',
    },
    ourOwn: 'Información propia',
    with: (who) => `con ${who}`,
    by: (who) => `de ${who}`,
    from: (language) => `del ${language}`,
    othersReport: 'según otros medios',
    seenByUs: 'visto por nosotros',
    copy: (when) => `copia guardada el ${when}`,
    step: (n) => `Paso ${n}`,
  },

  story: {
    credit: {
      author: 'Por',
      translator: 'Traducción de',
      photographer: 'Fotografías:',
      illustrator: 'Dibujo:',
      editor: 'Edición de',
      source: 'Fuente:',
    },
    minutes: (n) => `${n} min`,
    updated: (when) => `modificada el ${when}`,
    related: 'Lea también',
    alsoIn: 'También en',
    photo: (credit) => (/^(foto|dibujo|imagen|mapa|gráfico)/i.test(credit) ? credit : `Foto: ${credit}`),
    numeral: (n) => String(n),
    quotationNumber: (n) => `Sobre esta cita, ${n}`,
    noteTitle: (n) => `Cita ${n}`,
    close: 'Cerrar',
    original: (language) => `En ${language}:`,
    withheld: 'Una persona cuyo nombre conoce y guarda la redacción',
    unknownSpeaker: 'Una persona sin nombre',
    signed: { translator: 'tradujo', editor: 'revisó', publisher: 'publicó' },
    signOffs: 'Firmas',
    onePerson: 'Una sola persona escribió, revisó y publicó esta historia.',
    corrections: 'Correcciones',
    noCorrections: 'Sin correcciones',
    told: (who) => `Nos avisó ${who}`,
    correctionsBelow: 'Lo que cambió consta bajo el texto.',
    licence: 'Republicación',
    preview: 'Vista previa. No está publicada: solo la ve la redacción.',
    retracted: 'Esta historia fue retractada.',
  },

  correctionKinds: {
    correction: 'Corrección',
    clarification: 'Aclaración',
    update: 'Actualización',
    retraction: 'Retractación',
  },

  signUp: {
    email: 'Correo electrónico',
    readItIn: 'Leerla en',
    send: 'Quiero recibirla',
    small: 'Sin rastreadores. Se deja con un clic.',
    privacy: 'Cómo guardamos su dirección',
    shut: 'Cerrar',
    trap: 'Deje este campo vacío',
  },

  lists: {
    section: (name) => `Todas las historias de «${name}», primero las más recientes.`,
    latest: 'Todas las historias, primero las más recientes. Sin más orden que el del reloj.',
    latestTitle: 'Por hora',
    archiveTitle: (n) => `Archivo, página ${n}`,
    archive: 'Numerado desde nuestra primera historia, para que cada página conserve las suyas.',
    olderPage: 'Anteriores',
    newerPage: 'Posteriores',
    toArchive: 'Las historias anteriores están en el archivo',
    empty: 'Aquí todavía no hay nada.',
    pages: 'Páginas del archivo',
  },

  persons: {
    title: 'Quién dijo qué',
    intro: 'Todas las personas citadas por su nombre en nuestras historias, con todo lo que les hemos citado.',
    quotations: (n) => counted(n, 'cita', 'citas'),
    said: 'Todo lo que hemos citado, primero lo más reciente.',
    in: 'En',
    pageTitle: (n) => `Quién dijo qué, página ${n}`,
    personPage: (name, n) => `${name}, página ${n}`,
    personPages: 'Páginas de esta persona',
    manyQuotations: (n) => `más de ${n} citas`,
    pages: 'Páginas de las personas',
    numbered: 'Numeradas desde las primeras que conocimos; en cada página, por nombre.',
    none: 'Todavía no hemos citado a nadie por su nombre.',
  },

  correctionsPage: {
    title: 'Correcciones',
    intro: 'En qué nos equivocamos y cómo lo enmendamos. Primero lo más reciente; de esta lista no se quita nada.',
    none: 'Todavía no hay correcciones.',
    in: 'En',
  },

  report: {
    title: 'Avisar de un error',
    intro:
      '¿Algo es falso, confuso o daña sin necesidad a alguien? Dígaselo a la redacción. Una persona lee cada mensaje, y lo que cambiemos lo diremos en público.',
    about: 'Se trata de',
    words: '¿Qué está mal?',
    wordsHint: 'Señale la frase y cómo lo sabe.',
    contact: '¿Dónde podemos responderle?',
    contactHint: 'Solo si quiere una respuesta. Lo ve únicamente la redacción y lo borra después de responder.',
    send: 'Enviar a la redacción',
    thanksTitle: 'Ya lo tiene la redacción',
    thanks: 'Gracias. Una persona lo leerá. Si hay que enmendar algo, lo encontrará en Correcciones.',
    lacksWords: 'Díganos en pocas palabras qué está mal.',
    tooLong: 'El mensaje pasa de 5.000 caracteres. Envíe lo más importante.',
    tooMany: 'Desde su red han llegado muchos mensajes en los últimos minutos. Espere diez minutos y envíelo de nuevo.',
    notOurs: 'Este formulario llegó desde otro sitio. Ábralo aquí y envíelo de nuevo.',
  },

  missing: {
    title: 'Aquí no hay ninguna página',
    words: 'Puede que la dirección tenga una errata, o que la tenga el enlace que le trajo.',
    try: 'Quizá le sirva:',
  },
  gone: {
    title: 'Esta historia fue retirada',
    words: 'Estaba en esta dirección y la redacción la retiró. La dirección no se dará a ninguna otra historia.',
    reason: 'El motivo:',
    on: (day) => `Retirada el ${day}.`,
  },
  broken: {
    title: 'Algo se rompió aquí',
    words: 'La culpa es nuestra. Inténtelo de nuevo dentro de un minuto.',
  },

  feedTitle: (name) => `${name}: todas las historias`,

  policies: {
    about: {
      title: 'Quiénes somos',
      text: (
        name,
      ) => `${name} traduce, comprueba y republica el trabajo de otros medios, y también informa por su cuenta.

## Qué hay detrás de una historia

Bajo cada historia consta cómo la sabemos: cada paso de las palabras a la página, con su fecha y su idioma. Un punto lleno significa que lo vimos nosotros; uno vacío, que otros lo contaron. Una cita traducida lleva las palabras en que se dijo.

## Quién responde

Las iniciales bajo una historia son firmas. Cada una se dio para exactamente el texto que usted lee: cuando el texto cambia, se firma de nuevo. Cuando nos equivocamos, la corrección consta con la historia y en la lista de todas las correcciones.

## A quién protegemos

A veces una persona solo puede hablar sin su nombre. Entonces la describimos hasta donde ella lo permite, y la redacción sabe quién es.

## Lo que no hacemos

Nada en estas páginas se ordena a su medida. El orden es el de la redacción o el del reloj, y la página dice cuál. No hay anuncios ni rastreadores.`,
    },
    privacy: {
      title: 'Privacidad',
      text: (name, address, counts) => `Lo que ${name} sabe de usted, y lo que no.

## Cuando lee

No se guarda quién lee qué. Las páginas no ponen cookies y no cargan nada de otros servidores. Un pequeño script nuestro ayuda a los formularios; todo funciona sin él. Nuestro servidor ve su dirección de red el tiempo que tarda en responder.${counts ? ' Contamos cuántas veces al día se abre la página de una edición, sin saber nada de quién la abrió.' : ''}

## Cuando pide el boletín

Guardamos su correo electrónico, cifrado; el idioma y la zona horaria en que quiere el boletín; y las palabras que aceptó, con la hora. La dirección se usa para este boletín y para nada más. No se da a nadie. El servidor que lleva nuestro correo la ve, como el cartero ve un sobre.

No contamos quién abre un mensaje ni quién sigue un enlace.

## Cuando se va

Cada mensaje lleva un enlace que lo termina al momento. Lo que guardamos entonces es una huella de su dirección hecha con una clave, de la que no se puede volver a la dirección, para que nadie pueda inscribirle contra su voluntad.

## Lo que puede pedir

Todo lo que guardamos sobre usted, en un archivo, y que se borre. Escriba a la redacción, o use el enlace «preferencias» de cualquiera de nuestros mensajes.

## Cuando avisa de un error

Lo que escribe lo lee la redacción. Su contacto sirve solo para responderle.${address === '' ? '' : `\n\n## Quién responde de esto\n\n${name}, ${address}`}`,
    },
  },
}
