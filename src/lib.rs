//! Sala (សាលា, ສາລາ, ศาลา: a school, an open pavilion where people meet and learn) maps the digital skills of creative people
//! by a conversational survey and teaches each of them in small daily lessons chosen from their own gaps.
//!
//! # The map
//!
//! | module | what it is | what it never does |
//! |---|---|---|
//! | [`model`] | the nouns: values that are valid if they exist | read a clock, a disk, a database |
//! | [`flow`] | the verbs: the whole behaviour is one pure function, [`flow::step`] | fail, speak a language, know a door |
//! | [`plan`] | arithmetic of one person: level, gap, path, practice, the next moment that something is due | I/O |
//! | [`report`] | arithmetic of many people: gaps, intervals, what may be published | I/O, any clock |
//! | [`content`] | what authors write, read into the model, with every problem named | know conversations |
//! | [`export`] | writers: from a release to the files that are handed out | decide, read the store |
//! | [`text`] | phrases become messages in somebody's language | know doors or the store |
//! | [`store`] | one file of SQLite, the only SQL | decide, or render |
//! | [`telegram`] | the door to Telegram, the only user of teloxide | decide what is said, touch the store |
//! | [`app`] | the shell: the only place where all of these meet | have rules of its own |
//! | [`config`] | the settings of a running bot, from flags, environment and a file | begin anything |
//! | [`cli`] | the command line | anything else |
//!
//! Who may use what is held by a test, `tests/tidy.rs`.
//!
//! # The life of an event
//!
//! A door hands an [`app::Incoming`] to [`app::turn::Turns`]. The writer takes everything that waits as one group and does, in
//! one transaction: pass over updates that were seen; find or make the people; for each event, in order, call
//! [`flow::step`] and render what it says; save answers, progress, states, the next waking and the messages, one statement
//! a table; commit, with one fsync for the whole group. Then the bell rings, and [`app::courier`] takes the messages out of
//! the outbox and hands them to the door's [`app::courier::Messenger`]. [`app::waker`] finds those whose moment has come; their
//! waking is an event like any other.
//!
//! So nothing is half done: an answer, the new state and the reply commit together, a kill loses none of them, and a panic in one
//! step is caught there and harms nobody else.

pub mod app;
pub mod cli;
pub mod config;
pub mod content;
pub mod export;
pub mod flow;
pub mod model;
pub mod plan;
pub mod report;
pub mod store;
pub mod telegram;
pub mod text;
