-- A database as the first version of the schema left it, with a few rows of a made-up company. Never changed.

CREATE SCHEMA gendan;

CREATE TABLE gendan.books (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    group_id uuid NOT NULL,
    place_id uuid NOT NULL,
    kind text NOT NULL,
    address text NOT NULL,
    own_id text,
    title text NOT NULL,
    hours jsonb,
    looked text,
    orders integer DEFAULT 0 NOT NULL,
    late integer DEFAULT 0 NOT NULL,
    paused_at timestamp with time zone,
    gone_at timestamp with time zone,
    made_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE gendan.due (
    book_id uuid NOT NULL,
    job text NOT NULL,
    at timestamp with time zone NOT NULL
);

CREATE TABLE gendan.groups (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    made_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE gendan.late_orders (
    book_id uuid NOT NULL,
    "position" integer NOT NULL,
    answer jsonb NOT NULL
);

CREATE TABLE gendan.leases (
    name text NOT NULL,
    token uuid NOT NULL,
    holder text NOT NULL,
    until timestamp with time zone NOT NULL,
    about jsonb
);

CREATE TABLE gendan.migrations (
    number integer NOT NULL,
    name text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE gendan.places (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    group_id uuid NOT NULL,
    kind text NOT NULL,
    address text NOT NULL,
    zone text,
    made_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE gendan.records (
    group_id uuid NOT NULL,
    book text NOT NULL,
    name text NOT NULL,
    value jsonb NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE gendan.runs (
    id bigint NOT NULL,
    book_id uuid NOT NULL,
    job text NOT NULL,
    queued uuid,
    worker text NOT NULL,
    attempt integer DEFAULT 1 NOT NULL,
    state text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    sentence jsonb,
    counts jsonb DEFAULT '{}'::jsonb NOT NULL
);

ALTER TABLE gendan.runs ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME gendan.runs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE gendan.secrets (
    group_id uuid NOT NULL,
    name text NOT NULL,
    sealed text NOT NULL
);

CREATE TABLE gendan.settings (
    name text NOT NULL,
    value jsonb NOT NULL
);

CREATE TABLE gendan.tokens (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    group_id uuid,
    role text NOT NULL,
    name text NOT NULL,
    hash text NOT NULL,
    made_at timestamp with time zone DEFAULT now() NOT NULL,
    ended_at timestamp with time zone
);

CREATE TABLE gendan.workers (
    name text NOT NULL,
    machine text NOT NULL,
    pid integer NOT NULL,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL,
    is_draining boolean DEFAULT false NOT NULL
);

INSERT INTO gendan.books VALUES ('11111111-0000-4000-8000-00000000000b', '11111111-1111-4111-8111-111111111111', '11111111-0000-4000-8000-000000000001', 'file', '/srv/meridian/出货跟踪表-2026.xlsx', 'b7c2a9', '出货跟踪表-2026', '{"update": "09:00"}', 'size 4711', 120, 2, NULL, NULL, '2026-05-01 00:00:00+00');
INSERT INTO gendan.books VALUES ('22222222-0000-4000-8000-00000000000b', '22222222-2222-4222-8222-222222222222', '22222222-0000-4000-8000-000000000001', 'sheets', 'sheets:1AbC', NULL, '杯子项目', NULL, NULL, 0, 0, NULL, NULL, '2026-05-01 00:00:00+00');

INSERT INTO gendan.due VALUES ('11111111-0000-4000-8000-00000000000b', 'update', '2026-05-19 01:00:00+00');

INSERT INTO gendan.groups VALUES ('11111111-1111-4111-8111-111111111111', '外贸一部', '2026-05-01 00:00:00+00');
INSERT INTO gendan.groups VALUES ('22222222-2222-4222-8222-222222222222', '外贸二部', '2026-05-01 00:00:00+00');

INSERT INTO gendan.late_orders VALUES ('11111111-0000-4000-8000-00000000000b', 1, '{"due": "2026-05-12", "why": {"en": "The sample is not confirmed", "zh": "样品未确认"}, "cell": "Orders!A5", "team": "华东", "order": "PO-1001", "stage": {"en": "Samples", "zh": "打样"}, "person": "李雷", "customer": "Ostwind GmbH", "daysLate": 4}');
INSERT INTO gendan.late_orders VALUES ('11111111-0000-4000-8000-00000000000b', 2, '{"due": "2026-05-12", "why": {"en": "The sample is not confirmed", "zh": "样品未确认"}, "cell": "Orders!A5", "team": "", "order": "PO-1002", "stage": {"en": "Samples", "zh": "打样"}, "person": "李雷", "customer": "Ostwind GmbH", "daysLate": 9}');

INSERT INTO gendan.leases VALUES ('book/11111111-0000-4000-8000-00000000000b', '44444444-0000-4000-8000-000000000001', 'w1', '2026-05-18 01:06:00+00', '{"job": "update"}');

INSERT INTO gendan.migrations VALUES (1, 'first', '2026-05-01 00:00:00+00');

INSERT INTO gendan.places VALUES ('11111111-0000-4000-8000-000000000001', '11111111-1111-4111-8111-111111111111', 'folder', '/srv/meridian', 'Asia/Shanghai', '2026-05-01 00:00:00+00');
INSERT INTO gendan.places VALUES ('22222222-0000-4000-8000-000000000001', '22222222-2222-4222-8222-222222222222', 'sheets', 'sheets:1AbC', NULL, '2026-05-01 00:00:00+00');

INSERT INTO gendan.records VALUES ('11111111-1111-4111-8111-111111111111', 'b7c2a9', 'sent', '{"days": {"2026-05-18": ["li.lei@meridian.example"]}}', '2026-05-18 01:30:05+00');

INSERT INTO gendan.runs OVERRIDING SYSTEM VALUE VALUES (1, '11111111-0000-4000-8000-00000000000b', 'update', '33333333-0000-4000-8000-000000000001', 'w1', 1, 'failed', '2026-05-18 01:00:00+00', '2026-05-18 01:00:02+00', '{"en": "The file is in use", "zh": "文件被占用"}', '{}');
INSERT INTO gendan.runs OVERRIDING SYSTEM VALUE VALUES (2, '11111111-0000-4000-8000-00000000000b', 'update', '33333333-0000-4000-8000-000000000001', 'w1', 2, 'done', '2026-05-18 01:05:00+00', '2026-05-18 01:05:02+00', NULL, '{"late": 2, "orders": 120}');
INSERT INTO gendan.runs OVERRIDING SYSTEM VALUE VALUES (3, '11111111-0000-4000-8000-00000000000b', 'digest', NULL, 'w2', 1, 'partly', '2026-05-18 01:30:00+00', '2026-05-18 01:30:05+00', NULL, '{"sent": 3, "uncertain": 1}');

INSERT INTO gendan.secrets VALUES ('11111111-1111-4111-8111-111111111111', 'GENDAN_SMTP_URL', 'v1.847LEiSvcUxY91cb.i8ifMjphCZmxeXsTN-y77w.jFcdrquIJhIWOUkBqL8g-s-76PiDO6ut');

INSERT INTO gendan.settings VALUES ('server', '"服务器-3f0a"');
INSERT INTO gendan.settings VALUES ('key-salt', '"pa5txZcPmNHwdCC6rOw56Q=="');

INSERT INTO gendan.tokens VALUES ('55555555-0000-4000-8000-000000000001', NULL, 'operator', '韩梅梅', '55b4b48f529c3d2daa027cbffa6cfb6a03690424550f22109e39917406c8243b', '2026-05-02 00:00:00+00', NULL);

INSERT INTO gendan.workers VALUES ('w1', 'server-1', 4711, '2026-05-18 00:00:00+00', '2026-05-18 01:06:00+00', false);

SELECT pg_catalog.setval('gendan.runs_id_seq', 3, true);

ALTER TABLE ONLY gendan.books
    ADD CONSTRAINT books_kind_address_key UNIQUE (kind, address);

ALTER TABLE ONLY gendan.books
    ADD CONSTRAINT books_pkey PRIMARY KEY (id);

ALTER TABLE ONLY gendan.due
    ADD CONSTRAINT due_pkey PRIMARY KEY (book_id, job);

ALTER TABLE ONLY gendan.groups
    ADD CONSTRAINT groups_name_key UNIQUE (name);

ALTER TABLE ONLY gendan.groups
    ADD CONSTRAINT groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY gendan.late_orders
    ADD CONSTRAINT late_orders_pkey PRIMARY KEY (book_id, "position");

ALTER TABLE ONLY gendan.leases
    ADD CONSTRAINT leases_pkey PRIMARY KEY (name);

ALTER TABLE ONLY gendan.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (number);

ALTER TABLE ONLY gendan.places
    ADD CONSTRAINT places_kind_address_key UNIQUE (kind, address);

ALTER TABLE ONLY gendan.places
    ADD CONSTRAINT places_pkey PRIMARY KEY (id);

ALTER TABLE ONLY gendan.records
    ADD CONSTRAINT records_pkey PRIMARY KEY (group_id, book, name);

ALTER TABLE ONLY gendan.runs
    ADD CONSTRAINT runs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY gendan.secrets
    ADD CONSTRAINT secrets_pkey PRIMARY KEY (group_id, name);

ALTER TABLE ONLY gendan.settings
    ADD CONSTRAINT settings_pkey PRIMARY KEY (name);

ALTER TABLE ONLY gendan.tokens
    ADD CONSTRAINT tokens_hash_key UNIQUE (hash);

ALTER TABLE ONLY gendan.tokens
    ADD CONSTRAINT tokens_pkey PRIMARY KEY (id);

ALTER TABLE ONLY gendan.workers
    ADD CONSTRAINT workers_pkey PRIMARY KEY (name);

CREATE INDEX books_by_group ON gendan.books USING btree (group_id);

CREATE INDEX books_by_own_id ON gendan.books USING btree (group_id, own_id);

CREATE INDEX due_by_time ON gendan.due USING btree (at);

CREATE INDEX runs_by_book ON gendan.runs USING btree (book_id, job, id DESC);

CREATE INDEX runs_by_state ON gendan.runs USING btree (state, id DESC);

ALTER TABLE ONLY gendan.books
    ADD CONSTRAINT books_group_id_fkey FOREIGN KEY (group_id) REFERENCES gendan.groups(id) ON DELETE CASCADE;

ALTER TABLE ONLY gendan.books
    ADD CONSTRAINT books_place_id_fkey FOREIGN KEY (place_id) REFERENCES gendan.places(id) ON DELETE CASCADE;

ALTER TABLE ONLY gendan.due
    ADD CONSTRAINT due_book_id_fkey FOREIGN KEY (book_id) REFERENCES gendan.books(id) ON DELETE CASCADE;

ALTER TABLE ONLY gendan.late_orders
    ADD CONSTRAINT late_orders_book_id_fkey FOREIGN KEY (book_id) REFERENCES gendan.books(id) ON DELETE CASCADE;

ALTER TABLE ONLY gendan.places
    ADD CONSTRAINT places_group_id_fkey FOREIGN KEY (group_id) REFERENCES gendan.groups(id) ON DELETE CASCADE;

ALTER TABLE ONLY gendan.records
    ADD CONSTRAINT records_group_id_fkey FOREIGN KEY (group_id) REFERENCES gendan.groups(id) ON DELETE CASCADE;

ALTER TABLE ONLY gendan.runs
    ADD CONSTRAINT runs_book_id_fkey FOREIGN KEY (book_id) REFERENCES gendan.books(id) ON DELETE CASCADE;

ALTER TABLE ONLY gendan.secrets
    ADD CONSTRAINT secrets_group_id_fkey FOREIGN KEY (group_id) REFERENCES gendan.groups(id) ON DELETE CASCADE;

ALTER TABLE ONLY gendan.tokens
    ADD CONSTRAINT tokens_group_id_fkey FOREIGN KEY (group_id) REFERENCES gendan.groups(id) ON DELETE CASCADE;

