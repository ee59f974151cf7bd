import { plural } from '../counting.ts'
import type { ReaderWords } from '../en/readers.ts'

export const readers: ReaderWords = {
  wrongAddress: {
    empty: 'Escriba su dirección de correo.',
    noAt: 'Una dirección de correo lleva una @, como nombre@correo.example.',
    spaces: 'Hay un espacio o un signo oculto en la dirección. Escríbala sin él.',
    local: 'Lo que va antes de la @ no es el nombre de un buzón. Revíselo.',
    domain: 'Lo que va después de la @ no es el nombre de un servidor. Revíselo, como en nombre@correo.example.',
    long: 'Es demasiado larga para una dirección de correo. Revísela.',
    disposable:
      'Esta dirección es de un servicio que las da por una hora. Use una que conserve: el boletín llega una y otra vez.',
    noServer: 'No hay servidor de correo en lo que va después de la @. Revíselo.',
    letters:
      'Nuestro correo no llega a una dirección con esas letras antes de la @. Use una que lleve ahí de la a a la z.',
  },
  form: {
    email: 'Dirección de correo',
    leaveEmpty: 'Deje este campo vacío',
    send: 'Suscribirse',
    again: 'Suscribirse',
    privacy: 'Cómo guardamos su dirección',
    language: 'Idioma',
    newWords: 'El texto junto a este formulario ha cambiado. Léalo, por favor, y pulse otra vez.',
  },
  comes: {
    at: (days, time) => `${days} ${/^0?1:/.test(time) ? 'a la' : 'a las'} ${time}, donde usted esté`,
    daily: 'Todos los días',
    each: (weekday) => (weekday.endsWith('s') ? weekday : `${weekday}s`),
    days: (list) => `Los ${list}`,
    month: (day) => `El día ${day} de cada mes`,
    dayOfMonth: (nth, weekday) =>
      nth === 'last'
        ? `El último ${weekday} de cada mes`
        : `El ${{ 1: 'primer', 2: 'segundo', 3: 'tercer', 4: 'cuarto' }[nth]} ${weekday} de cada mes`,
    count: (n) => plural('es', n, { one: 'Cada vez que sale una historia', other: `Cada ${n} historias` }),
  },
  consent: (newsletter, newsroom) =>
    `Pido a ${newsroom} que me envíe ${newsletter} por correo. Mi dirección se guarda solo para esto, cifrada, y no se da a nadie. Puedo darme de baja con un clic en cada envío.`,
  asked: {
    title: 'Falta un paso: su buzón',
    sent: (address) => `Hemos escrito a ${address}. Abra ese correo y confirme: solo entonces estará en la lista.`,
    busy: (address) =>
      `En este momento se suscriben muchísimas personas. Escribiremos a ${address} en el plazo de un día. Abra ese correo y confirme: solo entonces estará en la lista.`,
    goodFor: 'El enlace vale siete días. Después olvidamos que lo pidió.',
    nothing: '¿No llega nada en unos minutos? Mire entre el correo no deseado y, si no, suscríbase otra vez.',
    outbox: 'Esta es la redacción de muestra: su correo queda en la bandeja de salida de la mesa.',
    toOutbox: 'Abrir la bandeja de salida',
    back: 'Volver a la portada',
  },
  noRelay: {
    title: 'Esta redacción todavía no puede enviar correo',
    words:
      'Aún no tiene servidor de correo, así que no hemos podido escribirle, y no hemos guardado nada de lo que escribió. Vuelva más adelante, por favor.',
  },
  tooMany: {
    title: 'Demasiadas suscripciones desde donde está',
    words: 'Para dejar fuera a los robots aceptamos solo unas cuantas por hora y red. Inténtelo más tarde, por favor.',
  },
  notOpen: {
    title: 'Este boletín no admite lectores',
    words: 'Ha terminado, o nunca existió. La portada nombra los que hay.',
  },
  proposal: {
    title: '¿Es esta su dirección?',
    words: 'Parece que se ha deslizado un dedo. ¿Cuál es la suya?',
    keep: (address) => `No, es ${address}`,
  },
  question: {
    title: 'Antes, una pregunta',
    why: 'Los robots también rellenan formularios. Para dejarlos fuera, responda por favor a una pregunta.',
    sum: (a, b) => `¿Cuánto son ${a} y ${b}?`,
    numbers: ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
    answer: 'Su respuesta',
    wrong: 'No era eso. Aquí tiene otra.',
    fast: 'Llegó demasiado pronto o demasiado tarde. Responda una vez más, por favor.',
    go: 'Seguir',
  },
  confirm: {
    title: (newsletter) => `Confirmar: ${newsletter}`,
    words: (newsletter, newsroom) =>
      `Usted pidió ${newsletter} a ${newsroom}. Pulse el botón y recibirá el próximo número.`,
    zone: 'Su zona horaria',
    zoneWhy: 'Para que llegue por la mañana, donde usted esté.',
    button: 'Sí, envíenmelo',
    notYou: '¿No fue usted? Entonces no haga nada: no recibirá más correo y olvidaremos la dirección.',
    done: 'Está en la lista',
    doneWords: (newsletter) => `Desde ahora recibirá ${newsletter}.`,
    preferences: 'Cambiar el idioma, la zona horaria o hacer una pausa',
    expired: 'Este enlace ya no vale',
    expiredWords:
      'Valía siete días, o un correo más reciente lo ha sustituido. Suscríbase otra vez y recibirá uno nuevo.',
    unknown: 'Este enlace no es nuestro',
    unknownWords: 'Quizá se perdió una parte por el camino. Ábralo otra vez desde el correo.',
  },
  leave: {
    title: (newsletter) => `Darse de baja de ${newsletter}`,
    words: (newsletter) => `Pulse el botón y no recibirá más envíos de ${newsletter}.`,
    button: 'Darme de baja',
    done: 'Se ha dado de baja',
    doneWords: (newsletter) => `Ya no recibirá ${newsletter}.`,
    regret: 'Puede cambiar de idea cuando quiera: suscríbase otra vez.',
    oneClick: 'Hecho: se ha dado de baja.',
  },
  preferences: {
    title: 'Sus boletines',
    of: (address) => `Para ${address}`,
    you: 'Usted',
    ownLanguage: 'Idioma de esta página',
    others: 'Otros boletines',
    join: 'Pedirlo',
    joined: (newsletter, address) =>
      `Hemos escrito a ${address}. Abra ese correo y confirme, y recibirá ${newsletter}.`,
    newAddress: 'Dirección nueva',
    newAddressWhy:
      'Primero escribimos a la nueva. Su correo irá allí cuando la haya confirmado, y avisamos a la antigua.',
    newAddressGo: 'Cambiarla',
    sameAddress: 'Esta ya es su dirección.',
    newAddressAsked: (address) =>
      `Hemos escrito a ${address}. Abra ese correo y confirme. Hasta entonces todo sigue como está.`,
    tooOften: 'Hoy se ha pedido demasiadas veces. Inténtelo mañana, por favor.',
    everything: 'Lo que sabemos de usted',
    everythingWords:
      'Un archivo JSON con todo: su dirección y sus preferencias, lo que aceptó, cada número que se le envió y lo que vino devuelto.',
    everythingGo: 'Descargar el archivo',
    language: 'Idioma',
    zone: 'Zona horaria',
    zoneWhy: 'Cada número llega a su hora, por la mañana, donde usted esté.',
    pause: 'Pausar hasta',
    pauseWhy: 'Vacío: sin pausa. El número de ese día vuelve a llegar.',
    paused: (day) => `En pausa hasta el ${day}.`,
    keep: 'Guardar',
    saved: 'Guardado.',
    wrongDay: 'Elija un día que aún no haya llegado, como mucho dentro de un año.',
    wrongZone: 'Elija una zona horaria de la lista.',
    since: (day) => `Lo pidió y lo confirmó el ${day}.`,
    waiting: 'Aún sin confirmar: abra el correo que le enviamos.',
    left: 'Se ha dado de baja.',
    leave: 'Darme de baja',
    erase: 'Olvídenme',
    eraseWords:
      'Se borra todo lo que sabemos de usted: su dirección, sus preferencias, su consentimiento. Queda una sola cosa: una marca cifrada de la que nadie puede leer su dirección, para que nadie vuelva a ponerle en una lista sin que usted lo pida.',
    eraseSure: 'Sí, bórrenlo todo',
    eraseButton: 'Borrarlo todo',
    eraseTick: 'Marque la casilla, para que sepamos que es lo que quiere.',
    erased: 'Le hemos olvidado',
    erasedWords: 'Ya no conocemos su dirección, ni sabemos que alguna vez nos leyó.',
  },
  moving: {
    title: 'Confirme su dirección nueva',
    words: (address, newsroom) =>
      `Los boletines de ${newsroom} que usted recibe llegarían desde ahora a ${address}. Pulse el botón y así será.`,
    button: 'Sí, envíenlos aquí',
    done: 'Su correo llega ahora aquí',
    doneWords: (address) => `Desde ahora sus boletines llegan a ${address}. Hemos avisado a la dirección antigua.`,
    taken: 'Esta dirección ya está en una lista nuestra',
    takenWords:
      'No se ha cambiado nada. Cada dirección tiene su propia página: dese de baja con una y quédese con la otra.',
    refused: 'No podemos escribir a esta dirección',
    refusedWords:
      'El correo volvió, o alguien se quejó de él. No se ha cambiado nada. Elija otra dirección, por favor.',
    unknownWords: 'Valía siete días y una sola vez, o ha pedido otro cambio después. Pídalo de nuevo.',
  },
  mail: {
    confirmSubject: (newsletter) => `Confirme, por favor: ${newsletter}`,
    hello: 'Buenos días:',
    asked: (newsletter, newsroom) => `Alguien, seguramente usted, pidió ${newsletter} a ${newsroom}.`,
    press: 'Abra esta página y pulse su botón. Solo entonces estará en la lista:',
    link: 'Confirmar',
    goodFor: 'El enlace vale siete días.',
    notYou: '¿No fue usted? Entonces no haga nada. No recibirá más correo sobre esto y olvidaremos la dirección.',
    alreadySubject: (newsletter) => `Ya recibe ${newsletter}`,
    already: (newsletter, newsroom) =>
      `Alguien, seguramente usted, se suscribió a ${newsletter} de ${newsroom}. Ya está en la lista, así que nada cambia.`,
    preferences: 'Idioma, zona horaria, pausa o baja:',
    preferencesLink: 'Sus boletines',
    notYouAlready: '¿No fue usted? Entonces no hay nada que hacer.',
    moveSubject: (newsroom) => `Confirme su dirección nueva: ${newsroom}`,
    move: (newsroom) => `Un lector de ${newsroom}, seguramente usted, quiere recibir sus boletines en esta dirección.`,
    movePress: 'Abra esta página y pulse su botón. Hasta entonces nada cambia:',
    movedSubject: (newsroom) => `Su dirección en ${newsroom} ha cambiado`,
    moved: (newsroom) =>
      `Sus boletines de ${newsroom} van ahora a otra dirección, confirmada desde allí. Este es el último correo a esta.`,
    movedNotYou: '¿No fue usted? Responda a este correo y lo miramos. Para empezar de nuevo, suscríbase otra vez:',
    movedLink: 'Ir al sitio',
    takenSubject: (newsroom) => `Ya recibe correo de ${newsroom}`,
    takenBy: (newsroom) =>
      `Alguien, seguramente usted, quiere recibir sus boletines de ${newsroom} en esta dirección. Ya está en nuestra lista, así que nada cambia.`,
  },
  page: {
    kicker: 'Boletín',
    signUp: 'Suscribirse',
    past: 'Números anteriores',
    none: 'El primer número aún se está haciendo.',
    number: (n) => `N.º ${n}`,
    stories: (n) => plural('es', n, { one: 'una historia', other: `${n} historias` }),
  },
}
