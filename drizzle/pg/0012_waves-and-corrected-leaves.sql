CREATE TABLE "leave_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"leave_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"from_before" text NOT NULL,
	"until_before" text,
	"from_after" text,
	"until_after" text,
	"changed_by" text,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assignment_rules" ADD COLUMN "waves_given_until" text;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "base_due_on" text;--> statement-breakpoint
ALTER TABLE "leave_changes" ADD CONSTRAINT "leave_changes_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leave_changes" ADD CONSTRAINT "leave_changes_changed_by_employees_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "leave_changes_employee" ON "leave_changes" USING btree ("employee_id","changed_at");