-- What was claimed to be done, with its receipts, and what a language model used up for an answer.
alter table messages
  -- [{ words, deed, receipt_id, said }]: a claim without a receipt was held back and never said.
  add column claims jsonb not null default '[]',
  add column model text check (length(model) <= 200),
  add column prompt_tokens integer check (prompt_tokens >= 0),
  add column cached_tokens integer check (cached_tokens >= 0),
  add column completion_tokens integer check (completion_tokens >= 0),
  -- Millionths of a dollar; null where the prices of the model are not known.
  add column cost_micro_usd integer check (cost_micro_usd >= 0);
