CREATE TABLE "theme_words" (
	"theme_id" text NOT NULL,
	"number" integer NOT NULL,
	"words" text[] NOT NULL,
	"reason" text NOT NULL,
	"changed_by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "theme_words_theme_id_number_pk" PRIMARY KEY("theme_id","number")
);
--> statement-breakpoint
ALTER TABLE "theme_words" ADD CONSTRAINT "theme_words_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_words" ADD CONSTRAINT "theme_words_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;