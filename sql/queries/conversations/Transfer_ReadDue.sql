-- in: @Now   out: transfers of every organization for which a number outside has rung too long, earliest first
SELECT OrganizationId, TransferId FROM Transfer WHERE DeadlineAt <= @Now ORDER BY DeadlineAt, Seq;
