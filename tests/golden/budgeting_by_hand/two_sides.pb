META
key;value
description;Six people around the park and four around the square
country;Netherlands
unit;Voorbeeld
instance;two_sides
num_projects;5
num_votes;10
budget;6
vote_type;approval
rule;unknown
date_begin;2026
date_end;2026
comment;Worked by hand: everyone has 0.60. Votes alone: the park's three plans (6 votes each) take all 6. Equal shares: the first park plan costs its six 0.333 each, so that 6 x 0.267 = 1.60 is left there, below 2; the square's four pay 0.50 each for one plan and have 4 x 0.10 left. Add1 by 1: with 1.60 each the park's six can pay 9.60 and buy three, the square's four 6.40 and buy two, together 10 above the budget of 6: the last step before stands, and the greedy completion adds the second park plan.
PROJECTS
project_id;cost;name
park1;2;Bankjes in het park
park2;2;Bloemen in het park
park3;2;Licht in het park
plein1;2;Bomen op het plein
plein2;2;Speeltoestel op het plein
VOTES
voter_id;vote
1;park1,park2,park3
2;park1,park2,park3
3;park1,park2,park3
4;park1,park2,park3
5;park1,park2,park3
6;park1,park2,park3
7;plein1,plein2
8;plein1,plein2
9;plein1,plein2
10;plein1,plein2
