-- What was said on every channel, and what was done.
create table conversations (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  agent_id uuid,
  agent_version integer,
  channel text not null check (channel in ('chat', 'voice', 'sms', 'email', 'whatsapp', 'messenger', 'test')),
  status text not null default 'open' check (status in ('open', 'waiting', 'human', 'closed')),
  urgency text not null default 'routine' check (urgency in ('routine', 'urgent', 'emergency')),
  language text not null default 'en' check (language in ('en', 'es')),
  -- Proves a visitor's right to a conversation: whoever knows it may read on.
  visitor_id text not null check (length(visitor_id) between 1 and 100),
  visitor jsonb not null default '{}',
  contact_id uuid,
  lead_id uuid,
  -- The brain's dialogue state, opaque to everything else.
  state jsonb not null default '{}',
  escalation_reason text,
  escalated_at timestamptz,
  assigned_to uuid,
  handled_by uuid,
  message_count integer not null default 0,
  last_message text,
  last_message_role text,
  rating integer check (rating between 1 and 5),
  rating_comment text check (length(rating_comment) <= 2000),
  started_at timestamptz not null default now(),
  last_message_at timestamptz not null default now(),
  closed_at timestamptz,
  primary key (organization_id, id),
  -- Visitors name a conversation without naming its organization.
  unique (id),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete set null (agent_id),
  foreign key (organization_id, contact_id) references contacts (organization_id, id) on delete set null (contact_id),
  foreign key (organization_id, lead_id) references leads (organization_id, id) on delete set null (lead_id)
);
create index conversations_newest on conversations (organization_id, last_message_at desc, id desc);
create index conversations_by_contact on conversations (organization_id, contact_id, last_message_at desc) where contact_id is not null;
create index conversations_waiting on conversations (organization_id, last_message_at desc) where status = 'waiting' or urgency <> 'routine';
call protect_tenant_table('conversations');

create table messages (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  conversation_id uuid not null,
  role text not null check (role in ('visitor', 'agent', 'member', 'note')),
  content text not null check (length(content) <= 20000),
  author_id uuid,
  author text,
  language text check (language in ('en', 'es')),
  sources jsonb not null default '[]',
  answered boolean,
  confidence real check (confidence between 0 and 1),
  intent text,
  brain text check (brain in ('house', 'llm', 'llm_then_house')),
  latency_ms integer,
  tokens integer,
  helpful boolean,
  feedback text check (length(feedback) <= 2000),
  -- The visitor's own id of a message: a repeated request finds what it said before.
  client_key text check (length(client_key) <= 100),
  -- The visitor's message that this one answers: of two answers to one message only one can be written.
  answers_id uuid,
  created_at timestamptz not null default now(),
  primary key (organization_id, id),
  unique (organization_id, answers_id),
  foreign key (organization_id, conversation_id) references conversations (organization_id, id) on delete cascade
);
create index messages_of_conversation on messages (organization_id, conversation_id, id);
create unique index messages_said_once on messages (organization_id, conversation_id, client_key) where client_key is not null;
create index messages_words on messages using gin (organization_id, to_tsvector('simple', content));
call protect_tenant_table('messages');

-- The record of every skill that was used, whether it succeeded or was refused.
create table receipts (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  conversation_id uuid not null,
  message_id uuid,
  skill text not null,
  ok boolean not null,
  code text,
  summary text not null,
  input jsonb not null default '{}',
  result jsonb not null default '{}',
  created_at timestamptz not null default now(),
  primary key (organization_id, id),
  foreign key (organization_id, conversation_id) references conversations (organization_id, id) on delete cascade
);
create index receipts_of_conversation on receipts (organization_id, conversation_id, id);
call protect_tenant_table('receipts');
