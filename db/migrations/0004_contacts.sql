-- The public: who they are, what they want, and what happened with them.

-- Text as people search for it: without capitals and accents. Row security lets no pattern into an index, so a search
-- reads the organization's own rows, the newest first, until its page is full.
create function searchable(text) returns text
  language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent', $1)) $$;

create table contacts (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  name text check (length(name) between 1 and 120),
  -- E.164
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  -- In small letters
  email text check (email = lower(email) and length(email) <= 254),
  language text check (language in ('en', 'es')),
  company text,
  address text,
  status text not null default 'prospect' check (status in ('prospect', 'customer', 'blocked')),
  tags text[] not null default '{}',
  notes text not null default '',
  source text not null check (source in ('chat', 'call', 'sms', 'web', 'api', 'member', 'import')),
  last_contact_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- What lists are sorted by: the last contact, or for want of one the day it was added.
  latest_at timestamptz not null generated always as (coalesce(last_contact_at, created_at)) stored,
  search_text text not null generated always as (searchable(
    coalesce(name, '') || ' ' || coalesce(phone, '') || ' ' || coalesce(email, '') || ' ' || coalesce(company, '')
  )) stored,
  primary key (organization_id, id),
  -- One person per phone and per e-mail address: of two that are created at once, one becomes the other.
  unique (organization_id, phone),
  unique (organization_id, email)
);
create index contacts_latest on contacts (organization_id, latest_at desc, id desc);
create trigger touch before update on contacts for each row execute function touch_updated_at();
call protect_tenant_table('contacts');

create table leads (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  contact_id uuid,
  agent_id uuid,
  conversation_id uuid,
  appointment_id uuid,
  intent text check (length(intent) <= 200),
  summary text check (length(summary) <= 4000),
  score integer not null check (score between 0 and 100),
  score_reasons jsonb not null default '[]',
  urgency text not null default 'normal' check (urgency in ('low', 'normal', 'high', 'emergency')),
  status text not null default 'new' check (status in ('new', 'contacted', 'qualified', 'won', 'lost')),
  source text not null check (source in ('chat', 'call', 'sms', 'web', 'api', 'member', 'import')),
  -- Answers to the questions of the trade.
  intake jsonb not null default '{}',
  notes text not null default '',
  flagged boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  search_text text not null generated always as (searchable(coalesce(intent, '') || ' ' || coalesce(summary, ''))) stored,
  primary key (organization_id, id),
  foreign key (organization_id, contact_id) references contacts (organization_id, id) on delete cascade
);
-- What is said in one conversation adds to one lead until that is won or lost.
create unique index leads_open_once on leads (organization_id, conversation_id) where status not in ('won', 'lost');
create index leads_by_contact on leads (organization_id, contact_id);
create trigger touch before update on leads for each row execute function touch_updated_at();
call protect_tenant_table('leads');

-- One line for each thing that happened with a contact, in its latest state; the domains above write it.
create table contact_timeline (
  organization_id uuid not null references organizations (id) on delete cascade,
  contact_id uuid not null,
  kind text not null check (kind in ('appointment', 'conversation', 'lead', 'call', 'message')),
  subject_id uuid not null,
  state text not null,
  summary text not null check (length(summary) <= 500),
  at timestamptz not null,
  primary key (organization_id, contact_id, kind, subject_id),
  foreign key (organization_id, contact_id) references contacts (organization_id, id) on delete cascade
);
create index contact_timeline_newest on contact_timeline (organization_id, contact_id, at desc);
call protect_tenant_table('contact_timeline');
