META
key;value
description;The second plan does not fit and the third does
num_projects;4
num_votes;5
budget;1000
vote_type;approval
comment;Worked by hand. By votes: a (5 votes, 600), b (4 votes, 500) does not fit in 400, c (2 votes, 400) does, d has nothing left. By votes per euro: d (1/50), then a (1/120) against b (1/125): a, then 350 is left for neither b nor c. Equal shares by cost: everyone has 200; a costs its five 120 each, then 80 each is left: b could get 320, c 160, d 80: d is bought by its one voter.
PROJECTS
project_id;cost;name
a;600;Een
b;500;Twee
c;400;Drie
d;50;Vier
VOTES
voter_id;vote
1;a,b,c,d
2;a,b,c
3;a,b
4;a,b
5;a
