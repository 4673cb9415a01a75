-- Telephone numbers, calls, and everything that happened in a call.
create table phone_numbers (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  e164 text not null check (e164 ~ '^\+[1-9][0-9]{6,14}$'),
  label text not null default '' check (length(label) <= 80),
  provider text not null check (provider in ('sandbox', 'retell', 'twilio', 'vapi')),
  -- The provider's own name for it, where it has one.
  provider_id text,
  agent_id uuid,
  status text not null default 'active' check (status in ('active', 'released')),
  settings jsonb not null default '{}',
  created_at timestamptz not null default now(),
  released_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete set null (agent_id)
);
-- A caller dials a number, not an organization: a number in use belongs to one.
create unique index phone_numbers_in_use on phone_numbers (e164) where status = 'active';
call protect_tenant_table('phone_numbers');

create table calls (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  provider text not null check (provider in ('browser', 'sandbox', 'retell', 'twilio', 'vapi')),
  -- The provider's name for the call: whatever it sends about it, in any order, finds this row.
  provider_call_id text not null,
  agent_id uuid,
  number_id uuid,
  conversation_id uuid,
  contact_id uuid,
  direction text not null default 'inbound' check (direction in ('inbound', 'outbound')),
  from_number text,
  to_number text,
  status text not null default 'live' check (status in ('ringing', 'live', 'ended', 'failed')),
  outcome text check (outcome in ('booked', 'changed', 'lead', 'message', 'escalated', 'transferred', 'answered', 'voicemail', 'spam', 'abandoned')),
  end_reason text,
  language text not null default 'en' check (language in ('en', 'es')),
  summary text,
  sentiment text check (sentiment in ('positive', 'neutral', 'negative')),
  recording_url text,
  -- What the provider charged, in millionths of a dollar.
  cost_microusd bigint,
  billable boolean not null default true,
  spam_reason text,
  flagged boolean not null default false,
  flag_note text check (length(flag_note) <= 1000),
  -- What was announced and agreed to, with its time: evidence.
  consent jsonb not null default '{}',
  is_test boolean not null default false,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  -- Later news of an ended call completes it and never takes anything back.
  analyzed_at timestamptz,
  primary key (organization_id, id),
  unique (provider, provider_call_id),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete set null (agent_id),
  foreign key (organization_id, number_id) references phone_numbers (organization_id, id) on delete set null (number_id),
  foreign key (organization_id, conversation_id) references conversations (organization_id, id) on delete set null (conversation_id),
  foreign key (organization_id, contact_id) references contacts (organization_id, id) on delete set null (contact_id)
);
create index calls_newest on calls (organization_id, started_at desc, id desc);
create index calls_live on calls (organization_id) where status in ('ringing', 'live');
create index calls_of_conversation on calls (organization_id, conversation_id) where conversation_id is not null;
call protect_tenant_table('calls');

-- The black box of a call: one line for everything that happened in it.
create table call_events (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  call_id uuid not null,
  kind text not null,
  detail jsonb not null default '{}',
  -- The provider's message that told of it: told again, it is the same line.
  source text,
  at timestamptz not null default now(),
  primary key (organization_id, id),
  unique (organization_id, call_id, source),
  foreign key (organization_id, call_id) references calls (organization_id, id) on delete cascade
);
create index call_events_of_call on call_events (organization_id, call_id, id);
call protect_tenant_table('call_events');

-- Where the time of each turn went, in milliseconds since the caller had finished speaking.
create table call_turns (
  organization_id uuid not null references organizations (id) on delete cascade,
  call_id uuid not null,
  number integer not null,
  heard text not null,
  said text not null,
  brain text,
  recall_ms real,
  first_words_ms real,
  done_ms real not null,
  interrupted boolean not null default false,
  at timestamptz not null default now(),
  primary key (organization_id, call_id, number),
  foreign key (organization_id, call_id) references calls (organization_id, id) on delete cascade
);
call protect_tenant_table('call_turns');

-- Callers that are not answered; a block can be lifted again.
create table blocked_callers (
  organization_id uuid not null references organizations (id) on delete cascade,
  e164 text not null check (e164 ~ '^\+[1-9][0-9]{6,14}$'),
  reason text not null default '' check (length(reason) <= 300),
  blocked_by uuid,
  created_at timestamptz not null default now(),
  primary key (organization_id, e164)
);
call protect_tenant_table('blocked_callers');

-- The secret in the address of an agent's voice socket is made from this; counting on makes the old one useless.
alter table agents add column voice_key integer not null default 1;
