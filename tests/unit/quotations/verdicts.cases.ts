import type { Change, Note, Status } from '../../../src/quotations/judge/verdict.ts';

/** Documents of cases, by their ids. */
export const texts: Readonly<Record<string, string>> = {
  diary:
    'The mill opened in May. It did not grind corn on Sundays. The miller said, “We have 2,907 sacks and no more.” ' +
    'Rain fell for eleven days. The wheel was repaired in Septem-\nber by the smith of Upper Weir, who asked for nothing. ' +
    'In the end the non-aligned millers of Weir agreed on it [sic] with those of Ford.\n',
  letter: 'The mill opened in May. Dear sister, the bridge at Ford fell on 12 October 1907 and nobody was hurt.\n',
  turkish: 'Değirmen mayıs ayında açıldı ve köprü ekim ayında yıkıldı. Kimse yaralanmadı.\n',
  chinese: '水车小屋在五月开放，磨坊主说没有人受伤。桥在十月倒塌了。\n',
  arabic: 'افتتحت الطاحونة في شهر مايو، ولم يصب أحد بأذى عندما سقط الجسر.\n',
};

interface Case {
  /** The text: its last quotation is judged. */
  readonly text: string;
  readonly status: Status;
  readonly changes?: readonly Change[];
  readonly notes?: readonly Note[];
  /** What the seams leave out. */
  readonly leftOut?: readonly (string | undefined)[];
  /** Ids of the documents in which it is found. */
  readonly in?: readonly string[];
}

