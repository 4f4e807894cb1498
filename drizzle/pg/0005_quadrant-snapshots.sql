CREATE TABLE "quadrant_positions" (
	"topic_id" text NOT NULL,
	"employee_id" text NOT NULL,
	"field" text NOT NULL,
	CONSTRAINT "quadrant_positions_topic_id_employee_id_pk" PRIMARY KEY("topic_id","employee_id"),
	CONSTRAINT "quadrant_positions_field" CHECK ("quadrant_positions"."field" in ('lowKnowledgeLowInterest', 'lowKnowledgeHighInterest', 'highKnowledgeLowInterest', 'highKnowledgeHighInterest'))
);
--> statement-breakpoint
CREATE TABLE "quadrant_snapshots" (
	"topic_id" text PRIMARY KEY NOT NULL,
	"people" integer NOT NULL,
	"fields" jsonb NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "quadrant_positions" ADD CONSTRAINT "quadrant_positions_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quadrant_positions" ADD CONSTRAINT "quadrant_positions_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quadrant_snapshots" ADD CONSTRAINT "quadrant_snapshots_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;