//! The rooms of the office together: where somebody can be, what can be asked, and what can be told.

use super::{
    AlarmTold, AnnounceAsk, AnnounceDesk, AnnounceTold, CodingAsk, CodingDesk, CodingTold,
    InboxAsk, InboxDesk, InboxTold, LessonAsk, LessonDesk, LessonTold, NumbersAsk, NumbersDesk,
    NumbersTold, PostersAsk, PostersDesk, PostersTold, RequestAsk, RequestDesk, RequestTold,
    SurveyAsk, SurveyDesk, SurveyTold, TeamAsk, TeamDesk, TeamTold, Upload,
};
use crate::model::{LearnerId, Right};
use serde::{Deserialize, Serialize};

/// Where somebody is in the office.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Desk {
    /// Among those who work here.
    Team(TeamDesk),
    /// With announcements.
    Announce(AnnounceDesk),
    /// Among the numbers.
    Numbers(NumbersDesk),
    /// Among the messages to the team.
    Inbox(InboxDesk),
    /// Among the invitations.
    Posters(PostersDesk),
    /// Among the open answers.
    Coding(CodingDesk),
    /// Among what needs a second yes.
    Requests(RequestDesk),
    /// Among the surveys.
    Surveys(SurveyDesk),
    /// Among the lessons.
    Lessons(LessonDesk),
}

/// What the office asks the shell for; kept as JSON until it is worked off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Ask {
    /// About those who work here.
    Team(TeamAsk),
    /// About announcements.
    Announce(AnnounceAsk),
    /// About the numbers.
    Numbers(NumbersAsk),
    /// About messages between people and the team.
    Inbox(InboxAsk),
    /// About invitations.
    Posters(PostersAsk),
    /// About open answers.
    Coding(CodingAsk),
    /// About what needs a second yes.
    Requests(RequestAsk),
    /// About the surveys.
    Surveys(SurveyAsk),
    /// About the lessons.
    Lessons(LessonAsk),
    /// What is in this file that was sent?
    Sent(Upload),
    /// Nothing: the shell itself has this to tell.
    Alarm(AlarmTold),
}

/// What the shell found out for the office.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// About those who work here.
    Team(TeamTold),
    /// About announcements.
    Announce(AnnounceTold),
    /// About the numbers.
    Numbers(NumbersTold),
    /// About messages between people and the team.
    Inbox(InboxTold),
    /// About invitations.
    Posters(PostersTold),
    /// About open answers.
    Coding(CodingTold),
    /// About what needs a second yes.
    Requests(RequestTold),
    /// About the surveys.
    Surveys(SurveyTold),
    /// About the lessons.
    Lessons(LessonTold),
    /// About the machine.
    Alarm(AlarmTold),
    /// They may not do this, or not any more: they lack this right.
    Refused(Right),
}

impl Ask {
    /// What somebody needs to be answered; none where anybody may ask.
    pub fn right(&self) -> Option<Right> {
        match self {
            Ask::Team(ask) => ask.right(),
            Ask::Announce(_) => Some(Right::Announce),
            Ask::Numbers(ask) => Some(ask.right()),
            Ask::Inbox(ask) => ask.right(),
            Ask::Posters(ask) => ask.right(),
            Ask::Coding(ask) => ask.right(),
            Ask::Requests(ask) => ask.right(),
            Ask::Alarm(_) => None,
            Ask::Surveys(_) | Ask::Lessons(_) | Ask::Sent(_) => Some(Right::Publish),
        }
    }

    /// Whether a file has to be fetched for the answer, which may take a minute.
    pub fn needs_file(&self) -> bool {
        matches!(self, Ask::Sent(_) | Ask::Surveys(SurveyAsk::Check(..)))
    }
}

impl Told {
    /// Whose words come with it, where they are those of a person who is not told it.
    pub fn whose(&self) -> Option<LearnerId> {
        match self {
            Told::Inbox(InboxTold::Open(reading) | InboxTold::Meanwhile(reading)) => {
                Some(reading.of)
            }
            Told::Coding(CodingTold::Answer(showing)) => Some(showing.of),
            _ => None,
        }
    }
}

impl Desk {
    /// What somebody needs to sit there.
    pub(super) fn right(&self) -> Right {
        match self {
            Desk::Team(_) => Right::Team,
            Desk::Announce(_) => Right::Announce,
            Desk::Numbers(_) => Right::Numbers,
            Desk::Inbox(_) | Desk::Coding(_) | Desk::Requests(_) => Right::Inbox,
            Desk::Posters(_) => Right::Posters,
            Desk::Surveys(_) | Desk::Lessons(_) => Right::Publish,
        }
    }

    /// Whether what is typed is taken as it is.
    pub(in crate::flow) fn takes_words(&self) -> bool {
        match self {
            Desk::Team(desk) => desk.takes_words(),
            Desk::Announce(desk) => desk.takes_words(),
            Desk::Numbers(_) => false,
            Desk::Inbox(desk) => desk.takes_words(),
            Desk::Posters(desk) => desk.takes_words(),
            Desk::Coding(desk) => desk.takes_words(),
            Desk::Surveys(_) | Desk::Lessons(_) | Desk::Requests(_) => false,
        }
    }
}
