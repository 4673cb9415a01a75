-- "Enable voice": one row for a number on its way, from the intent to buy it until it answers.
create table number_provisionings (
  organization_id uuid not null references organizations (id) on delete cascade,
  -- The provider knows the number by this id: after a lost answer it is asked what it has under it.
  id uuid not null,
  agent_id uuid not null,
  provider text not null check (provider in ('sandbox', 'retell', 'twilio')),
  country text not null check (country in ('US', 'CA')),
  area_code text not null check (area_code ~ '^[2-9][0-9]{2}$'),
  e164 text check (e164 ~ '^\+[1-9][0-9]{6,14}$'),
  label text not null default '' check (length(label) <= 80),
  status text not null default 'running' check (status in ('running', 'failed', 'done')),
  -- The step that comes next, or that failed.
  step text not null default 'number' check (step in ('number', 'agent', 'webhooks', 'test')),
  -- Since when a number may have been bought without our knowing.
  buying_since timestamptz,
  number_id uuid,
  provider_number_id text,
  provider_agent_id text,
  error text,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, agent_id) references agents (organization_id, id) on delete cascade,
  foreign key (organization_id, number_id) references phone_numbers (organization_id, id) on delete set null (number_id)
);
-- Whoever asks twice gets the number that is on its way, not a second one.
create unique index number_provisionings_open on number_provisionings (organization_id, agent_id)
  where status <> 'done';
call protect_tenant_table('number_provisionings');
