CREATE TABLE "guard_decision" (
	"id" text PRIMARY KEY NOT NULL,
	"words_kind" text NOT NULL,
	"words_id" text NOT NULL,
	"field" text NOT NULL,
	"begins" integer NOT NULL,
	"ends" integer NOT NULL,
	"kind" text NOT NULL,
	"answer" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "second_look" (
	"id" text PRIMARY KEY NOT NULL,
	"story_id" text NOT NULL,
	"revision" integer NOT NULL,
	"asked_of" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answer" text,
	"words" text
);
--> statement-breakpoint
ALTER TABLE "story_version" ADD COLUMN "audience" text DEFAULT 'self' NOT NULL;--> statement-breakpoint
ALTER TABLE "story_version" ADD COLUMN "audience_organisation_id" text;--> statement-breakpoint
ALTER TABLE "story_version" ADD COLUMN "audience_group_id" text;--> statement-breakpoint
ALTER TABLE "guard_decision" ADD CONSTRAINT "guard_decision_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_asked_of_person_id_fk" FOREIGN KEY ("asked_of") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guard_decision_words_kind_words_id_index" ON "guard_decision" USING btree ("words_kind","words_id");--> statement-breakpoint
CREATE UNIQUE INDEX "second_look_story_id_revision_asked_of_index" ON "second_look" USING btree ("story_id","revision","asked_of");--> statement-breakpoint
CREATE INDEX "second_look_asked_of_index" ON "second_look" USING btree ("asked_of");