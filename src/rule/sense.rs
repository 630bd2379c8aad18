//! What the words of a complaint are about, whatever their order.

use crate::normalized::Rule;
use crate::phrases::{Phrases, Place, Row, Word, phrases, split_last_word};
use crate::search::{contains, has, is_ascii, trim, trim_start};
use Place::Whole;

/// A complaint longer than this is read to here.
const MAX_LENGTH: usize = 400;

macro_rules! senses {
    ($($sense:ident)+) => {
        /// What a word contributes.
        #[derive(Clone, Copy, PartialEq)]
        pub(super) enum Sense { $($sense,)+ }

        const ALL: &[Sense] = &[$(Sense::$sense,)+];

        use Sense::{$($sense),+};
    };
}

senses! {
    Article Be Choice ChoiceCode Contain Date Digit Email Empty Exist Expected Format Invalid Least Less Long Longer LowerCase
    Match More Most Must Not Number Of One Or Password Positive Provided Required Resource Short Shorter Taken Than Too Type
    TypeNumber TypeText Undefined Unit Url Valid Weak
}

static WORDS: Phrases = phrases!(2048, ROWS);

const ROWS: &[Row] = &[
    (Article as u8, Whole, "a|an|the|to|this|ein|eine|un|une|una|um|uma|een|en"),
    (Be as u8, Whole, "be"),
    (
        Choice as u8,
        Whole,
        "enum|enumeration|choice|choices|option|options|selected|inclusion|included|exclusion|unknown|unrecognized|\
         unrecognised|unexpected|additional|extra|unsupported|supported|allowed|permitted|forbidden|disallowed|\
         reserved",
    ),
    (ChoiceCode as u8, Whole, "in|isin|oneof|only|literal|discriminator"),
    (Contain as u8, Whole, "contain|contains|include|includes"),
    (Date as u8, Whole, "date|dates|datetime|timestamp|datum|fecha|time|iso8601"),
    (Digit as u8, Whole, "digit|digits"),
    (Email as u8, Whole, "email|mail|emails|correo|courriel"),
    (
        Empty as u8,
        Whole,
        "blank|empty|null|nil|nonempty|notempty|notnull|leer|vide|vacío|vacio|vacía|vacia|vazio|vazia|vuoto|leeg|puste|\
         пустым|пустое",
    ),
    (Exist as u8, Whole, "exist|exists|found|such|existe|существует"),
    (Expected as u8, Whole, "expected|expects"),
    (
        Format as u8,
        Whole,
        "format|formatted|pattern|regex|regexp|regular|syntax|malformed|alphanumeric|alphanum|alpha|slug|uuid|guid|ip|ipv4|ipv6|\
         hex|base64|ascii|letters|hostname|formato|wellformed",
    ),
    (
        Invalid as u8,
        Whole,
        "invalid|incorrect|wrong|bad|illegal|ungültig|ungültige|ungültiges|ungültiger|invalide|inválido|inválida|ongeldig|\
         ongeldige|nieprawidłowy|неверный|неверное|недопустимое|некорректный",
    ),
    (
        Least as u8,
        Whole,
        "least|minimum|min|gt|gte|ge|few|small|low|mindestens|moins|mínimo|menos|minimo|almeno|minstens|minimaal|\
         najmniej|minimal",
    ),
    (Less as u8, Whole, "less|fewer|lower|smaller"),
    (Long as u8, Whole, "long|lang|largo|lungo"),
    (Longer as u8, Whole, "longer"),
    (LowerCase as u8, Whole, "lowercase|uppercase|punctuation|special|symbol|symbols|capital"),
    (
        Match as u8,
        Whole,
        "match|matches|mismatch|same|identical|differ|differs|different|equal|equals|confirmation|confirmed|confirm|equalto|\
         const|compare",
    ),
    (More as u8, Whole, "more|greater|larger|higher|bigger"),
    (
        Most as u8,
        Whole,
        "most|maximum|max|lt|lte|le|many|large|big|high|exceed|exceeds|exceeded|exceeding|höchstens|maximal|\
         maximaal|máximo|maximo|massimo|dépasser",
    ),
    (Must as u8, Whole, "must|should"),
    (Not as u8, Whole, "not|no|t|cannot|cant|isnt|doesnt|dont|non|without|never|nicht|kein|pas|não|niet|nie|не"),
    (Of as u8, Whole, "of"),
    (One as u8, Whole, "one|any"),
    (Or as u8, Whole, "or"),
    (Password as u8, Whole, "password|passwords|passwort|passphrase"),
    (Positive as u8, Whole, "positive|nonnegative"),
    (Provided as u8, Whole, "provided|provide|supplied|specified|specify|enter|fill|present|select|choose"),
    (
        Required as u8,
        Whole,
        "required|mandatory|missing|absent|needed|filled|erforderlich|pflichtfeld|benötigt|obligatoire|requis|requise|obligatorio|\
         obligatoria|requerido|requerida|obrigatório|obrigatória|obbligatorio|obbligatoria|richiesto|verplicht|wymagane|\
         обязательно|обязательное|обязательным",
    ),
    (Resource as u8, Whole, "resource|reference"),
    (Short as u8, Whole, "short|kurz|court|corto|curto|kort"),
    (Shorter as u8, Whole, "shorter"),
    (
        Taken as u8,
        Whole,
        "taken|unique|duplicate|duplicated|duplicates|already|registered|uniqueness|vergeben|déjà|ya|già|já|уже|bereits",
    ),
    (Than as u8, Whole, "than"),
    (Too as u8, Whole, "too|zu|trop|demasiado|muito|troppo|te"),
    (Type as u8, Whole, "type|types|parse|parsing|parsed|cast"),
    (
        TypeNumber as u8,
        Whole,
        "integer|int|number|numeric|boolean|bool|float|decimal|double|bigint|nan|zahl|integers|numbers|converted|coerced",
    ),
    (TypeText as u8, Whole, "string|array|list|object|dictionary|dict|map|mapping|strings|collection"),
    (Undefined as u8, Whole, "undefined"),
    (
        Unit as u8,
        Whole,
        "character|characters|char|chars|item|items|element|elements|entry|entries|byte|bytes|length|zeichen|caractères|\
         caracteres|caratteri|tekens|znaków|символов|word|words",
    ),
    (Url as u8, Whole, "url|uri|urls|website|href"),
    (
        Valid as u8,
        Whole,
        "valid|proper|formed|gültige|gültiges|gültigen|gültiger|valide|válido|válida|valido|valida|geldig|geldige",
    ),
    (
        Weak as u8,
        Whole,
        "weak|common|guess|guessable|breach|breached|leak|leaked|compromised|pwned|strength|strong|similar|entirely|easy",
    ),
];

