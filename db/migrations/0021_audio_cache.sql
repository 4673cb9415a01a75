-- Words that were spoken once and are played again. The key is made from words and voice by a secret, so that it
-- names its content and cannot be guessed; the words themselves are not kept.
create table audio_clips (
  key text primary key check (length(key) between 20 and 100),
  -- Null for words without personal data, which every business may play.
  organization_id uuid references organizations (id) on delete cascade,
  -- Null while somebody is having it spoken: of all processes one does.
  content bytea,
  content_type text,
  claimed_by uuid not null,
  claimed_at timestamptz not null,
  used_at timestamptz not null
);
create index audio_clips_unused on audio_clips (used_at);
create index audio_clips_of_organization on audio_clips (organization_id) where organization_id is not null;
call protect_tenant_table('audio_clips');
