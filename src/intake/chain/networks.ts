/** Where people and bodies post, in every script that we read: no outlet and no body of its own in what is posted there. */
const network =
  /^(?:facebook|twitter|x|х|instagram|insta|telegram|youtube|tiktok|linkedin|threads|mastodon|bluesky|whatsapp|weibo|vk|tumblr|reddit|truth social|ф[еэ]йсбу[кц]\p{L}*|тв[иі]тт?ер\p{L}*|[иі]нстаграм\p{L}*|телеграм[аеіу]?|ютуб\p{L}*|т[иі]кток\p{L}*|вконтакте|вайбер\p{L}*|ватсап\p{L}*|[وبل]?(?:ال)?(?:فيسبوك|فيس|تويتر|توييتر|اكس|ايكس|انستغرام|انستجرام|انستقرام|تلغرام|تلجرام|تلگرام|اينستاگرام|تليغرام|تيليغرام|يوتيوب|تيك توك|تيكتوك|لينكد|واتساب|سناب))$/u

/** Is a folded word the name of a social network? */
export const isNetwork = (folded: string): boolean => network.test(folded)
