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
ALTER TABLE "ask" ADD COLUMN "place" text DEFAULT 'joint-text' NOT NULL;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "started_by" text;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "opens_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "closes_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "rests_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "opens_rows" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "not_heard" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "statement" ADD COLUMN "story_id" text;--> statement-breakpoint
ALTER TABLE "statement" ADD COLUMN "written_by" text;--> statement-breakpoint
ALTER TABLE "landscape_version" ADD CONSTRAINT "landscape_version_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_round_id_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "landscape_version_round_id_number_index" ON "landscape_version" USING btree ("round_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_round_id_person_id_index" ON "participant" USING btree ("round_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_round_id_device_index" ON "participant" USING btree ("round_id","device");--> statement-breakpoint
CREATE INDEX "participant_round_id_changed_at_index" ON "participant" USING btree ("round_id","changed_at");--> statement-breakpoint
CREATE INDEX "proposal_round_id_decided_at_index" ON "proposal" USING btree ("round_id","decided_at");--> statement-breakpoint
ALTER TABLE "round" ADD CONSTRAINT "round_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;