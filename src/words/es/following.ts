import { plural } from '../counting.ts'
import type { FollowingWords } from '../en/following.ts'

export const following: FollowingWords = {
  title: 'Fuentes seguidas',
  sources: 'Fuentes',
  state: { new: 'Nuevo', 'brought in': 'Traído', 'set aside': 'Apartado' },
  allItems: 'Todo lo nuevo',
  source: 'Fuente',
  everySource: 'Todas las fuentes',
  show: 'Mostrar',
  lead: 'Lo que traen las fuentes que seguimos, primero lo más nuevo.',
  empty: {
    new: 'No hay nada nuevo. Aquí aparece lo que traen las fuentes.',
    'brought in': 'Todavía no se ha traído nada de aquí.',
    'set aside': 'No se ha apartado nada.',
  },
  noSources:
    'Todavía no se sigue ninguna fuente. Añada la dirección de un sitio o de un canal, y aquí aparecerá lo que traiga.',
  addFirst: 'Añadir una fuente',
  newer: 'Desde lo más nuevo',
  older: 'Más antiguo',
  act: {
    bringIn: 'Traer',
    bringInAgain: 'Traer otra vez',
    original: 'Original',
    copy: 'Lo que llegó',
    refused: 'Se queda en la carpeta «refused».',
    refusedMail: 'El correo se queda en su buzón.',
    closed: 'No se permite abrir el archivo. Deje que Dateline lo lea, y póngalo otra vez.',
    aside: 'Apartar',
    back: 'Devolver a lo nuevo',
    review: 'Seguir con su revisión',
    story: 'Abrir la noticia',
  },
  opensBeside: 'se abre al lado',
  key: { bringIn: 'traer', original: 'el original, al lado', aside: 'apartar' },
  did: {
    aside: (headline) => `Apartado: ${headline}`,
    back: (headline) => `De nuevo entre lo nuevo: ${headline}`,
    followed: 'Se sigue. Se consulta por primera vez en unos segundos.',
    already: 'Esta ya se sigue.',
    renamed: 'Nombre cambiado.',
    paused: 'En pausa. No se consulta hasta que usted la retome.',
    looking: 'Se consulta en unos segundos.',
    removed: (name) => `Quitada: ${name}`,
  },
  gone: 'Esto ya no está: se olvidó, o se quitó su fuente.',
  noCopy: 'Lo que llegó ya no se guarda. Póngalo otra vez.',
  noSource: 'Esta fuente ya no está: alguien la ha quitado.',
  ours: (day) => `Lo tenemos del ${day}:`,
  like: (outlet) => (outlet === '' ? 'Casi igual que' : `Casi igual que lo que tiene ${outlet}:`),
  add: {
    title: 'Seguir una fuente',
    address: 'Dirección de un sitio, un canal o una página',
    hint: 'Con la dirección de un sitio se encuentra su canal. Una página sin canal se sigue por sus enlaces.',
    button: 'Seguirla',
    choiceTitle: '¿Qué de este sitio?',
    choice: 'La página nombra varios canales.',
    choiceNone: 'La página no nombra ningún canal. Se puede seguir por sus enlaces a noticias.',
    feed: 'Seguir este canal',
    page: (n) =>
      `La página misma: ${plural('es', n, { one: 'un enlace que parece una noticia', other: `${n} enlaces que parecen noticias` })}`,
    pageButton: 'Seguir la página',
    another: 'Otra dirección',
  },
  beside: 'O tome lo que tienen nuestras fuentes',
  besideLink: 'Lo nuevo en las fuentes seguidas',
  list: {
    name: 'Fuente',
    state: 'Estado',
    looked: 'Consultada',
    next: 'Próxima consulta',
    never: 'todavía no',
    none: 'ninguna',
    soon: 'ahora',
    since: (when) => `Algo nuevo: ${when}`,
    nothingYet: 'Nada nuevo hasta ahora',
  },
  sourceState: { followed: 'Se sigue', paused: 'En pausa', gone: 'Desaparecida' },
  kind: { feed: 'Canal', page: 'Página', folder: 'Carpeta', mailbox: 'Buzón' },
  folder: {
    what: 'Las páginas, correos, documentos, despachos de agencia y textos que se ponen en esta carpeta del servidor aparecen en la lista. Se mueven a «taken», o a «refused» si no se pueden leer.',
    stays: 'Esta carpeta es un ajuste del servidor (DATELINE_INCOMING), y no se puede quitar aquí. Se puede pausar.',
    every: 'Cada segundo. Un archivo se lee cuando lleva dos segundos sin cambiar.',
  },
  mailbox: {
    what: 'Lo que llega a este buzón aparece en la lista, cada correo una vez. Allí no se cambia nada: ningún correo se borra, se mueve ni se marca como leído.',
    stays: 'Este buzón es un ajuste del servidor (DATELINE_MAILBOX), y no se puede quitar aquí. Se puede pausar.',
  },
  one: {
    name: 'Nombre',
    rename: 'Cambiar el nombre',
    nameMissing: 'Póngale un nombre.',
    items: 'Lo que ha traído',
    pause: 'Pausar',
    resume: 'Retomarla',
    lookNow: 'Consultar ahora',
    every: (minutes) =>
      minutes < 60
        ? `Cada ${minutes} minutos, más o menos.`
        : `Cada ${plural('es', Math.round(minutes / 60), { one: 'hora', other: `${Math.round(minutes / 60)} horas` })}, más o menos.`,
    everyWhy: 'Más a menudo mientras trae mucho, menos a menudo mientras no trae nada.',
    failed: (times) =>
      plural('es', times, { one: 'La última consulta falló.', other: `Las últimas ${times} consultas fallaron.` }),
    remove: 'Quitar',
    removeTitle: '¿Quitar esta fuente?',
    removeWords:
      'Deja de seguirse, y lo que ha traído sale de la lista. Las noticias que se hicieron con ello se quedan.',
  },
  known: {
    title: 'Esto ya lo tenemos',
    byAddress: 'Una noticia nuestra viene de esta página.',
    byWords: 'Una noticia nuestra dice casi lo mismo que esta página.',
    since: (day) => `La tenemos del ${day}`,
    open: 'Abrir la que tenemos',
    goOn: 'Seguir: hacer otro borrador',
    drop: 'Descartar esta página',
  },
  troubles: {
    badAddress: () => 'No es la dirección de un canal o una página. Tiene esta forma: https://noticias.example/feed.',
    notHttp: () => 'Solo se pueden seguir direcciones con http o https.',
    credentials: () =>
      'La dirección contiene un nombre o una contraseña. Quítelos: lo que los necesita no se puede seguir.',
    port: () => 'No se consultan direcciones en ese puerto.',
    refusedAddress: () => 'La dirección lleva a una red privada, y no se consulta.',
    unknownHost: () => 'No hay ningún sitio con ese nombre. Si se ha mudado, siga su nueva dirección.',
    tooLarge: () => 'Lo que llegó es demasiado grande. Busque un canal más corto del mismo sitio.',
    tooSlow: () => 'El sitio no respondió a tiempo. Se vuelve a intentar.',
    tooManyRedirects: () => 'La dirección da vueltas. Ábrala en su navegador y siga la dirección que vea allí.',
    unreachable: () => 'No se pudo llegar al sitio. Se vuelve a intentar.',
    status: (status) => `El sitio respondió con el error ${status}. Se vuelve a intentar.`,
    busy: (status) => `El sitio pide menos consultas (${status}). Se le deja en paz el tiempo que quiera.`,
    refused: (status) => `El sitio no nos deja entrar (${status}). Pídale un canal que esté abierto.`,
    notThere: () => 'Ya no hay nada en esta dirección (404). Abra el sitio y siga su nuevo canal.',
    gone: () =>
      'El sitio dice que esto ha desaparecido para siempre (410), así que ya no se consulta. Quítela, o consulte otra vez.',
    robots: () =>
      'El robots.txt del sitio pide a los programas que no consulten esto. Pregunte al sitio, o siga otra dirección suya.',
    robotsUnknown: (status) =>
      `El robots.txt del sitio no se puede obtener (${status}), y hasta que se pueda no se consulta nada.`,
    signIn: () => 'Llegó en su lugar una página que pide una contraseña. Siga una dirección abierta a todos.',
    notFeed: () => 'Esto no es (o ya no es) un canal: llegó otra cosa. Abra el sitio y siga su canal.',
    noStories: () =>
      'Ni un canal, ni enlaces que parezcan noticias. Dé la dirección de la página de una sección, o de un canal.',
    empty: () => 'Lo que llegó está vacío. Se vuelve a intentar.',
    notText: () => 'Lo que llegó no es ni un canal ni una página. Compruebe la dirección.',
    tooLong: () => 'Leer lo que llegó lleva demasiado tiempo. Busque un canal más corto del mismo sitio.',
    folderClosed: () =>
      'No se puede leer la carpeta. Créela de nuevo y deje que Dateline la lea y escriba en ella, o ponga otra en DATELINE_INCOMING.',
    folderKeeps: () =>
      'Lo que se tomó no se puede mover a «taken» o «refused». Deje que Dateline escriba en la carpeta, y mire si el disco está lleno.',
    notTaken: () =>
      'No se pudo tomar algo de lo que llegó. Se vuelve a intentar; el registro del servidor dice qué fue.',
    mailboxPassword: () =>
      'El servidor de correo no acepta el nombre o la contraseña. Corríjalos en DATELINE_MAILBOX y vuelva a iniciar.',
    mailboxFolder: () =>
      'El buzón no tiene ninguna carpeta con ese nombre. Créela allí, o ponga otra al final de DATELINE_MAILBOX y vuelva a iniciar.',
    mailboxTls: () =>
      'No se puede hablar con el servidor de correo de forma segura: su certificado no es conocido, o no ofrece TLS. No se envió ninguna contraseña. Arregle su certificado, o ponga su dirección imaps://.',
    mailboxAway: () =>
      'No se pudo llegar al servidor de correo, o cortó la conexión. Se vuelve a intentar. Si sigue así, mire el nombre del servidor en DATELINE_MAILBOX.',
    mailboxUnset: () =>
      'Los ajustes del servidor ya no nombran ningún buzón. Ponga otra vez DATELINE_MAILBOX, o quite esto.',
    broken: () => 'Lo que llegó no se pudo leer. Se vuelve a intentar.',
  },
}
