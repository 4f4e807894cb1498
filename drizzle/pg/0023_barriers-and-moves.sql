CREATE TABLE "pulse_barriers" (
	"round_id" text PRIMARY KEY NOT NULL,
	"figure" jsonb
);
--> statement-breakpoint
CREATE TABLE "quadrant_quarters" (
	"topic_id" text NOT NULL,
	"quarter" text NOT NULL,
	"started_on" text NOT NULL,
	"fields" jsonb NOT NULL,
	"moves" jsonb,
	CONSTRAINT "quadrant_quarters_topic_id_quarter_pk" PRIMARY KEY("topic_id","quarter")
);
--> statement-breakpoint
CREATE TABLE "quadrant_starts" (
	"topic_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"field" text NOT NULL,
	CONSTRAINT "quadrant_starts_topic_id_employee_id_pk" PRIMARY KEY("topic_id","employee_id")
);
--> statement-breakpoint
ALTER TABLE "round_departments" ADD COLUMN "is_named" boolean;--> statement-breakpoint
ALTER TABLE "pulse_barriers" ADD CONSTRAINT "pulse_barriers_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quadrant_quarters" ADD CONSTRAINT "quadrant_quarters_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quadrant_starts" ADD CONSTRAINT "quadrant_starts_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quadrant_starts" ADD CONSTRAINT "quadrant_starts_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;