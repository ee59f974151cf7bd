import type { SourcesCases } from '../sources-cases.ts'

export const sourcesInItalian: SourcesCases = {
  language: 'it',
  outlet: 'Corriere delle Colline',
  headline: 'Il traghetto notturno per Mora si ferma d’inverno',
  filler:
    'La nave attraversava lo stretto ogni sera da quando il ponte è stato chiuso, e gli isolani che lavorano in paese non hanno altro modo per tornare a casa dopo il tramonto. La fabbrica e la scuola cambieranno gli orari.',
  cases: [
    {
      name: 'a title with its article written onto it',
      story: ['«Lei si spostò», aveva raccontato Sbardella, intervistato da L’Arena delle Dolomiti.'],
      sources: ['interview L’Arena delle Dolomiti'],
    },
    {
      name: 'an outlet behind which one says what stands in it',
      story: ['Della storia si è occupato domenica anche il New York Times, secondo cui l’isola affonda.'],
      sources: ['report New York Times 2026-02-08'],
    },
    {
      name: 'an outlet that did something first',
      story: ['La prima a smontare la notizia era stata la testata francese Les Décodeurs du Sud.'],
      sources: ['report Les Décodeurs du Sud'],
    },
    {
      name: 'an outlet of no list that is cited',
      story: ['Privilegiata la pista dolosa, secondo una fonte investigativa citata dal Secolo Ligure.'],
      sources: ['report Secolo Ligure'],
    },
    {
      name: 'what was confirmed on a day behind a source',
      story: ['La notizia, anticipata dal Mattino di Padova, è stata confermata mercoledì dall’azienda.'],
      sources: ['report Mattino di Padova'],
    },
    {
      name: 'a body of no list before the clause in which it says something',
      story: ['Cordoglio anche dal Piccolo di Vercelli, che in una nota saluta l’attrice.'],
      sources: ['statement Piccolo di Vercelli'],
    },
    {
      name: 'a corps',
      story: ['Sospese le ricerche. Lo annuncia la Guardia costiera in un comunicato diffuso mercoledì.'],
      sources: ['statement Guardia costiera 2026-02-11'],
    },
    {
      name: 'a page on which an office posts',
      story: ['L’auto è stata sequestrata, fa sapere la Questura sulla sua pagina Facebook.'],
      sources: ['statement Questura'],
    },
    {
      name: 'what a report is called, and whose it is',
      story: [
        'Nel rapporto Pendolaria, presentato a febbraio, Legambiente inseriva la linea tra le più lente d’Italia.',
      ],
      sources: ['document Legambiente'],
    },
    {
      name: 'a pollster right behind the poll',
      story: ['Secondo un sondaggio Ipsos la maggioranza è contraria.'],
      sources: ['document Ipsos'],
    },
    {
      name: 'who speaks right behind whom they told it',
      story: ['«È rimasto appeso per trent’anni», ha detto ieri al Guardian Edward Langdale, 84 anni.'],
      sources: ['interview Guardian 2026-02-11'],
    },
    {
      name: 'an office beside a company that is named before it',
      story: ['La società Nordlys ha chiuso il porto.', 'In una nota il Comune promette aiuti.'],
      sources: ['statement Comune'],
    },
    {
      name: 'a ministry by what it is for',
      story: ['Il ministero dei trasporti ha chiuso il porto. In una nota il ministero promette aiuti.'],
      sources: ['statement ministero dei trasporti'],
    },
    {
      name: 'a name with a number in it',
      story: ['«Non c’è equipaggio», ha detto la comandante Berta Sole in un’intervista al Sole 24 Ore.'],
      sources: ['interview Sole 24 Ore'],
    },
    {
      name: 'a station whose name is written as one word',
      story: ['«Non c’è equipaggio», ha detto la comandante Berta Sole a Telecolli.'],
      sources: ['interview Telecolli'],
    },
    {
      name: 'according to what a paper has reported',
      story: ['Secondo quanto riportato da Il Sole del Porto, il battello è venduto.'],
      sources: ['report Il Sole del Porto'],
    },
    {
      name: 'a dateline of a wire with its day',
      story: ['(ANSA) - PORTO LUNA, 10 FEB - Il traghetto notturno per Mora non ripartirà prima della primavera.'],
      sources: ['report ANSA 2026-02-10'],
    },
    {
      name: 'an outlet that was told something on a weekday',
      story: ['«Non c’è più equipaggio», ha detto la comandante Nives Bordin a Radio Collina martedì.'],
      sources: ['interview Radio Collina 2026-02-10'],
    },
    {
      name: 'an interview with a daily yesterday',
      story: [
        'In un’intervista rilasciata ieri al quotidiano La Costa, Nives Bordin ha spiegato che l’equipaggio è stanco.',
      ],
      sources: ['interview La Costa 2026-02-11'],
    },
    {
      name: 'a wire that reported, citing another outlet',
      story: ['La nave è stata venduta, ha riferito mercoledì l’agenzia Reuters, citando Radio Collina.'],
      sources: ['report Radio Collina', 'report Reuters 2026-02-11'],
    },
    {
      name: 'an outlet behind "secondo"',
      story: ['La nave è stata venduta a un cantiere del sud, secondo il quotidiano La Costa.'],
      sources: ['report La Costa'],
    },
    {
      name: 'a body’s notice',
      story: [
        'La Capitaneria di Porto ha annunciato venerdì in una nota che la nave non ripartirà prima della primavera.',
      ],
      sources: ['statement Capitaneria di Porto 2026-02-06'],
    },
    {
      name: 'a line of first publication, and a translation',
      story: [
        'Il traghetto notturno non ripartirà prima della primavera.',
        'Pubblicato originariamente su The Tide. Traduzione di Paola Fontana.',
      ],
      sources: ['report The Tide', 'translation Corriere delle Colline (Paola Fontana) 2026-02-12'],
    },
    {
      name: 'scrive',
      story: ['La nave è stata venduta, scrive il quotidiano La Costa.'],
      sources: ['report La Costa'],
    },
    { name: 'riferisce ANSA', story: ['La nave è stata venduta, riferisce l’ANSA.'], sources: ['report ANSA'] },
    {
      name: 'in una nota',
      story: ['In una nota diffusa lunedì, il Comune di Castel Fosco chiede pazienza.'],
      sources: ['statement Comune di Castel Fosco 2026-02-09'],
    },
    {
      name: 'ai microfoni',
      story: ['«È finita», ha detto Bordin ai microfoni di Radio Collina.'],
      sources: ['interview Radio Collina'],
    },
    {
      name: 'studio',
      story: ['Secondo uno studio dell’Università di Mora, il mare si è scaldato.'],
      sources: ['document Università di Mora'],
    },
    {
      name: 'fonte',
      story: ['Il traghetto non ripartirà prima della primavera.', 'Fonte: ANSA'],
      sources: ['report ANSA'],
    },
    {
      name: 'ha detto al',
      story: ['«È finita», ha detto Bordin al quotidiano La Costa lunedì.'],
      sources: ['interview La Costa 2026-02-09'],
    },
    {
      name: 'secondo la',
      story: ['La nave è stata venduta, secondo Radio Collina.'],
      sources: ['report Radio Collina'],
    },
    {
      name: 'tradotto',
      story: ['Il traghetto non ripartirà.', 'Tradotto dall’inglese da Paola Fontana'],
      sources: ['translation Corriere delle Colline (Paola Fontana) 2026-02-12'],
    },
    {
      name: 'rapporto',
      story: ['Un rapporto dell’Istituto del Mare pubblicato lunedì parla di tempeste.'],
      sources: ['document Istituto del Mare 2026-02-09'],
    },
  ],
}
