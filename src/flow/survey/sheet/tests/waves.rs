//! What stays and what changes when somebody takes the survey again.

use super::{
    super::Look,
    form::{row, run, sheet, survey},
};
use crate::{
    content::expression::parse,
    flow::SurveyRun,
    model::{Survey, expression::evaluate},
};
use jiff::ToSpan;

const ROWS: &str = "type,name,label,calculation\n\
    calculate,part,,once(int(random() * 1000000))\n\
    calculate,other,,once(int(random() * 1000000))\n\
    calculate,here,,''\n";

/// What an expression comes to in the row `here`, or in the row that it names itself.
fn value(survey: &Survey, run: &SurveyRun, (name, text): (&str, &str)) -> String {
    let (sheet, own) = (sheet(survey, run), row(survey, name));
    let expr = parse(text).expect(text);
    evaluate(&expr, &Look::from(&sheet, &own)).text()
}

/// The first run and the next one, some weeks later.
fn waves(survey: &Survey) -> [SurveyRun; 2] {
    let (first, mut second) = (run(survey, ""), run(survey, ""));
    second.wave = 2;
    second.began += (24 * 60).hours();
    [first, second]
}

#[test]
fn chance_inside_once_stays_with_the_person_and_other_chance_does_not() {
    let survey = survey(ROWS, "");
    let in_both = |name, text| waves(&survey).map(|run| value(&survey, &run, (name, text)));
    let [first, second] = in_both("part", "once(random())");
    assert_eq!(first, second);
    let [first, second] = in_both("part", "if(true(), once(random()), 0)");
    assert_eq!(first, second);
    let [first, second] = in_both("part", "random()");
    assert_ne!(first, second);
    // Only what stands inside once() stays; what comes after it is thrown anew.
    let [first, second] = in_both("part", "once(1) + random()");
    assert_ne!(first, second);
}

#[test]
fn each_row_and_each_survey_has_a_chance_of_its_own() {
    let survey = survey(ROWS, "");
    let [mut run, _] = waves(&survey);
    let of = |run: &SurveyRun, name| value(&survey, run, (name, "once(random())"));
    assert_ne!(of(&run, "part"), of(&run, "other"));
    let part = of(&run, "part");
    run.survey = "another".parse().expect("an id");
    assert_ne!(of(&run, "part"), part);
}

#[test]
fn the_wave_is_known_and_other_properties_are_empty() {
    let survey = survey(ROWS, "");
    let wave = "property('wave')";
    let known = waves(&survey).map(|run| value(&survey, &run, ("here", wave)));
    assert_eq!(known, ["1", "2"]);
    let [run, _] = waves(&survey);
    let text = "coalesce(property('deviceid'), 'none')";
    assert_eq!(value(&survey, &run, ("here", text)), "none");
}
