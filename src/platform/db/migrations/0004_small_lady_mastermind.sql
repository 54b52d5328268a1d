CREATE TABLE "story_meaning" (
	"story_id" text PRIMARY KEY NOT NULL,
	"model" text NOT NULL,
	"numbers" real[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "story_meaning" ADD CONSTRAINT "story_meaning_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;