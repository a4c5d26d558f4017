-- Where a dossier is, for maps: the point of its first field of type place, in degrees (WGS 84).
ALTER TABLE dossier ADD COLUMN longitude DOUBLE PRECISION;
ALTER TABLE dossier ADD COLUMN latitude DOUBLE PRECISION;
CREATE INDEX dossier_with_place ON dossier (municipality, number) WHERE longitude IS NOT NULL;
