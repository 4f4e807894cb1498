CREATE TABLE "assignment_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"assignment_id" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"due_before" text,
	"due_after" text,
	"changed_by" text,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assignment_changes_kind" CHECK ("assignment_changes"."kind" in ('made', 'extended', 'waived', 'reopened', 'required-again', 'paused'))
);
--> statement-breakpoint
CREATE TABLE "assignment_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"module_id" text NOT NULL,
	"rule" jsonb NOT NULL,
	"due" jsonb NOT NULL,
	"is_standing" boolean NOT NULL,
	"order_seed" text,
	"waves" jsonb,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"id" text PRIMARY KEY NOT NULL,
	"completion_id" text NOT NULL,
	"is_shared" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "refresh_invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"module_id" text NOT NULL,
	"version_id" text NOT NULL,
	"from_version" integer NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draft_parts" (
	"draft_id" text NOT NULL,
	"part_id" text NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"updated_by" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "draft_parts_draft_id_part_id_pk" PRIMARY KEY("draft_id","part_id"),
	CONSTRAINT "draft_parts_kind" CHECK ("draft_parts"."kind" in ('head', 'lesson', 'question'))
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"mime_type" text NOT NULL,
	"byte_length" integer NOT NULL,
	"width" integer,
	"height" integer,
	"file_name" text NOT NULL,
	"uploaded_by" text,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "media_kind" CHECK ("media"."kind" in ('image', 'video'))
);
--> statement-breakpoint
CREATE TABLE "media_pieces" (
	"media_id" text NOT NULL,
	"position" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "media_pieces_media_id_position_pk" PRIMARY KEY("media_id","position")
);
--> statement-breakpoint
CREATE TABLE "module_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"module_id" text,
	"slug" text NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leaves" (
	"id" text PRIMARY KEY NOT NULL,
	"employee_id" text NOT NULL,
	"from_day" text NOT NULL,
	"until_day" text,
	"recorded_by" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "leaves_order" CHECK ("leaves"."until_day" >= "leaves"."from_day")
);
--> statement-breakpoint
CREATE TABLE "policy_acknowledgements" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"locale" text NOT NULL,
	"text_hash" text NOT NULL,
	"acknowledged_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy_comments" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"proposal" text,
	"locale" text NOT NULL,
	"about" text NOT NULL,
	"may_name" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"reason" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "policy_comments_kind" CHECK ("policy_comments"."kind" in ('comment', 'proposal')),
	CONSTRAINT "policy_comments_outcome" CHECK ("policy_comments"."outcome" in ('taken-over', 'partly', 'not')),
	CONSTRAINT "policy_comments_proposal" CHECK (("policy_comments"."kind" = 'proposal') = ("policy_comments"."proposal" is not null)),
	CONSTRAINT "policy_comments_answer" CHECK (("policy_comments"."outcome" is null) = ("policy_comments"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "policy_invitations" (
	"version_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "policy_invitations_version_id_employee_id_pk" PRIMARY KEY("version_id","employee_id")
);
--> statement-breakpoint
CREATE TABLE "policy_paragraphs" (
	"version_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	"position" integer NOT NULL,
	"nl" text NOT NULL,
	"en" text NOT NULL,
	"revision" integer NOT NULL,
	"updated_by" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "policy_paragraphs_version_id_paragraph_id_pk" PRIMARY KEY("version_id","paragraph_id")
);
--> statement-breakpoint
CREATE TABLE "policy_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"title_nl" text NOT NULL,
	"title_en" text NOT NULL,
	"comments_until" text,
	"change" text,
	"content" jsonb,
	"hash_nl" text,
	"hash_en" text,
	"questions" jsonb NOT NULL,
	"module_id" text,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"published_by" text,
	"published_at" timestamp (3) with time zone,
	CONSTRAINT "policy_versions_status" CHECK ("policy_versions"."status" in ('draft', 'published')),
	CONSTRAINT "policy_versions_change" CHECK ("policy_versions"."change" in ('first', 'editorial', 'material')),
	CONSTRAINT "policy_versions_published" CHECK (("policy_versions"."status" = 'published') = ("policy_versions"."published_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "from_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "rule_id" text;--> statement-breakpoint
ALTER TABLE "completions" ADD COLUMN "recorded_by" text;--> statement-breakpoint
ALTER TABLE "module_versions" ADD COLUMN "published_by" text;--> statement-breakpoint
ALTER TABLE "module_versions" ADD COLUMN "change" text DEFAULT 'first' NOT NULL;--> statement-breakpoint
ALTER TABLE "module_versions" ADD COLUMN "change_note" text;--> statement-breakpoint
ALTER TABLE "assignment_changes" ADD CONSTRAINT "assignment_changes_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_changes" ADD CONSTRAINT "assignment_changes_changed_by_employees_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_rules" ADD CONSTRAINT "assignment_rules_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_rules" ADD CONSTRAINT "assignment_rules_created_by_employees_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_completion_id_completions_id_fk" FOREIGN KEY ("completion_id") REFERENCES "public"."completions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refresh_invitations" ADD CONSTRAINT "refresh_invitations_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refresh_invitations" ADD CONSTRAINT "refresh_invitations_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refresh_invitations" ADD CONSTRAINT "refresh_invitations_version_id_module_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."module_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_parts" ADD CONSTRAINT "draft_parts_draft_id_module_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."module_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_parts" ADD CONSTRAINT "draft_parts_updated_by_employees_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_employees_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_pieces" ADD CONSTRAINT "media_pieces_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "module_drafts" ADD CONSTRAINT "module_drafts_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "module_drafts" ADD CONSTRAINT "module_drafts_created_by_employees_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leaves" ADD CONSTRAINT "leaves_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leaves" ADD CONSTRAINT "leaves_recorded_by_employees_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_acknowledgements" ADD CONSTRAINT "policy_acknowledgements_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_acknowledgements" ADD CONSTRAINT "policy_acknowledgements_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_comments" ADD CONSTRAINT "policy_comments_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_comments" ADD CONSTRAINT "policy_comments_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_comments" ADD CONSTRAINT "policy_comments_answered_by_employees_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_invitations" ADD CONSTRAINT "policy_invitations_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_invitations" ADD CONSTRAINT "policy_invitations_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_paragraphs" ADD CONSTRAINT "policy_paragraphs_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_paragraphs" ADD CONSTRAINT "policy_paragraphs_updated_by_employees_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_created_by_employees_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_published_by_employees_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignment_changes_assignment" ON "assignment_changes" USING btree ("assignment_id","changed_at");--> statement-breakpoint
CREATE INDEX "assignment_rules_module" ON "assignment_rules" USING btree ("module_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_completion" ON "certificates" USING btree ("completion_id");--> statement-breakpoint
CREATE UNIQUE INDEX "refresh_invitations_person" ON "refresh_invitations" USING btree ("employee_id","version_id");--> statement-breakpoint
CREATE INDEX "draft_parts_order" ON "draft_parts" USING btree ("draft_id","kind","position");--> statement-breakpoint
CREATE INDEX "media_uploaded" ON "media" USING btree ("uploaded_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "module_drafts_module" ON "module_drafts" USING btree ("module_id");--> statement-breakpoint
CREATE UNIQUE INDEX "module_drafts_slug" ON "module_drafts" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "leaves_employee" ON "leaves" USING btree ("employee_id","from_day");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_acknowledgements_person" ON "policy_acknowledgements" USING btree ("version_id","employee_id");--> statement-breakpoint
CREATE INDEX "policy_acknowledgements_employee" ON "policy_acknowledgements" USING btree ("employee_id","acknowledged_at");--> statement-breakpoint
CREATE INDEX "policy_comments_paragraph" ON "policy_comments" USING btree ("version_id","paragraph_id","created_at");--> statement-breakpoint
CREATE INDEX "policy_comments_employee" ON "policy_comments" USING btree ("employee_id","created_at");--> statement-breakpoint
CREATE INDEX "policy_invitations_employee" ON "policy_invitations" USING btree ("employee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_versions_number" ON "policy_versions" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_versions_one_draft" ON "policy_versions" USING btree ("status") WHERE status = 'draft';--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_recorded_by_employees_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "module_versions" ADD CONSTRAINT "module_versions_published_by_employees_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;