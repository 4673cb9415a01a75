-- The link to an appointment's calendar file. Whoever has it was given it: it cannot be guessed, as a code could.
alter table appointments
  add column invite_token text not null default replace(gen_random_uuid()::text, '-', '');
create unique index appointments_by_invite on appointments (invite_token);
