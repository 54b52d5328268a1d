CREATE TABLE "question_ask" (
	"question_id" text NOT NULL,
	"person_id" text NOT NULL,
	"wave" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "question_ask_question_id_person_id_pk" PRIMARY KEY("question_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "question_help" (
	"response_id" text PRIMARY KEY NOT NULL,
	"question_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_outcome" (
	"question_id" text PRIMARY KEY NOT NULL,
	"story_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "question_ask" ADD CONSTRAINT "question_ask_question_id_story_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_ask" ADD CONSTRAINT "question_ask_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_help" ADD CONSTRAINT "question_help_response_id_response_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."response"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_help" ADD CONSTRAINT "question_help_question_id_story_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_outcome" ADD CONSTRAINT "question_outcome_question_id_story_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_outcome" ADD CONSTRAINT "question_outcome_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "question_ask_person_id_at_index" ON "question_ask" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "question_help_question_id_index" ON "question_help" USING btree ("question_id");