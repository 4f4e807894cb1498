CREATE TABLE "linking_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"linking" text NOT NULL,
	"agreed_on" text,
	"agreed_with" text,
	"note" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "linking_decisions_linking" CHECK ("linking_decisions"."linking" in ('not-traceable', 'confidential')),
	CONSTRAINT "linking_decisions_agreed" CHECK ("linking_decisions"."linking" = 'not-traceable' or ("linking_decisions"."agreed_on" is not null and "linking_decisions"."agreed_with" is not null))
);
--> statement-breakpoint
CREATE TABLE "pulse_ticket_sheets" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"department_label" text,
	"location_label" text,
	"tickets" integer NOT NULL,
	"is_replacement" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pulse_tickets" (
	"hash" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"sealed_labels" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pulse_answers" ADD COLUMN "sealed_pseudonym" text;--> statement-breakpoint
ALTER TABLE "pulse_roster" ADD COLUMN "on_paper" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "pulse_rounds" ADD COLUMN "linking" text DEFAULT 'not-traceable' NOT NULL;--> statement-breakpoint
ALTER TABLE "linking_decisions" ADD CONSTRAINT "linking_decisions_decided_by_employees_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_ticket_sheets" ADD CONSTRAINT "pulse_ticket_sheets_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_tickets" ADD CONSTRAINT "pulse_tickets_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "linking_decisions_at" ON "linking_decisions" USING btree ("decided_at");--> statement-breakpoint
CREATE INDEX "pulse_ticket_sheets_round" ON "pulse_ticket_sheets" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "pulse_tickets_round" ON "pulse_tickets" USING btree ("round_id");