META
key;value
description;The smallest round we found in which the variants of add1 choose three different plans
num_projects;3
num_votes;3
budget;17
vote_type;approval
PROJECTS
project_id;cost
0;15
1;14
2;13
VOTES
voter_id;vote
a;0,1
b;2
c;0,1,2
