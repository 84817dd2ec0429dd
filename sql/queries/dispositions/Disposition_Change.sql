-- in: @OrganizationId, @ReservationId, @Code, @Requester, @Resolved, @KeepsNote, @NoteProtected, @RecordedAt   out: 1 row when there was one
UPDATE Disposition
SET    Code = @Code, Requester = @Requester, Resolved = @Resolved, RecordedAt = @RecordedAt,
       NoteProtected = CASE WHEN @KeepsNote = 1 THEN NoteProtected ELSE @NoteProtected END
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId;
