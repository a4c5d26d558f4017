META
key ; value
description;"Alles wat echte bestanden doen; ook ""dit"""
num_projects;5
num_votes;4
budget;2532.83
vote_type;approval
PROJECTS
name;cost;project_id;category
"Groen; en ""meer""";1200.50;7;"groen,spelen"
Bank ; 800 ;8;
Ruilkast;0;9;samen
Ingetrokken;999999999;10;
Zonder stemmen;100;11;

VOTES
vote;voter_id;age
7,8,7;a;30
"8, 9";b;
;c;71
10,7;d;18