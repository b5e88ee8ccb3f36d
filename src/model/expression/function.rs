//! The functions of the expression language: their names and how many arguments they take.

use serde::{Deserialize, Serialize};

macro_rules! functions {
    ($($function:ident $name:literal $least:literal $most:expr, $what:literal;)+) => {
        /// A function that forms can call.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Function {
            $(#[doc = $what] $function,)+
        }

        impl Function {
            /// All of them.
            pub const ALL: &[Function] = &[$(Function::$function),+];

            /// The name in a form.
            pub fn name(self) -> &'static str {
                match self { $(Function::$function => $name,)+ }
            }

            /// The least and the most arguments that it takes.
            pub fn arguments(self) -> (usize, usize) {
                match self { $(Function::$function => ($least, $most),)+ }
            }
        }
    };
}

const MANY: usize = 64;

functions! {
    Abs "abs" 1 1, "A number without its sign.";
    Acos "acos" 1 1, "The angle of a cosine.";
    AddDate "add-date" 2 6, "A day so many years, months, days, hours and minutes later.";
    Area "area" 1 1, "The area inside a line on the map, in square metres.";
    Asin "asin" 1 1, "The angle of a sine.";
    Atan "atan" 1 1, "The angle of a tangent.";
    Atan2 "atan2" 2 2, "The angle of a place on the plane: its height, and its width.";
    Boolean "boolean" 1 1, "Whether a value holds.";
    BooleanFromString "boolean-from-string" 1 1, "True for `1` and `true`.";
    Ceiling "ceiling" 1 1, "The next whole number up.";
    Checklist "checklist" 2 MANY, "Whether at least and at most so many of the rest hold.";
    ChoiceName "jr:choice-name" 2 2, "The label of a choice, and the question whose list has it.";
    Coalesce "coalesce" 1 MANY, "The first value that is not empty.";
    Concat "concat" 0 MANY, "Texts one after another.";
    Contains "contains" 2 2, "Whether a text has another in it.";
    Cos "cos" 1 1, "The cosine.";
    Count "count" 1 MANY, "How many values are not empty.";
    CountNonEmpty "count-non-empty" 1 MANY, "How many values are not empty.";
    CountSelected "count-selected" 1 1, "How many choices were taken.";
    Date "date" 1 1, "A day.";
    DateTime "date-time" 1 1, "A moment.";
    DecimalDateTime "decimal-date-time" 1 1, "Days since 1970, with the part of the day.";
    DecimalTime "decimal-time" 1 1, "The part of the day that has passed.";
    Depend "depend" 1 MANY, "The first value.";
    DifferenceInMonths "difference-in-months" 2 2, "The whole months from one day to another.";
    Distance "distance" 1 MANY, "The length of a line on the map, in metres.";
    EndsWith "ends-with" 2 2, "Whether a text ends with another.";
    Exp "exp" 1 1, "A power of e.";
    Exp10 "exp10" 1 1, "A power of ten.";
    False "false" 0 0, "No.";
    Floor "floor" 1 1, "The next whole number down.";
    FormatDate "format-date" 2 2, "A day in words.";
    FormatDateTime "format-date-time" 2 2, "A moment in words.";
    Geofence "geofence" 2 2, "Whether a place lies inside a line on the map.";
    If "if" 3 3, "The second value if the first holds, else the third.";
    IndexedRepeat "indexed-repeat" 3 11, "The answer in a chapter of a repeat.";
    Int "int" 1 1, "A number without what is after its point.";
    Itext "jr:itext" 1 1, "The words of a choice.";
    Join "join" 1 MANY, "Texts with the first between them.";
    Last "last" 0 0, "In a filter, how many nodes it looks at.";
    Log "log" 1 1, "The natural logarithm.";
    Log10 "log10" 1 1, "The logarithm to base ten.";
    LowerCase "lower-case" 1 1, "A text in small letters.";
    Max "max" 1 MANY, "The largest number.";
    Min "min" 1 MANY, "The smallest number.";
    NormalizeSpace "normalize-space" 0 1, "A text with single spaces and none around it.";
    Not "not" 1 1, "Whether a value does not hold.";
    Now "now" 0 0, "This moment.";
    Number "number" 0 1, "A value as a number.";
    Once "once" 1 1, "The value that is there, else the given one.";
    Pi "pi" 0 0, "3.14159...";
    Position "position" 0 1, "The number of a chapter, or of a node in a filter.";
    Pow "pow" 2 2, "A power.";
    Property "property" 1 1, "What is known of the answering itself: here, the `wave`, the how-manieth time that the person takes the survey.";
    Pulldata "pulldata" 4 4, "A cell of a file of rows beside the form.";
    Random "random" 0 0, "A number from 0 to 1 by chance.";
    Randomize "randomize" 1 2, "Nodes in an order of chance.";
    Regex "regex" 2 2, "Whether the whole text fits a pattern.";
    Round "round" 1 2, "A number to so many digits after the point.";
    Selected "selected" 2 2, "Whether a choice was taken.";
    SelectedAt "selected-at" 2 2, "The choice at a place, from 0.";
    Sin "sin" 1 1, "The sine.";
    Sqrt "sqrt" 1 1, "The square root.";
    StartsWith "starts-with" 2 2, "Whether a text begins with another.";
    String "string" 0 1, "A value as text.";
    StringLength "string-length" 0 1, "How many characters a text has.";
    Substr "substr" 2 3, "A part of a text, counted from 0; from the end if negative.";
    Substring "substring" 2 3, "A part of a text, counted from 1.";
    SubstringAfter "substring-after" 2 2, "What follows another text.";
    SubstringBefore "substring-before" 2 2, "What stands before another text.";
    Sum "sum" 1 MANY, "The sum.";
    Tan "tan" 1 1, "The tangent.";
    Today "today" 0 0, "This day.";
    Translate "translate" 3 3, "A text with characters replaced one by one.";
    True "true" 0 0, "Yes.";
    UpperCase "upper-case" 1 1, "A text in capitals.";
    Uuid "uuid" 0 1, "A name by chance.";
    Version "version" 0 0, "The version of the form.";
    WeightedChecklist "weighted-checklist" 2 MANY, "Whether the weights of those of the rest that hold come to at least and at most so much.";
}

impl Function {
    /// The function of this name, in any case of letters, or of an old name that forms still have.
    pub fn named(name: &str) -> Option<Function> {
        let name = match name.to_ascii_lowercase().as_str() {
            "is-selected" => "selected",
            "enclosed-area" => "area",
            _ => name,
        };
        let fits = |function: &&Function| function.name().eq_ignore_ascii_case(name);
        Function::ALL.iter().find(fits).copied()
    }
}
