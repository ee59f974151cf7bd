import { phrasesIn } from '../forms.ts'
import type { OutletWords } from '../outlets/outlet-words.ts'

export const englishOutlets: OutletWords = {
  known: phrasesIn(`
    Press Association|PA Media|PA, Canadian Press|The Canadian Press|La Presse canadienne, NBC, CBS, ABC, NPR,
    PBS, MSNBC, Fox News, CNBC, Sky News, ITV|ITV News, LBC, Times Radio, RTÉ|RTE, CBC, C-SPAN, GB News, STV, UTV, PTI,
    ANI, IANS, UPI, Bloomberg|Bloomberg News, Public Domain, Bernama, AAP|Australian Associated Press,
    NAN|News Agency of Nigeria, WAM, KUNA, RNZ|Radio New Zealand, TVNZ, Newshub, SBS, CTV|CTV News, Global News, CityNews,
    SABC, eNCA, KTN, NDTV, ESPN, Sky Sports, BT Sport, TNT Sports, talkSPORT, Fox Sports, CBS Sports, Newsquest, LADbible,
    Channel 4|Channel 4 News, Channel 5, WSJ, NYT
  `),
  titles: phrasesIn(`
    Washington Post, The Guardian, Politico, Axios, ProPublica, BuzzFeed, HuffPost,
    The Hindu, The Athletic, Semafor, The Economist, The Intercept, The Verge, The Scotsman, Private Eye, Press and Journal, Express & Star, Mail on Sunday, The Hollywood Reporter, Rolling Stone, New Scientist, Time Out, Haaretz, Stuff
  `),
  named: phrasesIn(`
    tele, times, news, herald, press, journal, gazette, tribune, daily, weekly, radio, tv, television, wire,
    chronicle, fm, enquirer, telegraph, magazine, broadcasting, bulletin, dispatch, examiner, inquirer, newspaper,
    ledger, advocate, intelligencer, reflector, clarion, gleaner, bugle, newswire, livewire, newsroom, listener, spectator,
    statesman, scotsman
  `),
  shared: phrasesIn(`
    post, agency, observer, mail, argus, advertiser, beacon, echo, record, sentinel, reporter, mercury, guardian,
    express, courier, mirror, standard, star, sun, today, review, media, network, globe, monitor, independent, packet, messenger, eagle, pioneer, digest, transcript, register, outlook, sports
  `),
  endings: phrasesIn('press'),
  links: ['of'],
  wires: phrasesIn('press, wire, agency, newswire'),
  wireEndings: phrasesIn('press'),
  opening: phrasesIn('Tele, Radio, Euro, Info'),
  closing: phrasesIn('TV, FM, News, Press, Radio, Media'),
  otherTele: phrasesIn('com, gram, work, graph, scop, visi, matic'),
  before: phrasesIn('the, a, an'),
}
