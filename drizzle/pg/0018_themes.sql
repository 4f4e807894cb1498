CREATE TABLE "pulse_no_themes" (
	"round_id" text PRIMARY KEY NOT NULL,
	"reason_nl" text NOT NULL,
	"reason_en" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pulse_theme_comments" (
	"comment_key" text PRIMARY KEY NOT NULL,
	"theme_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pulse_themes" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"title_nl" text NOT NULL,
	"title_en" text NOT NULL,
	"state" text NOT NULL,
	"answer_nl" text,
	"answer_en" text,
	"planned_on" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "pulse_themes_state" CHECK ("pulse_themes"."state" in ('open', 'done', 'planned', 'not')),
	CONSTRAINT "pulse_themes_answer" CHECK (("pulse_themes"."state" = 'open') = ("pulse_themes"."answer_nl" is null and "pulse_themes"."answer_en" is null and "pulse_themes"."answered_at" is null)),
	CONSTRAINT "pulse_themes_planned_has_day" CHECK (("pulse_themes"."state" = 'planned') = ("pulse_themes"."planned_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "pulse_no_themes" ADD CONSTRAINT "pulse_no_themes_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_theme_comments" ADD CONSTRAINT "pulse_theme_comments_comment_key_pulse_comments_key_fk" FOREIGN KEY ("comment_key") REFERENCES "public"."pulse_comments"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_theme_comments" ADD CONSTRAINT "pulse_theme_comments_theme_id_pulse_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."pulse_themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_themes" ADD CONSTRAINT "pulse_themes_round_id_pulse_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pulse_theme_comments_theme" ON "pulse_theme_comments" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "pulse_themes_round" ON "pulse_themes" USING btree ("round_id");