-- in: @UserId, @Step   out: 1 row unless a code of this step or of a later one was used before
UPDATE UserAccount SET LastTotpStep = @Step
WHERE  UserId = @UserId AND (LastTotpStep IS NULL OR LastTotpStep < @Step);
