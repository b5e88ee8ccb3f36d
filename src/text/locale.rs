//! The locales: Fluent files, built into the binary, one bundle for each language.

use crate::model::Lang;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use include_dir::{Dir, include_dir};
use std::{collections::BTreeMap, fmt};
use unic_langid::LanguageIdentifier;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The first question, which stands above seven buttons in seven scripts: one sentence for all languages.
const SHARED: &str = "onboarding-languages";

/// All sentences in all languages.
pub struct Texts {
    bundles: BTreeMap<Lang, FluentBundle<FluentResource>>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.bundles.keys()).finish()
    }
}

impl Texts {
    /// The locales that Sala is shipped with. What Fluent cannot read is left out; a test makes sure that nothing is.
    pub fn shipped() -> Self {
        let folder = |dir: &'static Dir<'static>| {
            let lang: Lang = dir.path().file_name()?.to_str()?.parse().ok()?;
            Some((lang, bundle(lang, dir)))
        };
        Self {
            bundles: LOCALES.dirs().filter_map(folder).collect(),
        }
    }

    /// The sentence of this key, in this language, else in English; each on its own, so that a locale may lack some.
    pub fn get(&self, lang: Lang, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let tried = [lang, Lang::EN]
            .into_iter()
            .filter_map(|lang| self.bundles.get(&lang));
        let mut found = tried.filter_map(|bundle| format(bundle, key, args));
        found.next().unwrap_or_else(|| key.to_owned())
    }

    /// Whether this very language has a sentence of this key.
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.bundles
            .get(&lang)
            .is_some_and(|bundle| bundle.has_message(key))
    }

    /// How many of the sentences that there are in English this very language has, and how many there are.
    pub fn written(&self, lang: Lang) -> (usize, usize) {
        let english = LOCALES.get_dir(Lang::EN.code());
        let sources = english.into_iter().flat_map(Dir::files);
        let lines = sources.flat_map(|file| file.contents_utf8().unwrap_or_default().lines());
        // A sentence begins at the start of a line; what is commented, continued or a part of another does not.
        let keys = lines.filter_map(|line| line.split_once(" =").map(|(key, _)| key));
        let keys = keys.filter(|key| key.starts_with(|c: char| c.is_ascii_alphabetic()));
        let has =
            keys.map(|key| self.has(lang, key) || (key == SHARED && Lang::ALL.contains(&lang)));
        let has: Vec<bool> = has.collect();
        (has.iter().filter(|has| **has).count(), has.len())
    }

    /// The language of ours that is nearest to a tag such as `km-KH`; none if none is near.
    pub fn nearest(tag: &str) -> Option<Lang> {
        let wanted: LanguageIdentifier = tag.replace('_', "-").parse().ok()?;
        let ours: Vec<LanguageIdentifier> = Lang::ALL
            .iter()
            .filter_map(|lang| lang.code().parse().ok())
            .collect();
        let near = negotiate_languages(&[wanted], &ours, None, NegotiationStrategy::Filtering);
        near.first()?.language.as_str().parse().ok()
    }
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: Option<&FluentArgs<'_>>,
) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, args, &mut errors)
        .into_owned();
    errors.is_empty().then_some(text)
}

fn bundle(lang: Lang, dir: &Dir<'_>) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks break commands and the words on buttons; all our scripts run from left to right.
    bundle.set_use_isolating(false);
    for file in dir.files() {
        let source = file.contents_utf8().unwrap_or_default().to_owned();
        let resource = match FluentResource::try_new(source) {
            Ok(resource) => resource,
            Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::phrase::{Line, Word};

    /// The keys of each file, and the gaps of each.
    fn keys(lang: &str) -> BTreeMap<String, Vec<String>> {
        let mut keys = BTreeMap::new();
        let dir = LOCALES.get_dir(lang).expect("a locale");
        for file in dir.files() {
            let source = file.contents_utf8().expect("UTF-8");
            let parsed = FluentResource::try_new(source.to_owned());
            assert!(
                parsed.is_ok(),
                "{}: {:?}",
                file.path().display(),
                parsed.err().map(|e| e.1)
            );
            let prefix = file
                .path()
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let mut key = String::new();
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| !id.starts_with(' '))
                {
                    key = id.to_owned();
                    assert!(key.starts_with(&prefix), "{key} in {prefix}.ftl");
                    assert!(
                        keys.insert(key.clone(), Vec::new()).is_none(),
                        "{key} twice"
                    );
                }
                let gaps = line
                    .split("{ $")
                    .skip(1)
                    .filter_map(|rest| rest.split([' ', '}']).next());
                let own: &mut Vec<String> = keys.entry(key.clone()).or_default();
                own.extend(gaps.map(str::to_owned));
                own.sort();
                own.dedup();
            }
        }
        keys.remove("");
        keys
    }

    #[test]
    fn every_locale_has_the_keys_and_gaps_of_english() {
        let english = keys("en");
        for lang in ["km", "lo", "th", "vi", "id", "my"] {
            let mut own = keys(lang);
            own.entry(SHARED.into()).or_default();
            assert_eq!(own, english, "{lang}");
        }
    }

    #[test]
    fn every_line_and_word_is_there_and_every_button_is_short() {
        let texts = Texts::shipped();
        for line in Line::ALL {
            assert!(texts.has(Lang::EN, line.key()), "{}", line.key());
        }
        for word in Word::ALL {
            for lang in Lang::ALL {
                let label = texts.get(lang, word.key(), None);
                assert!(label != word.key(), "{label}");
                assert!(crate::model::base_letters(&label) <= 24, "{lang}: {label}");
            }
        }
    }

    #[test]
    fn what_a_language_has_is_counted() {
        let texts = Texts::shipped();
        let all = keys("en").len();
        assert_eq!(texts.written(Lang::EN), (all, all));
        let french = "fr".parse().expect("a language");
        assert_eq!(texts.written(french), (0, all));
    }

    #[test]
    fn a_missing_sentence_is_said_in_english_on_its_own() {
        let texts = Texts::shipped();
        let french = "fr".parse().expect("a language");
        assert_eq!(texts.get(french, "button-yes", None), "Yes");
        assert_ne!(texts.get(Lang::KM, "button-yes", None), "Yes");
    }

    #[test]
    fn tags_of_clients_lead_to_our_languages() {
        let check = |tag: &str, expected| assert_eq!(Texts::nearest(tag), expected, "{tag}");
        check("km", Some(Lang::KM));
        check("km-KH", Some(Lang::KM));
        check("en_US", Some(Lang::EN));
        check("id", Some(Lang::ID));
        check("fr", None);
        check("", None);
    }
}
