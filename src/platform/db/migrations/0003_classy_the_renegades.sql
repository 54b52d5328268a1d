CREATE TABLE "weaver_here" (
	"joint_text_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "weaver_here_joint_text_id_person_id_pk" PRIMARY KEY("joint_text_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "open_call" (
	"joint_text_id" text NOT NULL,
	"family" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "open_call_joint_text_id_family_pk" PRIMARY KEY("joint_text_id","family")
);
--> statement-breakpoint
ALTER TABLE "weaver_here" ADD CONSTRAINT "weaver_here_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaver_here" ADD CONSTRAINT "weaver_here_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_call" ADD CONSTRAINT "open_call_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_call" ADD CONSTRAINT "open_call_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;