/// "Required" where words are not set apart by spaces.
const DEMANDS: [&str; 5] = ["必填", "不能为空", "必須", "入力してください", "필수"];

/// What is known of a complaint once its words are read.
#[derive(Default)]
pub(super) struct Reading {
    seen: u64,
    pub(super) is_code: bool,
    /// A comparison: the value must be larger (`true`) or smaller than something.
    pub(super) at_least: Option<bool>,
    /// A rule whose noun is demanded right there: "must be a **number**", "a valid **email**".
    pub(super) demanded: Option<Rule>,
    /// The rule of an e-mail, web address or date that is merely mentioned.
    pub(super) noun: Option<Rule>,
}

impl Reading {
    pub(super) fn of_code(code: &str) -> Self {
        Self::of(code, true)
    }

    /// A sentence of one word is a code as well: `{"errors": {"name": ["too_short"]}}`.
    pub(super) fn of_sentence(sentence: &str) -> Self {
        let mut reading = Self::of(sentence, !has(trim(sentence), b' '));
        if !is_ascii(sentence.as_bytes()) && DEMANDS.iter().any(|demand| contains(sentence, demand)) {
            reading.seen |= bit(Required);
        }
        reading
    }

    pub(super) fn has(&self, sense: Sense) -> bool {
        self.seen & bit(sense) != 0
    }

    /// From the last word to the first, so that a noun waits for the demand before it and a comparison for its "not".
    fn of(text: &str, is_code: bool) -> Self {
        let mut reading = Self { is_code, ..Self::default() };
        let mut rest = text.as_bytes();
        rest = rest.get(..MAX_LENGTH).unwrap_or(rest);
        let mut after = None;
        let mut waiting = None;
        let mut words_since_comparison = u8::MAX;
        while let Some((before, word)) = split_last_word(rest) {
            rest = before;
            let sense = sense(word);
            words_since_comparison = words_since_comparison.saturating_add(1);
            let mut compared = None;
            match sense {
                // "greater than 8", "less or equal", "18 or more"
                Some(More | Less | Longer | Shorter) if matches!(after, Some(Than | Or)) => compared = sense,
                Some(Or) if matches!(after, Some(More | Less | Longer | Shorter)) => compared = after,
                Some(Be) if reading.has(Or) && begins_with_quote(text, rest.len() + word.text.len()) => {
                    reading.seen |= bit(Choice)
                }
                Some(Positive) => reading.at_least = Some(true),
                Some(Not) if words_since_comparison <= 4 => {
                    reading.at_least = reading.at_least.map(|at_least| !at_least);
                    words_since_comparison = u8::MAX;
                }
                _ => {}
            }
            if compared.is_some() {
                reading.at_least = Some(matches!(compared, Some(More | Longer)));
                reading.seen |= if matches!(compared, Some(Longer | Shorter)) { bit(Unit) } else { 0 };
                words_since_comparison = 0;
            }
            match sense {
                Some(Email) => waiting = Some(Rule::InvalidEmail),
                Some(Url) => waiting = Some(Rule::InvalidUrl),
                Some(Date) => waiting = Some(Rule::InvalidDate),
                Some(TypeNumber | TypeText) => waiting = Some(Rule::InvalidType),
                Some(Be | Valid | Expected | Not) => reading.demanded = waiting.take().or(reading.demanded),
                Some(Invalid) if !is_code => reading.demanded = waiting.take().or(reading.demanded),
                Some(Article | Of | Or | Type) => {}
                _ => waiting = None,
            }
            if matches!(sense, Some(Email | Url | Date)) {
                reading.noun = waiting;
            }
            reading.seen |= sense.map_or(0, bit);
            after = sense;
        }
        reading
    }
}

/// "must be 'green', 'red' or 'blue'".
fn begins_with_quote(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| trim_start(rest).starts_with(['\'', '"', '`', '“', '‘']))
}

/// What one word contributes.
pub(super) fn sense(word: Word<'_>) -> Option<Sense> {
    if word.is_number() {
        return Some(Number);
    }
    ALL.get(usize::from(WORDS.of_word(word)?)).copied()
}

const fn bit(sense: Sense) -> u64 {
    1 << sense as u64
}
