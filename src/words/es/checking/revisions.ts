import type { revisions as en } from '../../en/checking/revisions.ts'

/** Textos enteros: dos que se encuentran, versiones, correcciones, retirada, vistas previas. */
export const revisions: typeof en = {
  conflict: {
    title: 'Dos textos',
    said: (by, when) =>
      `${by} guardó esta noticia ${when}, después de que usted empezara. Los dos textos están guardados. Elija en cada parte; lo que solo cambió uno ya está elegido.`,
    mine: 'El suyo',
    theirs: 'El otro',
    both: 'lo cambiaron los dos',
    onlyMine: 'lo cambió usted',
    onlyTheirs: 'lo cambió la otra persona',
    isGone: 'quitado',
    take: 'Guardar lo elegido',
    dropMine: 'Descartar el mío, dejar el otro',
    parts: {
      kicker: 'Antetítulo',
      headline: 'Titular',
      standfirst: 'Entradilla',
      dateline: 'Data',
      section: 'Sección',
      tags: 'Etiquetas',
      credits: 'Créditos',
      lead: 'Imagen principal',
      licence: 'Permiso para publicarla',
      block: 'Texto',
      quotation: 'Cita',
      hop: 'Paso de la cadena',
    },
    same: 'Los dos textos dicen lo mismo; no hay nada que elegir.',
  },
  revisions: {
    title: 'Versiones',
    from: 'Anterior',
    to: 'Posterior',
    show: 'Mostrar la diferencia',
    restore: 'Recuperar este texto',
    current: 'actual',
    onSite: 'en el sitio',
    signed: 'firmada por:',
    between: (a, b) => `De la versión ${a} a la ${b}`,
    same: 'Las dos dicen lo mismo.',
    restored: (number) => `Recuperada de la versión ${number}`,
    moved: 'movido',
    onlyOne: 'Por ahora hay un solo texto. Las diferencias estarán aquí cuando se guarde otro.',
    other: 'distinto que antes',
    marksOnly: 'Solo cambiaron las marcas, la clase o el origen, no las palabras.',
  },
  correct: {
    title: 'Corregir',
    lead: (number) =>
      `La versión ${number} sustituye al texto del sitio. La nota queda bajo la noticia para siempre, y en la página de correcciones.`,
    kind: 'Qué clase de nota',
    note: 'La nota, como la leerán los lectores: qué estaba mal y qué es lo correcto',
    toldBy: 'Quién nos avisó (si lo permite), o vacío',
    publish: 'Publicar con esta nota',
    noChange: 'El texto no ha cambiado desde que se publicó. Edítelo antes, o publique la nota sola.',
    needNote: 'Escriba la nota. Los lectores deben saber qué estaba mal.',
    alone: 'El texto no ha cambiado: publicar solo la nota',
    needAlone:
      'Una corrección suele enmendar el texto, y este es el que ya tienen los lectores. Edítalo antes, o marca que la nota sale sola.',
  },
  withdraw: {
    title: 'Retirar',
    warning:
      'La página dirá que la noticia se retiró, cuándo y por qué. Sale de la portada, de los canales y del buscador. Su dirección no se dará nunca a otra noticia. Esto no se puede deshacer.',
    reason: 'El motivo, como lo leerán los lectores',
    needReason: 'Escriba el motivo. Los lectores buscarán la noticia y deben saber por qué no está.',
    button: 'Retirar esta noticia',
    keep: 'Dejarla en el sitio',
  },
  preview: {
    title: 'Como la verán los lectores',
    back: 'Volver a la noticia',
    inMail: 'En la próxima edición, como primera noticia.',
    subject: 'Asunto:',
  },
}
