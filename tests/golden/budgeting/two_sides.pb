META
key;value
description;Six neighbours want the park's three plans, four want the square's two
num_projects;5
num_votes;10
budget;6
vote_type;approval
PROJECTS
project_id;cost;name
1;2;Bank in het park
2;2;Boom in het park
3;2;Wipkip in het park
4;2;Bloembak op het plein
5;2;Fietsrek op het plein
VOTES
voter_id;vote
a;1,2,3
b;1,2,3
c;1,2,3
d;1,2,3
e;1,2,3
f;1,2,3
g;4,5
h;4,5
i;4,5
j;4,5
