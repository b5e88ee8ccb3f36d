//! The library: everything that an author wrote, checked and ready to be used.

use super::{
    DomainId, Framework, Item, ItemId, Lang, Lesson, LessonId, Programme, Survey, SurveyId, Topic,
    TopicId, Version,
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// Everything that an author wrote, by the path in the content tree.
pub type Sources = BTreeMap<String, Cow<'static, [u8]>>;

/// All content. Made once; a changed one takes its place as a whole.
#[derive(Clone, Debug)]
pub struct Library {
    /// Who runs this.
    pub programme: Programme,
    /// What can be learned.
    pub framework: Framework,
    /// The topics, in the order of the tree.
    pub topics: Vec<Topic>,
    /// Pictures and other files of lessons, by their path in the content tree.
    pub files: BTreeMap<String, Arc<[u8]>>,
    /// All of it as it was written.
    pub sources: Arc<Sources>,
    /// Whether something that the office made live is passed over, since the files of today do not go with it.
    pub passed_over: bool,
    lessons: Vec<Arc<Lesson>>,
    places: HashMap<LessonId, usize>,
    live: Vec<Arc<Survey>>,
    frozen: HashMap<(SurveyId, Version), Arc<Survey>>,
    drafts: HashMap<(SurveyId, Version), Arc<Survey>>,
    written: HashMap<SurveyId, Version>,
}

impl Library {
    /// A library of these things; lessons in the order of the tree.
    pub fn new(
        programme: Programme,
        framework: Framework,
        topics: Vec<Topic>,
        lessons: Vec<Lesson>,
    ) -> Self {
        let places = lessons
            .iter()
            .enumerate()
            .map(|(at, l)| (l.id.clone(), at))
            .collect();
        Self {
            programme,
            framework,
            topics,
            files: BTreeMap::new(),
            sources: Arc::default(),
            passed_over: false,
            lessons: lessons.into_iter().map(Arc::new).collect(),
            places,
            live: Vec::new(),
            frozen: HashMap::new(),
            drafts: HashMap::new(),
            written: HashMap::new(),
        }
    }

    /// Adds a survey as it is written in the content tree, as the one that new runs take.
    pub fn publish(&mut self, survey: Survey) {
        self.written
            .insert(survey.id.clone(), survey.version.clone());
        self.make_live(Arc::new(survey));
    }

    /// The text that the content tree has of a survey, whichever new runs take.
    pub fn written(&self, id: &SurveyId) -> Option<&Version> {
        self.written.get(id)
    }

    /// Makes a text the one that new runs take, whatever the content tree has.
    pub fn make_live(&mut self, survey: Arc<Survey>) {
        match self.live.iter_mut().find(|other| other.id == survey.id) {
            Some(place) => *place = survey.clone(),
            None => self.live.push(survey.clone()),
        }
        self.keep(survey);
    }

    /// Takes over the topics and lessons of another library, with everything that was written; surveys stay.
    pub fn take_lessons(&mut self, other: Library) {
        self.topics = other.topics;
        self.files = other.files;
        self.sources = other.sources;
        self.lessons = other.lessons;
        self.places = other.places;
    }

    /// Adds an earlier text of a survey, for the runs that are pinned to it.
    pub fn keep(&mut self, survey: Arc<Survey>) {
        self.frozen
            .insert((survey.id.clone(), survey.version.clone()), survey);
    }

    /// Adds a text that only those see who try it.
    pub fn draft(&mut self, survey: Arc<Survey>) {
        self.drafts
            .insert((survey.id.clone(), survey.version.clone()), survey);
    }

    /// The surveys that new runs take.
    pub fn surveys(&self) -> &[Arc<Survey>] {
        &self.live
    }

    /// The survey that everybody is asked: the programme's own choice, else the first.
    pub fn main_survey(&self) -> Option<&Arc<Survey>> {
        let wanted = self.programme.survey.as_ref();
        let named = wanted.and_then(|id| self.live.iter().find(|survey| survey.id == *id));
        named.or_else(|| self.live.first())
    }

    /// One text of a survey, current, earlier or a draft.
    pub fn survey(&self, id: &SurveyId, version: &Version) -> Option<&Arc<Survey>> {
        let key = (id.clone(), version.clone());
        self.frozen.get(&key).or_else(|| self.drafts.get(&key))
    }

    /// Every text of every survey that was asked, current and earlier ones, in the order of their names.
    pub fn every_survey(&self) -> Vec<Arc<Survey>> {
        let mut all: Vec<Arc<Survey>> = self.frozen.values().cloned().collect();
        all.sort_by(|a, b| (&a.id, &a.version).cmp(&(&b.id, &b.version)));
        all
    }

    /// The text of a survey that new runs take.
    pub fn live_survey(&self, id: &SurveyId) -> Option<&Arc<Survey>> {
        self.live.iter().find(|survey| survey.id == *id)
    }

    /// The lessons, in the order of the tree.
    pub fn lessons(&self) -> &[Arc<Lesson>] {
        &self.lessons
    }

    /// The lesson of this id.
    pub fn lesson(&self, id: &LessonId) -> Option<&Arc<Lesson>> {
        self.places.get(id).map(|&at| &self.lessons[at])
    }

    /// The place of a lesson in the tree, from 0.
    pub fn place(&self, id: &LessonId) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The lessons of a topic, in order.
    pub fn lessons_of<'a>(&'a self, topic: &'a TopicId) -> impl Iterator<Item = &'a Arc<Lesson>> {
        self.lessons
            .iter()
            .filter(move |lesson| lesson.topic == *topic)
    }

    /// A quiz item and the lesson that holds it.
    pub fn item(&self, id: &ItemId) -> Option<(&Arc<Lesson>, &Item)> {
        let lesson = self.lesson(&id.lesson)?;
        let item = lesson.items.iter().find(|item| item.id == *id)?;
        Some((lesson, item))
    }

    /// The short name of a competence in this language; its id if the framework does not know it.
    pub fn competence_name<'a>(&'a self, id: &'a super::CompetenceId, lang: Lang) -> &'a str {
        self.framework
            .competence(id)
            .map_or(id.as_str(), |c| c.label.get(lang))
    }

    /// The name of a domain in this language; its id if the programme does not know it.
    pub fn domain_name<'a>(&'a self, id: &'a DomainId, lang: Lang) -> &'a str {
        self.programme
            .domain(id)
            .map_or(id.as_str(), |domain| domain.name.get(lang))
    }
}
