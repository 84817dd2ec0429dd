-- in: @Now   every unended call of every organization is to be checked against the provider at once
UPDATE Call SET DeadlineAt = @Now
WHERE  DeadlineAt > @Now;
