import type { DeskWords } from '../desk.ts'

/** The desk's shell and its parts: Spanish. */
const one = new Intl.PluralRules('es')
const some = (count: number, single: string, several: string) =>
  `${count} ${one.select(count) === 'one' ? single : several}`

export const desk: DeskWords = {
  toTheWork: 'Ir al trabajo',
  places: 'Secciones',
  close: 'Cerrar',
  /** Stands between facts in one line. */
  dot: ' · ',
  allKeys: 'Todas las teclas',
  find: 'Buscar una noticia',
  bringIn: 'Traer una noticia',
  signOut: 'Salir',
  undo: 'Deshacer',
  keysOf: 'Teclas',
  keysNote: 'Las teclas funcionan fuera de los campos. Nada depende de ellas: cada una está junto a su botón.',
  place: {
    board: 'Tablero',
    following: 'Fuentes seguidas',
    stories: 'Noticias',
    translations: 'Traducciones',
    front: 'Portada',
    editions: 'Ediciones',
    readers: 'Lectores',
    reports: 'Avisos de error',
    outbox: 'Correo saliente',
    people: 'Miembros',
    parties: 'Personas',
    pictures: 'Imágenes',
    settings: 'Ajustes',
  },
  role: {
    translator: 'Traducción',
    editor: 'Edición',
    publisher: 'Publicación',
    administrator: 'Administración',
  },
  key: {
    nextPrevious: 'siguiente, anterior',
    open: 'abrir',
    allKeys: 'todas las teclas',
    find: 'buscar',
    bringIn: 'traer una noticia',
    undo: 'deshacer',
  },
  save: 'Guardar',
  cancel: 'Dejarlo como está',
  optional: 'puede quedar vacío',
  problemsAbove: (count: number) =>
    `${some(count, 'campo no puede', 'campos no pueden')} guardarse así. Debajo de cada uno dice por qué.`,
  sampleNote: 'Esta es la redacción de muestra. Nada en ella es real y de aquí no sale ningún correo.',
  sampleHow: 'Para empezar una redacción propia:',
  sampleHowEnd: 'Usa una carpeta aparte; esta queda como está.',
  nobody: 'nadie',
  you: 'Tú',
  none: 'ninguna',
}
