-- Mails that the sandbox kept instead of sending them.
create table mailbox (
  -- Null for mails of the platform itself, such as a password reset: no organization sees those.
  organization_id uuid references organizations (id) on delete cascade,
  -- The idempotency key of the sending: a repeat of it is the same mail.
  id uuid primary key,
  purpose text not null,
  from_address text not null,
  to_address text not null,
  reply_to text,
  subject text not null,
  text text not null,
  html text not null,
  attachments jsonb not null default '[]',
  created_at timestamptz not null default now()
);
create index mailbox_newest on mailbox (organization_id, created_at desc, id desc);
call protect_tenant_table('mailbox');
