// A conversation as Polis exports it, with the oddities of real ones: unsorted rows, repeated votes, line breaks in quotes.
import type { PolisFiles } from './polis.ts';

export const exported: PolisFiles = {
	summary:
		'topic,Wie blijft er?\nurl,https://voorbeeld.example/gesprek/1\nconversation-description,"Over blijven,\nen weggaan"\n',
	comments: [
		'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body',
		'1000,x,0,1,0,0,1,"Wij zeggen ""tot ziens"",\nen menen het."',
		'2000,x,1,1,0,0,0,Wij zeggen een datum.',
		'3000,x,2,1,0,0,-1,Dit is afgewezen.'
	].join('\n'),
	votes: [
		'timestamp,datetime,comment-id,voter-id,vote',
		'5000,x,0,7,1',
		'4000,x,0,7,-1', // earlier, though it stands later
		'6000,x,0,8,-1',
		'6000,x,0,8,0', // the same moment: the later row counts
		'6000,x,1,7,1',
		'6000,x,2,7,1' // on a rejected statement
	].join('\n')
};
