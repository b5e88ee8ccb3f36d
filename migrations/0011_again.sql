-- By which job somebody who had sent a survey in was asked to answer it once more: a job that is repeated tells what came of all of it.
alter table survey_run add column again_job integer;
create index survey_run_again on survey_run (again_job) where again_job is not null;
