CREATE TABLE "programme_events" (
	"id" text PRIMARY KEY NOT NULL,
	"day" text NOT NULL,
	"kind" text NOT NULL,
	"title_nl" text NOT NULL,
	"title_en" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "programme_events_kind" CHECK ("programme_events"."kind" in ('launch', 'talk', 'incident')),
	CONSTRAINT "programme_events_has_title" CHECK ("programme_events"."title_nl" <> '' or "programme_events"."title_en" <> '')
);
--> statement-breakpoint
CREATE INDEX "programme_events_day" ON "programme_events" USING btree ("day");