export const verdicts: Readonly<Record<string, Case>> = {
  'words as they stand': { text: '“did not grind corn on Sundays”', status: 'found', notes: [], in: ['diary'] },
  'in two documents': { text: '“The mill opened in May”', status: 'found', in: ['diary', 'letter'] },
  'a divided word, whole': { text: '“The wheel was repaired in September by”', status: 'found' },
  'a divided word, divided': { text: '“The wheel was repaired in Septem-ber by”', status: 'found' },
  'a capital at the start': { text: '“Wheel was repaired in September”', status: 'found', notes: ['first-letter'] },
  'a small letter at the start': { text: '“the wheel was repaired”', status: 'found', notes: ['first-letter'] },
  'a capital within': { text: '“The wheel was Repaired in September”', status: 'altered', changes: ['capitals'] },
  'a comma of the sentence around': { text: '“The wheel was repaired,” she said.', status: 'found', notes: ['last-stop'] },
  'a full stop for the comma of the document': { text: '“the smith of Upper Weir.”', status: 'found', notes: ['last-stop'] },
  'a question mark put in': { text: '“The wheel was repaired?”', status: 'altered', changes: ['signs'] },
  'inner marks of another kind': {
    text: '“said, ‘We have 2,907 sacks and no more.’”',
    status: 'found',
    notes: ['inner-marks'],
  },
  'brackets that are the document’s': { text: '“agreed on it [sic] with those of Ford”', status: 'found', notes: [] },
  'a remark of the text’s own': { text: '“The wheel [sic] was repaired in September”', status: 'found' },
  '"not" just before': { text: '“grind corn on Sundays”', status: 'found', notes: ['negated-before'] },
  '"not" left out': { text: '“It did grind corn on Sundays”', status: 'altered', changes: ['negation'] },
  '"not" as n’t': { text: '“It didn’t grind corn on Sundays”', status: 'altered', changes: ['negation', 'added'] },
  'another number': { text: '“We have 2,970 sacks and no more”', status: 'altered', changes: ['number'] },
  'a number cut at its end': { text: '“The miller said, ‘We have 2”', status: 'altered', changes: ['number', 'signs'] },
  'a number in words': { text: '“Rain fell for twelve days”', status: 'altered', changes: ['number'] },
  'another name': { text: '“the bridge at Weir fell on 12 October 1907”', status: 'altered', changes: ['name'] },
  'names swapped': {
    text: '“the non-aligned millers of Ford agreed on it [sic] with those of Weir”',
    status: 'altered',
    changes: ['name', 'order'],
  },
  'a prefix that turns it left out': { text: '“aligned millers of Weir agreed on it”', status: 'altered' },
  'a word dropped': { text: '“The wheel was in September by the smith”', status: 'altered', changes: ['dropped'] },
  'a word added': { text: '“The wheel was finally repaired in September”', status: 'altered', changes: ['added'] },
  'a word exchanged': { text: '“The wheel was destroyed in September by the smith”', status: 'altered', changes: ['replaced'] },
  'a slip': { text: '“The wheel was repiared in September”', status: 'altered', changes: ['spelling'] },
  'a comma dropped': { text: '“the smith of Upper Weir who asked for nothing”', status: 'altered', changes: ['signs'] },
  'an ellipsis': { text: '“The wheel was repaired … by the smith”', status: 'pieced', leftOut: ['in September'] },
  'an ellipsis in brackets': { text: '“It did not grind corn […] on Sundays”', status: 'pieced', leftOut: [''] },
  'an ellipsis at the end': { text: '“The wheel was repaired in September …”', status: 'found' },
  'two ellipses': { text: '“The mill opened … Rain fell … who asked”', status: 'pieced' },
  'parts of two documents': { text: '“Rain fell for eleven days … nobody was hurt”', status: 'pieced', leftOut: [undefined] },
  'parts in the other order': {
    text: '“Rain fell for eleven days … It did not grind corn”',
    status: 'pieced',
    leftOut: [undefined],
  },
  'a part altered': { text: '“Rain fell for eleven days … asked for everything”', status: 'altered' },
  'an insertion': { text: '“The wheel [at last] was repaired”', status: 'pieced', leftOut: [''] },
  'a word for another, in brackets': { text: '“[He] did not grind corn on Sundays”', status: 'found' },
  'a word for another, within': { text: '“The wheel was [mended] in September”', status: 'pieced', leftOut: ['repaired'] },
  'a letter in brackets': { text: '“[T]he smith of Upper Weir, who asked”', status: 'found', notes: ['first-letter'] },
  'two sentences joined': { text: '“It did not grind corn on Sundays. Rain fell for eleven days.”', status: 'pieced' },
  'half a sentence with a full stop, joined': {
    text: '“It did not grind corn. Rain fell for eleven days.”',
    status: 'altered',
  },
  'nothing like it': { text: '“All the lanterns were green and sang to each other”', status: 'absent' },
  'two words': { text: '“grind corn”', status: 'short' },
  'the title of a document': { text: 'In “The Diary of a Mill” they write.', status: 'title' },
  'its document named': {
    text: 'The “Diary of a Mill” has it: “The mill opened in May.”',
    status: 'found',
    in: ['diary'],
  },
  'its document linked': { text: '“Rain fell for eleven days” (see https://archive.example/sources/diary/).', status: 'found' },
  'another document linked': {
    text: '“Rain fell for eleven days” (see /sources/letter/).',
    status: 'misattributed',
    in: ['diary'],
  },
  'another document named by its long title': {
    text: 'A letter to a sister in the year of the flood says: “Rain fell for eleven days.”',
    status: 'misattributed',
  },
  'one of two named': {
    text: 'See /sources/letter/ and /sources/diary/: “Rain fell for eleven days.”',
    status: 'found',
    in: ['diary'],
  },
  'Turkish, in its marks': { text: '«köprü ekim ayında yıkıldı»', status: 'found' },
  'Turkish, without an accent': { text: '«kopru ekim ayında yıkıldı»', status: 'altered', changes: ['spelling'] },
  'Turkish, another name of a month': { text: '«Değirmen haziran ayında açıldı»', status: 'altered' },
  Chinese: { text: '「水车小屋在五月开放」', status: 'found' },
  'Chinese, over a line end': { text: '「磨坊主说\n没有人受伤」', status: 'found' },
  'Chinese, another month': { text: '「水车小屋在六月开放，磨坊主说」', status: 'altered' },
  'Chinese, without "not"': { text: '「水车小屋在五月开放，磨坊主说有人受伤」', status: 'altered', changes: ['negation'] },
  'Chinese, too short': { text: '「五月」', status: 'short' },
  Arabic: { text: '«ولم يصب أحد بأذى»', status: 'found' },
  'Arabic, in other words': { text: '«ولم يصب أحد بسوء عندما سقط الجسر»', status: 'altered' },
};
