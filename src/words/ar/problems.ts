import type { ProblemWords } from '../en/problems.ts'

export const problems: ProblemWords = {
  sentences: {
    noRelay: 'لا خادم بريد مضبوط (SMTP_URL)، ومن دونه لا يصل البريد إلا إلى عناوين ‎.example',
    relayUnreachable: 'تعذّر الوصول إلى خادم البريد',
    senderRefused: 'رفض خادم البريد عنوان المرسل نفسه',
    mailRefused: 'رفض خادم البريد الرسالة',
    unfitMail: 'لا يمكن أن تُصنع منه رسالة',
    addressDamaged: 'عنوان القارئ تالف في قاعدة البيانات ولا يمكن قراءته',
    answerLost: 'انقطع الاتصال قبل جواب الخادم',
    sendingCutOff: 'توقف Dateline أثناء الإرسال',
    warmingUp: 'خرجت حصة اليوم من خطة التدرّج، ويُستأنف الباقي غدًا',
    brakeBounces: 'أُوقف لأن رسائل كثيرة ارتدّت: انظر لمن كانت قبل المتابعة',
    brakeComplaints: 'أُوقف لأن قرّاء كثيرين اشتكوا: انظر في السبب قبل المتابعة',
    neverEnded: 'لم تبلغ نهايتها قط: توقف العامل في منتصف كل محاولة',
    linkTooOld: 'صار رابطها قديمًا: على القارئ أن يشترك من جديد',
    askedTooLongAgo: 'طُلب منذ وقت طويل: من لا يزال يريد الدخول فليطلب من جديد',
    unforeseen: 'فشلت على نحو لم يتوقعه أحد',
  },
  told: (sentence, said) => `${sentence}: «\u2068${said}\u2069»`,
}
