CREATE TABLE "item_snapshots" (
	"module_id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"counted_until" timestamp (3) with time zone NOT NULL,
	"snapshot" jsonb NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "item_snapshots" ADD CONSTRAINT "item_snapshots_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_snapshots" ADD CONSTRAINT "item_snapshots_version_id_module_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."module_versions"("id") ON DELETE no action ON UPDATE no action;