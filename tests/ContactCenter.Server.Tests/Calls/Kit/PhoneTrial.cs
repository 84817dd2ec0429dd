namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>What an agent's softphone finds when it tries itself; true is in order.</summary>
internal sealed record PhoneTrial(bool Token = true, bool Microphone = true, bool Registration = true, bool RingPath = true, bool Awake = true);
