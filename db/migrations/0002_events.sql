-- Everything that happened, per organization, in the transaction in which it happened.
create table events (
  organization_id uuid not null references organizations (id) on delete cascade,
  id uuid not null,
  type text not null check (type ~ '^[a-z_]+\.[a-z_]+$'),
  payload jsonb not null,
  actor jsonb not null,
  request_id text,
  occurred_at timestamptz not null default now(),
  primary key (organization_id, id)
);
create index events_by_type on events (organization_id, type, id desc);
call protect_tenant_table('events');

-- Every message from outside is stored here before anything is done about it, and acted on once.
create table inbox (
  id uuid primary key,
  provider text not null,
  -- The provider's own name for this event: repeats of it fall on the same row.
  dedupe_key text not null,
  headers jsonb not null default '{}',
  body bytea not null,
  status text not null default 'received' check (status in ('received', 'done', 'ignored', 'failed')),
  attempts integer not null default 0,
  error text,
  received_at timestamptz not null default now(),
  finished_at timestamptz,
  unique (provider, dedupe_key)
);
create index inbox_unfinished on inbox (received_at) where status in ('received', 'failed');
grant select, insert, update, delete on inbox to frontdesk_platform;

-- The first answer to a creation, given again to whoever repeats its Idempotency-Key within a day.
create table idempotency_keys (
  organization_id uuid not null references organizations (id) on delete cascade,
  key text not null check (length(key) between 1 and 255),
  request_hash text not null,
  status integer,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (organization_id, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
call protect_tenant_table('idempotency_keys');
