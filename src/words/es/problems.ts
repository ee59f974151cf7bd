import type { ProblemWords } from '../en/problems.ts'

export const problems: ProblemWords = {
  sentences: {
    noRelay: 'No hay servidor de correo (SMTP_URL), y sin él solo llega el correo a direcciones .example',
    relayUnreachable: 'No se pudo llegar al servidor de correo',
    senderRefused: 'El servidor de correo rechazó nuestro propio remitente',
    mailRefused: 'El servidor de correo rechazó el mensaje',
    unfitMail: 'No se puede hacer de ello un correo',
    addressDamaged: 'La dirección de la persona está dañada en la base de datos y no se puede leer',
    answerLost: 'La conexión se cortó antes de que el servidor respondiera',
    sendingCutOff: 'Dateline se detuvo mientras lo enviaba',
    warmingUp: 'La parte de hoy del plan de arranque ya salió: lo demás sigue mañana',
    brakeBounces: 'Se detuvo porque volvieron demasiados mensajes: mire de quiénes eran antes de seguir',
    brakeComplaints: 'Se detuvo porque se quejaron demasiados lectores: mire por qué antes de seguir',
    neverEnded: 'Nunca llegó a su fin: el proceso se detuvo a la mitad de cada intento',
    linkTooOld: 'Su enlace ya sería demasiado viejo: el lector tiene que suscribirse de nuevo',
    askedTooLongAgo: 'Se pidió hace demasiado tiempo: quien aún quiera entrar, que lo pida de nuevo',
    unforeseen: 'Falló de un modo que nadie había previsto',
  },
  told: (sentence, said) => `${sentence}: «\u2068${said}\u2069»`,
}
