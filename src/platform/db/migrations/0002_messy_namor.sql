CREATE TABLE "looked_again" (
	"id" text PRIMARY KEY NOT NULL,
	"joint_text_id" text NOT NULL,
	"version_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"words" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dilemma_position" (
	"version_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"protects" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "dilemma_position_version_id_number_pk" PRIMARY KEY("version_id","number")
);
--> statement-breakpoint
CREATE TABLE "weaving_request" (
	"joint_text_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "weaving_request_joint_text_id_person_id_pk" PRIMARY KEY("joint_text_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "joint_text" ADD COLUMN "look_again_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sentence" ADD COLUMN "under" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_text_version" ADD COLUMN "works_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_text_version" ADD COLUMN "would_not_if" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "looked_again" ADD CONSTRAINT "looked_again_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "looked_again" ADD CONSTRAINT "looked_again_version_id_joint_text_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."joint_text_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "looked_again" ADD CONSTRAINT "looked_again_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dilemma_position" ADD CONSTRAINT "dilemma_position_version_id_joint_text_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."joint_text_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaving_request" ADD CONSTRAINT "weaving_request_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaving_request" ADD CONSTRAINT "weaving_request_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "looked_again_joint_text_id_index" ON "looked_again" USING btree ("joint_text_id");--> statement-breakpoint
CREATE INDEX "weaving_request_person_id_index" ON "weaving_request" USING btree ("person_id");