import type { Change, Note, Status } from '../../../src/quotations/judge/verdict.ts';

/** Documents of cases, by their ids. */
export const texts: Readonly<Record<string, string>> = {
  diary:
    'The mill opened in May. It did not grind corn on Sundays. The miller said, “We have 2,907 sacks and no more.” ' +
    'Rain fell for eleven days. The wheel was repaired in Septem-\nber by the smith of Upper Weir, who asked for nothing. ' +
    'In the end the non-aligned millers of Weir agreed on it [sic] with those of Ford.\n',
  letter: 'The mill opened in May. Dear sister, the bridge at Ford fell on 12 October 1907 and nobody was hurt.\n',
  gazette:
    'On 2 October, Weir closed all roads to Ford, and few complained. Has the council of millers made a statement? ' +
    'It was impossible to change the division of the flour. Floods of autumn were satisfactorily contained. ' +
    'Losses of sacks and of flour were relatively minor, and 250,000 sacks were sold.\n',
  turkish: 'Değirmen mayıs ayında açıldı ve köprü ekim ayında yıkıldı. Kimse yaralanmadı.\n',
  chinese: '水车小屋在五月开放，磨坊主说没有人受伤。桥在十月倒塌了。\n',
  japanese: '水車は五月に開いた。粉屋は誰も怪我をしなかったと言った。橋は十月に落ちた。\n',
  german: 'Die Mühle wurde im Mai eröffnet. Niemand wurde verletzt, als die Brücke nicht mehr hielt.\n',
  french: 'Le moulin ouvrit en mai. Le pont ne tomba pas en octobre et personne ne fut blessé.\n',
  spanish: 'El molino abrió en mayo. El puente no cayó en octubre y hubo tres heridos.\n',
  russian: 'Мельница открылась в мае. Мост не упал в октябре, и трое были ранены.\n',
  armenian: 'Ջրաղացը բացվեց մայիսին։ Կամուրջը չփլվեց հոկտեմբերին։\n',
  lines:
    'The troops of Upper-\nWeir and of Nether-\nFord met. The ford was occu-\npied by the well-\nknown smith. A well-known smith sang.\n',
  council:
    'The President of Upper Weir said that the dam would stand. In particular, the mayor declared the road open to carts. ' +
    'President Smith opened the fair at noon. President of Weir Ada Stone counted the geese twice. ' +
    'The Prime Minister of Ford planted seven limes.\n',
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
  // A "not" that is put in or left out alters a quotation, whatever shows it.
  '"not" put in, in brackets': {
    text: '“The wheel was [not] repaired in September”',
    status: 'altered',
    changes: ['negation'],
  },
  '"not" put in at the start, in brackets': { text: '“[Not] repaired in September by the smith”', status: 'altered' },
  '"not" in brackets that the document has': { text: '“[not] grind corn on Sundays”', status: 'found' },
  '"not" left out by an ellipsis': { text: '“It did … grind corn on Sundays”', status: 'altered', changes: ['turned'] },
  '"not" left out by an empty bracket': { text: '“It did [] grind corn on Sundays”', status: 'altered', changes: ['turned'] },
  '"not" left out by words in brackets': { text: '“It [did] grind corn on Sundays”', status: 'altered', changes: ['negation'] },
  '"not" left out with its clause': { text: '“We have 2,907 sacks … Rain fell for eleven days”', status: 'pieced' },
  'another number in brackets': { text: '“Rain fell for [12] days. The wheel was repaired”', status: 'altered' },
  'another name in brackets': {
    text: '“The wheel was repaired in September by the smith of Upper [Ford], who asked”',
    status: 'altered',
    changes: ['name'],
  },
  'a name for a pronoun, in brackets': { text: '“[The mill of Ford] did not grind corn on Sundays”', status: 'found' },

  // What divides words at line ends is no letter of theirs.
  'a word divided by the text': { text: '“The wheel was re-\npaired in September by the smith”', status: 'found', notes: [] },
  'a word divided over a quoted line': { text: '“The wheel was re-\n  paired in Septem-\nber by the smith”', status: 'found' },
  'a divided word whose line end was lost': { text: '“The wheel was re- paired in September”', status: 'found' },
  'a hyphen of its own at a line end': { text: '“In the end the non-\naligned millers of Weir”', status: 'found' },
  'soft hyphens': { text: '“The wheel was re\u00ADpaired in Sep\u00ADtem\u00ADber”', status: 'found' },
  'a soft hyphen at a line end': { text: '“The wheel was re\u00AD\npaired in September”', status: 'found' },
  'spaces without width': { text: '“\u200BThe wheel\u200B was re\u200Bpaired\uFEFF in Sep\u2060tember”', status: 'found' },
  'marks of direction': { text: '“\u200EThe wheel was repaired\u200F in September”', status: 'found' },
  'a divided word, altered': { text: '“The wheel was re-\nmoved in September by the smith”', status: 'altered' },
  'a divided word beside an altered one': {
    text: '“The wheel was re-\npaired in October by the smith”',
    status: 'altered',
    changes: ['name'],
  },
  'two names in one': { text: '“The troops of UpperWeir and of Nether-Ford met”', status: 'altered', changes: ['spelling'] },
  'two names with their hyphens': { text: '“The troops of Upper-Weir and of Nether-Ford met”', status: 'found' },
  'a hyphen lost that the document has elsewhere': { text: '“occupied by the wellknown smith”', status: 'altered' },
  'a hyphen lost within a line': {
    text: '“In the end the nonaligned millers of Weir”',
    status: 'altered',
    changes: ['spelling'],
  },
  'two words for one': { text: '“The wheel was re paired in September”', status: 'altered', changes: ['spelling'] },

  'in marks of titles': { text: '《水车小屋在五月开放》', status: 'found' },
  'in marks of titles, altered': { text: '《水车小屋在六月开放，磨坊主说》', status: 'altered' },
  'in double angle marks': { text: '⟪The wheel was repaired in September⟫', status: 'found' },
  'in heavy marks': { text: '❝The wheel was repaired in September❞', status: 'found' },
  'with character references': { text: '&ldquo;The wheel was&nbsp;re&shy;paired in September&rdquo;', status: 'found' },

  // "Not" in other languages.
  'Chinese, with "not"': { text: '「水车小屋不在五月开放，磨坊主说没有人受伤」', status: 'altered', changes: ['negation'] },
  'Japanese, without "not"': {
    text: '「粉屋は誰も怪我をしたと言った。橋は十月」',
    status: 'altered',
    changes: ['negation'],
  },
  'Japanese, with "not"': {
    text: '「水車は五月に開かなかった。粉屋は誰も」',
    status: 'altered',
    changes: ['negation', 'replaced'],
  },
  'Japanese, with a polite "not"': { text: '「橋は十月に落ちません」', status: 'altered', changes: ['negation', 'dropped'] },
  'German, with "nicht"': { text: '„Die Mühle wurde im Mai nicht eröffnet“', status: 'altered', changes: ['negation'] },
  'German, without "niemand"': {
    text: '„Er wurde verletzt, als die Brücke nicht mehr hielt“',
    status: 'altered',
    changes: ['negation', 'added'],
  },
  'French, without "ne … pas"': { text: '« Le pont tomba en octobre et personne »', status: 'altered', changes: ['negation'] },
  'Spanish, without "no"': {
    text: '«El puente cayó en octubre y hubo tres heridos»',
    status: 'altered',
    changes: ['negation'],
  },
  'Russian, without "не"': { text: '«Мост упал в октябре, и трое»', status: 'altered', changes: ['negation'] },
  'Russian, with "не" in one word': { text: '«Мельница неоткрылась в мае»', status: 'altered', changes: ['negation'] },
  'Armenian, without "չ"': { text: '«Կամուրջը փլվեց հոկտեմբերին»', status: 'altered', changes: ['negation'] },
  'Turkish, with a syllable that says "not"': {
    text: '«köprü ekim ayında yıkılmadı»',
    status: 'altered',
    changes: ['negation'],
  },
  'Turkish, with "değil"': { text: '«köprü ekim ayında değil yıkıldı»', status: 'altered', changes: ['negation'] },
  'Arabic, without "not"': {
    text: '«افتتحت الطاحونة في شهر مايو، أصيب أحد بأذى عندما سقط»',
    status: 'altered',
    changes: ['negation', 'replaced'],
  },

  // Words in brackets at the ends are compared with what stands there.
  'another name in brackets at the start': { text: '“[Ford] closed all roads to Ford”', status: 'altered', changes: ['name'] },
  'the same name in brackets at the start': { text: '“[In Weir they] closed all roads to Ford”', status: 'found' },
  'a person for an office in brackets at the start': { text: '“[Miller] said that the dam would stand”', status: 'found' },
  'a person for an office in brackets, within': {
    text: '“In particular, [Miller] declared the road open to carts”',
    status: 'pieced',
    leftOut: ['the mayor'],
  },
  'a person for an office of two words': { text: '“[Miller] planted seven limes”', status: 'found' },
  'a place for an office of another': { text: '“[Ford] said that the dam would stand”', status: 'altered', changes: ['name'] },
  'a person for another with an office': { text: '“[Miller] opened the fair at noon”', status: 'altered', changes: ['name'] },
  'a person for one who is known behind an office': {
    text: '“[Miller] counted the geese twice”',
    status: 'altered',
    changes: ['name'],
  },
  '"not" for an office in brackets': {
    text: '“[not] said that the dam would stand”',
    status: 'altered',
    changes: ['negation'],
  },
  'another day in brackets at the start': {
    text: '“[On 3 October,] Weir closed all roads”',
    status: 'altered',
    changes: ['number'],
  },
  'another month in brackets at the start': {
    text: '“[On 2 May,] Weir closed all roads”',
    status: 'altered',
    changes: ['name'],
  },
  'the same day in brackets at the end': { text: '“Weir closed all roads to Ford [on 2 October]”', status: 'found' },
  'another day in brackets at the end': {
    text: '“Weir closed all roads… [on 5 October]”',
    status: 'altered',
    changes: ['number'],
  },
  'a year in brackets at the end': { text: '“Weir closed all roads [in 1907]”', status: 'found' },
  'a quantity in brackets at the start': { text: '“[All] sacks and of flour were relatively minor”', status: 'altered' },
  'a day in brackets, within': { text: '“On [3] October, Weir closed all roads”', status: 'altered', changes: ['number'] },
  'the number of a note in brackets': { text: '“Weir closed all roads to Ford,[3] and few complained”', status: 'found' },
  'words for "not" in brackets': { text: '“[The mill did] grind corn on Sundays”', status: 'altered', changes: ['negation'] },

  'a full stop for a question mark': {
    text: '“the council of millers made a statement.”',
    status: 'altered',
    changes: ['question'],
  },
  'a part of a question': { text: '“the council of millers made”', status: 'found', notes: ['asked'] },
  'a question with its mark': { text: '“Has the council of millers made a statement?”', status: 'found', notes: [] },
  '"impossible" left out by an ellipsis': { text: '“It was … to change the division”', status: 'altered', changes: ['turned'] },
  '"impossible" just before': { text: '“to change the division of the flour”', status: 'found', notes: ['negated-before'] },

  'a number without its comma': { text: '“We have 2907 sacks and no more”', status: 'found', notes: ['number-signs'] },
  'a number with a space': { text: '“and 250 000 sacks were sold”', status: 'found', notes: ['number-signs'] },
  'another number with a space': {
    text: '“relatively minor, and 250 001 sacks were sold”',
    status: 'altered',
    changes: ['number'],
  },
  'a number with a point, and a word exchanged': { text: '“and 250 000 sacks were given away”', status: 'altered' },
  'a short one with a word left out': { text: '“Floods were contained.”', status: 'altered', changes: ['dropped'] },
  'a short one with words left out': { text: '“Losses were minor”', status: 'altered', changes: ['dropped'] },
  'a short one with "not"': { text: '“Losses were not minor”', status: 'altered', changes: ['negation', 'dropped'] },
  'a short one of words that stand apart': { text: '“Ford was contained”', status: 'absent' },
};
