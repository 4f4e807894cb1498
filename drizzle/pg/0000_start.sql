CREATE TABLE "accounts" (
	"employee_id" text PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"theme" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "accounts_theme" CHECK ("accounts"."theme" in ('system', 'light', 'dark'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"purpose" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "tokens_purpose" CHECK ("tokens"."purpose" in ('invitation', 'reset'))
);
--> statement-breakpoint
CREATE TABLE "try_counts" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_files" (
	"import_id" text PRIMARY KEY NOT NULL,
	"content" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_problems" (
	"import_id" text NOT NULL,
	"row_number" integer NOT NULL,
	"is_wrong" boolean NOT NULL,
	"cells" jsonb NOT NULL,
	"problems" jsonb NOT NULL,
	CONSTRAINT "import_problems_import_id_row_number_pk" PRIMARY KEY("import_id","row_number")
);
--> statement-breakpoint
CREATE TABLE "people_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"status" text NOT NULL,
	"started_by" text,
	"mapping" jsonb NOT NULL,
	"header" jsonb NOT NULL,
	"delimiter" text NOT NULL,
	"rows_total" integer NOT NULL,
	"rows_done" integer NOT NULL,
	"summary" jsonb,
	"failure" text,
	"failure_row" integer,
	"runner" text,
	"alive_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "people_imports_status" CHECK ("people_imports"."status" in ('columns', 'checking', 'checked', 'importing', 'done', 'failed', 'cancelled')),
	CONSTRAINT "people_imports_failure" CHECK ("people_imports"."failure" in ('quote', 'stopped', 'unexpected'))
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"parent_id" text
);
--> statement-breakpoint
CREATE TABLE "employees" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_no" text NOT NULL,
	"first_name" text NOT NULL,
	"name_prefix" text NOT NULL,
	"last_name" text NOT NULL,
	"email" text NOT NULL,
	"department_id" text NOT NULL,
	"location_id" text,
	"job_title" text NOT NULL,
	"manager_id" text,
	"start_date" text,
	"locale" text NOT NULL,
	"left_on" text,
	"sort_name" text NOT NULL,
	"search_text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "employees_locale" CHECK ("employees"."locale" in ('nl', 'en')),
	CONSTRAINT "employees_not_own_manager" CHECK ("employees"."manager_id" <> "employees"."id")
);
--> statement-breakpoint
CREATE TABLE "interest_statements" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"level" integer NOT NULL,
	"stated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "interest_statements_level" CHECK ("interest_statements"."level" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "locations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"time_zone" text NOT NULL,
	"is_demo" boolean NOT NULL,
	"support_target" integer,
	"set_up_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "organisations_single" CHECK ("organisations"."id" = 'organisation'),
	CONSTRAINT "organisations_locale" CHECK ("organisations"."locale" in ('nl', 'en')),
	CONSTRAINT "organisations_target" CHECK ("organisations"."support_target" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "role_grants" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"role" text NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "role_grants_role" CHECK ("role_grants"."role" in ('champion', 'hr', 'it', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "responsibilities" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"title" text NOT NULL,
	"asks" text NOT NULL,
	"goal" text NOT NULL,
	"review_on" text NOT NULL,
	"status" text NOT NULL,
	"assigned_by" text,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"decline_reason" text,
	CONSTRAINT "responsibilities_status" CHECK ("responsibilities"."status" in ('offered', 'accepted', 'declined', 'ended')),
	CONSTRAINT "responsibilities_goal" CHECK ("responsibilities"."goal" in ('respond', 'feedback', 'human', 'spread', 'other')),
	CONSTRAINT "responsibilities_decline_has_reason" CHECK (("responsibilities"."status" = 'declined') = ("responsibilities"."decline_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "pulse_answers" (
	"key" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"department_label" text,
	"location_label" text,
	"s1" integer,
	"s2" integer,
	"s3" integer,
	"s4" integer,
	"k1" integer,
	"i1" integer,
	"barriers" jsonb NOT NULL,
	CONSTRAINT "pulse_answers_s1" CHECK ("pulse_answers"."s1" between 1 and 5),
	CONSTRAINT "pulse_answers_s2" CHECK ("pulse_answers"."s2" between 1 and 5),
	CONSTRAINT "pulse_answers_s3" CHECK ("pulse_answers"."s3" between 1 and 5),
	CONSTRAINT "pulse_answers_s4" CHECK ("pulse_answers"."s4" between 1 and 5),
	CONSTRAINT "pulse_answers_k1" CHECK ("pulse_answers"."k1" between 1 and 5),
	CONSTRAINT "pulse_answers_i1" CHECK ("pulse_answers"."i1" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "pulse_comments" (
	"key" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pulse_roster" (
	"round_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"department_label" text,
	"location_label" text,
	CONSTRAINT "pulse_roster_round_id_employee_id_pk" PRIMARY KEY("round_id","employee_id")
);
--> statement-breakpoint
CREATE TABLE "pulse_rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"k" integer NOT NULL,
	"wording_version" integer NOT NULL,
	"invited" integer NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closes_on" text NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "pulse_rounds_status" CHECK ("pulse_rounds"."status" in ('open', 'closed')),
	CONSTRAINT "pulse_rounds_k" CHECK ("pulse_rounds"."k" >= 5),
	CONSTRAINT "pulse_rounds_closed_has_time" CHECK (("pulse_rounds"."status" = 'closed') = ("pulse_rounds"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "pulse_snapshots" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"department_id" text,
	"parent_id" text,
	"name" text NOT NULL,
	"is_hidden" boolean NOT NULL,
	"figure" jsonb,
	CONSTRAINT "pulse_snapshots_hidden_has_no_figure" CHECK (not ("pulse_snapshots"."is_hidden" and "pulse_snapshots"."figure" is not null))
);
--> statement-breakpoint
CREATE TABLE "pulse_tags" (
	"tag" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_departments" (
	"round_id" text NOT NULL,
	"department_id" text NOT NULL,
	"parent_id" text,
	"name" text NOT NULL,
	CONSTRAINT "round_departments_round_id_department_id_pk" PRIMARY KEY("round_id","department_id")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"module_id" text NOT NULL,
	"due_on" text NOT NULL,
	"assigned_by" text,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"waived_at" timestamp (3) with time zone,
	"waived_reason" text,
	CONSTRAINT "assignments_waived_has_reason" CHECK (("assignments"."waived_at" is null) = ("assignments"."waived_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "completions" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"module_id" text NOT NULL,
	"version_id" text NOT NULL,
	"content_hash" text NOT NULL,
	"how" text NOT NULL,
	"completed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "completions_how" CHECK ("completions"."how" in ('finished', 'tested-out', 'recognised', 'imported'))
);
--> statement-breakpoint
CREATE TABLE "graded_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"topic_id" text NOT NULL,
	"question_id" text NOT NULL,
	"kind" text NOT NULL,
	"option_id" text NOT NULL,
	"is_right" boolean NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "graded_answers_kind" CHECK ("graded_answers"."kind" in ('recall', 'scenario', 'evaluate'))
);
--> statement-breakpoint
CREATE TABLE "knowledge_levels" (
	"employee_id" text NOT NULL,
	"topic_id" text NOT NULL,
	"level" integer NOT NULL,
	"earned_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "knowledge_levels_employee_id_topic_id_pk" PRIMARY KEY("employee_id","topic_id"),
	CONSTRAINT "knowledge_levels_level" CHECK ("knowledge_levels"."level" between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE "lessons_read" (
	"employee_id" text NOT NULL,
	"version_id" text NOT NULL,
	"lesson_id" text NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "lessons_read_employee_id_version_id_lesson_id_pk" PRIMARY KEY("employee_id","version_id","lesson_id")
);
--> statement-breakpoint
CREATE TABLE "module_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"module_id" text NOT NULL,
	"version" integer NOT NULL,
	"title_nl" text NOT NULL,
	"title_en" text NOT NULL,
	"minutes" integer NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "modules" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"topic_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quiz_attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"version_id" text NOT NULL,
	"question_ids" jsonb NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" text PRIMARY KEY NOT NULL,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"action" text NOT NULL,
	"subject" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"status" text NOT NULL,
	"tries" integer NOT NULL,
	"try_after" timestamp (3) with time zone,
	"failure" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_status" CHECK ("outbox"."status" in ('held', 'queued', 'sent', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "switch_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"is_on" boolean NOT NULL,
	"agreed_on" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "switch_decisions_name" CHECK ("switch_decisions"."name" in ('named-levels'))
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_import_id_people_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."people_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_problems" ADD CONSTRAINT "import_problems_import_id_people_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."people_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_imports" ADD CONSTRAINT "people_imports_started_by_employees_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_parent_id_departments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_manager_id_employees_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_statements" ADD CONSTRAINT "interest_statements_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_assigned_by_employees_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_answers" ADD CONSTRAINT "pulse_answers_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_comments" ADD CONSTRAINT "pulse_comments_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_roster" ADD CONSTRAINT "pulse_roster_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_roster" ADD CONSTRAINT "pulse_roster_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_snapshots" ADD CONSTRAINT "pulse_snapshots_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_tags" ADD CONSTRAINT "pulse_tags_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_departments" ADD CONSTRAINT "round_departments_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assigned_by_employees_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_version_id_module_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."module_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graded_answers" ADD CONSTRAINT "graded_answers_attempt_id_quiz_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."quiz_attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graded_answers" ADD CONSTRAINT "graded_answers_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graded_answers" ADD CONSTRAINT "graded_answers_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_levels" ADD CONSTRAINT "knowledge_levels_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_levels" ADD CONSTRAINT "knowledge_levels_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons_read" ADD CONSTRAINT "lessons_read_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons_read" ADD CONSTRAINT "lessons_read_version_id_module_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."module_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "module_versions" ADD CONSTRAINT "module_versions_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "modules" ADD CONSTRAINT "modules_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_attempts" ADD CONSTRAINT "quiz_attempts_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_attempts" ADD CONSTRAINT "quiz_attempts_version_id_module_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."module_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_actor_id_employees_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "switch_decisions" ADD CONSTRAINT "switch_decisions_decided_by_employees_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_employee" ON "sessions" USING btree ("employee_id");--> statement-breakpoint
CREATE INDEX "sessions_last_seen" ON "sessions" USING btree ("last_seen_at");--> statement-breakpoint
CREATE INDEX "tokens_employee" ON "tokens" USING btree ("employee_id","purpose");--> statement-breakpoint
CREATE INDEX "try_counts_window" ON "try_counts" USING btree ("window_ends_at");--> statement-breakpoint
CREATE INDEX "people_imports_created" ON "people_imports" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_imports_one_busy" ON "people_imports" USING btree ((runner is not null)) WHERE status in ('checking', 'importing');--> statement-breakpoint
CREATE UNIQUE INDEX "departments_name" ON "departments" USING btree ("name");--> statement-breakpoint
CREATE INDEX "departments_parent" ON "departments" USING btree ("parent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "employees_employee_no" ON "employees" USING btree ("employee_no");--> statement-breakpoint
CREATE UNIQUE INDEX "employees_email" ON "employees" USING btree ("email");--> statement-breakpoint
CREATE INDEX "employees_name" ON "employees" USING btree ("sort_name","id") WHERE "employees"."left_on" is null;--> statement-breakpoint
CREATE INDEX "employees_department" ON "employees" USING btree ("department_id","left_on","sort_name","id");--> statement-breakpoint
CREATE INDEX "employees_start" ON "employees" USING btree ("start_date","id");--> statement-breakpoint
CREATE INDEX "employees_title" ON "employees" USING btree ("job_title","id");--> statement-breakpoint
CREATE INDEX "employees_location" ON "employees" USING btree ("location_id");--> statement-breakpoint
CREATE INDEX "employees_manager" ON "employees" USING btree ("manager_id");--> statement-breakpoint
CREATE INDEX "interest_statements_employee" ON "interest_statements" USING btree ("employee_id","stated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "locations_name" ON "locations" USING btree ("name");--> statement-breakpoint
CREATE UNIQUE INDEX "role_grants_employee_role" ON "role_grants" USING btree ("employee_id","role");--> statement-breakpoint
CREATE INDEX "responsibilities_employee" ON "responsibilities" USING btree ("employee_id","status");--> statement-breakpoint
CREATE INDEX "responsibilities_status" ON "responsibilities" USING btree ("status","review_on");--> statement-breakpoint
CREATE INDEX "pulse_answers_round" ON "pulse_answers" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "pulse_comments_round" ON "pulse_comments" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "pulse_roster_employee" ON "pulse_roster" USING btree ("employee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pulse_rounds_number" ON "pulse_rounds" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "pulse_snapshots_round_department" ON "pulse_snapshots" USING btree ("round_id","department_id");--> statement-breakpoint
CREATE INDEX "pulse_tags_round" ON "pulse_tags" USING btree ("round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_employee_module" ON "assignments" USING btree ("employee_id","module_id");--> statement-breakpoint
CREATE INDEX "assignments_module_due" ON "assignments" USING btree ("module_id","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "completions_employee_version" ON "completions" USING btree ("employee_id","version_id");--> statement-breakpoint
CREATE INDEX "completions_employee_module" ON "completions" USING btree ("employee_id","module_id");--> statement-breakpoint
CREATE INDEX "completions_module_time" ON "completions" USING btree ("module_id","completed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "graded_answers_attempt_question" ON "graded_answers" USING btree ("attempt_id","question_id");--> statement-breakpoint
CREATE INDEX "graded_answers_employee_topic" ON "graded_answers" USING btree ("employee_id","topic_id","answered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "module_versions_module_version" ON "module_versions" USING btree ("module_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "modules_slug" ON "modules" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "quiz_attempts_employee_version" ON "quiz_attempts" USING btree ("employee_id","version_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_attempts_one_open" ON "quiz_attempts" USING btree ("employee_id","version_id") WHERE "quiz_attempts"."finished_at" is null;--> statement-breakpoint
CREATE INDEX "audit_entries_at" ON "audit_entries" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_entries_action" ON "audit_entries" USING btree ("action","at");--> statement-breakpoint
CREATE INDEX "outbox_status" ON "outbox" USING btree ("status","created_at");--> statement-breakpoint
CREATE INDEX "outbox_created" ON "outbox" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "switch_decisions_name" ON "switch_decisions" USING btree ("name","decided_at");