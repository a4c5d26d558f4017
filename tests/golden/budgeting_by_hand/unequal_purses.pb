META
key;value
description;Whoever has little left pays what he has and the others pay the rest
num_projects;3
num_votes;4
budget;400
vote_type;approval
comment;Worked by hand. Everyone has 100. x is paid by all four, 30 each (per euro 1/4, below the 1/3 of z and 1/2 of y), so that all have 70. By cost z is next: 50 from each of voters 2, 3 and 4, 1/3 per euro. Voters 1 and 2 then have 70 and 20, too little for y. By plan y and z are equal, 50 from each supporter, and the id decides for y. Then voter 2 has 20 and gives it all to z, and voters 3 and 4 pay 65 each.
PROJECTS
project_id;cost;name
x;120;Voor allen
y;100;Voor twee
z;150;Voor drie
VOTES
voter_id;vote
1;x,y
2;x,y,z
3;x,z
4;x,z
