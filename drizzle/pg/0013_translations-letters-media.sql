CREATE TABLE "policy_comment_letters" (
	"version_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "policy_comment_letters_version_id_employee_id_pk" PRIMARY KEY("version_id","employee_id")
);
--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_skip_reason";--> statement-breakpoint
ALTER TABLE "draft_parts" ADD COLUMN "translations" jsonb;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "unused_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "policy_comments" ADD COLUMN "answer_read_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "policy_paragraphs" ADD COLUMN "translation" jsonb;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "title_state" jsonb;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "about" text;--> statement-breakpoint
ALTER TABLE "policy_comment_letters" ADD CONSTRAINT "policy_comment_letters_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_comment_letters" ADD CONSTRAINT "policy_comment_letters_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_about" ON "outbox" USING btree ("status","about");--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_skip_reason" CHECK ("outbox"."skip_reason" in ('link-expired', 'link-used', 'left', 'not-needed'));