/** What bodies call those who speak to the press for them, with what stands before the body's name. */
const pressOffice =
  /^(?:пресс-?служб\p{L}*|прес-?служб\p{L}*|(?:el )?(?:gabinete|oficina|servicio) de prensa (?:del?|de la)|(?:le )?service de (?:presse|communication) (?:du|de la|de l['’]|des|de)|(?:l['’])?ufficio stampa (?:del|della|dell['’]|dei|di)|(?:a )?(?:assessoria|gabinete) de imprensa (?:d[aoe]s?)|(?:die )?(?:pressestelle|presseabteilung) (?:der|des|von)|press (?:office|service) of(?: the)?)\s*/iu

/** "пресс-служба мэрии": a body without the office that speaks for it; the office itself where nothing follows. */
export const withoutPressOffice = (name: string): string => name.replace(pressOffice, '') || name
