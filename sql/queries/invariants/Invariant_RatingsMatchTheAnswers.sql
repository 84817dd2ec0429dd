-- out: organizations that hold more or fewer ratings than callers who answered
SELECT x.OrganizationId, x.OrganizationId AS Subject, CONCAT(SUM(x.Ratings), ' ratings for ', SUM(x.Answers), ' answers') AS Detail
FROM   (SELECT OrganizationId, 1 AS Ratings, 0 AS Answers FROM Rating
        UNION ALL
        SELECT OrganizationId, 0, 1 FROM CallEvent WHERE Kind = 'RatingClosed' AND Detail = 'yes') AS x
GROUP BY x.OrganizationId
HAVING SUM(x.Ratings) <> SUM(x.Answers);
