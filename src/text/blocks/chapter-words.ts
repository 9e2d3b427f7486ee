/** What a part of a book that holds chapters is called before or after its number, in the languages of which archives are made. */
export const partWords = words(
  'book|part|volume|vol|canto|act|stave|title|buch|teil|band|akt|aufzug|boek|deel|bok|del|bog|kirja|osa|livre',
  'partie|tome|acte|libro|parte|tomo|acto|atto|livro|ato|llibre|cartea|partea|книга|часть|том|раздел|действие',
  'частина|розділ|част|дио|кніга|частка|ksiega|księga|czesc|część|tom|kniha|cast|dil|knjiga|dio|resz|konyv|kotet',
  'kitap|kısım|kisim|cilt|kitab|hissə|cild|buku|bagian|phần|phan|quyển|tập|βιβλιο|μερος|τομος|մաս|գիրք|հատոր',
  'ნაწილი|წიგნი|ספר|חלק|כרך|שער|الكتاب|الجزء|القسم|الباب|المجلد|كتاب|جزء|باب|بخش|جلد|حصہ|کتاب|भाग|खंड|खण्ड|पुस्तक',
  'काण्ड|কাণ্ড|খণ্ড|পর্ব|ভাগ|பகுதி|పర్వం|ภาค|เล่ม|ክፍል',
);

/** The same for chapters and what they hold. */
export const chapterWords = words(
  'chapter|chap|section|sect|article|appendix|annex|schedule|exhibit|letter|scene|lecture|kapitel|abschnitt|anhang',
  'artikel|paragraph|szene|auftritt|brief|hoofdstuk|kapittel|avsnitt|kappale|luku|chapitre|annexe|lettre|capitulo',
  'articulo|seccion|anexo|escena|capitolo|articolo|sezione|allegato|scena|artigo|secao|capitol|capitolul|articolul',
  'anexa|глава|статья|приложение|явление|сцена|письмо|параграф|стаття|додаток|поглавље|член|раздзел|rozdzial',
  'rozdział|artykul|artykuł|kapitola|clanek|poglavlje|clanak|fejezet|cikk|bolum|bölüm|madde|ek|fasil|fəsil|maddə',
  'bab|pasal|lampiran|chuong|chương|dieu|điều|phụ lục|κεφαλαιο|αρθρο|παραρτημα|σκηνη|գլուխ|հոդված|հավելված|თავი',
  'მუხლი|פרק|סעיף|נספח|מכתב|الفصل|فصل|المادة|مادة|المبحث|المطلب|الفرع|الملحق|ملحق|المشهد|ماده|ضمیمہ|پیوست|گفتار',
  'अध्याय|परिच्छेद|अनुच्छेद|धारा|সর্গ|অধ্যায়|পরিচ্ছেদ|অনুচ্ছেদ|அத்தியாயம்|అధ్యాయం|ಅಧ್ಯಾಯ|അദ്ധ്യായം|บทที่|บท',
  'ตอนที่|มาตรา|ምዕራፍ',
);

/** Headings that have no number. */
export const namedParts = words(
  'prologue|epilogue|preface|foreword|introduction|conclusion|conclusions|appendix|afterword|postscript|abstract',
  'summary|acknowledgements|acknowledgments|bibliography|references|glossary|index|notes|dedication|vorwort',
  'nachwort|einleitung|einführung|prolog|epilog|anhang|literatur|literaturverzeichnis|register|schluss',
  'avant-propos|annexes|bibliographie|remerciements|postface|resume|prologo|epilogo|prefacio|introduccion',
  'bibliografia|introduzione|prefazione|conclusione|introducao|conclusao|пролог|эпилог|предисловие|послесловие',
  'введение|заключение|вступление|приложение|примечания|литература|передмова|вступ|висновки|предговор|wstep|wstęp',
  'zakonczenie|zakończenie|przedmowa|uvod|zaver|előszó|eloszo|utoszo|bevezetes|onsoz|önsöz|giris|giriş|sonuc|sonuç',
  'kaynakca|on soz|ön söz|nəticə|son söz|προλογος|εισαγωγη|επιλογος|συμπερασματα|βιβλιογραφια|ներածություն',
  'առաջաբան|վերջաբան|შესავალი|מבוא|הקדמה|פתח דבר|סיכום|אחרית דבר|مقدمة|المقدمة|تمهيد|خاتمة|الخاتمة|المراجع|الملاحق',
  'مقدمه|پیشگفتار|دیباچہ|خلاصة|प्रस्तावना|भूमिका|उपसंहार|ভূমিকা|উপসংহার|முன்னுரை|คำนำ|บทนำ|บทสรุป|lời nói đầu',
  'kata pengantar|pendahuluan|penutup|序|序言|前言|引言|导言|導言|楔子|序章|终章|終章|尾声|尾聲|后记|後記|附录|附錄|结论|結論|绪论|緒論|はじめに|おわりに|あとがき',
  'まえがき|序文|서문|머리말|서론|결론|맺음말|부록',
);

/** Titles of a table of contents. */
export const contentsWords = words(
  'contents|table of contents|list of illustrations|illustrations|list of tables|list of figures|inhalt',
  'inhaltsverzeichnis|inhoud|inhoudsopgave|innehall|indhold|innhold|sisallys|table des matieres|sommaire|table',
  'indice|indice general|contenido|tabla de contenido|sommario|sumario|cuprins|содержание|оглавление|зміст',
  'съдържание|садржај|змест|spis tresci|spis treści|obsah|sadrzaj|tartalom|tartalomjegyzek|icindekiler|içindekiler',
  'mündəricat|daftar isi|mục lục|περιεχομενα|πινακας περιεχομενων|բովանդակություն|სარჩევი|תוכן|תוכן עניינים',
  'תוכן העניינים|المحتويات|الفهرس|فهرس|فهرست|فهرس المحتويات|فهرست مطالب|विषय-सूची|विषय सूची|अनुक्रमणिका|সূচিপত্র',
  'สารบัญ|目录|目錄|目次|차례|목차',
);

/** What stands before the number of a picture or a table. */
export const captionWords = words(
  'figure|fig|illustration|plate|photo|photograph|map|table|chart|abbildung|abb|tabelle|tafel|karte|figura|tableau',
  'planche|carte|tabla|tabella|tavola|tabela|mapa|рисунок|рис|таблица|табл|фото|карта|rysunek|rys|sekil|şekil',
  'şəkil|cədvəl|tablo|εικονα|πινακας|σχημα|նկար|איור|תמונה|טבלה|شكل|الشكل|جدول|الجدول|صورة|خريطة|चित्र|तालिका',
  'ภาพที่|ตารางที่',
);

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|'));
}
