-- in: @FriendlyName, @Xml
INSERT INTO DataProtectionKey (FriendlyName, Xml) VALUES (@FriendlyName, @Xml);
