CREATE TABLE "weaver_invitation" (
	"joint_text_id" text NOT NULL,
	"person_id" text NOT NULL,
	"invited_by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "weaver_invitation_joint_text_id_person_id_pk" PRIMARY KEY("joint_text_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "weaver_invitation" ADD CONSTRAINT "weaver_invitation_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaver_invitation" ADD CONSTRAINT "weaver_invitation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weaver_invitation" ADD CONSTRAINT "weaver_invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "weaver_invitation_person_id_index" ON "weaver_invitation" USING btree ("person_id");