/** Agencies and broadcasters that all the world cites, and picture agencies, in Latin letters; those of one stand together. */
export const worldwideOutlets: readonly string[] = [
  'Reuters',
  'AP|Associated Press|The Associated Press',
  'AFP|Agence France-Presse|Agence France Presse|France-Presse',
  'Xinhua',
  'Anadolu|Anadolu Agency|Anadolu Ajansı',
  'BBC',
  'CNN',
  ...'Kyodo|Yonhap|ANP|PAP|MTI|TT|NTB|Ritzau|STT|BNS|CTK|Hina|Tanjug'.split('|'),
  'Euronews',
  ...'ESPN|Eurosport|DAZN|Sky Sports'.split('|'),
  'Getty Images|Getty|AFP/Getty Images|Gettyimages',
  'EPA|EPA-EFE',
  ...'Shutterstock|iStock|Alamy|Unsplash|Pixabay|Wikimedia Commons|Wikimedia|Flickr|Imago|Sipa|Zuma Press|PA Images|Depositphotos|Adobe Stock'.split(
    '|',
  ),
]

/** Pollsters, and organisations whose papers all the world cites by a name of one word. */
export const worldwideBodies: readonly string[] =
  `Forsa Infratest Allensbach Emnid Kantar Civey Insa Ipsos YouGov Gallup GfK Nielsen Statista Ifop Elabe Odoxa Opinionway
  Datafolha Quaest Metroscopia Sigma Demoscopia Levada OGM Hajek Sotomo Gfs.bern Prognos Deloitte KPMG McKinsey Creditreform
  Greenpeace Oxfam Unicef Unesco Frontex Europol Interpol Eurostat Amnesty Bertelsmann Caritas Diakonie Germanwatch Foodwatch
  Bitkom Destatis Lobbycontrol Verdi Misereor Campact`.split(/\s+/)

/** Where people and bodies post, in Latin letters. */
export const worldwideNetworks =
  /facebook|twitter|x|instagram|insta|telegram|youtube|tiktok|linkedin|threads|mastodon|bluesky|whatsapp|weibo|vk|tumblr|reddit|truth social/
