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
CREATE TABLE "bundle_name" (
	"joint_text_id" text NOT NULL,
	"bundle" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "bundle_name_joint_text_id_bundle_pk" PRIMARY KEY("joint_text_id","bundle")
);
--> statement-breakpoint
CREATE TABLE "story_meaning" (
	"story_id" text PRIMARY KEY NOT NULL,
	"model" text NOT NULL,
	"numbers" real[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "landscape_version" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"number" integer NOT NULL,
	"up_to" timestamp (3) with time zone NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"people" integer NOT NULL,
	"answers" integer NOT NULL,
	"seed" integer NOT NULL,
	"engine" text NOT NULL,
	"seen" jsonb NOT NULL,
	"dots" jsonb,
	"inner" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"round_id" text NOT NULL,
	"number" integer NOT NULL,
	"person_id" text,
	"device" text,
	"drawn" boolean DEFAULT true NOT NULL,
	"answers" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "participant_round_id_number_pk" PRIMARY KEY("round_id","number")
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"body" text NOT NULL,
	"language" text NOT NULL,
	"participant" integer NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"statement_number" integer,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "search_entry" (
	"kind" text NOT NULL,
	"ref_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"terms" "tsvector" NOT NULL,
	"rules" integer NOT NULL,
	CONSTRAINT "search_entry_kind_ref_id_pk" PRIMARY KEY("kind","ref_id")
);
--> statement-breakpoint
CREATE TABLE "search_word" (
	"word" text PRIMARY KEY NOT NULL
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
ALTER TABLE "ask" ADD COLUMN "place" text DEFAULT 'joint-text' NOT NULL;--> statement-breakpoint
ALTER TABLE "material" ADD COLUMN "bundle" integer;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "started_by" text;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "opens_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "closes_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "rests_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "not_heard" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "statement" ADD COLUMN "story_id" text;--> statement-breakpoint
ALTER TABLE "statement" ADD COLUMN "written_by" text;--> statement-breakpoint
ALTER TABLE "story_version" ADD COLUMN "audience" text DEFAULT 'self' NOT NULL;--> statement-breakpoint
ALTER TABLE "story_version" ADD COLUMN "audience_organisation_id" text;--> statement-breakpoint
ALTER TABLE "story_version" ADD COLUMN "audience_group_id" text;--> statement-breakpoint
ALTER TABLE "guard_decision" ADD CONSTRAINT "guard_decision_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bundle_name" ADD CONSTRAINT "bundle_name_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_meaning" ADD CONSTRAINT "story_meaning_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landscape_version" ADD CONSTRAINT "landscape_version_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_asked_of_person_id_fk" FOREIGN KEY ("asked_of") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_words" ADD CONSTRAINT "theme_words_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_words" ADD CONSTRAINT "theme_words_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guard_decision_words_kind_words_id_index" ON "guard_decision" USING btree ("words_kind","words_id");--> statement-breakpoint
CREATE UNIQUE INDEX "landscape_version_round_id_number_index" ON "landscape_version" USING btree ("round_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_round_id_person_id_index" ON "participant" USING btree ("round_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_round_id_device_index" ON "participant" USING btree ("round_id","device");--> statement-breakpoint
CREATE INDEX "participant_round_id_changed_at_index" ON "participant" USING btree ("round_id","changed_at");--> statement-breakpoint
CREATE INDEX "proposal_round_id_decided_at_index" ON "proposal" USING btree ("round_id","decided_at");--> statement-breakpoint
CREATE INDEX "search_entry_kind_at_index" ON "search_entry" USING btree ("kind","at");--> statement-breakpoint
CREATE INDEX "search_entry_terms_index" ON "search_entry" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "search_word_word_index" ON "search_word" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "second_look_story_id_revision_asked_of_index" ON "second_look" USING btree ("story_id","revision","asked_of");--> statement-breakpoint
CREATE INDEX "second_look_asked_of_index" ON "second_look" USING btree ("asked_of");--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;