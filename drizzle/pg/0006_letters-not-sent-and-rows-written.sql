CREATE TABLE "import_written" (
	"import_id" text NOT NULL,
	"row_number" integer NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "import_written_import_id_row_number_pk" PRIMARY KEY("import_id","row_number"),
	CONSTRAINT "import_written_kind" CHECK ("import_written"."kind" in ('new', 'changed'))
);
--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_status";--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "skip_reason" text;--> statement-breakpoint
ALTER TABLE "import_written" ADD CONSTRAINT "import_written_import_id_people_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."people_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_skip_reason" CHECK ("outbox"."skip_reason" in ('link-expired', 'link-used', 'left'));--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_status" CHECK ("outbox"."status" in ('held', 'queued', 'sent', 'failed', 'skipped', 'discarded'));