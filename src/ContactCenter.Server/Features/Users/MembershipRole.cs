namespace ContactCenter.Server.Features.Users;

/// <summary>What a user does in an organization.</summary>
public enum MembershipRole
{
    /// <summary>Takes calls.</summary>
    Agent,

    /// <summary>Looks after agents and queues.</summary>
    Supervisor,

    /// <summary>Administers users and settings.</summary>
    Administrator,

    /// <summary>Reads figures and logs, changes nothing.</summary>
    Auditor,
}
