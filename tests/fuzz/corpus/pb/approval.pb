META
key;value
description;Drie plannen
num_projects;3
num_votes;3
budget;5
vote_type;approval
PROJECTS
project_id;cost;name;category
a;2;Bankje;groen
b;3;"Een ""mooi"" plein; met bomen";plein,groen
c;1.50;Licht;
VOTES
voter_id;vote
1;a,b
2;a
3;b,c
