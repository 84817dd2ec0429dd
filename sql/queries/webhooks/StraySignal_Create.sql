-- in: @ReceivedAt, @Kind, @ProviderLegId, @Detail
INSERT INTO StraySignal (ReceivedAt, Kind, ProviderLegId, Detail) VALUES (@ReceivedAt, @Kind, @ProviderLegId, @Detail);
