-- Those who have not been seen for long are looked for every hour: the longest silent come first.
create index learner_seen on learner (seen_at);
